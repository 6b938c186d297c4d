/**
 * Standard errors of all scores from those of the indicators, to the first order: Var(S) = Σ (∂S/∂x)² SE(x)². The errors
 * of the indicators are independent of each other, but for those of one group that the data say go together: for two of
 * these, 2ρ times the product of what each makes of the score is added.
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
  /** Of errors that go together; absent for those that do not. */
  source: string | undefined;
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
        source: data.together?.sources[id],
        score: stages.normalised.get(id) ?? (stages.aggregated.get(id) as Column),
      }));
    const own = stages.aggregated.get(group.id) as Column;
    found.set(group.id, uncertaintyOfGroup(children, group, own, data.together?.share ?? 0));
  }
  return found;
}

function uncertaintyOfGroup(
  children: readonly UncertainChild[],
  rule: SpecGroup,
  own: Column,
  together: number,
): Uncertain {
  const [se, known] = [own.map(() => NaN), own.map(() => NaN)];
  own.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const there = children.filter(({ score }) => !Number.isNaN(score[row]));
    const weights = there.reduce((sum, { weight }) => sum + weight, 0);
    const share =
      there.reduce((sum, child) => sum + child.weight * (child.known[row] as number), 0) / weights;
    const errors = there.map((child) => ({
      source: child.source,
      error: errorThrough(child, row, child.weight / weights, rule, value),
    }));
    const variance = varianceOf(errors, together);
    known[row] = share;
    se[row] = share > 0 && Number.isFinite(variance) ? Math.sqrt(variance) : NaN;
  });
  return { se, known };
}

/** Of a sum of errors: (1 − ρ)·Σe² + ρ·(Σe)² within a source, plainly Σe² outside. */
function varianceOf(
  errors: readonly { source: string | undefined; error: number }[],
  together: number,
): number {
  const sums = new Map<string, number>();
  let variance = 0;
  for (const { source, error } of errors) {
    if (source === undefined) variance += error ** 2;
    else {
      variance += (1 - together) * error ** 2;
      sums.set(source, (sums.get(source) ?? 0) + error);
    }
  }
  for (const sum of sums.values()) variance += together * sum ** 2;
  return variance;
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

/** ∂(mean)/∂(child) for a child of all the weight: f′(child)/f′(mean). A median and a comparison have no slope. */
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
    case "outranking":
    case "copeland":
      return NaN;
  }
}
