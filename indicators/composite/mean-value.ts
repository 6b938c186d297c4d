/** How much a mean moves for a move of what it is a mean of: what makes contributions sum exactly. */
import type { SpecGroup } from "./spec.ts";

/**
 * The p of a mean (Σ w xᵖ)^(1/p): 1 arithmetic, 0 geometric (its limit), −1 harmonic.
 *
 * @throws RangeError for the median and for comparisons, which are no such means
 */
export function exponentOf({ id, aggregate, p = 1 }: Pick<SpecGroup, "id" | "aggregate" | "p">): number {
  switch (aggregate) {
    case "arithmetic":
      return 1;
    case "geometric":
      return 0;
    case "harmonic":
      return -1;
    case "power":
      return p;
    case "median":
    case "outranking":
    case "copeland":
      throw new RangeError(
        `"${id}" is a ${aggregate}: its change has no parts that sum to it; expected a mean`,
      );
  }
}

/**
 * (b − a)/(f(b) − f(a)) with f(x) = xᵖ, or ln x for p = 0; its limit 1/f′(a) where b is a. So 1 for p = 1, the
 * logarithmic mean of a and b for p = 0, −ab for p = −1. For other p than 1, a and b are 0 or more.
 * Source: Ang (2005), Energy Policy 33:867–871 (LMDI) for p = 0; the mean value theorem for the others.
 */
export function meanValue(p: number, a: number, b: number): number {
  if (p === 1) return 1;
  if (a === 0 || b === 0) return p > 0 ? Math.max(a, b) ** (1 - p) : 0;
  // Written as above, it would lose all its digits where a and b are close.
  const ratio = Math.log(b / a);
  if (ratio === 0) return a ** (1 - p) / (p === 0 ? 1 : p);
  return (a ** (1 - p) * Math.expm1(ratio)) / (p === 0 ? ratio : Math.expm1(p * ratio));
}
