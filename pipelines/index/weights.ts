/** weights: what each member weighs in the index, and how much it matters to it. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexWeightRow } from "../../indicators/reform-index/tables.ts";
import { products } from "../../indicators/reform-index/members.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import { official } from "../../indicators/composite/choices.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { pearson } from "../../indicators/composite/correlation.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { intoOf } from "../../indicators/composite/simulate.ts";
import { shiftsOf } from "../../indicators/composite/shifts.ts";
import { effectiveWeights } from "../../indicators/composite/weights.ts";
import { errorsIn, NO_ERROR } from "./error-shares.ts";
import { columnOf, indexOf, type Scored } from "./index-context.ts";

const PILLAR_REASON =
  "A quarter each: no pillar is thought to matter more than another. That is a judgement, not a neutral default.";

/** Of the last period. */
export function weightRows(scored: Scored, definitions: readonly Definition[]): IndexWeightRow[] {
  const { evidence, periods } = scored;
  const { spec, product } = evidence;
  const [first, end] = (periods.at(-1) as Scored["periods"][number]).run;
  const effective = effectiveWeights(spec);
  const index = indexOf(scored).subarray(first, end);
  const definitionOf = new Map(definitions.map((each) => [each.id, each]));
  const rowOf = (node: string, parent: string, weight: number) => {
    const own = columnOf(scored, node).subarray(first, end);
    const r = pearson(own, index);
    return {
      product,
      node,
      parent,
      weight,
      effective: effective.get(node) as number,
      importance: Number.isNaN(r) ? null : r ** 2,
      scored: own.filter((value, at) => !Number.isNaN(value) && !Number.isNaN(index[at])).length,
    };
  };
  const errors = errorsIn(scored);
  const members = PILLARS.flatMap((pillar) =>
    products[product].pillars[pillar].map(({ indicator, weight, because }): IndexWeightRow => {
      const { goalposts, shelfLife } = definitionOf.get(indicator) as Definition;
      const without = leaveOut(scored, indicator, first, end);
      const { mean, most } = shiftsOf(ranksOf(index, "descending"), ranksOf(without, "descending"));
      return {
        ...rowOf(indicator, pillar, weight),
        leave_out_mean: mean,
        leave_out_most: most,
        goalpost_low: goalposts.low,
        goalpost_high: goalposts.high,
        shelf_life: products[product].carry ?? shelfLife.years,
        ...errors(indicator),
        because: because.en,
      };
    }),
  );
  const pillars = PILLARS.map((pillar: Pillar): IndexWeightRow => ({
    ...rowOf(pillar, INDEX, 1),
    leave_out_mean: null,
    leave_out_most: null,
    goalpost_low: null,
    goalpost_high: null,
    shelf_life: null,
    ...NO_ERROR,
    because: PILLAR_REASON,
  }));
  return [...pillars, ...members];
}

/** The index with one member left out, for the same economies. */
function leaveOut({ simulation }: Scored, indicator: string, first: number, end: number): Column {
  const into = intoOf(simulation, INDEX, end - first);
  const { plan } = simulation;
  simulation.run({ ...official(plan), leftOut: plan.ids.indexOf(indicator) }, [into], [first, end]);
  return into.scores;
}
