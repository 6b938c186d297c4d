/**
 * npm run edition -- 2026.1 [--known 2024-12-31]: freezes what is held as an edition in data/editions, with its list of
 * changes. With a day, only what publishers had released by then.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { columnsIn } from "../indicators/formats/columns.ts";
import { ChangeRow, EditionId } from "../indicators/schema/edition.ts";
import { IsoDate } from "../indicators/schema/shapes.ts";
import { Fault } from "./lib/faults/fault.ts";
import { csvToParquet } from "./lib/tables/parquet.ts";
import { pathsOf } from "./lib/files/paths.ts";
import { Progress } from "./lib/faults/progress.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { rowsToCsv } from "./lib/tables/tables.ts";
import { asKnown } from "./editions/as-of.ts";
import { dateOf } from "./publish/catalogue.ts";
import { changesBetween, type Compared } from "./editions/changes.ts";
import { derive } from "./derive/derive.ts";
import { indexReadings } from "./derive/reading-index.ts";
import { comparedOf, earlierThan, formerScoresIn } from "./editions/previous-edition.ts";
import { editionBefore, freeze, mustBeNew } from "./editions/editions.ts";
import { gather, type Gathered } from "./derive/load-inputs.ts";
import { atMost } from "./publish/formats/formats.ts";
import { DIRECTORY } from "./ingest/known-names.ts";
import { publish } from "./publish/publish.ts";
import { readingId } from "./derive/reading-id.ts";
import { vintageOf } from "./derive/vintage.ts";

const { values: options, positionals } = optionsOf(
  {
    allowPositionals: true,
    options: { known: { type: "string" } },
  },
  "npm run edition -- 2026.1 [--known 2024-12-31]",
);
const paths = pathsOf(resolve(import.meta.dirname, ".."));
const today = new Date().toISOString().slice(0, 10);

await reportFaults(async () => {
  const { id, known: day } = asked(positionals, options.known);
  mustBeNew(paths.editions, id); // before the work, not after it
  const progress = new Progress((line) => console.error(line));
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    const held = restrict(await gather(paths), day);
    const derived = derive(
      held.definitions,
      indexReadings(held.current),
      held.places,
      day === null ? held.stepDocuments : [], // a typed row bears no day on which it was known
    );
    const readings = held.readings.map((reading) => ({ reading: readingId(reading), ...reading }));
    const compared = { ...held, ...derived, readings };
    const earlier = await earlierThan(
      paths.editions,
      Number((day ?? dateOf([...held.origins.values()].map((files) => ({ files })))).slice(0, 4)),
      compared,
    );
    await publish(
      {
        ...{ ...held, ...derived, earlier, former: await formerScoresIn(paths.editions) },
        ...{ edition: { id, isCurrent: true }, date: day, home: "../../../", editions: [] },
      },
      folder,
      progress,
      { extent: "tables", mostBytes: atMost(Infinity) },
    );
    const before = editionBefore(paths.editions, id);
    const changes = before && (await changesSince(before.id, compared, folder));
    const about = {
      id,
      made: today,
      known: day,
      version: held.version,
      observations: derived.observations.length,
    };
    const edition = await freeze(folder, paths.editions, about, changes?.path ?? null);
    console.log(
      `edition ${id}: ${edition.observations} observations frozen in data/editions/${id}` +
        (before && changes ? `; ${changes.count} cells differ from ${before.id}` : ""),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function asked([id]: string[], known: string | undefined): { id: string; known: string | null } {
  if (EditionId.safeParse(id).success && (known === undefined || IsoDate.safeParse(known).success)) {
    return { id: id as string, known: known ?? null };
  }
  throw new Fault({
    where: "npm run edition",
    found: [id, known].filter((word) => word !== undefined).join(" --known ") || "nothing",
    expected: "the edition's id, a year and a number, and perhaps a day",
    do: "npm run edition -- 2026.1, or npm run edition -- 2024.1 --known 2024-12-31",
  });
}

function restrict(held: Gathered, day: string | null) {
  if (day === null) {
    const { known, current } = vintageOf(held.readings, held.sources, null);
    return { ...held, rules: held.definitions, readings: known, current };
  }
  const { definitions, sources, known, current } = asKnown(
    held.definitions,
    held.sources,
    held.readings,
    day,
  );
  const ids = new Set(sources.map(({ id }) => id));
  const records = new Map([...held.records].filter(([id]) => ids.has(id)));
  const errata = held.errata.filter(({ date }) => date <= day);
  const withheld = ids.has(DIRECTORY) ? held.withheld : [];
  return {
    ...held,
    rules: held.definitions,
    definitions,
    sources,
    readings: known,
    current,
    records,
    withheld,
    errata,
  };
}

async function changesSince(id: string, after: Compared, folder: string) {
  const before = await comparedOf(paths.editions, id);
  const changes = changesBetween(before, after);
  const [csv, path] = [join(folder, "changes-list.csv"), join(folder, "changes-list.parquet.new")];
  writeFileSync(csv, rowsToCsv(ChangeRow, changes));
  await csvToParquet(csv, path, columnsIn(ChangeRow, "changes"), ["indicator", "iso3", "year"]);
  return { path, count: changes.length };
}
