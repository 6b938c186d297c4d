/**
 * A column of numbers, one for each unit (and period), as the engine calculates with it: NaN stands for a missing
 * value and never for anything else. At the engine's edges it is null.
 */
export type Column = Float64Array;

export const toColumn = (values: readonly (number | null)[]): Column =>
  Float64Array.from(values, (value) => value ?? NaN);

export const fromColumn = (column: Column): (number | null)[] =>
  Array.from(column, (value) => (Number.isFinite(value) ? value : null));

/** The values that are there, in their order. */
export const present = (column: Column): number[] =>
  Array.from(column).filter((value) => !Number.isNaN(value));

/** Number of values, mean and sample standard deviation (n − 1): 0 without spread, NaN for fewer than two values. */
export function momentsOf(column: Column): { n: number; mean: number; sd: number } {
  const values = present(column);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n < 2 ? NaN : hasSpread(column) ? Math.sqrt(squares / (n - 1)) : 0 };
}

/** Smallest and largest value; both NaN in a column without values. */
export function rangeOf(column: Column): { min: number; max: number } {
  let [min, max] = [NaN, NaN];
  for (const value of column) {
    if (!(value >= min)) min = Number.isNaN(value) ? min : value;
    if (!(value <= max)) max = Number.isNaN(value) ? max : value;
  }
  return { min, max };
}

/** Digits that tell two results apart. Beyond them, results differ by the order in which they were added up. */
const DIGITS = 12;

export const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** What is left of a sum that cancels out, as a share of the column's largest value. */
const NOTHING = 1e-14;

/** Every value to twelve significant digits; 0 where it is nothing beside the column's largest. */
export function roundedColumn(column: Column): Column {
  const { min, max } = rangeOf(column);
  const nothing = NOTHING * Math.max(Math.abs(min), Math.abs(max));
  return column.map((value) => (Math.abs(value) <= nothing ? 0 : rounded(value)));
}

/** Whether any two values differ in the digits that count. */
export function hasSpread(column: Column): boolean {
  const { min, max } = rangeOf(column);
  return max > min && rounded(max) > rounded(min);
}
