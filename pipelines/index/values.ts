/** values: what is known of each indicator and economy, oldest first, nulls left out. */
import type { Observation } from "../../indicators/schema/observation.ts";
import { keyOf, type Dated } from "../derive/wrong-dates.ts";

/**
 * @param years of each step with a date, by indicator and economy: a year that documents contradict counts as taken from
 * this one on, and the chance that the date is wrong is as much larger; before it, and without it, as where the newest
 * wave denies the step, it counts as unknown
 */
export function valuesOf(observations: readonly Observation[], years: Dated["years"] = new Map()): Values {
  const values = new Map<string, Map<string, Value[]>>();
  const doubts = new Map<string, number[]>();
  for (const { indicator, iso3, year, value, low, high, status } of observations) {
    const key = keyOf({ indicator, iso3 });
    const isDoubted = status === "contradicted";
    const counted = isDoubted && year >= (years.get(key) ?? Infinity) ? 1 : value;
    if (counted === null) {
      if (isDoubted) doubts.set(key, [...(doubts.get(key) ?? []), year]);
      continue;
    }
    const places = values.get(indicator) ?? new Map<string, Value[]>();
    values.set(indicator, places);
    const own = places.get(iso3) ?? [];
    places.set(iso3, own);
    own.push({ year, value: counted, low, high });
  }
  for (const [indicator, places] of values)
    for (const [iso3, own] of places) {
      own.sort((a, b) => a.year - b.year);
      const doubted = doubts.get(keyOf({ indicator, iso3 })) ?? [];
      for (const value of doubted.length === 0 ? [] : own) {
        const until = Math.min(...doubted.filter((year) => year > value.year));
        if (Number.isFinite(until)) value.until = until;
      }
    }
  return values;
}

export type Value = Pick<Observation, "year" | "low" | "high"> & {
  value: number;
  /** The next year of which nothing can be told, since documents contradict each other: it is carried no further. */
  until?: number;
};
/** By indicator, then economy; oldest first. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;
