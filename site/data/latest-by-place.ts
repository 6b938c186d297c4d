import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";

export interface Latest {
  iso3: string;
  /** The newest observation with a value that is still within its shelf life; else the newest that says why not. */
  row: Observation;
}

/**
 * Where every economy stands today: its newest value, unless that has outlived the indicator's shelf life.
 *
 * @param observations all rows of the indicator, by economy and year
 * @param dataYear the year from which ages are counted
 */
export function latestByPlace(
  observations: readonly Observation[],
  { shelfLife }: Pick<CatalogIndicator, "shelfLife">,
  dataYear: number,
): Latest[] {
  return [...Map.groupBy(observations, ({ iso3 }) => iso3)].map(([iso3, rows]) => {
    const fresh = rows.findLast(({ value, year }) => value !== null && dataYear - year <= shelfLife.years);
    return { iso3, row: fresh ?? (rows.at(-1) as Observation) };
  });
}

/** The newest row with a value before another, among the rows of the same economy, for "… in 2013". */
export function earlierOf(
  ofPlace: readonly Observation[],
  before: Pick<Observation, "year">,
): Observation | null {
  return ofPlace.findLast(({ year, value }) => year < before.year && value !== null) ?? null;
}
