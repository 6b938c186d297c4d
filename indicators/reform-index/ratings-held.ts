/** How many changes hold up when a list is tested together by its ratings alone. */
import { heldUp } from "../composite/false-discovery.ts";
import type { IndexMoveRow } from "./tables.ts";

/** Of rows compared between the same two years, up or down. */
export const ratingsHeld = (
  rows: readonly Pick<IndexMoveRow, "ratings" | "ratings_improved" | "ratings_worsened">[],
): number =>
  heldUp(
    rows.map((row) => ({
      change: row.ratings,
      improved: row.ratings_improved,
      worsened: row.ratings_worsened,
    })),
  ).filter(Boolean).length;
