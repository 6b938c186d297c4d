/**
 * Comparison of units pair by pair, in which no indicator's surplus buys off another's deficit.
 * Source: OECD/JRC Handbook (2008), step 6.13; COINr 1.1.14 `outrankMatrix`, `a_copeland`.
 */
import { rounded, roundedColumn, type Column } from "./column.ts";
import type { Comparison } from "./aggregates.ts";

/** Of a group. */
export interface Child {
  column: Column;
  weight: number;
}

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

/** 1 for more than half, −1 for less; what weights add up to in another order is half none the less. */
const overHalf = (share: number): number => Math.sign(rounded(share) - 0.5);

/** Copeland's score: how many units each beats by more than half of the weight, less how many beat it. */
export function copeland(matrix: readonly Float64Array[]): Float64Array {
  return Float64Array.from(matrix, (row, j) =>
    row.reduce((sum, share, k) => (j === k || Number.isNaN(share) ? sum : sum + overHalf(share)), 0),
  );
}

/**
 * How each unit stands beside all others it can be compared with, 0–1: the mean of its shares of weight (`outranking`),
 * or Copeland's score from as many lost as there are others to as many won (`copeland`), which for n units without holes
 * is (score + n − 1)/(2n − 2). Values are rounded to 12 digits first. NaN for a unit that shares no child with any other.
 */
export function standingOf(children: readonly Child[], by: Comparison): Column {
  const compared = children.map(({ column, weight }) => ({ column: roundedColumn(column), weight }));
  const units = children[0]?.column.length ?? 0;
  return Float64Array.from({ length: units }, (_, j) => {
    let [sum, others] = [0, 0];
    for (let k = 0; k < units; k++) {
      const share = j === k ? NaN : shareAbove(compared, j, k);
      if (Number.isNaN(share)) continue;
      sum += by === "outranking" ? share : (1 + overHalf(share)) / 2;
      others++;
    }
    return sum / others;
  });
}

/** Sum of e over the pairs that an order puts one above the other: what Condorcet, Kemeny, Young and Levenglick maximise. */
export function supportOf(order: readonly number[], matrix: readonly Float64Array[]): number {
  return order.reduce(
    (sum, j, at) => order.slice(at + 1).reduce((part, k) => part + (matrix[j]?.[k] as number), sum),
    0,
  );
}
