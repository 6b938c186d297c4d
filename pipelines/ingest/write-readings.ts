/** write-readings: writes what was read into data/readings and data/reports, all of it or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WithheldCount } from "../../indicators/records/actors/rows.ts";
import { RefusalRow } from "../../indicators/schema/refusal.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { Origin } from "../../indicators/schema/source.ts";
import { writeTogether } from "../lib/files/files.ts";
import type { Paths } from "../lib/files/paths.ts";
import type { FiledDefinition } from "../lib/source/source.ts";
import { rowsToCsv, csvToRows } from "../lib/tables/tables.ts";
import { shapeOf, type Held } from "./read-source.ts";
import type { Refusal } from "./parse-source-files.ts";

export interface Ingested {
  source: FiledDefinition;
  rows: Held[];
  refusals: Refusal[];
  origins: Origin[];
  /** What the source holds and may not be written down, counted. */
  counts: WithheldCount[];
}

type Files = Map<string, string | Uint8Array | null>;

/** @param beside other files that stand or fall with these */
export function keep(done: readonly Ingested[], paths: Paths, beside: Files = new Map()): void {
  const files: Files = new Map(beside);
  for (const { source, rows, origins, counts } of done) {
    if (source.holds === "records" && source.table === "actors")
      files.set(countsPath(source, paths), rowsToCsv(WithheldCount, counts));
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

/** How many actors are held back without their names. */
export const countsPath = ({ id }: Pick<FiledDefinition, "id">, { readings }: Paths): string =>
  join(readings, `${id}.withheld.csv`);

/** Rows passed over, with the reason given in the source's places.csv. Sources not read this time keep theirs. */
function refusalsCsv(done: readonly Ingested[], path: string): string | null {
  const known = existsSync(path) ? csvToRows(RefusalRow, readFileSync(path, "utf8"), path) : [];
  const kept = known.filter(({ source: id }) => !done.some(({ source }) => source.id === id));
  const refusals = [...kept, ...done.flatMap((each) => each.refusals)].sort(bySourceFileAndRow);
  return refusals.length === 0 ? null : rowsToCsv(RefusalRow, refusals);
}

function bySourceFileAndRow(a: RefusalRow, b: RefusalRow): number {
  const file = ({ source, file: name }: RefusalRow) => `${source} ${name}`;
  return compare(file(a), file(b)) || a.row - b.row;
}
