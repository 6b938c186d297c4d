/** Trend of a series that one odd year cannot bend. */
import type { Column } from "./column.ts";
import { quantile } from "./quantile.ts";

/** Three points cannot give nine in ten: even from the smallest slope to the largest it is two in three. */
const LEAST_POINTS = 4;
const COVERAGE = 0.9;

export interface Trend {
  /** In the unit of the values a year; `low` and `high` hold the true slope with a chance of `coverage`. */
  slope: number;
  low: number;
  high: number;
  /**
   * 0.90 or the next above it that this number of points can give; at least this much where values are equal. Where
   * errors are not independent it is what is aimed at, not what is had: see `lasting-trend.ts`.
   */
  coverage: number;
  /** Points with a value. */
  n: number;
}

/**
 * Theil–Sen slope: the median of the slopes between all pairs of points, with the interval that leaves out as many of
 * them at either end as Kendall's distribution of inversions allows. Null for fewer than four points. Errors of
 * different years are taken to be independent.
 * Source: Sen (1968), JASA 63:1379–1389; the ends as in Hollander & Wolfe (1999), 9.3: right exactly as often as said.
 *
 * @param values one a year in the order of `years`, NaN where missing
 * @throws RangeError where a year stands twice
 */
export function theilSen(years: readonly number[], values: Column): Trend | null {
  if (new Set(years).size < years.length)
    throw new RangeError("a trend over years of which one stands twice");
  const points = [...values.keys()].filter((at) => !Number.isNaN(values[at]));
  const n = points.length;
  if (n < LEAST_POINTS) return null;
  points.sort((a, b) => (years[a] as number) - (years[b] as number));
  const slopes = slopesOf(points.map((at) => [years[at], values[at]] as [number, number]));
  const { left, coverage } = leftOut(n);
  const [low, high] = [slopes[left], slopes[slopes.length - 1 - left]] as [number, number];
  return { slope: quantile(slopes, 0.5), low, high, coverage, n };
}

/** Slopes between all pairs, smallest first. */
function slopesOf(points: readonly [year: number, value: number][]): number[] {
  return points
    .flatMap(([year, value], at) =>
      points.slice(at + 1).map(([later, then]) => (then - value) / (later - year)),
    )
    .sort((a, b) => a - b);
}

/** How many slopes may be left out at either end, and the chance that the others span the true one. */
function leftOut(n: number): { left: number; coverage: number } {
  let [left, below] = [-1, 0];
  for (const chance of inversions(n)) {
    if (1 - 2 * (below + chance) < COVERAGE) break;
    below += chance;
    left += 1;
  }
  return { left, coverage: 1 - 2 * below };
}

/** Chance of each number of inversions, 0 to n(n − 1)/2, in a random order of n. */
function inversions(n: number): Float64Array {
  let chances = Float64Array.of(1);
  for (let size = 2; size <= n; size++) {
    const next = new Float64Array(chances.length + size - 1);
    chances.forEach((chance, at) => {
      for (let more = 0; more < size; more++) next[at + more] = (next[at + more] as number) + chance / size;
    });
    chances = next;
  }
  return chances;
}
