/** How many years lie between a unit and the one it is compared with, at the same score. */
import type { Column } from "./column.ts";

export type TimeDistance =
  /** Years since the reference first had the score; below zero where it had it only later. */
  | { years: number }
  /** It had more already when its series began: the distance is at least so many years. */
  | { years: null; reason: "before-the-series"; atLeast: number }
  /** It never had the score, or has no value at all. */
  | { years: null; reason: "never-reached" | "no-series" };

/**
 * Years from when the reference (the median, the frontier) first reached a score to `year`, by straight lines between
 * its points. Where it fell afterwards, the first time counts.
 * Source: Sicherl's time distance, S = t(X) − t_reference(X); OECD/JRC Handbook (2008), Box 8.
 *
 * @param year in which the unit has the score
 * @param years of the reference, ascending
 * @param values of the reference, NaN where missing
 * @throws RangeError where the years do not ascend
 */
export function timeDistance(
  score: number,
  year: number,
  years: readonly number[],
  values: Column,
): TimeDistance {
  if (years.some((each, at) => at > 0 && each <= (years[at - 1] as number)))
    throw new RangeError("the years of the reference do not ascend");
  const there = [...values.keys()].filter((at) => !Number.isNaN(values[at]));
  const points = there.map((at) => ({ year: years[at] as number, value: values[at] as number }));
  const first = points[0];
  if (first === undefined) return { years: null, reason: "no-series" };
  if (first.value > score) return { years: null, reason: "before-the-series", atLeast: year - first.year };
  const reached = points.findIndex(({ value }) => value >= score);
  if (reached === -1) return { years: null, reason: "never-reached" };
  const [before, after] = [points[reached - 1] ?? first, points[reached] ?? first];
  return { years: year - crossing(score, before, after) };
}

interface Point {
  year: number;
  value: number;
}

function crossing(score: number, before: Point, after: Point): number {
  if (after.value === score) return after.year;
  return before.year + ((score - before.value) / (after.value - before.value)) * (after.year - before.year);
}
