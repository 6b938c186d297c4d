/** What our figures were held against: published inputs with published results, as the last comparison left its list. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const COLUMNS = ["oracle", "table", "method", "cells", "largest_difference", "tolerance"] as const;

export interface OracleCheck {
  oracle: string;
  table: string;
  method: string;
  cells: number;
  /** As written there: 4e-15. */
  largestDifference: string;
  tolerance: string;
  holds: boolean;
}

/** Null where no list is kept: it is made only where the published results lie beside the project. */
export function readOracles(path = join(process.cwd(), "data/reports/oracles.csv")): OracleCheck[] | null {
  return existsSync(path) ? oraclesIn(readFileSync(path, "utf8")) : null;
}

/** @throws RangeError for a list of another shape */
export function oraclesIn(text: string): OracleCheck[] {
  const [header, ...lines] = text.trim().split("\n").map(cellsOf);
  if (header?.join() !== COLUMNS.join())
    throw new RangeError(`oracles.csv has the columns ${header?.join()}; expected ${COLUMNS.join()}`);
  return lines.map((cells) => {
    const [oracle, table, method, count, largestDifference, tolerance] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const holds = Number(largestDifference) <= Number(tolerance);
    return { oracle, table, method, cells: Number(count), largestDifference, tolerance, holds };
  });
}

/** Cells of a line; one in quotes may hold commas, and quotes written twice. */
const cellsOf = (line: string): string[] =>
  [...`${line.replace(/\r$/, "")},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'),
  );
