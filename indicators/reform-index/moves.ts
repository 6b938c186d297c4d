/** A change of Track as a row of the table `index-moves`: the same at build and on the reader's own device. */
import type { IndexFile } from "./index-file.ts";
import type { IndexMoveRow } from "./tables.ts";
import { brokenBetween, type Move, type MoveAssumptions } from "../composite/moves.ts";
import { chanceOfWrongDate } from "./wrong-dates.ts";

/** What a change of Track is judged by: each step's date by its own chance of being wrong. */
export const assumptionsOf = (
  file: Pick<IndexFile, "facts" | "breaks" | "misdated" | "wrongDates">,
): MoveAssumptions => ({
  facts: file.facts,
  breaks: file.breaks,
  misdated: (fact, iso3) => chanceOfWrongDate(file, fact, iso3),
});

export const moveRowOf = (
  move: Move,
  from: number,
  to: number,
  breaks: IndexFile["breaks"],
): IndexMoveRow => ({
  iso3: move.unit,
  year_from: from,
  year_to: to,
  before: move.before,
  after: move.after,
  change: move.change,
  low: move.low,
  high: move.high,
  improved: move.improved,
  worsened: move.worsened,
  steps: move.steps,
  ratings: move.ratings,
  ratings_improved: move.ratingsImproved,
  ratings_worsened: move.ratingsWorsened,
  ratings_certainty: move.ratingsCertainty,
  rests_on: move.restsOn,
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
  breaks: brokenBetween(move.matched, [from, to], breaks).join("|") || null,
});
