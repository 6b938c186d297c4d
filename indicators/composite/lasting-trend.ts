/**
 * Trends whose intervals know that errors last: each year's error keeps a share of the one before, and how large a share
 * all series of one kind tell together. One series of twenty years cannot: what it says of itself is far too low.
 */
import type { Column } from "./column.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { theilSen, type Trend } from "./theil-sen.ts";

export interface Series {
  years: readonly number[];
  /** NaN where missing. */
  values: Column;
}

/** Shares that are tried. A share of 1 is no error that fades: it would be taken for a trend. */
const SHARES = Array.from({ length: 50 }, (_, at) => at / 50);
const NINE_IN_TEN = 0.95;

/**
 * Slope of Theil and Sen, which one odd year cannot bend, with the interval of generalised least squares for errors of
 * which each keeps `share` of the one before: nine in ten hold the true slope. It is widened to hold the slope told.
 *
 * @param share 0–0.98, from {@link lastingShare}
 * @returns null for fewer than four points
 */
export function lastingTrend({ years, values }: Series, share: number): Trend | null {
  const plain = theilSen(years, values);
  if (plain === null) return null;
  const { slope, se, n } = fit(pointsOf({ years, values }), share);
  const reach = studentQuantile(NINE_IN_TEN, n - 2) * se;
  return {
    ...plain,
    low: Math.min(plain.slope, slope - reach),
    high: Math.max(plain.slope, slope + reach),
  };
}

/**
 * The share of its error that a value keeps from one year to the next, from all series together: the one under which what
 * their lines leave is most likely. Series that leave nothing say nothing.
 * Source: restricted maximum likelihood, Harville (1974), Biometrika 61:383–385, summed over the series.
 *
 * @returns one of 0, 0.02, …, 0.98
 */
export function lastingShare(all: readonly Series[]): number {
  const series = all.map(pointsOf).filter((points) => points.length >= 4 && !isLine(fit(points, 0)));
  const sums = SHARES.map((share) =>
    series.reduce((sum, points) => sum + fit(points, share).logLikelihood, 0),
  );
  return SHARES[sums.indexOf(Math.max(...sums))] as number;
}

type Point = readonly [year: number, value: number];

function pointsOf({ years, values }: Series): Point[] {
  return years
    .map((year, at): Point => [year, values[at] as number])
    .filter(([, value]) => !Number.isNaN(value))
    .sort(([a], [b]) => a - b);
}

interface Fit {
  slope: number;
  se: number;
  n: number;
  /** Sum of squares that the line leaves, and of what there was. */
  left: number;
  all: number;
  /** Restricted, but for a constant. */
  logLikelihood: number;
}

const isLine = ({ left, all }: Fit): boolean => left <= 1e-18 * all;

/** Of a line with errors that fade by `share` a year; a gap of k years keeps the k-th power. */
function fit(points: readonly Point[], share: number): Fit {
  const [first] = points[0] as Point;
  const rows = points.map(([year, value], at) => {
    if (at === 0) return { scale: 1, one: 1, time: 0, value };
    const [before, earlier] = points[at - 1] as Point;
    const kept = share ** (year - before);
    const scale = Math.sqrt(1 - kept ** 2);
    return {
      scale,
      one: (1 - kept) / scale,
      time: (year - first - kept * (before - first)) / scale,
      value: (value - kept * earlier) / scale,
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [a, b, c] = [
    sum(({ one }) => one ** 2),
    sum((row) => row.one * row.time),
    sum(({ time }) => time ** 2),
  ];
  const [d, e] = [sum((row) => row.one * row.value), sum((row) => row.time * row.value)];
  const determinant = a * c - b ** 2;
  const slope = (a * e - b * d) / determinant;
  const level = (c * d - b * e) / determinant;
  const left = sum((row) => (row.value - level * row.one - slope * row.time) ** 2);
  const n = points.length;
  return {
    slope,
    n,
    left,
    all: sum(({ value }) => value ** 2),
    se: Math.sqrt((left / (n - 2)) * (a / determinant)),
    logLikelihood:
      -sum(({ scale }) => Math.log(scale)) - Math.log(determinant) / 2 - ((n - 2) / 2) * Math.log(left),
  };
}

/**
 * Quantile of Student's t, to a third of a per cent at two degrees of freedom and far better above.
 * Source: Abramowitz & Stegun (1964), 26.7.5.
 */
export function studentQuantile(p: number, degrees: number): number {
  const z = normalQuantile(p);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, at) => sum + term / degrees ** (at + 1), z);
}
