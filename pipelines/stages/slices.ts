/** slices: one indicator for the map, one economy for a spreadsheet; cut from the tables, never computed anew. */
import type { CatalogIndicator, Observation } from "../../indicators/schema.ts";
import type { Cell } from "../lib/csv.ts";
import { writeCsv } from "../lib/csv.ts";

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

const SLICE_COLUMNS = [
  "iso3",
  "economy",
  "pillar",
  "indicator",
  "title",
  "year",
  "value",
  "unit",
  "answer",
  "low",
  "high",
  "score",
  "status",
  "note",
  "source",
  "edition",
  "licence",
] as const;

export interface SliceContext {
  indicators: Map<string, CatalogIndicator>;
  names: Map<string, string>;
  licences: Map<string, string>;
}

/** Observations with their words beside them: a table that explains itself in a spreadsheet. */
export function readableCsv(observations: readonly Observation[], context: SliceContext): string {
  return writeCsv(
    SLICE_COLUMNS,
    observations.map((row) => readableRow(row, context)),
  );
}

function readableRow(row: Observation, { indicators, names, licences }: SliceContext): Cell[] {
  const { pillar, title, unit } = indicators.get(row.indicator) as CatalogIndicator;
  const answer = unit.levels?.find(({ value }) => value === row.value)?.name.en ?? null;
  return [
    row.iso3,
    names.get(row.iso3) ?? null,
    pillar,
    row.indicator,
    title.en,
    row.year,
    row.value,
    unit.name.en || null,
    answer,
    row.low,
    row.high,
    row.score,
    row.status,
    row.note,
    row.source,
    row.edition,
    row.source === null ? null : (licences.get(row.source) ?? null),
  ];
}
