/** moves: how Track changed from every year to its last. */
import { standInErrors, type IndexFile } from "../../indicators/reform-index/index-file.ts";
import { assumptionsOf, moveRowOf } from "../../indicators/reform-index/moves.ts";
import type { IndexMoveRow } from "../../indicators/reform-index/tables.ts";
import type { Rows } from "../../indicators/composite/matched.ts";
import { movesOf, type Move } from "../../indicators/composite/moves.ts";
import type { Scored } from "./index-context.ts";

/** The moves from one year to the last of Track. */
export interface Span {
  from: number;
  to: number;
  moves: readonly Move[];
}

export function spansOf({ evidence, data, periods }: Scored): Span[] {
  const last = periods.at(-1) as Scored["periods"][number];
  const errors = standInErrors(evidence);
  return periods.slice(0, -1).map(({ year: from, run: [first, end] }) => {
    const pairs = Array.from({ length: end - first }, (_, at): Rows => [first + at, last.run[0] + at]);
    return {
      from,
      to: last.year,
      moves: movesOf(evidence.spec, data, errors, pairs, [from, last.year], assumptionsOf(evidence)),
    };
  });
}

export const moveRows = (spans: readonly Span[], { breaks }: Pick<IndexFile, "breaks">): IndexMoveRow[] =>
  spans.flatMap(({ from, to, moves }) => moves.map((move) => moveRowOf(move, from, to, breaks)));
