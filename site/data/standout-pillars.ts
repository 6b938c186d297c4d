/** Which pillar of an economy stands out, up or down, beyond what other choices of method and errors would blur. */
import type { IndexScoreRow } from "../../indicators/reform-index/tables.ts";

type Whole = "score" | "low" | "high" | "rank_low" | "rank_high";
/** A row that has a score has its ranges too. */
export type ScoredRow = Omit<IndexScoreRow, Whole> & Record<Whole, number>;

export interface Side<Node> {
  node: Node;
  /** clear: its range touches none of the others'. probable: only its score lies outside theirs. */
  sure: "clear" | "probable";
}

type Ranged<Node> = Pick<ScoredRow, "score" | "low" | "high"> & { node: Node };

export function sidesOf<Node>(rows: readonly Ranged<Node>[]): {
  strong: Side<Node> | null;
  weak: Side<Node> | null;
} {
  return { strong: standsOut(rows), weak: standsOut(rows.map(mirrored)) };
}

const mirrored = <Node>({ node, score, low, high }: Ranged<Node>): Ranged<Node> => ({
  node,
  score: -score,
  low: -high,
  high: -low,
});

function standsOut<Node>(rows: readonly Ranged<Node>[]): Side<Node> | null {
  for (const row of rows) {
    const others = rows.filter((other) => other !== row);
    if (others.length === 0) return null;
    const ceiling = Math.max(...others.map(({ score, high }) => Math.max(score, high)));
    if (row.score > ceiling) return { node: row.node, sure: row.low > ceiling ? "clear" : "probable" };
  }
  return null;
}
