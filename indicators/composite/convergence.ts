/** Whether those behind catch up. Source: method 3.6 (4); Barro & Sala-i-Martin (1992), J. Political Economy 100. */
import { momentsOf, type Column } from "./column.ts";
import { covariance } from "./correlation.ts";

const LEAST_UNITS = 3;

/** What is known of the errors of measurement, in points squared. */
export interface Errors {
  /** Error variance of the first year's scores: the mean of SE². */
  variance: number;
  /** Covariance of a unit's errors in the two years; 0 where they are independent. */
  covariance?: number;
}

export interface Slope {
  /** Points a year for each point at the start; below zero, those behind catch up. */
  b: number;
  se: number;
  /** Rate a year at which the gap closes, −ln(1 + bT)/T; null where 1 + bT ≤ 0: those behind overtook. */
  speed: number | null;
}

export interface BetaConvergence {
  /** Units with a score in both years. */
  n: number;
  /** Annual change in points of a unit that started at 0. */
  a: number;
  /** As observed: errors at the start make it fall even when nothing changed. */
  observed: Slope;
  /** Without what the errors do; null where they are not known, or as large as the spread itself. */
  corrected: Slope | null;
}

/**
 * Regression (I_T − I₀)/T = a + b·I₀ + u by least squares. Null for fewer than three units, or without spread.
 *
 * The correction. Of I₀ = I₀* + e₀ and I_T = I_T* + e_T, with errors independent of the true scores, Var(e₀) = σ² and
 * Cov(e₀, e_T) = c, the slope is made of Cov((I_T − I₀)/T, I₀) = Cov* − (σ² − c)/T and Var(I₀) = Var* + σ². So the true
 * one is b* = (b·Var(I₀) + (σ² − c)/T)/(Var(I₀) − σ²). With c above 0 and left at 0, it corrects too much.
 * Source: Fuller (1987), Measurement Error Models, 1.2, for b* and for its error, σ² being known.
 *
 * @param start scores in the first year, NaN where missing; `end` the same units `span` years later
 * @throws RangeError unless the span is above 0, and the variance of errors 0 or more
 */
export function betaConvergence(
  start: Column,
  end: Column,
  span: number,
  errors?: Errors,
): BetaConvergence | null {
  if (!(span > 0)) throw new RangeError(`convergence over ${span} years; expected more than 0`);
  if (errors && !(errors.variance >= 0))
    throw new RangeError(`an error variance of ${errors.variance}; expected 0 or more`);
  const rows = [...start.keys()].filter(
    (row) => !Number.isNaN((end[row] as number) - (start[row] as number)),
  );
  const x = Float64Array.from(rows, (row) => start[row] as number);
  const y = Float64Array.from(rows, (row) => ((end[row] as number) - (start[row] as number)) / span);
  const moments = { n: rows.length, xx: covariance(x, x), xy: covariance(x, y), yy: covariance(y, y) };
  if (moments.n < LEAST_UNITS || !(moments.xx > 0)) return null;
  const observed = slopeOf(moments, span, { variance: 0 });
  return {
    n: moments.n,
    a: momentsOf(y).mean - observed.b * momentsOf(x).mean,
    observed,
    corrected: errors === undefined || errors.variance >= moments.xx ? null : slopeOf(moments, span, errors),
  };
}

interface Moments {
  n: number;
  xx: number;
  xy: number;
  yy: number;
}

/** The slope without what errors do; with a variance of 0, least squares. */
function slopeOf(
  { n, xx, xy, yy }: Moments,
  span: number,
  { variance, covariance: shared = 0 }: Errors,
): Slope {
  const spread = xx - variance;
  const b = (xy + (variance - shared) / span) / spread;
  const residual = Math.max(0, yy - 2 * b * xy + b ** 2 * xx) * ((n - 1) / (n - 2));
  const errorWithResidual = (shared - variance) / span - b * variance;
  const se = Math.sqrt((xx * residual + errorWithResidual ** 2) / (n - 1)) / spread;
  return { b, se, speed: 1 + b * span > 0 ? -Math.log(1 + b * span) / span : null };
}

/**
 * Spread of the scores in each period: number of units and standard deviation (n − 1) in points; the deviation of
 * fewer than two is NaN. A unit that comes or goes moves it too: compare periods through `throughout`.
 *
 * @param periods one column a period, rows being units
 */
export function sigmaConvergence(periods: readonly Column[]): { n: number; sd: number }[] {
  return periods.map((column) => {
    const { n, sd } = momentsOf(column);
    return { n, sd };
  });
}
