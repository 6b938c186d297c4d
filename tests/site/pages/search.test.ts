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
  const input = page.locator(".find input");
  const options = page.locator('[role="option"]');
  const chosen = () => page.locator('[role="option"][aria-selected="true"]').getAttribute("data-iso3");
  await page.keyboard.press("/");
  await page.keyboard.type("guin");
  await options.nth(1).waitFor();
  expect(await chosen()).toBe(await options.first().getAttribute("data-iso3"));
  expect(await input.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe(await options.nth(1).getAttribute("data-iso3"));
  expect(await input.getAttribute("aria-activedescendant")).toBe(`found-${await chosen()}`);
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  expect(await input.getAttribute("aria-expanded")).toBe("false");
  expect(await input.getAttribute("aria-activedescendant")).toBe(null);
});

it("leads to the country that is clicked, however long the button is held", async () => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill("guin");
  const second = page.locator('[role="option"]').nth(1);
  const iso3 = await second.getAttribute("data-iso3");
  await second.click({ delay: 400 });
  await page.waitForURL(`**/countries/${iso3}/`);
});

it("leads to the country that the arrows reached", async () => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill("guin");
  const second = page.locator('[role="option"]').nth(1);
  await second.waitFor();
  await page.keyboard.press("ArrowDown");
  const iso3 = await second.getAttribute("data-iso3");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/countries/${iso3}/`);
});

it("says in words that nothing was found", async () => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill("Atlantis");
  await page.locator(".find .row button").click();
  await page.waitForFunction(() => document.querySelector('.find [role="status"]')?.textContent !== "");
  expect(await page.locator('.find [role="status"]').textContent()).toContain("No country of that name");
  expect(await page.locator('.find [role="status"]').evaluate((each) => each.clientHeight)).toBeGreaterThan(
    10,
  );
});

it.each(["Curaçao", "Sint Maarten"])("says of %s why it has no page", async (name) => {
  const { page } = await site.visit("/");
  await page.locator(".find input").fill(name);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator('.find [role="status"]', { hasText: `No source here covers ${name}` }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
});
