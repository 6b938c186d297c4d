/** The map that paints the age of the evidence, against a recount from the slice it is drawn from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { namesOnTheWay, openSite, PHONE } from "../open-site.ts";

const site = openSite();
const folder = join(import.meta.dirname, "../../../public/data/latest");
const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
const catalog = read<Catalog>("catalog.json");
const dataYear = Number(catalog.date.slice(0, 4));

/** By economy the age of its newest value in years; null where it has none. */
function recount(id: string): Map<string, number | null> {
  const { years, places } = read<{ years: number[]; places: Record<string, { value: (number | null)[] }> }>(
    `maps/${id}.json`,
  );
  return new Map(
    Object.entries(places).map(([iso3, { value }]) => {
      const found = years.filter((_, at) => value[at] !== null);
      return [iso3, found.length === 0 ? null : dataYear - Math.max(...found)];
    }),
  );
}

const CUTS: Record<string, (age: number) => boolean> = {
  a1: (age) => age === 0,
  a2: (age) => age === 1,
  a3: (age) => age === 2 || age === 3,
  a4: (age) => age === 4 || age === 5,
  a5: (age) => age >= 6,
};

const drawn = (page: Page) => page.locator("[data-stale-note]:not([hidden])").waitFor();
const shownPath = "/map/?indicator=";
const INDICATORS = ["government-effectiveness", "e-procurement-services-2019", "gpa-party"];

describe.each(INDICATORS)("%s", (id) => {
  it("paints every economy in the class of its age, counts the classes, and says the stale share", async () => {
    const { page } = await site.visit(`${shownPath}${id}&paint=age`);
    await drawn(page);
    const ages = recount(id);
    const marks = await page
      .locator("svg.map a[data-iso3]")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("data-iso3"), link.firstElementChild?.getAttribute("class")]),
      );
    expect(marks.length).toBeGreaterThanOrEqual(190);
    for (const [iso3, mark] of marks) {
      const age = ages.get(iso3 ?? "") ?? null;
      if (age === null) expect(["nc", "nd", "ns", "na"], `${iso3}`).toContain(mark);
      else expect(CUTS[mark ?? ""]?.(age), `${iso3}: ${age} years in ${mark}`).toBe(true);
    }
    for (const [mark, holds] of Object.entries(CUTS)) {
      const count = [...ages.values()].filter((age) => age !== null && holds(age)).length;
      expect(await page.locator(`.legend [data-mark="${mark}"] b`).textContent(), mark).toBe(String(count));
    }
    const life = catalog.indicators.find((each) => each.id === id)?.shelfLife.years ?? 0;
    const valued = [...ages.values()].filter((age) => age !== null);
    const stale = valued.filter((age) => age > life).length;
    const note = page.locator("[data-stale-note]");
    expect(await note.getAttribute("data-stale")).toBe(String(stale));
    expect(await note.textContent()).toContain(`${stale} of ${valued.length} values`);
  });
});

it("says year and age in the tip, in the spoken name and in the table, and the same in all three", async () => {
  const { page } = await site.visit(`${shownPath}government-effectiveness&paint=age`);
  await drawn(page);
  const cells = await page.locator('#map-table tr[data-iso3="BRA"] td').allTextContents();
  expect(cells[2]).toBe(`${dataYear - Number(cells[1])} years`);
  const spoken = await page.locator('svg.map a[data-iso3="BRA"]').getAttribute("aria-label");
  for (const cell of cells) expect(spoken).toContain(cell);
  await page.locator('a[data-iso3="BRA"] :is(path, use)').hover();
  await page.locator(".tip").waitFor();
  const lines = await page.locator(".tip p").allTextContents();
  expect(lines[0]).toBe(`${cells[2]} · ${cells[1]}`);
  expect(lines[1]).toContain(cells[0]);
});

it("keeps the switch in the address, opens what an address says, and goes back to values", async () => {
  const { page } = await site.visit("/map/?indicator=media-scrutiny&year=2010");
  await page.waitForFunction(() => document.querySelector("output")?.textContent === "2010");
  const age = page.locator('[data-paint] input[value="age"]');
  await page.locator('[data-paint] input[value="value"]').focus();
  await page.keyboard.press("ArrowRight");
  await drawn(page);
  expect(await age.isChecked()).toBe(true);
  await page.locator('.legend [data-mark="a3"]').click();
  const { search } = new URL(page.url());
  expect(search).toMatch(
    new RegExp(`^\\?indicator=media-scrutiny&year=2010&paint=age&asof=${dataYear}&until=\\d{4}&only=a3$`),
  );
  const again = await site.visit(`/map/${search}`);
  await again.page.locator('.legend [data-mark="a3"][aria-pressed="true"]').waitFor();
  expect(await again.page.locator('[data-paint] input[value="age"]').isChecked()).toBe(true);
  const dimmed = again.page.locator("svg.map a:not(:has(.a3))").first();
  expect(await dimmed.evaluate((link) => Number(getComputedStyle(link).opacity))).toBeLessThan(0.5);
  await page.locator('[data-paint] input[value="value"]').check();
  await page.locator('.legend [data-mark="c5"]').waitFor();
  expect(new URL(page.url()).search).toBe("?indicator=media-scrutiny&year=2010");
  expect(await page.locator("output").textContent()).toBe("2010");
  expect(await page.locator("[data-stale-note]").isHidden()).toBe(true);
});

it.each([
  ["paint=red", "red"],
  ["paint=age&only=c5", "c5"],
  ["only=a2", "a2"],
])("shows something true for ?%s, and names what it did not understand", async (search, named) => {
  const { page } = await site.visit(`/map/?${search}`);
  await page.locator("[data-note]:not([hidden])").waitFor();
  expect(await page.locator("[data-note]").textContent()).toContain(named);
  expect(await page.locator(".legend button").count()).toBeGreaterThan(4);
  expect(new URL(page.url()).search).not.toContain(named);
});

it("is walked by keys as the values are, and every name begins with an age or a reason", async () => {
  const { page } = await site.visit(`${shownPath}government-effectiveness&paint=age`);
  await drawn(page);
  await page.locator('svg.map a[tabindex="0"]').focus();
  await page.locator(".leaflet-container svg.map").waitFor();
  const reached = new Set(await namesOnTheWay(page, "PageDown", 30, "aria-label"));
  expect(reached.size).toBe(30);
  for (const name of reached) expect(name).toMatch(/: (\d+ years?|this year|Not |No |Counted)/);
});

it.each(LANGUAGES)("is worded in %s, and keeps within a phone", async (language) => {
  const path = `${language === "en" ? "" : `/${language}`}/map/?paint=age`;
  const { page, complaints } = await site.visit(path, PHONE);
  await drawn(page);
  const word = { en: "values", fr: "valeurs", es: "valores" }[language];
  expect(await page.locator("[data-stale-note]").textContent()).toMatch(new RegExp(`\\d+ .*${word}`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);
});
