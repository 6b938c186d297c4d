/** Build time: the tables of the index that the method page reads, once. */
import type {
  EditionMoveRow,
  IndexCorrelationRow,
  IndexInputRow,
  IndexMoveRow,
  IndexScoreRow,
  IndexSourceRow,
  IndexTrendRow,
  IndexVarianceRow,
  IndexVariantRow,
  IndexWeightRow,
  RankPairRow,
} from "../../../indicators/reform-index/tables.ts";
import type { ProductId } from "../../../indicators/reform-index/product.ts";
import { readTable } from "../../data/published.build.ts";

export const scores = await readTable<IndexScoreRow>("index-scores");
export const inputs = await readTable<IndexInputRow>("index-inputs");
export const sources = await readTable<IndexSourceRow>("index-sources");
export const weights = await readTable<IndexWeightRow>("index-weights");
export const pairs = await readTable<RankPairRow>("index-pairs");
export const moves = await readTable<IndexMoveRow>("index-moves");
export const trends = await readTable<IndexTrendRow>("index-trends");
export const correlations = await readTable<IndexCorrelationRow>("index-correlations");
export const variants = await readTable<IndexVariantRow>("index-variants");
export const variance = await readTable<IndexVarianceRow>("index-variance");
export const editionMoves = await readTable<EditionMoveRow>("index-editions");

/** The year that State speaks of, and the last of Track. */
export const lastYear = (product: ProductId): number =>
  scores.reduce((last, row) => (row.product === product ? Math.max(last, row.year) : last), 0);

export type ScoredRow = IndexScoreRow & { score: number; rank: number; rank_low: number; rank_high: number };

/** The index of every economy that has one, in its product's last year. */
export function scoredNow(product: ProductId): ScoredRow[] {
  const year = lastYear(product);
  return scores.filter(
    (row): row is ScoredRow =>
      row.product === product && row.node === "index" && row.year === year && row.score !== null,
  );
}
