/** data/reports/oracles.csv: what came of each check, as it was last written down. */
import { headerOf, parseCsv, writeCsv } from "../../../../../pipelines/lib/tables/csv.ts";
import { largestDifference } from "../oracles.ts";
import { EXACT, type Check } from "./check.ts";

export const REPORT = "data/reports/oracles.csv";

const COLUMNS = ["oracle", "table", "method", "cells", "largest_difference", "tolerance"];

export interface Result extends Omit<Check, "pairs"> {
  cells: number;
  difference: number;
}

export function resultOf({ pairs, ...check }: Check): Result {
  const cells = pairs();
  return { ...check, cells: cells.length, difference: largestDifference(cells) };
}

/** Three digits, or one of what is only noise. */
const printed = (value: number) => Number(value.toPrecision(value < EXACT ? 1 : 3));
const nameOf = ({ oracle, table, method }: { oracle: string; table: string; method: string }) =>
  `${oracle} ${table}: ${method}`;

export const reportOf = (results: readonly Result[]): string =>
  writeCsv(
    COLUMNS,
    results.map(({ oracle, table, method, cells, difference, tolerance }) => [
      oracle,
      table,
      method,
      cells,
      printed(difference),
      tolerance,
    ]),
  );

/** The rows of a report, by the names of their checks. */
export function readReport(text: string): Map<string, Result> {
  const rows = parseCsv(text, REPORT, COLUMNS).map(({ cells: row }): Result => {
    const { oracle = "", table = "", method = "" } = row;
    const [cells, difference, tolerance] = [row.cells, row.largest_difference, row.tolerance].map(Number) as [
      number,
      number,
      number,
    ];
    return { oracle, table, method, cells, difference, tolerance };
  });
  if (headerOf(text).join() !== COLUMNS.join()) throw new Error(`${REPORT}: columns in another order`);
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/** In what a report no longer says what is found; empty where it still does. */
export function staleIn(report: ReadonlyMap<string, Result>, results: readonly Result[]): string[] {
  const names = results.map(nameOf);
  const found = new Map(results.map((result) => [nameOf(result), result]));
  return [
    ...names.filter((name) => !report.has(name)).map((name) => `${name}: not in the report`),
    ...[...report].flatMap(([name, row]) => {
      const now = found.get(name);
      if (!now) return [`${name}: no longer checked`];
      const says = (what: string, written: number, is: number) => `${name}: ${what} ${written}, now ${is}`;
      return [
        ...(row.cells === now.cells ? [] : [says("cells", row.cells, now.cells)]),
        ...(row.tolerance === now.tolerance ? [] : [says("tolerance", row.tolerance, now.tolerance)]),
        ...(isSame(row.difference, now.difference)
          ? []
          : [says("largest difference", row.difference, now.difference)]),
      ];
    }),
  ];
}

/** Both are rounding noise, which is not the same on every processor, or the one is the other as printed. */
function isSame(written: number, now: number): boolean {
  if (written < EXACT && now < EXACT) return true;
  return [1, 1 - 1e-6, 1 + 1e-6].some((edge) => printed(now * edge) === written);
}
