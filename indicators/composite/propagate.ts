/**
 * Standard errors of all scores from those of the indicators, to the first order: Var(S) = Σ (∂S/∂x)² SE(x)², the
 * errors of the indicators taken as independent of each other.
 *
 * An indicator without a published error contributes nothing, and is counted: `known` is the share of weight that has
 * one, so that an interval which leaves out half of the error does not look exact. Where none is known there is none.
 * Source: JCGM 100:2008 (Guide to the expression of uncertainty in measurement), 5.1.2.
 */
import type { Column } from "./column.ts";
import { groupsInOrder, type Data, type Stages } from "./compose.ts";
import { cut, uncertaintyOfScore, type Uncertain } from "./slope.ts";
import type { IndexSpec, SpecGroup } from "./spec.ts";

interface UncertainChild extends Uncertain {
  score: Column;
  weight: number;
}

/** For every indicator and group, in rows as in `stages`, which are what `compose` made of the same data. */
export function propagate(spec: IndexSpec, data: Data, stages: Stages): Map<string, Uncertain> {
  const found = new Map<string, Uncertain>(
    spec.indicators.map((indicator) => [indicator.id, uncertaintyOfScore(indicator, spec, data, stages)]),
  );
  for (const group of groupsInOrder(spec)) {
    const children = [...spec.indicators, ...spec.groups]
      .filter(({ parent, weight }) => parent === group.id && weight > 0)
      .map(({ id, weight }) => ({
        ...(found.get(id) as Uncertain),
        weight,
        score: stages.normalised.get(id) ?? (stages.aggregated.get(id) as Column),
      }));
    found.set(group.id, uncertaintyOfGroup(children, group, stages.aggregated.get(group.id) as Column));
  }
  return found;
}

function uncertaintyOfGroup(children: readonly UncertainChild[], rule: SpecGroup, own: Column): Uncertain {
  const [se, known] = [own.map(() => NaN), own.map(() => NaN)];
  own.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const there = children.filter(({ score }) => !Number.isNaN(score[row]));
    const weights = there.reduce((sum, { weight }) => sum + weight, 0);
    const share =
      there.reduce((sum, child) => sum + child.weight * (child.known[row] as number), 0) / weights;
    const variance = there.reduce(
      (sum, child) => sum + errorThrough(child, row, child.weight / weights, rule, value) ** 2,
      0,
    );
    known[row] = share;
    se[row] = share > 0 && Number.isFinite(variance) ? Math.sqrt(variance) : NaN;
  });
  return { se, known };
}

/** What a child's error makes of the group's: the child's, times how much the group moves with it. */
function errorThrough(
  { score, se, known }: UncertainChild,
  row: number,
  share: number,
  rule: SpecGroup,
  group: number,
): number {
  if (known[row] === 0) return 0;
  const value = score[row] as number;
  const counted = Math.max(rule.floor ?? -Infinity, value);
  return cut(se[row] as number, counted - value) * share * slopeOfMean(rule, counted, group);
}

/** ∂(mean)/∂(child) for a child of all the weight: f′(child)/f′(mean). A median has no slope. */
function slopeOfMean({ aggregate, p = 1 }: SpecGroup, child: number, mean: number): number {
  switch (aggregate) {
    case "arithmetic":
      return 1;
    case "geometric":
      return mean / child;
    case "harmonic":
      return (mean / child) ** 2;
    case "power":
      return (child / mean) ** (p - 1);
    case "median":
      return NaN;
  }
}
