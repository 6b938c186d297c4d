/** checks: what must hold of everything before it is shown, counted one by one. A single failure stops the run. */
import type { Check, CheckId } from "../../../indicators/schema/health.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import { Observation } from "../../../indicators/schema/observation.ts";
import type { Place } from "../../../indicators/schema/place.ts";
import type { FileRow, ProvenanceRow, Reading } from "../../../indicators/schema/reading.ts";
import { scoreOf } from "../../../indicators/composite/normalise.ts";
import { Fault } from "../../lib/faults/fault.ts";
import type { SourceDefinition } from "../../lib/source/source.ts";
import type { TableRow } from "../../ingest/read-records.ts";
import { readingId } from "../../derive/reading-id.ts";

/** What is about to be published. */
export interface Published {
  sources: readonly SourceDefinition[];
  places: readonly Place[];
  indicators: readonly CatalogIndicator[];
  readings: readonly Reading[];
  records: Map<string, readonly TableRow[]>;
  observations: readonly Observation[];
  provenance: readonly ProvenanceRow[];
  files: readonly FileRow[];
}

export function checksOf(published: Published): Check[] {
  return [
    ...checksOfReadings(published),
    ...checksOfObservations(published),
    provenanceComplete(published),
    filesSealed(published),
    licenceGate(published),
  ];
}

/** @throws Fault with every check that failed */
export function refuseFailures(checks: readonly Check[]): void {
  const failed = checks.filter((check) => check.failed > 0);
  if (failed.length === 0) return;
  throw new Fault(
    failed.map(({ id, checked, failed: count, first }) => ({
      where: `the data about to be published, check ${id}`,
      found: `${count} of ${checked}; the first: ${first}`,
      expected: "none",
      do: MEND[id],
    })),
  );
}

const MEND: Record<CheckId, string> = {
  "readings-unique": "see which of the two the publisher means; read the source again: npm run ingest",
  "readings-dated": "name the edition and its date in `editions` of the source's source.ts",
  "readings-in-range": "compare with the publisher's file; read the source again: npm run ingest",
  "readings-placed": "add the economy to seeds/places.csv, or read the source again: npm run ingest",
  "observations-valid": "mend the rule in the indicator's file",
  "observations-complete": "mend pipelines/derive/derive.ts: each economy has one row a year",
  "observations-scored": "mend pipelines/derive/derive.ts: a score is the value between the goalposts",
  "ranges-hold-value": "see whether the indicator's rule runs one way: the ends of a range go through it too",
  "provenance-complete": "mend pipelines/derive/derive.ts: every value names the readings it was made from",
  "files-sealed": "read the source again, so that its files are sealed: npm run ingest",
  "next-year-scored":
    "read newer editions of the sources whose members expire (npm run refresh), or write a longer shelf life with its reason in the member's file, or put another member in its place and raise METHOD_VERSION",
  "licence-gate": "mend the gate in pipelines/publish/publish.ts before anything is shown",
};

/** Looks at each and keeps the first that fails. */
function check<T>(
  id: CheckId,
  all: Iterable<T>,
  holds: (each: T) => boolean,
  name: (each: T) => string,
): Check {
  const result: Check = { id, checked: 0, failed: 0, first: null };
  for (const each of all) {
    result.checked += 1;
    if (holds(each)) continue;
    result.failed += 1;
    result.first ??= name(each);
  }
  return result;
}

// Readings ----------------------------------------------------------------------------------------------------------

const nameOfReading = ({ source, measure, iso3, year, edition }: Reading) =>
  `${source}, ${measure}, ${iso3} ${year}, ${edition}`;

function checksOfReadings({ readings, sources, places }: Published): Check[] {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const known = new Set(places.map(({ iso3 }) => iso3));
  const seen = new Set<string>();
  const isFirst = (reading: Reading) => {
    const key = nameOfReading(reading);
    return !seen.has(key) && Boolean(seen.add(key));
  };
  const rangeOf = ({ source, measure }: Reading) => bySource.get(source)?.measures[measure]?.range;
  const ranged = readings.filter((reading) => reading.value !== null && rangeOf(reading) !== undefined);
  return [
    check("readings-unique", readings, isFirst, nameOfReading),
    check(
      "readings-dated",
      readings,
      ({ source, edition }) => edition in (bySource.get(source)?.editions ?? {}),
      nameOfReading,
    ),
    check(
      "readings-in-range",
      ranged,
      (reading) => {
        const [low, high] = rangeOf(reading) as [number, number];
        return (reading.value as number) >= low && (reading.value as number) <= high;
      },
      nameOfReading,
    ),
    check("readings-placed", readings, ({ iso3 }) => known.has(iso3), nameOfReading),
  ];
}

// Observations ------------------------------------------------------------------------------------------------------

const cellOf = ({ indicator, iso3, year }: Pick<Observation, "indicator" | "iso3" | "year">) =>
  `${indicator}, ${iso3} ${year}`;

function checksOfObservations({ observations, indicators, places }: Published): Check[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const valued = observations.filter(({ value }) => value !== null);
  const ranged = valued.filter(({ low, high }) => low !== null && high !== null);
  const holdsItsScore = ({ indicator, value, score }: Observation) => {
    const described = byId.get(indicator);
    return described !== undefined && score === scoreOf(value, described);
  };
  return [
    check("observations-valid", observations, (row) => Observation.safeParse(row).success, cellOf),
    complete(observations, places),
    check("observations-scored", valued, holdsItsScore, cellOf),
    check(
      "ranges-hold-value",
      ranged,
      ({ low, value, high }) => (low as number) <= (value as number) && (value as number) <= (high as number),
      cellOf,
    ),
  ];
}

/** In each year in which an indicator is asked, each economy has one row, be it empty. */
function complete(observations: readonly Observation[], places: readonly Place[]): Check {
  const years = Map.groupBy(observations, ({ indicator, year }) => `${indicator} ${year}`);
  const times = new Map<string, number>();
  for (const row of observations) times.set(cellOf(row), (times.get(cellOf(row)) ?? 0) + 1);
  const cells = [...years.values()].flatMap(([first]) => {
    const { indicator, year } = first as Observation;
    return places.map(({ iso3 }) => cellOf({ indicator, iso3, year }));
  });
  return check(
    "observations-complete",
    cells,
    (cell) => times.get(cell) === 1,
    (cell) => cell,
  );
}

// The way back, and the gate ----------------------------------------------------------------------------------------

function provenanceComplete({ observations, provenance, readings, files }: Published): Check {
  const ids = new Set(readings.map(readingId));
  const sealed = new Set(files.map(({ source, file }) => `${source} ${file}`));
  const steps = Map.groupBy(provenance, cellOf);
  const leadsBack = (row: Observation) => {
    const back = steps.get(cellOf(row)) ?? [];
    return (
      back.length > 0 &&
      back.every(
        ({ reading, source, file }) =>
          (reading === null || ids.has(reading)) && sealed.has(`${source} ${file}`),
      )
    );
  };
  return check(
    "provenance-complete",
    observations.filter(({ value }) => value !== null),
    leadsBack,
    cellOf,
  );
}

function filesSealed({ sources, files }: Published): Check {
  const sealed = new Set(
    files
      .filter(({ sha256, bytes }) => sha256 !== "" && bytes > 0)
      .map(({ source, file }) => `${source} ${file}`),
  );
  const named = sources.flatMap(({ id, files: own }) => Object.keys(own).map((file) => `${id} ${file}`));
  return check(
    "files-sealed",
    named,
    (file) => sealed.has(file),
    (file) => file,
  );
}

/** No row of a source that may only be linked to, in any table that names a source. */
function licenceGate({ sources, readings, observations, provenance, records }: Published): Check {
  const withheld = new Set(sources.filter(({ licence }) => licence.tier === "link-only").map(({ id }) => id));
  const rows: { source?: unknown }[] = [
    ...readings,
    ...observations,
    ...provenance,
    ...[...records.values()].flat(),
  ];
  return check(
    "licence-gate",
    rows.filter(({ source }) => typeof source === "string"),
    ({ source }) => !withheld.has(source as string),
    ({ source }) => `a row of ${String(source)}`,
  );
}
