/** One indicator as the map fetches it: years, and per economy one entry a year. Written by pipelines/publish/formats/slices.ts. */
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Status } from "../../../indicators/schema/vocabulary.ts";
import { scoreOf } from "../../../indicators/composite/normalise.ts";
import type { MapIndicator } from "./map-data.build.ts";

type Figures = (number | null)[];

export interface Slice {
  years: number[];
  places: Record<string, { status: string; value: Figures; low?: Figures; high?: Figures }>;
}

const STATUS: Record<string, Status> = {
  r: "reported",
  e: "estimated",
  c: "not-collected",
  p: "not-published",
  a: "not-applicable",
  t: "not-applicable",
};

/** The observations of one year, by economy. */
export function rowsOf(slice: Slice, indicator: MapIndicator, year: number): Map<string, Observation> {
  const at = slice.years.indexOf(year);
  return new Map(
    Object.entries(slice.places).map(([iso3, { status, value, low, high }]) => [
      iso3,
      {
        indicator: indicator.id,
        iso3,
        year,
        value: value[at] ?? null,
        low: low?.[at] ?? null,
        high: high?.[at] ?? null,
        score: scoreOf(value[at] ?? null, indicator),
        status: STATUS[status[at] as string] as Status,
        source: null,
        edition: null,
        note: status[at] === "t" ? "counted with" : (indicator.blank?.because.en ?? null),
      },
    ]),
  );
}

/** Of each economy the newest observation with a value, of whatever year; else the newest, which says why there is none. */
export function newestRowsOf(slice: Slice, indicator: MapIndicator): Map<string, Observation> {
  const byYear = new Map(slice.years.map((year) => [year, rowsOf(slice, indicator, year)]));
  const newest = slice.years.at(-1) as number;
  return new Map(
    Object.entries(slice.places).map(([iso3, { value }]) => {
      const year = slice.years[value.findLastIndex((each) => each !== null)] ?? newest;
      return [iso3, byYear.get(year)?.get(iso3) as Observation];
    }),
  );
}

/** The newest value of an economy before a year. */
export function beforeOf(slice: Slice, iso3: string, year: number): { year: number; value: number } | null {
  const values = slice.places[iso3]?.value ?? [];
  const at = slice.years.findLastIndex((each, i) => each < year && values[i] != null);
  const value = values[at];
  return value == null ? null : { year: slice.years[at] as number, value };
}
