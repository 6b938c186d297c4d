/** A change of Track as a row of the table `index-moves`: the same at build and on the reader's own device. */
import type { IndexMoveRow } from "./index-tables.ts";
import type { Move } from "./score/moves.ts";

export const moveRowOf = (move: Move, from: number, to: number): IndexMoveRow => ({
  iso3: move.unit,
  from,
  to,
  before: move.before,
  after: move.after,
  change: move.change,
  low: move.low,
  high: move.high,
  improved: move.improved,
  worsened: move.worsened,
  improved_published: move.improvedPublished,
  improved_persistent: move.improvedPersistent,
  robustness: move.robustness,
  certainty: move.certainty,
  unqualified: move.unqualified,
  believed: move.believed,
  law: move.parts["law"] as number,
  capacity: move.parts["capacity"] as number,
  e_procurement: move.parts["e-procurement"] as number,
  oversight: move.parts["oversight"] as number,
  a_year: move.aYear,
  gap_closed: move.gapClosed,
  matched: move.matched.length,
});
