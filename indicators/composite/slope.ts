/**
 * The standard error of one indicator's score: its published error times the slope of all that was done to the value
 * (the delta method, to the first order).
 *
 * Goalposts, `none`, the logarithm and a denominator, which is taken as exact, have a slope of their own. Min-max, the
 * z-score, the three distances, the fraction of the largest and a treatment's transformation have one once their
 * reference set (smallest, largest, mean, deviation) is held fixed, as it is here, although it moves a little with the
 * data. Ranks, percentiles and Borda have none. Cutting (at goalposts, at a group's floor, by winsorising) only ever narrows an error: see {@link cut}.
 */
import { momentsOf, rangeOf, type Column } from "./column.ts";
import type { Data, Stages } from "./compose.ts";
import { NINE_IN_TEN } from "./interval.ts";
import {
  directedOf,
  endOf,
  loggedOf,
  normaliseColumn,
  postsOf,
  shareBetweenPosts,
} from "./normalise-column.ts";
import type { IndexSpec, SpecIndicator } from "./spec.ts";
import type { Treated } from "./treat.ts";

type Rule = Pick<IndexSpec, "normalise" | "scale">;

export interface Uncertain {
  /** Standard error of the score, in its unit; NaN where there is no honest value. */
  se: Column;
  /** Share of weight, of what has a score, with a published error, 0–1; NaN without a score. */
  known: Column;
}

/**
 * Of an indicator, `known` is 1 or 0: an imputed value has no published error. Its `se` is NaN where none is known, and
 * where one is but the rule has no slope.
 *
 * @returns rows as in `stages`, which are what `compose` made of `data`
 */
export function uncertaintyOfScore(
  indicator: SpecIndicator,
  rule: Rule,
  data: Data,
  stages: Stages,
): Uncertain {
  const [value, score] = [stages.denominated, stages.normalised].map((columns) =>
    columns.get(indicator.id),
  ) as [Column, Column];
  const treated = stages.treated.get(indicator.id) as Treated;
  const published = publishedError(indicator, data, stages.rows).map((error, at) =>
    Number.isNaN(value[at]) ? NaN : error,
  );
  const slope = slopesOf(treated.column, indicator, rule, stages.reference);
  const beyond = beyondEnds(treated.column, indicator, rule, stages.reference);
  return {
    se: published.map((error, at) => {
      const own = treatedError(error, value[at] as number, treated, at);
      return cut(own * (slope[at] as number), beyond[at] as number);
    }),
    known: published.map((error, at) => (Number.isNaN(score[at]) ? NaN : Number.isNaN(error) ? 0 : 1)),
  };
}

/**
 * The error of a value that was cut at a limit. Beyond the limit by more than 1.64 errors it is taken as out of sight:
 * 0. Nearer it is kept whole: a cut value never has a larger error than the uncut one, so no range is too narrow.
 *
 * @param beyond how far the value lay beyond the limit, in the unit of the error; 0 within
 */
export const cut = (error: number, beyond: number): number => (beyond > NINE_IN_TEN * error ? 0 : error);

/** In the unit of the denominated value. */
function publishedError({ id, denominator }: SpecIndicator, data: Data, rows: readonly number[]): Column {
  const errors = data.errors.get(id);
  const by = denominator === undefined ? null : (data.columns.get(denominator) as Column);
  return Float64Array.from(rows, (row) => (errors?.[row] ?? NaN) / Math.abs(by?.[row] ?? 1));
}

/** Of a value after its treatment: cut where it was moved in, relative to its slope where it was transformed. */
const treatedError = (error: number, value: number, { before, slope }: Treated, at: number): number =>
  cut(error, Math.abs(value - (before[at] as number))) * (slope[at] as number);

/** How far each score was cut, in points: at the goalposts, or where a reference or a target caps it. */
function beyondEnds(column: Column, indicator: SpecIndicator, rule: Rule, reference: number): Column {
  const { normalise } = rule;
  const [low, high] = rule.scale;
  if (normalise.method === "goalposts" && normalise.clip)
    return loggedOf(column, indicator).map((value) => {
      const share = shareBetweenPosts(value, indicator);
      return (high - low) * Math.max(0, -share, share - 1);
    });
  if (!("cap" in normalise && normalise.cap)) return column.map(() => 0);
  const uncut = { ...rule, normalise: { ...normalise, cap: false } };
  return normaliseColumn(column, indicator, uncut, reference).map((score) => Math.max(0, score - high));
}

/** How much the score moves for one unit of the treated value, uncut, whichever way. */
function slopesOf(column: Column, indicator: SpecIndicator, rule: Rule, reference: number): Column {
  const slope = slopeOfRule(loggedOf(column, indicator), indicator, rule, reference);
  return column.map((value) => slope / (indicator.log ? value : 1));
}

function slopeOfRule(
  logged: Column,
  indicator: SpecIndicator,
  { normalise, scale: [low, high] }: Rule,
  reference: number,
): number {
  const directed = directedOf(logged, indicator);
  switch (normalise.method) {
    case "none":
      return 1;
    case "goalposts": {
      const [bottom, top] = postsOf(indicator);
      return (high - low) / (top - bottom);
    }
    case "zscore":
      return normalise.sd / momentsOf(directed).sd;
    case "rank":
    case "borda":
    case "percentile":
      return NaN;
    case "fraction-of-max": {
      const { max } = rangeOf(directed);
      return max > 0 ? (high - low) / max : NaN;
    }
    default:
      return (high - low) / (endOf(directed, indicator, normalise.method, reference) - rangeOf(directed).min);
  }
}
