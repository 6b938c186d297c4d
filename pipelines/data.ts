/** npm run data: from data/readings and seeds to public/data/latest, offline. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Observation } from "../indicators/schema/observation.ts";
import { TABLES } from "../indicators/tables.ts";
import { filesUnder, pointedTo, pointTo, sha256, sha256OfPieces, sweep } from "./lib/files/files.ts";
import { pathsOf, type Paths } from "./lib/files/paths.ts";
import { Progress } from "./lib/faults/progress.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { rowsToCsvPieces } from "./lib/tables/tables.ts";
import { dateOf } from "./publish/catalogue.ts";
import { derive, type Derived } from "./derive/derive.ts";
import { indexReadings } from "./derive/reading-index.ts";
import { earlierThan, formerScoresIn } from "./editions/previous-edition.ts";
import { editionLinks, listEditions } from "./editions/editions.ts";
import { unfoldBeside } from "./editions/unfold-beside.ts";
import type { Earlier } from "./index/editions.ts";
import { gather, type Gathered } from "./derive/load-inputs.ts";
import { publish } from "./publish/publish.ts";
import { readingId } from "./derive/reading-id.ts";
import { readReports } from "./publish/reports.ts";
import { readTyped } from "./records/seed-tables.ts";
import { vintageOf } from "./derive/vintage.ts";

const { values: options } = optionsOf(
  { options: { fresh: { type: "boolean", default: false } } },
  "npm run data [-- --fresh]",
);

await reportFaults(async () => {
  const paths = pathsOf(resolve(import.meta.dirname, ".."));
  for (const folder of [paths.builds, paths.published, paths.readings, paths.reports]) sweep(folder);
  const unfolding = unfoldBeside(paths.editions, paths.published);
  unfolding.catch(() => undefined); // met where it is awaited
  const name = inputsHash(paths).slice(0, 16);
  const shown = pointedTo(paths.latest);
  const isCurrent = shown !== null && existsSync(shown) && basename(shown).startsWith(name);
  if (isCurrent && !options.fresh) {
    await unfolding;
    console.log("data: nothing has changed; public/data/latest stands");
    return;
  }
  const progress = new Progress((line) => console.error(line));
  const beside = join(paths.builds, `${name}.${process.pid}.part`);
  mkdirSync(beside, { recursive: true });
  try {
    const counted = await fill(beside, paths, progress);
    await unfolding; // nothing new is shown beside an edition that is not what was frozen
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
  progress.step("reading data/readings");
  const held = await gather(paths);
  const { known, current } = vintageOf(held.readings, held.sources, null);
  progress.step(`deriving ${held.definitions.length} indicators from ${current.length} readings`);
  const derived = derive(held.definitions, indexReadings(current), held.places, held.stepDocuments);
  const [newest] = listEditions(paths.editions);
  const edition = newest
    ? { id: newest.id, isCurrent: equals(newest.id, derived.observations, paths) }
    : null;
  progress.step("the edition before");
  const earlier = await earlierEdition({ ...held, ...derived, readings: known }, paths);
  await publish(
    {
      ...held,
      earlier,
      former: await formerScoresIn(paths.editions),
      readings: known,
      ...derived,
      edition,
      date: null,
      home: "../../",
      editions: editionLinks(paths.editions),
      reports: readReports(paths.reports),
      typed: readTyped(paths.seeds, held),
    },
    folder,
    progress,
  );
  return `${known.length} readings, ${held.definitions.length} indicators, ${derived.observations.length} observations`;
}

/** By itself, so that the readings with their names are let go before anything is written. */
function earlierEdition(now: Gathered & Derived, { editions }: Paths): Promise<Earlier | undefined> {
  const readings = now.readings.map((reading) => ({ reading: readingId(reading), ...reading }));
  return earlierThan(editions, yearOf(now.origins), { ...now, readings });
}

function yearOf(origins: Gathered["origins"]): number {
  return Number(dateOf([...origins.values()].map((files) => ({ files }))).slice(0, 4));
}

/** Whether what would be published holds the observations that the edition froze. */
function equals(id: string, observations: readonly Observation[], { editions }: Paths): boolean {
  const sum = sha256OfPieces(rowsToCsvPieces(TABLES.observations.row, observations));
  return readFileSync(join(editions, id, "SHA256SUMS"), "utf8").includes(`${sum}  observations.csv\n`);
}

/** A name for everything the output is made of: the same name means the same bytes. */
function inputsHash({
  readings,
  reports,
  seeds,
  indicators,
  pipelines,
  editions,
  errata,
  package: manifest,
}: Paths): string {
  const folders = [readings, reports, seeds, indicators, pipelines].flatMap((folder) =>
    filesUnder(folder).map((path) => join(folder, path)),
  );
  const sums = listEditions(editions).map(({ id }) => join(editions, id, "SHA256SUMS"));
  return sha256(
    [...folders, ...sums, errata, manifest].map((path) => `${path} ${sha256(readFileSync(path))}`).join("\n"),
  );
}
