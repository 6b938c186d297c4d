/** A view is drawn by one function: what a script draws of the first view is what the build drew, to the letter. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSite } from "../open-site.ts";

const site = openSite();

/** Takes the reader away from the first view, and back to it. */
const THERE_AND_BACK: { path: string; go(page: Page): Promise<void> }[] = [
  {
    path: "/map/",
    async go(page) {
      const first = await page.locator("#indicator").inputValue();
      const title = page.locator('[data-word="title"]');
      const shown = await title.textContent();
      await page.selectOption("#indicator", "media-scrutiny");
      await expect.poll(() => title.textContent()).not.toBe(shown);
      await page.selectOption("#indicator", first);
      await expect.poll(() => title.textContent()).toBe(shown?.trim());
    },
  },
  {
    path: "/fr/index/",
    async go(page) {
      const title = page.locator("h1");
      const shown = (await title.textContent())?.trim();
      await page.locator("#w-law").fill("3");
      await page.locator('#index-table[aria-busy="false"]').waitFor();
      await page.locator('[data-sort="coverage"]').click();
      expect(await title.textContent()).not.toBe(shown);
      await page.locator("[data-lab] [data-reset]").click();
      for (let press = 0; press < 3; press += 1) await page.locator('[data-sort="score"]').click();
      expect(await title.textContent()).toBe(shown);
    },
  },
  {
    path: "/es/progress/",
    async go(page) {
      await page.selectOption("#region", "south-asia");
      await page.locator('#progress[aria-busy="false"]').waitFor();
      await page.locator("[data-reset]").click();
      await page.locator('#progress[aria-busy="false"]').waitFor();
    },
  },
];

it.each(THERE_AND_BACK)("$path is drawn by its script as it was at build", async ({ path, go }) => {
  const served = await (await fetch(site.address() + path)).text();
  const { page, complaints } = await site.visit(path);
  await go(page);
  const pairs = await page.evaluate(bothDrawings, served);
  expect(pairs.length).toBeGreaterThan(5);
  for (const { name, built, drawn } of pairs) expect(firstDifference(drawn, built), name).toBeNull();
  expect(complaints).toEqual([]);
});

/** What is computed on the reader's own device may differ in the last digits of a number, which are not shown. */
const rounded = (html: string) =>
  html.replaceAll(/data-value="([^"]+)"/g, (_, value) => `data-value="${Number(value).toPrecision(9)}"`);

function firstDifference(a: string, b: string): { drawn: string; built: string } | null {
  const [drawn, built] = [rounded(a), rounded(b)];
  if (drawn === built) return null;
  const at = [...drawn].findIndex((sign, place) => sign !== built[place]);
  const from = Math.max(0, at - 40);
  return { drawn: drawn.slice(from, from + 120), built: built.slice(from, from + 120) };
}

/** By the name of its place, each drawing as it was served and as it is now. */
function bothDrawings(served: string): { name: string; built: string; drawn: string }[] {
  const own = new DOMParser().parseFromString(served, "text/html");
  return ["word", "draw"].flatMap((kind) =>
    [...own.querySelectorAll(`[data-${kind}]`)].map((element, at) => ({
      name: element.getAttribute(`data-${kind}`) as string,
      built: element.innerHTML.trim(),
      drawn: document.querySelectorAll(`[data-${kind}]`)[at]?.innerHTML.trim() ?? "",
    })),
  );
}
