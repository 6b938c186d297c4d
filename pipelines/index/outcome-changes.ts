/** outcome-changes: whether an outcome moved where Track did, over ten years. Misses included. */
import { liesAcross } from "../../indicators/define/breaks.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexCorrelationRow } from "../../indicators/reform-index/tables.ts";
import { outcomeIn, outcomesOf, together } from "./correlations.ts";
import type { Values } from "./values.ts";
import type { Span } from "./moves.ts";

const YEARS = 10;

export function changeRows(
  spans: readonly Span[],
  definitions: readonly Definition[],
  values: Values,
): IndexCorrelationRow[] {
  const span = spans.find(({ from, to }) => to - from === YEARS);
  if (span === undefined) return [];
  const { from, to, moves } = span;
  const changes = Float64Array.from(moves, ({ change }) => change);
  return outcomesOf(definitions).map((outcome) => ({
    product: "track",
    kind: "outcome-change",
    a: INDEX,
    b: outcome.id,
    ...together(
      changes,
      Float64Array.from(moves, ({ unit }) => changeIn(outcome, values, unit, from, to)),
    ),
  }));
}

/** NaN where there are not two values, or the later was made in another way than the earlier. */
function changeIn(outcome: Definition, values: Values, iso3: string, from: number, to: number): number {
  const [before, after] = [from, to].map((year) => outcomeIn(outcome, values, iso3, year));
  if (!before || !after || after.year === before.year) return NaN;
  return liesAcross(outcome, before.year, after.year) ? NaN : after.score - before.score;
}
