/**
 * From a column in the indicator's own unit to a column on the common scale, where more is better.
 *
 * The reference set of every rule that has one (smallest, largest, mean, ranks) is the whole column: all units of all
 * periods. Direction −1 turns values about zero before the rule; goalposts are mirrored instead.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5; names and conventions of COINr 1.1.14.
 */
import { momentsOf, rangeOf, rounded, type Column } from "./column.ts";
import { meanRanks, ranksOf } from "./ranks.ts";
import type { IndexSpec, SpecIndicator } from "./spec.ts";

type Rule = Pick<IndexSpec, "normalise" | "scale">;

/**
 * @param column values in the indicator's unit, NaN where missing
 * @param reference where the unit of reference stands in the column; −1 where it is missing
 * @returns values on the scale, NaN where missing or where the rule has no honest answer (a column without spread, or a
 *   largest value that is no part of a share)
 */
export function normaliseColumn(
  column: Column,
  indicator: SpecIndicator,
  { normalise, scale: [low, high] }: Rule,
  reference = -1,
): Column {
  const logged = loggedOf(column, indicator);
  if (normalise.method === "none") return logged;
  const onScale = (share: Column) => share.map((value) => low + (high - low) * value);
  if (normalise.method === "goalposts") {
    const share = logged.map((value) => shareBetweenPosts(value, indicator));
    return onScale(normalise.clip ? share.map((value) => Math.min(1, Math.max(0, value))) : share);
  }
  const directed = directedOf(logged, indicator);
  switch (normalise.method) {
    case "minmax":
    case "distance-to-max":
      return onScale(shareOfRange(directed, endOf(directed, indicator, normalise.method, reference)));
    case "distance-to-reference":
    case "distance-to-target": {
      const share = shareOfRange(directed, endOf(directed, indicator, normalise.method, reference));
      return onScale(normalise.cap ? share.map((value) => Math.min(1, value)) : share);
    }
    case "fraction-of-max": {
      const { max } = rangeOf(directed);
      return onScale(directed.map((value) => (max > 0 ? value / max : NaN)));
    }
    case "zscore": {
      const { mean, sd } = momentsOf(directed);
      return directed.map((value) =>
        sd === 0 ? NaN : normalise.mean + (normalise.sd * (value - mean)) / sd,
      );
    }
    case "rank":
      return ranksOf(directed, "ascending");
    case "borda":
      return ranksOf(directed, "ascending").map((rank) => rank - 1);
    case "percentile":
      return onScale(percentiles(directed, normalise.convention));
  }
}

/** The column as a rule takes it: its logarithm where the indicator says so, NaN where there is none. */
export const loggedOf = (column: Column, { log }: SpecIndicator): Column =>
  log ? column.map((value) => (value > 0 ? Math.log(value) : NaN)) : column;

export const directedOf = (logged: Column, { direction }: SpecIndicator): Column =>
  direction === 1 ? logged : logged.map((value) => -value);

/** How far a value, logged where its indicator is, has come between the goalposts: 0 to 1, and beyond. */
export function shareBetweenPosts(value: number, indicator: SpecIndicator): number {
  const [low, high] = postsOf(indicator);
  return (indicator.direction === 1 ? value - low : high - value) / (high - low);
}

/** The goalposts of an indicator that has them, logged where it is. */
export function postsOf({ goalposts, log }: SpecIndicator): [low: number, high: number] {
  const [low, high] = goalposts as [number, number];
  return log ? [Math.log(low), Math.log(high)] : [low, high];
}

/** The directed value that comes to the end of the scale, where the smallest comes to its beginning. */
export function endOf(
  directed: Column,
  indicator: SpecIndicator,
  method: "minmax" | "distance-to-max" | "distance-to-reference" | "distance-to-target",
  reference: number,
): number {
  if (method === "distance-to-reference") return directed[reference] ?? NaN;
  return method === "distance-to-target" ? targetOf(indicator) : rangeOf(directed).max;
}

/** How far each value has come from the smallest towards `end`, 0 to 1 and beyond. */
function shareOfRange(column: Column, end: number): Column {
  const { min } = rangeOf(column);
  return rounded(end) > rounded(min)
    ? column.map((value) => (value - min) / (end - min))
    : column.map(() => NaN);
}

function targetOf({ target = NaN, direction, log }: SpecIndicator): number {
  return direction * (log ? Math.log(target) : target);
}

type Convention = Extract<IndexSpec["normalise"], { method: "percentile" }>["convention"];

function percentiles(column: Column, convention: Convention): Column {
  const ranks = ranksOf(column, "ascending");
  const n = ranks.reduce((count, rank) => (Number.isNaN(rank) ? count : count + 1), 0);
  if (convention === "below") return ranks.map((rank) => (rank - 1) / (n - 1));
  if (convention === "average") return meanRanks(column).map((rank) => (rank - 1) / (n - 1));
  if (convention === "rank") return ranks.map((rank) => rank / n);
  const atOrBelow = ranksOf(column, "descending").map((rank) => n - rank + 1);
  return atOrBelow.map((count) => (convention === "at-or-below" ? count / n : (count - 1) / (n - 1)));
}
