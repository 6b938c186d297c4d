/** The scores that the page of the index shows, and how to read the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { dist } from "../../../house/dist.ts";
import type { Site } from "../../open-site.ts";

export type Cells = Record<string, string>;
/** Rows of State. */
export const table = Papa.parse<Cells>(readFileSync(join(dist, "data/latest/index-scores.csv"), "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data.filter(({ product }) => product === "state");
export const ofIndex = table.filter(({ node }) => node === "index");
export const scored = ofIndex
  .filter(({ score }) => score !== "")
  .sort((a, b) => Number(b["score"]) - Number(a["score"]));
export const unscored = ofIndex.filter(({ score }) => score === "");

export const rowsOf = (page: Page) =>
  page.locator("#index-table tbody tr").evaluateAll((rows) =>
    (rows as HTMLTableRowElement[]).map((row) => ({
      ...row.dataset,
      iso3: row.dataset["iso3"] ?? "",
      hidden: String(row.hidden),
      ranks: row.querySelector(".rk")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
      band: row.querySelector(".bd")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
      likely: row.querySelector(".p span")?.textContent?.trim() ?? "",
      measuredText: row.querySelector(".ms")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
    })),
  );
/** Scores are on the screen, and their ranges too. */
export const settled = (page: Page) =>
  page
    .locator('#index-table[data-turn][aria-busy="false"], #index-table[data-turn]:not([aria-busy])')
    .waitFor();

export async function take(site: Site, page: Page, format: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-shown] button[data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), path: await site.save(download) };
}
