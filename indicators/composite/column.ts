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

/** Number of values, mean and sample standard deviation (n − 1). The deviation of fewer than two values is NaN. */
export function momentsOf(column: Column): { n: number; mean: number; sd: number } {
  const values = present(column);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n < 2 ? NaN : Math.sqrt(squares / (n - 1)) };
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
