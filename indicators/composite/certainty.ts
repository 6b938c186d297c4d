/** Words for how sure a change is. The same cuts everywhere: pages, files, legends. */
export const LIKELY = 0.9;
export const VERY_LIKELY = 0.95;
const ROBUST = 0.9;

export const CERTAINTIES = [
  "very-likely-worsened",
  "likely-worsened",
  "no-clear-change",
  "likely-improved",
  "very-likely-improved",
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Word for the chances of having improved and of having worsened by more than δ, each 0–1. A chance on a cut belongs
 * to the surer word. Source: method 3.5.
 *
 * @throws RangeError where the two cannot be chances of two things that exclude each other
 */
export function certaintyOf(pImproved: number, pWorsened: number): Certainty {
  const areChances = pImproved >= 0 && pWorsened >= 0 && pImproved + pWorsened <= 1 + 1e-9;
  if (!areChances)
    throw new RangeError(
      `chances of ${pImproved} and ${pWorsened}; expected two of 0 or more, together at most 1`,
    );
  if (pImproved >= VERY_LIKELY) return "very-likely-improved";
  if (pImproved >= LIKELY) return "likely-improved";
  if (pWorsened >= VERY_LIKELY) return "very-likely-worsened";
  if (pWorsened >= LIKELY) return "likely-worsened";
  return "no-clear-change";
}

/**
 * Whether "improved" (or "worsened") may stand without a qualifier: very likely, and the same under nine in ten
 * variants of the method.
 *
 * @param p chance of the change in the direction that is named, 0–1
 * @param robustness share of variants with the same sign, from `robustnessOf`
 */
export function isUnqualified(p: number, robustness: number): boolean {
  return p >= VERY_LIKELY && robustness >= ROBUST;
}
