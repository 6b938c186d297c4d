/**
 * Quantile of type 7 (linear interpolation), the default of R and NumPy.
 *
 * @param sorted values in ascending order, at least one
 * @param p between 0 and 1
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) throw new RangeError("quantile of no values: an empty group has no middle");
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - below);
}

/** Middle and quartiles of the values that are there. Nulls are left out, never counted as zero; none at all is null. */
export function middleOf(values: readonly (number | null)[]): Middle | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
  };
}

export interface Middle {
  count: number;
  median: number;
  lower: number;
  upper: number;
}
