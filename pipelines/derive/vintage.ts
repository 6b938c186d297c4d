/** vintage: what was known on a day. Editions are never mixed within a measure and a year. */
import type { Reading } from "../../indicators/schema/reading.ts";
import type { SourceDefinition } from "../lib/source/source.ts";

export interface Vintage {
  /** Every reading published by the day, all editions. */
  known: Reading[];
  /** Of each measure and year, the newest edition alone, whole. */
  current: Reading[];
}

/** @param day the last day that counts, YYYY-MM-DD; null for everything held */
export function vintageOf(
  readings: readonly Reading[],
  sources: readonly Pick<SourceDefinition, "id" | "editions">[],
  day: string | null,
): Vintage {
  const published = new Map(
    sources.flatMap(({ id, editions }) =>
      Object.entries(editions).map(([edition, date]) => [`${id} ${edition}`, lastDayOf(date)]),
    ),
  );
  const dateOf = ({ source, edition }: Reading) => published.get(`${source} ${edition}`) as string;
  const known = day === null ? [...readings] : readings.filter((reading) => dateOf(reading) <= day);
  const newest = new Map<string, string>();
  for (const reading of known) {
    const round = roundOf(reading);
    const date = dateOf(reading);
    if ((newest.get(round) ?? "") < date) newest.set(round, date);
  }
  return { known, current: known.filter((reading) => newest.get(roundOf(reading)) === dateOf(reading)) };
}

const roundOf = ({ source, measure, year }: Reading) => `${source} ${measure} ${year}`;

/** A date known to the month or the year counts from its last day: nothing is called known too early. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
