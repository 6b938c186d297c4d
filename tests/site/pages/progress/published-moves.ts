/** What the tables say that the page of progress shows, and how to read the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import type {
  IndexConvergenceRow,
  IndexMoveRow,
  IndexScoreRow,
} from "../../../../indicators/reform-index/tables.ts";
import { readParquetFile } from "../../../../site/data/parquet.build.ts";
import type { Site } from "../../open-site.ts";

const latest = join(import.meta.dirname, "../../../../public/data/latest");
const table = <Row>(name: string) => readParquetFile<Row>(join(latest, `${name}.parquet`));
export const moves = await table<IndexMoveRow>("index-moves");
export const scores = (await table<IndexScoreRow>("index-scores")).filter(
  ({ product }) => product === "track",
);
export const convergence = await table<IndexConvergenceRow>("index-convergence");
export const file = JSON.parse(readFileSync(join(latest, "index-track.json"), "utf8")) as IndexFile;

export const last = Math.max(...moves.map(({ year_to }) => year_to));
export const ten = moves.filter(({ year_from }) => year_from === last - 10);
export const count = (rows: readonly IndexMoveRow[], certainty: string) =>
  rows.filter((row) => row.certainty === certainty).length;
export const settled = (page: Page) => page.locator('#progress[aria-busy="false"]').waitFor();
export const textOf = async (page: Page, place: string) =>
  ((await page.locator(`[data-word="${place}"]`).textContent()) ?? "").trim();
export const shownIn = (page: Page) =>
  page
    .locator("table.mvs tbody tr[data-iso3]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-iso3")));

export async function fileOf(
  site: Site,
  page: Page,
  format: string,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-take] [data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await site.save(download), "utf8") };
}

/** Small tables of ours: no cell holds a line break. */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const lines = text
    .trim()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
        cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
      ),
    );
  const [names = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}

/** A row of a file against the same row of a table. */
export function expectSame(row: Record<string, string>, wanted: object): void {
  for (const [name, value] of Object.entries(wanted) as [string, unknown][]) {
    const found = row[name] ?? "";
    if (typeof value === "number") expect(Math.abs(Number(found) - value), name).toBeLessThanOrEqual(1e-9);
    else expect(found, name).toBe(value === null ? "" : String(value));
  }
}
