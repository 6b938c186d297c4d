/** npm run data: from data/readings and seeds to public/data/latest, offline. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadIndicators } from "../indicators/load.ts";
import type { Origin, Reading } from "../indicators/schema.ts";
import { filesUnder, pointedTo, pointTo, sha256 } from "./lib/files.ts";
import { loadSources } from "./lib/load-sources.ts";
import { pathsOf, type Paths } from "./lib/paths.ts";
import { readPlaces } from "./lib/places.ts";
import { Progress } from "./lib/progress.ts";
import { reportFaults } from "./lib/report.ts";
import type { SourceDefinition } from "./lib/source.ts";
import { derive, indexReadings } from "./stages/derive.ts";
import { heldBy, type Held } from "./stages/hold.ts";
import { publish } from "./stages/publish.ts";
import type { TableRow } from "./stages/read-records.ts";
import { readReports } from "./stages/reports.ts";
import { readOrigins } from "./stages/seal.ts";
import { vintageOf } from "./stages/vintage.ts";

const { values: options } = parseArgs({ options: { fresh: { type: "boolean", default: false } } });

await reportFaults(async () => {
  const paths = pathsOf(resolve(import.meta.dirname, ".."));
  const name = inputsHash(paths).slice(0, 16);
  const shown = pointedTo(paths.latest);
  const isCurrent = shown !== null && existsSync(shown) && basename(shown).startsWith(name);
  if (isCurrent && !options.fresh) {
    console.log("data: nothing has changed; public/data/latest stands");
    return;
  }
  const progress = new Progress((line) => console.error(line));
  const beside = join(paths.builds, `${name}.${process.pid}.part`);
  mkdirSync(beside, { recursive: true });
  try {
    const counted = await fill(beside, paths, progress);
    // never the folder that is shown now: it stays whole until the link has moved on
    const build = join(
      paths.builds,
      basename(pointedTo(paths.latest) ?? "") === name ? `${name}-again` : name,
    );
    rmSync(build, { recursive: true, force: true });
    renameSync(beside, build);
    pointTo(paths.latest, build);
    console.log(`data: ${counted} in ${progress.seconds().toFixed(1)} s → public/data/latest`);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
});

async function fill(folder: string, paths: Paths, progress: Progress): Promise<string> {
  const [definitions, sources] = await Promise.all([loadIndicators(paths.indicators), loadSources()]);
  const places = readPlaces(paths.places);
  progress.step("reading data/readings");
  const held = new Map(sources.map((source) => [source.id, rowsOf(source, paths)]));
  const readings = sources.flatMap(({ id, holds }) =>
    holds === "readings" ? (held.get(id) as Reading[]) : [],
  );
  const { known, current } = vintageOf(readings, sources, null);
  progress.step(`deriving ${definitions.length} indicators from ${current.length} readings`);
  const derived = derive(definitions, indexReadings(current), places);
  const { version } = JSON.parse(readFileSync(paths.package, "utf8")) as { version: string };
  const origins = new Map(sources.map(({ id }) => [id, originsOf(id, paths)]));
  const records = new Map(
    sources.flatMap(({ id, holds }) => (holds === "records" ? [[id, held.get(id) as TableRow[]]] : [])),
  );
  await publish(
    {
      ...{ definitions, sources, origins, places, records, version },
      readings: known,
      ...derived,
      reports: readReports(paths.reports),
    },
    folder,
    progress,
  );
  return `${known.length} readings, ${definitions.length} indicators, ${derived.observations.length} observations`;
}

function rowsOf(source: SourceDefinition, { readings }: Paths): Held[] {
  return source.holds === "nothing" ? [] : heldBy(source, readings);
}

function originsOf(id: string, { readings }: Paths): Origin[] {
  return readOrigins(join(readings, `${id}.origin.json`));
}

/** A name for everything the output is made of: the same name means the same bytes. */
function inputsHash({ readings, reports, seeds, indicators, pipelines, package: manifest }: Paths): string {
  const folders = [readings, reports, seeds, indicators, pipelines].flatMap((folder) =>
    filesUnder(folder).map((path) => join(folder, path)),
  );
  return sha256([...folders, manifest].map((path) => `${path} ${sha256(readFileSync(path))}`).join("\n"));
}
