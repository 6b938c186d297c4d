/** The table of the index sorts, filters and gives its rows. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { inAddress } from "../../edition-shown.ts";
import { openSite } from "../../open-site.ts";
import { rowsOf, scored, take, type Cells } from "./published-scores.ts";

const site = openSite();

describe("the table", () => {
  it("fetches nothing more before anybody turns to the laboratory", async () => {
    const { page, asked } = await site.visit("/index/");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => /worker|index-state/.test(path))).toEqual([]);
  });

  it("sorts by its headings, says so, and keeps the order in the address", async () => {
    const { page } = await site.visit("/index/");
    await page.locator('[data-sort="coverage"]').click();
    await page.locator('[data-sort="coverage"]').click();
    const shares = (await rowsOf(page)).map((row) => Number((row as unknown as Cells)["coverage"]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await page.locator("th[aria-sort]").allTextContents()).toEqual([
      expect.stringContaining("Coverage"),
    ]);
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator("[data-table-status]").textContent()).toMatch(
      new RegExp(`Sorted by Coverage.*Rows shown: ${scored.length}$`),
    );
    expect(new URL(page.url()).search).toBe(`?${inAddress}&sort=coverage`);
  });

  it("filters by region and income, and gives the rows of the view, labelled official, with whole numbers", async () => {
    const { page } = await site.visit("/index/");
    await page.locator('[data-value="south-asia"]').click();
    await page.locator('[data-value="lower-middle"]').click();
    expect(new URL(page.url()).search).toBe(`?${inAddress}&region=south-asia&income=lower-middle`);
    const { name, path } = await take(site, page, "csv");
    expect(name).toBe(`reform-index-${scored[0]?.["year"]}-shown.csv`);
    const { data } = Papa.parse<Cells>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
    expect(Object.keys(data[0] ?? {})[0]).toBe("weights");
    expect(data.length).toBeGreaterThan(2);
    for (const row of data) {
      const own = scored.find(({ iso3 }) => iso3 === row["iso3"]);
      expect([row["weights"], row["region"], row["income"]]).toEqual([
        "official",
        "south-asia",
        "lower-middle",
      ]);
      expect([
        row["score"],
        row["likely_low"],
        row["measured_high"],
        row["rank_low"],
        row["rank_high"],
      ]).toEqual(["score", "low", "measured_high", "rank_low", "rank_high"].map((column) => own?.[column]));
    }
  });

  it("draws ranges until they are switched off, and keeps that in the address", async () => {
    const { page } = await site.visit("/index/");
    const whisker = page.locator("#index-table .ci").first();
    expect(await whisker.isVisible()).toBe(true);
    await page.locator("#draw-ranges").uncheck();
    expect(await whisker.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe(`?${inAddress}&intervals=off`);
    const again = await site.visit("/index/?intervals=off&edition=newest");
    expect(await again.page.locator("#index-table .ci").first().isVisible()).toBe(false);
  });
});
