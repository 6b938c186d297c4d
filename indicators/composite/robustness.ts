/**
 * Share of method variants in which a change has the sign that it has in the headline, 0–1; null without variants.
 * Zero is no sign: neither a variant nor a headline of zero agrees with anything. A variant that gives no score (null)
 * does not agree either, so that a change which only some methods can see is not called robust. Source: method 3.5.
 *
 * @param change of the headline, in points
 * @param variants the same change by each variant of the method, in points
 */
export function robustnessOf(change: number, variants: readonly (number | null)[]): number | null {
  if (variants.length === 0) return null;
  const agree = variants.filter((variant) => variant !== null && variant * change > 0).length;
  return agree / variants.length;
}
