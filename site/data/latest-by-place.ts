import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";

export interface Latest {
  iso3: string;
  /** The newest observation with a value that is still within its shelf life, unless a later one is contradicted; else the newest that says why not. */
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
    const newest = newestOf(rows);
    const isFresh = newest.value === null || dataYear - newest.year <= shelfLife.years;
    return { iso3, row: isFresh ? newest : (rows.at(-1) as Observation) };
  });
}

/**
 * The newest value, of whatever age; else the newest row, which says why there is none. Where documents contradict each
 * other on a later year, what was told before no longer stands: the newest such year says so.
 *
 * @param rows of one indicator and economy, oldest first, at least one
 */
export function newestOf<Row extends Pick<Observation, "value" | "status">>(rows: readonly Row[]): Row {
  const newest = rows.findLast(({ value, status }) => value !== null || status === "contradicted");
  return newest ?? (rows.at(-1) as Row);
}

/** The newest row with a value before another, among the rows of the same economy, for "… in 2013". */
export function earlierOf(
  ofPlace: readonly Observation[],
  before: Pick<Observation, "year">,
): Observation | null {
  return ofPlace.findLast(({ year, value }) => year < before.year && value !== null) ?? null;
}
