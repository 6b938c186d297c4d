/** Every link that a script writes is asked for: a page is driven by its controls, and its hrefs are compared with the document's. */
import type { ElementHandle, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSite } from "../open-site.ts";

const site = openSite();

/** Pages whose scripts write links, each with one that it must write for its test to have seen anything. */
const WRITING: { path: string; writes: RegExp }[] = [
  { path: "/map/", writes: /^\/data\/latest\/indicators\/.+\.csv$/ },
  { path: "/map/?indicator=government-effectiveness&year=2010", writes: /^\/indicators\/government-eff/ },
  { path: "/fr/map/", writes: /^\/fr\/indicators\/[a-z0-9-]+\/$/ },
  { path: "/index/", writes: /^\/index\/\?.*edition=/ },
  { path: "/index/?weights=40-20-20-20&edition=newest", writes: /^\/index\/\?weights=40-20-20-20&edition=/ },
  { path: "/progress/", writes: /^\/progress\/\?.*from=/ },
  { path: "/es/progress/?from=2004", writes: /^\/es\/progress\/\?from=2004/ },
];

/** Pages with scripts that may write none. */
const OTHERS = [
  "/",
  "/explore/",
  "/countries/",
  "/countries/KEN/",
  "/indicators/",
  "/indicators/government-effectiveness/",
  "/index/law/",
  "/coalitions/",
  "/coalitions/KEN/",
  "/knowledge/",
  "/training/",
  "/network/",
  "/programme/",
  "/contribute/",
  "/data/",
  "/health/",
];

describe.each(WRITING)("$path", ({ path, writes }) => {
  it("leads nowhere that is not there, by any link that its script writes", async () => {
    const { written, missing } = await drive(path);
    expect(missing).toEqual([]);
    expect(written.filter((href) => writes.test(href)).length).toBeGreaterThan(0);
  });
});

it.each(OTHERS)("%s leads nowhere that is not there, by any link that its script writes", async (path) => {
  expect((await drive(path)).missing).toEqual([]);
});

it("finds a country whose page is there", async () => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill("ken");
  await page.locator('.find [role="option"]').first().waitFor();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest()),
    page.keyboard.press("Enter"),
  ]);
  expect([new URL(answer.url()).pathname, answer.status()]).toEqual(["/countries/KEN/", 200]);
});

/** @returns addresses on our host that the document did not hold, and those of them, or of what scripts fetched, that are not there */
async function drive(path: string): Promise<{ written: string[]; missing: string[] }> {
  const answer = await fetch(site.address() + path);
  expect(answer.status, path).toBe(200);
  const served = await answer.text();
  const { page } = await site.visit(path);
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluate(recordLinks);
  await useControls(page);
  const written = await page.evaluate(linksBeside, served);
  await page.close();
  for (const href of written) {
    const { status } = await fetch(site.address() + href);
    if (status !== 200) missing.push(`${status} ${href}`);
  }
  return { written, missing };
}

type Recording = typeof globalThis & { recorded: Set<string> };

/** From now on, every address of our host that the page has had, in a link or as a text to copy, though it be gone by the end. */
function recordLinks(): void {
  const recorded = ((globalThis as Recording).recorded = new Set<string>());
  const take = () => {
    for (const link of document.querySelectorAll("a[href]"))
      recorded.add(link.getAttribute("href") as string);
    for (const { textContent } of document.querySelectorAll("p.cite, p.cite *")) {
      const text = textContent?.trim() ?? "";
      if (text.startsWith(location.origin)) recorded.add(text);
    }
  };
  take();
  new MutationObserver(take).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    ...{ attributes: true, attributeFilter: ["href"] },
  });
}

function linksBeside(served: string): string[] {
  const own = new DOMParser().parseFromString(served, "text/html");
  const pathOf = (href: string) => {
    const { origin, pathname, search } = new URL(href, location.href);
    return origin === location.origin ? pathname + search : null;
  };
  const known = new Set(
    [...own.querySelectorAll("a[href]")].map((a) => pathOf(a.getAttribute("href") ?? "")),
  );
  const found = [...(globalThis as Recording).recorded].map(pathOf);
  return [...new Set(found)].filter((href) => href !== null && !known.has(href)) as string[];
}

/** Chooses, slides, ticks and presses what the page offers, a few of each kind; looks at economies on its map. */
async function useControls(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await use(page, "select", 8, async (select) => {
    const values = await select.evaluate((element) =>
      [...(element as HTMLSelectElement).options].map(({ value }) => value).filter((value) => value !== ""),
    );
    for (const value of [values.at(1), values.at(-1)]) if (value) await select.selectOption(value);
  });
  await use(page, "input[type=range]", 2, async (slider) => {
    await slider.focus();
    await page.keyboard.press("Home");
  });
  await use(page, "input[type=radio], input[type=checkbox]", 6, (box) => box.check({ force: true }));
  await use(page, `button:not(${LEAVING.join()})`, 12, (button) => button.click());
  await use(page, 'svg.map a:is([data-iso3="BRA"], [data-iso3="KEN"])', 2, (economy) => economy.focus());
}

/** Buttons that save a file, copy, or send a form to another page. */
const LEAVING = ["[data-format]", "[data-take] *", "[data-formats] *", "[data-copy]", "form[action] *"];

async function use(
  page: Page,
  selector: string,
  most: number,
  act: (control: ElementHandle) => Promise<unknown>,
): Promise<void> {
  let used = 0;
  for (const control of await page.$$(`main :is(${selector})`)) {
    if (used === most) break;
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue; // another may have put it away
    await act(control);
    await page.waitForTimeout(100);
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
    used += 1;
  }
}
