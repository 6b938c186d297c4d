/** convergence: whether economies that began low caught up on Track, and whether scores drew together. */
import type { IndexConvergenceRow } from "../../indicators/reform-index/tables.ts";
import { momentsOf } from "../../indicators/composite/column.ts";
import { betaConvergence, type Errors } from "../../indicators/composite/convergence.ts";
import type { Move } from "../../indicators/composite/moves.ts";
import type { Span } from "./moves.ts";

export const convergenceRows = (spans: readonly Span[]): IndexConvergenceRow[] =>
  spans.flatMap(({ from, to, moves }): IndexConvergenceRow[] => {
    if (moves.length === 0) return [];
    const start = Float64Array.from(moves, ({ before }) => before);
    const end = Float64Array.from(moves, ({ after }) => after);
    const found = betaConvergence(start, end, to - from, errorsOf(moves));
    if (found === null) return [];
    const [first, last] = [start, end].map((scores) => momentsOf(scores).sd) as [number, number];
    const { n, observed, corrected } = found;
    return [
      {
        product: "track",
        year_from: from,
        year_to: to,
        n,
        b: observed.b,
        se: observed.se,
        b_corrected: corrected?.b ?? null,
        se_corrected: corrected?.se ?? null,
        speed: corrected?.speed ?? null,
        sd_from: first,
        sd_to: last,
      },
    ];
  });

/** Errors of two years are taken as independent: where they persist, the correction goes too far. */
function errorsOf(moves: readonly Move[]): Errors {
  const squares = moves.map(({ errors: [before] }) => before ** 2);
  return { variance: squares.reduce((sum, square) => sum + square, 0) / moves.length };
}
