/** Among many countries some seem to have changed by chance alone: how many to expect, and which ones to believe. */

/**
 * Labels of one direction to expect at most among n countries of which none changed: 0.10·n are "likely" or better,
 * 0.05·n "very likely". Twice that for both directions together. An upper bound, since a label asks for a change of
 * more than δ > 0: the exact number is Σ Φ(−1.2816 − δ/se). Source: method 3.5.
 */
export function labelsByChance(n: number): { likely: number; veryLikely: number } {
  return { likely: 0.1 * n, veryLikely: 0.05 * n };
}

/** Share of false finds to live with among those that hold up. */
export const FALSE_FINDS = 0.05;

export interface Tested {
  /** In points: its sign is the direction that was seen. */
  change: number;
  /** Chances that it is up, and that it is down, by more than δ. */
  improved: number;
  worsened: number;
}

/**
 * Which changes of a list hold up when all of the list are tested together. Both directions are open until one is seen,
 * so that each is tested at half the size: p = 2(1 − P). The answer is about the list: another list, another answer.
 */
export const heldUp = (list: readonly Tested[]): boolean[] =>
  benjaminiHochberg(
    list.map(({ change, improved, worsened }) => Math.min(1, 2 * (1 - (change > 0 ? improved : worsened)))),
    FALSE_FINDS,
  );

/**
 * Which of many tests to believe, so that at most a share q of those believed are expected to be false: the k smallest
 * p, k the largest with p₍ₖ₎ ≤ k·q/m. A missing p (null) is no test and takes no part in m.
 * Source: Benjamini & Hochberg (1995), JRSS B 57:289–300. Holds for independent and for positively dependent tests.
 *
 * @param p p-values 0–1: 1 − P(improved) for "has improved", twice that where the direction is seen first
 * @returns one answer a p, in the order given
 * @throws RangeError for a p or a q that is no share
 */
export function benjaminiHochberg(p: readonly (number | null)[], q: number): boolean[] {
  for (const each of [q, ...p])
    if (each !== null && !(each >= 0 && each <= 1))
      throw new RangeError(`a share of ${each}; expected 0 to 1`);
  const sorted = p.filter((each) => each !== null).sort((a, b) => a - b);
  const last = sorted.findLast((each, at) => each <= ((at + 1) / sorted.length) * q) ?? -1;
  return p.map((each) => each !== null && each <= last);
}
