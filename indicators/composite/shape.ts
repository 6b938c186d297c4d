import { momentsOf, present, type Column } from "./column.ts";

/**
 * Sample skewness G1 and excess kurtosis G2, as Excel's SKEW and KURT. NaN for fewer than three (four) values, or
 * without spread. Source: Joanes & Gill (1998); COINr 1.1.14 `skew`, `kurt`.
 */
export function shapeOf(column: Column): { skew: number; kurtosis: number } {
  const { n, mean, sd } = momentsOf(column);
  if (sd === 0) return { skew: NaN, kurtosis: NaN };
  const moment = (power: number) =>
    present(column).reduce((sum, value) => sum + ((value - mean) / sd) ** power, 0);
  const skew = (n / ((n - 1) * (n - 2))) * moment(3);
  const kurtosis =
    ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * moment(4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  return { skew: n < 3 ? NaN : skew, kurtosis: n < 4 ? NaN : kurtosis };
}
