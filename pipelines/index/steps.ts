/**
 * steps: the one answer of each pillar that would raise an economy's State most, if it went one up. That raises the score;
 * whether it changes what is bought, and how, is another question.
 */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexStepRow } from "../../indicators/reform-index/tables.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { nextAnswer } from "../../indicators/composite/next-answer.ts";
import { scoreOf } from "../../indicators/composite/normalise.ts";
import { runPlan, type Plan } from "../../indicators/composite/plan.ts";
import { indexOf, type Scored } from "./index-context.ts";

/** Of every economy that has an index; a pillar whose answers are all as high as they go has no row. */
export function stepRows(scored: Scored, definitions: readonly Definition[]): IndexStepRow[] {
  const { evidence, stages } = scored;
  const index = indexOf(scored);
  const ranked = [...index.keys()].filter((row) => !Number.isNaN(index[row]));
  const definitionOf = new Map(definitions.map((each) => [each.id, each]));
  const members = evidence.spec.indicators.map(({ id, parent }) => {
    const values = evidence.columns[id] as (number | null)[];
    const definition = definitionOf.get(id) as Definition;
    const scoredValues = ranked.flatMap((row) => values[row] ?? []);
    return { id, parent, values, definition, next: nextAnswer(definition, scoredValues) };
  });
  return ranked.flatMap((row) => {
    const what = scoresIf(scored.simulation.plan, stages.normalised, row);
    const before = what(null, 0);
    const steps = members.flatMap(({ id, parent, values, definition, next }): IndexStepRow[] => {
      const value = values[row] ?? null;
      const to = value === null ? null : next(value);
      if (value === null || to === null) return [];
      const after = what(id, scoreOf(to, definition) as number);
      return [
        {
          iso3: evidence.units[row] as string,
          pillar: parent as Pillar,
          indicator: id,
          from_value: value,
          to_value: to,
          index_before: before(INDEX),
          index_after: after(INDEX),
          pillar_before: before(parent),
          pillar_after: after(parent),
        },
      ];
    });
    return PILLARS.flatMap((pillar) => highest(steps.filter((step) => step.pillar === pillar)) ?? []);
  });
}

/** The first of those that raise it most, in the order of the specification. */
const highest = (steps: readonly IndexStepRow[]): IndexStepRow | null =>
  steps.reduce<IndexStepRow | null>(
    (best, step) => (best === null || step.index_after > best.index_after ? step : best),
    null,
  );

/** The scores of a row's groups if one indicator scored otherwise. The row has an index, so every group has a value. */
function scoresIf(plan: Plan, normalised: ReadonlyMap<string, Column>, row: number) {
  const { ids, leaves, weights, means, floors } = plan;
  const allowed = new Uint8Array(means.length).fill(1);
  return (changed: string | null, score: number) => {
    const values = Float64Array.from(ids, (id) => normalised.get(id)?.[row] ?? NaN);
    if (changed !== null) values[ids.indexOf(changed)] = score;
    runPlan(plan, values, weights, means, floors, allowed, 0);
    return (group: string) => values[ids.indexOf(group, leaves)] as number;
  };
}
