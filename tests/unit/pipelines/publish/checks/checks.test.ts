import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { CHECKS, type Check, type CheckId } from "../../../../../indicators/schema/health.ts";
import { loadIndicators } from "../../../../../indicators/define/load.ts";
import type { Observation } from "../../../../../indicators/schema/observation.ts";
import { Reading, type FileRow, type ProvenanceRow } from "../../../../../indicators/schema/reading.ts";
import { loadSources } from "../../../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../../../pipelines/lib/source/places.ts";
import { csvToRows } from "../../../../../pipelines/lib/tables/tables.ts";
import { catalogIndicators, catalogSources, fileRows } from "../../../../../pipelines/publish/catalogue.ts";
import { checksOf, refuseFailures, type Published } from "../../../../../pipelines/publish/checks/checks.ts";
import { derive } from "../../../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../../../pipelines/derive/reading-index.ts";
import { readOrigins } from "../../../../../pipelines/ingest/seal.ts";

const IDS = ["un-egdi", "worldbank-wgi"];
let sound: Published;

beforeAll(async () => {
  const definitions = (await loadIndicators()).filter(
    ({ id }) => id === "online-services" || id === "government-effectiveness",
  );
  const sources = (await loadSources()).filter(({ id }) => IDS.includes(id));
  const places = readPlaces("seeds/places.csv");
  const readings = sources.flatMap(({ id }) =>
    csvToRows(Reading, readFileSync(`data/readings/${id}.csv`, "utf8"), id),
  );
  const origins = new Map(IDS.map((id) => [id, readOrigins(`data/readings/${id}.origin.json`)]));
  const derived = derive(definitions, indexReadings(readings), places);
  sound = {
    ...{ sources, places, readings, ...derived },
    indicators: catalogIndicators(definitions, derived.observations),
    records: new Map(),
    files: fileRows(sources, catalogSources({ sources, origins, readings, records: new Map() })),
  };
});

const failing = (published: Published) => checksOf(published).filter(({ failed }) => failed > 0);
const replaced = <T>(rows: readonly T[], holds: (row: T) => boolean, change: (row: T) => T | T[]): T[] => {
  const at = rows.findIndex(holds);
  return [...rows.slice(0, at), ...[change(rows[at] as T)].flat(), ...rows.slice(at + 1)] as T[];
};
const always = () => true;
const hasValue = ({ value }: { value: number | null }) => value !== null;
const hasRange = ({ low }: Observation) => low !== null;

/** For each check the smallest damage that it must see. */
const DAMAGE: Record<CheckId, (published: Published) => Published> = {
  "readings-unique": (all) => ({ ...all, readings: replaced(all.readings, always, (row) => [row, row]) }),
  "readings-dated": (all) => ({
    ...all,
    readings: replaced(all.readings, always, (row) => ({ ...row, edition: "draft" })),
  }),
  "readings-in-range": (all) => ({
    ...all,
    readings: replaced(all.readings, hasValue, (row) => ({ ...row, value: 1e6 })),
  }),
  "readings-placed": (all) => ({
    ...all,
    readings: replaced(all.readings, always, (row) => ({ ...row, iso3: "QQQ" })),
  }),
  "observations-valid": (all) => ({
    ...all,
    observations: replaced(all.observations, hasValue, (row) => ({ ...row, status: "not-published" })),
  }),
  "observations-complete": (all) => ({
    ...all,
    observations: replaced(
      all.observations,
      ({ value }) => value === null,
      () => [],
    ),
  }),
  "observations-scored": (all) => ({
    ...all,
    observations: replaced(all.observations, hasValue, (row) => ({ ...row, score: 12.34 })),
  }),
  "ranges-hold-value": (all) => ({
    ...all,
    observations: replaced(all.observations, hasRange, (row) => ({ ...row, low: 99, high: 100 })),
  }),
  "provenance-complete": (all) => {
    const { indicator, iso3, year } = all.observations.find(hasValue) as Observation;
    const isItsWay = (row: ProvenanceRow) =>
      row.indicator === indicator && row.iso3 === iso3 && row.year === year;
    return { ...all, provenance: replaced(all.provenance, isItsWay, () => []) };
  },
  "files-sealed": (all) => ({
    ...all,
    files: replaced(all.files, always, (row): FileRow => ({ ...row, bytes: 0 })),
  }),
  "licence-gate": (all) => ({
    ...all,
    sources: all.sources.map((source) =>
      source.id === "un-egdi" ? { ...source, licence: { ...source.licence, tier: "link-only" } } : source,
    ),
  }),
};

it("finds no fault in sound data, and has looked at something in every check", () => {
  const checks = checksOf(sound);
  expect(checks.map(({ id }) => id).sort()).toEqual([...CHECKS].sort());
  for (const { id, checked, failed, first } of checks) {
    expect(checked, id).toBeGreaterThan(0);
    expect({ id, failed, first }).toEqual({ id, failed: 0, first: null });
  }
});

it("counts what it looks at", () => {
  const counted = Object.fromEntries(checksOf(sound).map(({ id, checked }) => [id, checked]));
  expect(counted["readings-unique"]).toBe(sound.readings.length);
  expect(counted["observations-complete"]).toBe(sound.observations.length);
  expect(counted["provenance-complete"]).toBe(sound.observations.filter(hasValue).length);
  expect(counted["files-sealed"]).toBe(sound.files.length);
});

describe.each(CHECKS)("%s", (id) => {
  it("sees the smallest damage, and names the first", () => {
    const found = failing(DAMAGE[id](sound));
    const own = found.find((check) => check.id === id);
    expect(own?.failed, id).toBeGreaterThan(0);
    expect(own?.first?.length).toBeGreaterThan(3);
    expect(own?.failed).toBeLessThanOrEqual(own?.checked ?? 0);
  });

  it("stops the run with a fault that says what to mend", () => {
    const damaged = failing(DAMAGE[id](sound));
    expect(() => refuseFailures(damaged)).toThrow(
      new RegExp(`check ${id}\\n {2}found \\d+ of \\d+; the first: .+\\n {2}expected none\\n {2}do: .+`),
    );
  });
});

it("lets data through in which nothing failed", () => {
  const passed: Check = { id: "files-sealed", checked: 3, failed: 0, first: null };
  expect(() => refuseFailures([passed])).not.toThrow();
});
