/** The index beside its arithmetic variant: whose rank would lie outside the likely range. */
import { compare } from "../../../indicators/schema/compare.ts";
import type { ProductId } from "../../../indicators/reform-index/product.ts";
import { ranksOf } from "../../../indicators/composite/ranks.ts";
import { scoredNow, type ScoredRow } from "./index-rows.build.ts";

export interface Elsewhere {
  row: ScoredRow;
  /** Rank by the arithmetic mean of the pillars. */
  rank: number;
}

/** Economies whose rank by the arithmetic mean lies outside the likely range of their rank; by rank. */
export function ranksElsewhere(product: ProductId): Elsewhere[] {
  const rows = scoredNow(product);
  const ranks = ranksOf(
    Float64Array.from(rows, ({ arithmetic }) => arithmetic ?? NaN),
    "descending",
  );
  return rows
    .map((row, at) => ({ row, rank: ranks[at] as number }))
    .filter(({ row, rank }) => rank < row.rank_low || rank > row.rank_high)
    .sort((a, b) => a.row.rank - b.row.rank || compare(a.row.iso3, b.row.iso3));
}
