import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readCitation } from "../../read-citation.ts";
import { openSite, PHONE } from "../open-site.ts";

const site = openSite();
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

describe("the citation of a page", () => {
  it("is copied as it is shown, and says so in words", async () => {
    const { page, complaints } = await site.visit("/indicators/gpa-party/", clipboard);
    for (const which of ["short", "full"]) {
      const copy = page.locator(`.copy:has([data-copies="cite-${which}"])`);
      await copy.locator("button").click();
      await copy.getByText("Copied.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.locator(`#cite-${which}`).textContent(),
      );
    }
    expect(complaints).toEqual([]);
  });

  it("is selected where the browser refuses, and says that", async () => {
    const { page } = await site.visit("/fr/countries/KEN/");
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error()) }),
    );
    await page.locator('[data-copies="cite-full"]').click();
    await page.getByText("Votre navigateur ne l’a pas permis").waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await page.locator("#cite-full").textContent(),
    );
  });

  it("is there in the forms of reference managers without a script", async () => {
    const { page } = await site.visit("/es/countries/KEN/", { javaScriptEnabled: false });
    expect(await page.locator(".copy").first().isVisible()).toBe(false);
    const shown = page.locator('[id="cite-bib"]');
    expect(await shown.isVisible()).toBe(false);
    await page.locator(".citing summary", { hasText: "BibTeX" }).click();
    expect(await shown.isVisible()).toBe(true);
    expect(readCitation("bib", (await shown.textContent()) ?? "").url).toMatch(
      /\/es\/countries\/KEN\/(\?edition=[\d.]+)?$/,
    );
    expect(await page.locator("[data-saves]").first().isVisible()).toBe(false);
  });
});

describe("the citation of a view", () => {
  it("names the map's indicator, its year and its producers alone, in the texts and in the files", async () => {
    const { page, complaints } = await site.visit("/map/?indicator=media-scrutiny&year=2015");
    await page.locator("#cite-short", { hasText: ", 2015 (" }).waitFor();
    const text = (await page.locator("#cite-full").textContent()) ?? "";
    expect(text).toMatch(/^Coppedge, M\. .*\/map\/\?indicator=media-scrutiny&year=2015(&edition=[\d.]+)?$/);
    expect(text).not.toContain("World Bank");
    await page.locator(".citing summary", { hasText: "RIS" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-saves="ris"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe("map.ris");
    const read = readCitation("ris", await readFile(await site.save(download), "utf8"));
    expect(read.url).toMatch(/\/map\/\?indicator=media-scrutiny&year=2015(&edition=[\d.]+)?$/);
    expect(read.authors).toHaveLength(2);
    expect(complaints).toEqual([]);
  });

  it("pins the year where the reader left the newest, so that it shows the same when there is a newer", async () => {
    const { page } = await site.visit("/map/?indicator=media-scrutiny");
    await page
      .locator("#cite-short", { hasText: "Coppedge" })
      .or(page.locator("#cite-short", { hasText: "V-Dem" }))
      .first()
      .waitFor();
    const cited = (await page.locator("#cite-short").textContent())?.split(" ").at(-1) ?? "";
    expect(new URL(cited).searchParams.get("year")).toMatch(/^20\d\d$/);
    const title = await page.locator('[data-word="sub"]').textContent();
    const { pathname, search } = new URL(cited);
    const again = await site.visit(pathname + search);
    await again.page.locator("#cite-short", { hasText: cited }).waitFor();
    expect(await again.page.locator('[data-word="sub"]').textContent()).toBe(title);
  });

  it("follows the explorer's question and credits the sources of its answer", async () => {
    const { page } = await site.visit("/explore/");
    expect(await page.locator("#cite-full").textContent()).toContain("Kaufmann");
    await page
      .locator("#sql")
      .fill(
        "SELECT iso3, value, source FROM observations WHERE indicator = 'gpa-party' AND value = 1 LIMIT 5",
      );
    await page.locator('button[type="submit"]').click();
    await page.locator("#cite-full", { hasText: "sql=SELECT" }).waitFor();
    const text = (await page.locator("#cite-full").textContent()) ?? "";
    expect(text).toMatch(/^WTO\. /);
    expect(text).not.toContain("World Bank");
    expect(new URL(text.split(" ").at(-1) ?? "").searchParams.get("sql")).toContain("'gpa-party'");
  });
});

it.each(["/indicators/gpa-party/", "/data/"])(
  "lets long lines of code scroll, and not the page: %s",
  async (path) => {
    for (const options of [{}, PHONE]) {
      const { page } = await site.visit(path, options);
      for (const summary of await page.locator(".snippets > summary").all()) await summary.click();
      await page.locator("#snippet-duckdb").waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  },
);
