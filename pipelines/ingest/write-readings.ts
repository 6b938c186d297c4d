/** keep: writes what was read into data/readings and data/reports, all of it or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "../../indicators/schema/schema.ts";
import { parseCsv, writeCsv } from "../lib/tables/csv.ts";
import { writeTogether } from "../lib/files/files.ts";
import type { Paths } from "../lib/files/paths.ts";
import type { FiledDefinition } from "../lib/source/source.ts";
import { rowsToCsv } from "../lib/tables/tables.ts";
import { shapeOf, type Held } from "./read-source.ts";
import type { Refusal } from "./parse-source-files.ts";

export interface Ingested {
  source: FiledDefinition;
  rows: Held[];
  refusals: Refusal[];
  origins: Origin[];
}

type Files = Map<string, string | Uint8Array | null>;

/** @param beside other files that stand or fall with these */
export function keep(done: readonly Ingested[], paths: Paths, beside: Files = new Map()): void {
  const files: Files = new Map(beside);
  for (const { source, rows, origins } of done) {
    files.set(readingsPath(source, paths), rowsToCsv(shapeOf(source), rows));
    files.set(originPath(source, paths), `${JSON.stringify(origins, null, 2)}\n`);
  }
  const reportPath = join(paths.reports, "refusals.csv");
  files.set(reportPath, refusalsCsv(done, reportPath));
  writeTogether(files);
}

export const readingsPath = ({ id }: Pick<FiledDefinition, "id">, { readings }: Paths): string =>
  join(readings, `${id}.csv`);

export const originPath = ({ id }: Pick<FiledDefinition, "id">, { readings }: Paths): string =>
  join(readings, `${id}.origin.json`);

const REFUSAL_COLUMNS = ["source", "file", "row", "place", "reason"];

/** Rows passed over, with the reason given in the source's places.csv. Sources not read this time keep theirs. */
function refusalsCsv(done: readonly Ingested[], path: string): string | null {
  const known = existsSync(path) ? parseCsv(readFileSync(path, "utf8"), path, REFUSAL_COLUMNS) : [];
  const kept = known
    .map(({ cells }) => REFUSAL_COLUMNS.map((name) => cells[name] as string))
    .filter(([id]) => !done.some(({ source }) => source.id === id));
  const fresh = done.flatMap(({ refusals }) =>
    refusals.map(({ source, file, row, place, reason }) => [source, file, String(row), place, reason]),
  );
  const refusals = [...kept, ...fresh].sort(bySourceFileAndRow);
  return refusals.length === 0 ? null : writeCsv(REFUSAL_COLUMNS, refusals);
}

function bySourceFileAndRow(a: string[], b: string[]): number {
  const file = ([source, name]: string[]) => `${source} ${name}`;
  return file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : Number(a[2]) - Number(b[2]);
}
