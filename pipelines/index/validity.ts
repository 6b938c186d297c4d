/**
 * validity: whether the index goes with what is measured apart from it: outcomes, and assessments of procurement itself.
 * Each without the members that share its source, as found and with income held constant. Misses included.
 */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexCorrelationRow } from "../../indicators/reform-index/tables.ts";
import { partialAssociationOf } from "../../indicators/composite/validity.ts";
import { indexWithout, kinOf, outcomeColumn, outcomesOf, together } from "./correlations.ts";
import { columnOf, type Scored } from "./index-context.ts";
import type { Values } from "./values.ts";

/** Assessments of procurement in practice, beside the outcomes: PEFA, MAPS, and what B-READY asked firms. */
const ASSESSMENTS = [
  "procurement-management",
  "maps-legal-framework",
  "maps-institutions",
  "maps-accountability",
  "ease-of-bidding",
  "time-to-award",
  "time-to-payment",
];

/** Of the last period. */
export function validityRows(
  scored: Scored,
  definitions: readonly Definition[],
  values: Values,
  income: ReadonlyMap<string, number> = new Map(),
): IndexCorrelationRow[] {
  const { evidence, periods } = scored;
  const { year, run } = periods.at(-1) as Scored["periods"][number];
  const units = evidence.units.slice(...run);
  const held = Float64Array.from(units, (iso3) => income.get(iso3) ?? NaN);
  const assessments = definitions.filter(({ id }) => ASSESSMENTS.includes(id));
  return [...outcomesOf(definitions), ...assessments].map((beside): IndexCorrelationRow => {
    const kin = kinOf(beside, evidence.spec.indicators, definitions);
    const index =
      kin.length === 0 ? columnOf(scored, INDEX).subarray(...run) : indexWithout(kin, scored, run);
    const other = outcomeColumn(beside, values, units, year);
    const apart = partialAssociationOf(index, other, held);
    return {
      product: evidence.product,
      kind: "validity",
      a: INDEX,
      b: beside.id,
      ...together(index, other),
      held_n: apart?.n ?? null,
      held_spearman: apart?.r ?? null,
      held_low: apart?.low ?? null,
      held_high: apart?.high ?? null,
    };
  });
}
