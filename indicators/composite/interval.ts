/** Standard errors on either side that hold nine cases in ten of a normal error, as WGI and CPI publish them. */
export const NINE_IN_TEN = 1.64;

/** Likely range of a value with a standard error: value ∓ 1.64 SE, in the value's unit. */
export function likelyRange(value: number, se: number): [low: number, high: number] {
  return [value - NINE_IN_TEN * se, value + NINE_IN_TEN * se];
}
