/** slices: one indicator for the map, one economy for a spreadsheet; cut from the tables, never computed anew. */
import type { Readable } from "../../../indicators/formats/readable.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";

/** Status letters of a slice, one a year; `t` for a territory counted with the state it belongs to. */
const LETTER = {
  reported: "r",
  estimated: "e",
  "not-collected": "c",
  "not-published": "p",
  "not-applicable": "a",
} as const;

/**
 * An indicator for the map: years, and per economy one entry a year. Numbers are rounded to six significant digits,
 * enough for any eye; the tables keep them whole.
 */
export function mapSlice(indicator: CatalogIndicator, observations: readonly Observation[]): object {
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b);
  const places = Map.groupBy(observations, ({ iso3 }) => iso3);
  const hasRange = observations.some(({ low }) => low !== null);
  const row = (rows: Observation[]) => ({
    status: rows.map((each) => (isCountedElsewhere(each) ? "t" : LETTER[each.status])).join(""),
    value: rows.map(({ value }) => short(value)),
    ...(hasRange && { low: rows.map(({ low }) => short(low)), high: rows.map(({ high }) => short(high)) }),
  });
  return {
    indicator: indicator.id,
    years,
    places: Object.fromEntries([...places].map(([iso3, rows]) => [iso3, row(rows)])),
  };
}

const isCountedElsewhere = ({ status, note }: Observation) =>
  status === "not-applicable" && (note?.startsWith("counted with") ?? false);

const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));

export interface SliceContext {
  indicators: Map<string, CatalogIndicator>;
  names: Map<string, string>;
  licences: Map<string, string>;
}

/** An observation with its words beside it: a row that explains itself in a spreadsheet. */
export function readableRow(row: Observation, { indicators, names, licences }: SliceContext): Readable {
  const { pillar, title, unit } = indicators.get(row.indicator) as CatalogIndicator;
  const answer = unit.levels?.find(({ value }) => value === row.value)?.name.en ?? null;
  return {
    iso3: row.iso3,
    economy: names.get(row.iso3) ?? null,
    pillar,
    indicator: row.indicator,
    title: title.en,
    year: row.year,
    value: row.value,
    unit: unit.name.en || null,
    answer,
    low: row.low,
    high: row.high,
    score: row.score,
    status: row.status,
    note: row.note,
    source: row.source,
    edition: row.edition,
    licence: row.source === null ? null : (licences.get(row.source) ?? null),
  };
}
