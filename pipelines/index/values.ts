/** values: what is known of each indicator and economy, oldest first, nulls left out. */
import type { Observation } from "../../indicators/schema/observation.ts";

export function valuesOf(observations: readonly Observation[]): Values {
  const values = new Map<string, Map<string, Value[]>>();
  for (const { indicator, iso3, year, value, low, high } of observations) {
    if (value === null) continue;
    const places = values.get(indicator) ?? new Map<string, Value[]>();
    values.set(indicator, places);
    const own = places.get(iso3) ?? [];
    places.set(iso3, own);
    own.push({ year, value, low, high });
  }
  for (const places of values.values())
    for (const own of places.values()) own.sort((a, b) => a.year - b.year);
  return values;
}

export type Value = Pick<Observation, "year" | "low" | "high"> & { value: number };
/** By indicator, then economy; oldest first. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;
