/** npm run ingest -- [--from FOLDER] [source …]: from publishers' files to data/readings. All sources or none. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Origin } from "../indicators/schema.ts";
import { parseCsv, writeCsv } from "./lib/csv.ts";
import { Fault, FaultList } from "./lib/fault.ts";
import { writeWhole } from "./lib/files.ts";
import { loadSources, SOURCES } from "./lib/load-sources.ts";
import { pathsOf } from "./lib/paths.ts";
import { readAliases, readPlaces } from "./lib/places.ts";
import { Progress } from "./lib/progress.ts";
import { reportFaults } from "./lib/report.ts";
import type { FiledDefinition, SourceDefinition } from "./lib/source.ts";
import { readFiles, shapeOf, type Held } from "./stages/hold.ts";
import type { Refusal } from "./stages/open.ts";
import { rowsToCsv } from "./lib/tables.ts";
import { readOrigins, seal } from "./stages/seal.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string" } },
});
const paths = pathsOf(resolve(import.meta.dirname, ".."));
const from = options.from ? resolve(process.cwd(), options.from) : paths.snapshots;
const today = new Date().toISOString().slice(0, 10);

const REFUSAL_COLUMNS = ["source", "file", "row", "place", "reason"];

interface Ingested {
  source: FiledDefinition;
  rows: Held[];
  refusals: Refusal[];
  origins: Origin[];
}

await reportFaults(async () => {
  const progress = new Progress((line) => console.error(line));
  const places = readPlaces(paths.places);
  const faults = new FaultList();
  const done: Ingested[] = [];
  for (const source of chosen(await loadSources(), positionals)) {
    progress.step(source.id);
    try {
      const { bytes, origins } = seal(source, from, paths.snapshots, readOrigins(originPath(source)), today);
      const result = await readFiles(source, bytes, places, readAliases(join(SOURCES, source.id)));
      done.push({ source, origins, ...result });
    } catch (thrown) {
      faults.addThrown(thrown);
    }
  }
  faults.throwIfAny();
  done.forEach(keep);
  writeRefusals(done);
  const count = done.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(
    `ingest: ${count} rows of ${done.length} sources in ${progress.seconds().toFixed(1)} s → data/readings`,
  );
});

function chosen(sources: SourceDefinition[], ids: string[]): FiledDefinition[] {
  const readable = sources.filter((source) => source.holds !== "nothing");
  const unknown = ids.filter((id) => !readable.some((source) => source.id === id));
  if (unknown.length > 0) {
    throw new Fault({
      where: "npm run ingest",
      found: unknown.join(", "),
      expected: `one of ${readable.map(({ id }) => id).join(", ")}`,
      do: "name a folder of pipelines/sources",
    });
  }
  return ids.length === 0 ? readable : readable.filter(({ id }) => ids.includes(id));
}

function originPath({ id }: SourceDefinition): string {
  return join(paths.readings, `${id}.origin.json`);
}

function keep({ source, rows, origins }: Ingested): void {
  writeWhole(join(paths.readings, `${source.id}.csv`), rowsToCsv(shapeOf(source), rows));
  writeWhole(originPath(source), `${JSON.stringify(origins, null, 2)}\n`);
}

/** Rows passed over, with the reason given in the source's places.csv. Sources not read this time keep theirs. */
function writeRefusals(done: Ingested[]): void {
  const path = join(paths.reports, "refusals.csv");
  const known = existsSync(path) ? parseCsv(readFileSync(path, "utf8"), path, REFUSAL_COLUMNS) : [];
  const kept = known
    .map(({ cells }) => REFUSAL_COLUMNS.map((name) => cells[name] as string))
    .filter(([id]) => !done.some(({ source }) => source.id === id));
  const fresh = done.flatMap(({ refusals }) =>
    refusals.map(({ source, file, row, place, reason }) => [source, file, String(row), place, reason]),
  );
  const refusals = [...kept, ...fresh].sort(bySourceFileAndRow);
  if (refusals.length === 0) rmSync(path, { force: true });
  else writeWhole(path, writeCsv(REFUSAL_COLUMNS, refusals));
}

function bySourceFileAndRow(a: string[], b: string[]): number {
  const file = ([source, name]: string[]) => `${source} ${name}`;
  return file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : Number(a[2]) - Number(b[2]);
}
