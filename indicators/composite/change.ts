/** Change of one score between two years, and how sure it is that something changed. */
import { normalCdf } from "./normal.ts";

/** A score with its standard error in points; null where none is published. */
export interface Estimate {
  value: number;
  se: number | null;
}

export interface Change {
  /** In points; above zero is better. */
  difference: number;
  /** Standard error of the difference in points; null where either end has none. */
  se: number | null;
  /** P(Δ > δ) and P(Δ < −δ), 0–1. What is left to 1 is the chance of no change worth the name. */
  pImproved: number | null;
  pWorsened: number | null;
}

export interface Assumptions {
  /** Correlation of the errors of the two years, −1 to 1. Zero makes the interval wide where errors persist. */
  rho?: number;
  /** Smallest change that counts, in points. */
  delta?: number;
}

/**
 * Change with normal errors: se = √(SE₀² + SE₁² − 2ρ·SE₀·SE₁), P(improved) = Φ((Δ − δ)/se), P(worsened) =
 * Φ((−Δ − δ)/se). Without error (se = 0) a chance is 0 or 1, and ½ where Δ is δ exactly, as for every other se.
 * Both ends must rest on the same indicators: see `matchedEnds`.
 * Source: method 3.5; Kaufmann, Kraay & Mastruzzi (2010) compare two years this way, with δ = 0.
 *
 * @throws RangeError for a negative or infinite standard error, ρ outside −1 to 1, a negative δ
 */
export function changeOf(from: Estimate, to: Estimate, { rho = 0, delta = 1 }: Assumptions = {}): Change {
  if (!(Math.abs(rho) <= 1)) throw new RangeError(`a correlation of errors of ${rho}; expected −1 to 1`);
  if (!(delta >= 0)) throw new RangeError(`a smallest change of ${delta} points; expected 0 or more`);
  const difference = to.value - from.value;
  const se = errorOfDifference(from.se, to.se, rho);
  if (se === null) return { difference, se, pImproved: null, pWorsened: null };
  return {
    difference,
    se,
    pImproved: chanceAbove(difference - delta, se),
    pWorsened: chanceAbove(-difference - delta, se),
  };
}

function errorOfDifference(from: number | null, to: number | null, rho: number): number | null {
  if (from === null || to === null) return null;
  for (const se of [from, to])
    if (!(se >= 0 && se < Infinity)) throw new RangeError(`a standard error of ${se}; expected 0 or more`);
  // The same as SE₀² + SE₁² − 2ρ·SE₀·SE₁, and never below zero by rounding.
  return Math.sqrt((from - to) ** 2 + 2 * (1 - rho) * (from * to));
}

function chanceAbove(excess: number, se: number): number {
  return se === 0 ? (1 + Math.sign(excess)) / 2 : normalCdf(excess / se);
}
