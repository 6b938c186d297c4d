/** Standard errors on either side that hold nine cases in ten of a normal error, as WGI and CPI publish them. */
export const NINE_IN_TEN = 1.64;

/**
 * Bounds that lie a number of standard errors from the value, widened to hold nine in ten: each side on its own, and not
 * beyond the ends of the scale.
 */
export function widened(
  value: number,
  [low, high]: readonly [number, number],
  { errors, ends }: { errors: number; ends: readonly [number, number] },
): [low: number, high: number] {
  const factor = NINE_IN_TEN / errors;
  return [
    Math.max(ends[0], value - factor * (value - low)),
    Math.min(ends[1], value + factor * (high - value)),
  ];
}

/** Likely range of a value with a standard error: value ∓ 1.64 SE, in the value's unit. */
export function likelyRange(value: number, se: number): [low: number, high: number] {
  return [value - NINE_IN_TEN * se, value + NINE_IN_TEN * se];
}
