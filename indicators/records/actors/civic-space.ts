/** The civic space of each economy: the newest year of each measure, in its newest edition. */
import type { Reading } from "../../schema/reading.ts";
import {
  ASSUMED_HALF_WIDTH,
  MEASURE_NAMES,
  MEASURES,
  UNMEASURED,
  type CivicSpace,
  type Measured,
  type MeasureName,
} from "./safety.ts";

type Read = Pick<Reading, "measure" | "iso3" | "year" | "value" | "low" | "edition">;

/** @returns of each economy that has a measure, its newest value of each */
export function civicSpaces(readings: Iterable<Read>): Map<string, CivicSpace> {
  const names = new Map<string, MeasureName>(MEASURE_NAMES.map((name) => [MEASURES[name].id, name]));
  const newest = new Map<string, Read>();
  for (const reading of readings) {
    const name = names.get(reading.measure);
    if (name === undefined || reading.value === null) continue;
    const key = `${reading.iso3} ${name}`;
    const before = newest.get(key);
    if (!before || rankOf(before) < rankOf(reading)) newest.set(key, reading);
  }
  const spaces = new Map<string, CivicSpace>();
  for (const [key, reading] of newest) {
    const name = key.slice(4) as MeasureName;
    spaces.set(reading.iso3, { ...(spaces.get(reading.iso3) ?? UNMEASURED), [name]: measuredBy(reading) });
  }
  return spaces;
}

const rankOf = ({ year, edition }: Read) => `${year} ${edition}`;

function measuredBy({ value, low, year }: Read): Measured {
  const known = value as number;
  return { value: known, low: low ?? rounded(known - ASSUMED_HALF_WIDTH), year };
}

const rounded = (value: number): number => Number(value.toFixed(3));
