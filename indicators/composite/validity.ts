/** How closely a score follows an outcome that is measured apart from it, with how sure that is. */
import type { Column } from "./column.ts";
import { pearson, spearman } from "./correlation.ts";
import { meanRanks } from "./ranks.ts";

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

/**
 * Spearman's correlation with a third column held constant, over the rows that have all three: of the ranks,
 * (r_ab − r_ac·r_bc) / √((1 − r_ac²)(1 − r_bc²)), with the interval of Spearman's where one degree of freedom is spent.
 * Null for fewer than five such rows, or where a column does not move or is the third.
 * Source: Fisher (1924), Metron 3:329–332; Bonett & Wright (2000).
 */
export function partialAssociationOf(a: Column, b: Column, held: Column): Association | null {
  const rows = [...a.keys()].filter(
    (row) => !Number.isNaN((a[row] as number) + (b[row] as number) + (held[row] as number)),
  );
  const ranks = [a, b, held].map((column) =>
    meanRanks(Float64Array.from(rows, (row) => column[row] as number)),
  );
  const [x, y, z] = ranks as [Column, Column, Column];
  const [xy, xz, yz] = [pearson(x, y), pearson(x, z), pearson(y, z)];
  const found = (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
  if (rows.length <= LEAST_UNITS || !Number.isFinite(found)) return null;
  const r = Math.min(1, Math.max(-1, found));
  const half = NINETEEN_IN_TWENTY * Math.sqrt((1 + r ** 2 / 2) / (rows.length - 4));
  return { r, low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half), n: rows.length };
}
