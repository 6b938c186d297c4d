/** One indicator as the map fetches it: years, and per economy one entry a year. Written by pipelines/publish/formats/slices.ts. */
import type { Reasoned } from "../../../indicators/schema/absence-reason.ts";
import { scoreOf } from "../../../indicators/composite/normalise.ts";
import { meaningOf } from "../../../indicators/schema/slice-codes.ts";
import type { MapIndicator } from "./map-data.build.ts";

type Figures = (number | null)[];

export interface Slice {
  years: number[];
  places: Record<string, { status: string; value: Figures; low?: Figures; high?: Figures }>;
}

/** The observations of one year, by economy. */
export function rowsOf(slice: Slice, indicator: MapIndicator, year: number): Map<string, Reasoned> {
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
        ...meaningOf(status[at]),
        ...{ source: null, edition: null, note: null },
      },
    ]),
  );
}

/**
 * Of each economy the newest observation with a value, of whatever year up to one; else the newest, which says why there
 * is none.
 */
export function newestRowsOf(slice: Slice, indicator: MapIndicator, until = Infinity): Map<string, Reasoned> {
  const years = slice.years.filter((year) => year <= until);
  const byYear = new Map(slice.years.map((year) => [year, rowsOf(slice, indicator, year)]));
  const newest = years.at(-1) ?? (slice.years[0] as number);
  return new Map(
    Object.entries(slice.places).map(([iso3, { value }]) => {
      const known = value.slice(0, years.length);
      const year = years[known.findLastIndex((each) => each !== null)] ?? newest;
      return [iso3, byYear.get(year)?.get(iso3) as Reasoned];
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
