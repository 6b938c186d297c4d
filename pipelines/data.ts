/** npm run data: from data/readings and seeds to public/data/latest, offline. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadIndicators } from "../indicators/load.ts";
import type { Origin, Reading } from "../indicators/schema.ts";
import { Fault } from "./lib/fault.ts";
import { filesUnder, pointedTo, pointTo, sha256 } from "./lib/files.ts";
import { loadSources } from "./lib/load-sources.ts";
import { pathsOf, type Paths } from "./lib/paths.ts";
import { readPlaces } from "./lib/places.ts";
import { Progress } from "./lib/progress.ts";
import { reportFaults } from "./lib/report.ts";
import type { SourceDefinition } from "./lib/source.ts";
import { csvToTable } from "./lib/tables.ts";
import { derive, indexReadings } from "./stages/derive.ts";
import { publish } from "./stages/publish.ts";
import { readOrigins } from "./stages/seal.ts";

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
  const readings = sources.flatMap((source) => readReadings(source, paths));
  progress.step(`deriving ${definitions.length} indicators from ${readings.length} readings`);
  const observations = derive(definitions, indexReadings(readings), places);
  const { version } = JSON.parse(readFileSync(paths.package, "utf8")) as { version: string };
  const origins = new Map(sources.map(({ id }) => [id, originsOf(id, paths)]));
  await publish({ definitions, sources, origins, places, readings, observations, version }, folder, progress);
  return `${readings.length} readings, ${definitions.length} indicators, ${observations.length} observations`;
}

function originsOf(id: string, { readings }: Paths): Origin[] {
  return readOrigins(join(readings, `${id}.origin.json`));
}

function readReadings({ id, licence }: SourceDefinition, { readings }: Paths): Reading[] {
  const path = join(readings, `${id}.csv`);
  if (existsSync(path))
    return csvToTable<Reading>("readings", readFileSync(path, "utf8"), `data/readings/${id}.csv`);
  if (licence.tier === "link-only") return [];
  throw new Fault({
    where: `data/readings/${id}.csv`,
    found: "no such file",
    expected: "the readings of the source, committed",
    do: `npm run ingest -- --from FOLDER ${id}`,
  });
}

/** A name for everything the output is made of: the same name means the same bytes. */
function inputsHash({ readings, seeds, indicators, pipelines, package: manifest }: Paths): string {
  const folders = [readings, seeds, indicators, pipelines].flatMap((folder) =>
    filesUnder(folder).map((path) => join(folder, path)),
  );
  return sha256([...folders, manifest].map((path) => `${path} ${sha256(readFileSync(path))}`).join("\n"));
}
