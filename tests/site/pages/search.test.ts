import { expect, it } from "vitest";
import { openSite } from "../open-site.ts";

const site = openSite();

it.each(["CIV", "Ivory", "côte", "costa de marfil"])(
  "%s typed on the front page leads to Côte d’Ivoire",
  async (query) => {
    const { page } = await site.visit("/");
    await page.locator(".find input").fill(query);
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/countries/CIV/");
  },
);

it("is found by the slash key, walked by arrows and closed by Escape", async () => {
  const { page } = await site.visit("/fr/countries/");
  await page.keyboard.press("/");
  await page.keyboard.type("guin");
  await page.locator('[role="option"]').nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  const chosen = await page.locator('[role="option"][aria-selected="true"]').getAttribute("data-iso3");
  expect(await page.locator(".find input").getAttribute("aria-activedescendant")).toBe(`found-${chosen}`);
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
});

it("says in words that nothing was found", async () => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill("Atlantis");
  await page.locator(".find .row button").click();
  await page.waitForFunction(() => document.querySelector('.find [role="status"]')?.textContent !== "");
  expect(await page.locator('.find [role="status"]').textContent()).toContain("No country of that name");
});
