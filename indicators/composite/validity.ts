/** How closely a score follows an outcome that is measured apart from it, with how sure that is. */
import type { Column } from "./column.ts";
import { pearson, spearman } from "./correlation.ts";

const NINETEEN_IN_TWENTY = 1.96;
const LEAST_UNITS = 4;

export interface Association {
  /** The correlation and its 95 % interval, −1 to 1. At −1 or 1 exactly the interval is a point, however few units. */
  r: number;
  low: number;
  high: number;
  /** Units that have both. */
  n: number;
}

/**
 * Correlation with its interval by Fisher's z: tanh(atanh r ∓ 1.96·s), with s² = 1/(n − 3) for Pearson and
 * (1 + r²/2)/(n − 3) for Spearman. Null for fewer than four units with both, or where one column does not move.
 * Source: Fisher (1921), Metron 1:3–32; Bonett & Wright (2000), Psychometrika 65:23–28.
 */
export function associationOf(a: Column, b: Column, kind: "pearson" | "spearman"): Association | null {
  const n = a.reduce((count, value, at) => (Number.isNaN(value - (b[at] as number)) ? count : count + 1), 0);
  const found = kind === "pearson" ? pearson(a, b) : spearman(a, b);
  if (n < LEAST_UNITS || Number.isNaN(found)) return null;
  const r = Math.min(1, Math.max(-1, found));
  const half = NINETEEN_IN_TWENTY * Math.sqrt((kind === "pearson" ? 1 : 1 + r ** 2 / 2) / (n - 3));
  const [low, high] = [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
  return { r, low, high, n };
}
