import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { openSite } from "../open-site.ts";

const site = openSite();

describe.each(LANGUAGES)("in %s, without scripts", (language) => {
  const at = (path: string) => (language === "en" ? path : `/${language}${path}`);

  it.each(["/", "/map/", "/indicators/standstill-period/"])(
    "%s has a map with a link an economy and a legend",
    async (path) => {
      const page = await site.read(at(path));
      expect(await page.locator("svg.map a[href]").count()).toBeGreaterThanOrEqual(190);
      expect(await page.locator(".legend li").count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator("svg.map a title").first().textContent()).toMatch(/: /);
    },
  );

  it.each(["/map/", "/indicators/standstill-period/"])("%s has the table behind its map", async (path) => {
    const page = await site.read(at(path));
    expect(await page.locator("table tbody tr[data-iso3]").count()).toBeGreaterThanOrEqual(190);
    expect(await page.locator("table caption").count()).toBeGreaterThan(0);
  });

  it("a country page has its sentence, its tables, its lines and its download", async () => {
    const page = await site.read(at("/countries/PER/"));
    expect((await page.locator("h1").textContent())?.length).toBeGreaterThan(10);
    expect(await page.locator("table.ind tbody tr").count()).toBeGreaterThanOrEqual(28);
    expect(await page.locator("svg.time").count()).toBe(4);
    expect(await page.locator('a[href$="data/latest/countries/PER.csv"]').count()).toBeGreaterThan(0);
  });

  it("an evidence page has an entry for every indicator, with its files and their checksums", async () => {
    const page = await site.read(at("/countries/PER/evidence/"));
    expect(await page.locator("article.ev").count()).toBeGreaterThanOrEqual(75);
    const entry = page.locator("#standstill-period");
    const file = page.locator((await entry.locator("dl a[href^='#file-']").getAttribute("href")) as string);
    expect(await file.locator("a[href^='https://']").count()).toBe(1);
    expect(await file.locator(".sha").textContent()).toMatch(/^[0-9a-f]{64}$/);
  });

  it("the search leads to the list of all countries, where every one is linked", async () => {
    const { page } = await site.visit(at("/"), { javaScriptEnabled: false });
    await page.locator(".find input").fill("Kenya");
    await page.locator(".find .row button").click();
    await page.waitForURL((url) => url.pathname === at("/countries/"));
    expect(await page.locator("main table a").count()).toBeGreaterThanOrEqual(200);
  });

  it("the explorer says what it needs and gives its questions to take away", async () => {
    const page = await site.read(at("/explore/"));
    expect(await page.locator(".no-script").isVisible()).toBe(true);
    expect(await page.locator(".no-script pre").count()).toBeGreaterThanOrEqual(8);
    expect(await page.locator("textarea").isVisible()).toBe(false);
  });
});
