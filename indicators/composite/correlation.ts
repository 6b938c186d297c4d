/** How indicators move together. Sources: OECD/JRC Handbook (2008), step 4 and eq. 18; COINr 1.1.14. */
import { hasSpread, roundedColumn, type Column } from "./column.ts";
import { meanRanks } from "./ranks.ts";

/** Rows in which both columns have a value. */
export function together(a: Column, b: Column): [Column, Column] {
  const rows = [...a.keys()].filter((row) => !Number.isNaN(a[row]) && !Number.isNaN(b[row]));
  const pick = (column: Column) => Float64Array.from(rows, (row) => column[row] as number);
  return [pick(a), pick(b)];
}

const meanOf = (values: Column) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample covariance (n − 1) of two columns without holes. */
export function covariance(a: Column, b: Column): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  return (
    a.reduce((sum, value, at) => sum + (value - meanA) * ((b[at] as number) - meanB), 0) / (a.length - 1)
  );
}

/** Pearson's r over the rows that both have, −1 to 1; NaN for fewer than two of them, or without spread. */
export function pearson(a: Column, b: Column): number {
  const [x, y] = together(a, b);
  if (!hasSpread(x) || !hasSpread(y)) return NaN;
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}

/** Spearman's rank correlation over the rows that both have; equal values share their mean rank. */
export function spearman(a: Column, b: Column): number {
  const [x, y] = together(a, b);
  return pearson(meanRanks(x), meanRanks(y));
}

/**
 * Kendall's tau-b over the rows that both have, −1 to 1: pairs in the same order less pairs in the opposite, over the
 * pairs that either column tells apart. NaN for fewer than two rows, or without spread.
 * Source: Kendall (1945), Biometrika 33:239–251; R's `cor` with method "kendall".
 */
export function kendall(a: Column, b: Column): number {
  const [x, y] = together(a, b).map(roundedColumn) as [Column, Column];
  let [score, apartInX, apartInY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign((x[i] as number) - (x[j] as number));
      const inY = Math.sign((y[i] as number) - (y[j] as number));
      score += inX * inY;
      apartInX += Math.abs(inX);
      apartInY += Math.abs(inY);
    }
  }
  return score / Math.sqrt(apartInX * apartInY);
}

/**
 * Cronbach's alpha: k/(k−1) · (1 − Σ variances / variance of the sum), over the rows without holes. NaN for fewer
 * than two columns.
 */
export function cronbachAlpha(columns: readonly Column[]): number {
  const k = columns.length;
  const rows = [...(columns[0]?.keys() ?? [])].filter((row) =>
    columns.every((column) => !Number.isNaN(column[row])),
  );
  const whole = columns.map((column) => Float64Array.from(rows, (row) => column[row] as number));
  const sum = Float64Array.from(rows.keys(), (at) =>
    whole.reduce((total, column) => total + (column[at] as number), 0),
  );
  const variances = whole.reduce((total, column) => total + covariance(column, column), 0);
  return k < 2 ? NaN : (k / (k - 1)) * (1 - variances / covariance(sum, sum));
}
