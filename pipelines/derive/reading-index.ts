/** reading-index: the readings by what is asked for, and where an indicator looks among them. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { From, Input } from "../../indicators/schema/indicator.ts";
import type { Reading } from "../../indicators/schema/reading.ts";

/** Readings by source and measure, then economy, then year. */
export type ReadingIndex = Map<string, Map<string, Map<number, Reading>>>;

export function indexReadings(readings: Iterable<Reading>): ReadingIndex {
  const index: ReadingIndex = new Map();
  for (const reading of readings) {
    const places = getOrAdd(index, `${reading.source} ${reading.measure}`, () => new Map());
    getOrAdd(places, reading.iso3, () => new Map<number, Reading>()).set(reading.year, reading);
  }
  return index;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

export const measureKey = (from: From, { source, measure }: Input) => `${source ?? from.source} ${measure}`;

/** The first input is the anchor: its readings say which economies and years the rule can answer. */
export const anchorOf = (from: From) => Object.values(from.inputs)[0] as Input;

/** Some reading of the list, for its edition and its file. */
export function listedIn(indicator: Definition, index: ReadingIndex): Reading {
  const from = indicator.from[0] as From;
  const places = index.get(measureKey(from, anchorOf(from))) as Map<string, Map<number, Reading>>;
  return places.values().next().value?.values().next().value as Reading;
}
