/** convergence: whether economies that began low caught up on Track, and whether scores drew together. */
import type { IndexConvergenceRow } from "../../indicators/reform-index/tables.ts";
import { momentsOf } from "../../indicators/composite/column.ts";
import { NINE_IN_TEN } from "../../indicators/composite/interval.ts";
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

/**
 * Means over the economies. The covariance is the one that the range of a change holds: of errors that last, and over as
 * many years, SE² = SE₀² + SE₁² − 2·Cov.
 */
function errorsOf(moves: readonly Move[]): Errors {
  const mean = (of: (move: Move) => number) => moves.reduce((sum, move) => sum + of(move), 0) / moves.length;
  return {
    variance: mean(({ errors: [before] }) => before ** 2),
    covariance: mean(({ errors: [before, after], low, high }) => {
      const ofChange = (high - low) / (2 * NINE_IN_TEN);
      return (before ** 2 + after ** 2 - ofChange ** 2) / 2;
    }),
  };
}
