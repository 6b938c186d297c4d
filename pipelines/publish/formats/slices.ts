/** slices: one indicator for the map; cut from the tables, never computed anew. */
import { absenceReason } from "../../../indicators/schema/absence-reason.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { sliceCode } from "../../../indicators/schema/slice-codes.ts";

/**
 * An indicator for the map: years, and per economy one entry a year. Numbers are rounded to six significant digits,
 * enough for any eye; the tables keep them whole.
 *
 * @param stateOf of a territory, the state that it is counted with
 */
export function mapSlice(
  indicator: CatalogIndicator,
  observations: readonly Observation[],
  stateOf: (iso3: string) => string | null,
): object {
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b);
  const places = Map.groupBy(observations, ({ iso3 }) => iso3);
  const hasRange = observations.some(({ low }) => low !== null);
  const codeOf = (row: Observation) =>
    sliceCode({ status: row.status, reason: absenceReason(row, indicator, stateOf(row.iso3)) });
  const row = (rows: Observation[]) => ({
    status: rows.map(codeOf).join(""),
    value: rows.map(({ value }) => short(value)),
    ...(hasRange && { low: rows.map(({ low }) => short(low)), high: rows.map(({ high }) => short(high)) }),
  });
  return {
    indicator: indicator.id,
    years,
    places: Object.fromEntries([...places].map(([iso3, rows]) => [iso3, row(rows)])),
  };
}

const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));
