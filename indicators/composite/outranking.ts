/**
 * Comparison of units pair by pair, in which no indicator's surplus buys off another's deficit.
 * Source: OECD/JRC Handbook (2008), step 6.13; COINr 1.1.14 `outrankMatrix`, `a_copeland`.
 */
import type { Child } from "./aggregate.ts";

/**
 * The outranking matrix: e[j][k] is the share of weight on which unit j is above unit k, ties counted half, 0–1.
 * A child takes part where both units have it; a pair that shares none has NaN, as has a unit with itself 0.
 */
export function outrankingMatrix(children: readonly Child[]): Float64Array[] {
  const units = children[0]?.column.length ?? 0;
  return Array.from({ length: units }, (_, j) =>
    Float64Array.from({ length: units }, (__, k) => (j === k ? 0 : shareAbove(children, j, k))),
  );
}

function shareAbove(children: readonly Child[], j: number, k: number): number {
  let [above, shared] = [0, 0];
  for (const { column, weight } of children) {
    const difference = (column[j] as number) - (column[k] as number);
    if (Number.isNaN(difference)) continue;
    shared += weight;
    above += difference > 0 ? weight : difference === 0 ? weight / 2 : 0;
  }
  return above / shared;
}

/** Copeland's score: how many units each beats by more than half of the weight, less how many beat it. */
export function copeland(matrix: readonly Float64Array[]): Float64Array {
  return Float64Array.from(matrix, (row, j) =>
    row.reduce((sum, share, k) => (j === k || Number.isNaN(share) ? sum : sum + Math.sign(share - 0.5)), 0),
  );
}

/** Sum of e over the pairs that an order puts one above the other: what Condorcet, Kemeny, Young and Levenglick maximise. */
export function supportOf(order: readonly number[], matrix: readonly Float64Array[]): number {
  return order.reduce(
    (sum, j, at) => order.slice(at + 1).reduce((part, k) => part + (matrix[j]?.[k] as number), sum),
    0,
  );
}
