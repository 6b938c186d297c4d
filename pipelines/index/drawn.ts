/** drawn: the tables that come of many draws, the slow part of the index. */
import type {
  IndexDrawRow,
  IndexScoreRow,
  IndexVarianceRow,
  IndexVariantRow,
  RankPairRow,
} from "../../indicators/reform-index/tables.ts";
import { drawRows } from "./draws.ts";
import type { Scored } from "./index-context.ts";
import { scoreRows } from "./scores.ts";
import { varianceRows, variantRows } from "./variants.ts";

export interface Drawn {
  scores: IndexScoreRow[];
  draws: IndexDrawRow[];
  pairs: RankPairRow[];
  variants: IndexVariantRow[];
  variance: IndexVarianceRow[];
}

export function drawnOf(state: Scored, track: Scored): Drawn {
  const both = [state, track];
  return {
    ...drawRows(state),
    scores: both.flatMap(scoreRows),
    variants: both.flatMap(variantRows),
    variance: both.flatMap(varianceRows),
  };
}
