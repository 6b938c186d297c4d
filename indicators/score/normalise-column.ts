/**
 * From a column in the indicator's own unit to a column on the common scale, where more is better.
 *
 * The reference set of every rule that has one (smallest, largest, mean, ranks) is the whole column: all units of all
 * periods. Direction −1 turns values about zero before the rule; goalposts are mirrored instead.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5; names and conventions of COINr 1.1.14.
 */
import { momentsOf, rangeOf, type Column } from "./column.ts";
import { ranksOf } from "./ranks.ts";
import type { IndexSpec, SpecIndicator } from "../index-spec.ts";

type Rule = Pick<IndexSpec, "normalise" | "scale">;

/**
 * @param column values in the indicator's unit, NaN where missing
 * @param reference where the unit of reference stands in the column; −1 where it is missing
 * @returns values on the scale, NaN where missing or where the rule has no honest answer (a column without spread)
 */
export function normaliseColumn(
  column: Column,
  indicator: SpecIndicator,
  { normalise, scale: [low, high] }: Rule,
  reference = -1,
): Column {
  const logged = indicator.log ? column.map((value) => (value > 0 ? Math.log(value) : NaN)) : column;
  if (normalise.method === "none") return logged;
  const onScale = (share: Column) => share.map((value) => low + (high - low) * value);
  if (normalise.method === "goalposts") {
    const share = shareBetweenPosts(logged, indicator);
    return onScale(normalise.clip ? share.map((value) => Math.min(1, Math.max(0, value))) : share);
  }
  const directed = indicator.direction === 1 ? logged : logged.map((value) => -value);
  switch (normalise.method) {
    case "minmax":
    case "distance-to-max":
      return onScale(shareOfRange(directed, rangeOf(directed).max));
    case "distance-to-reference":
      return onScale(shareOfRange(directed, directed[reference] ?? NaN));
    case "distance-to-target":
      return onScale(shareOfRange(directed, targetOf(indicator)));
    case "zscore": {
      const { mean, sd } = momentsOf(directed);
      return directed.map((value) => normalise.mean + (normalise.sd * (value - mean)) / sd);
    }
    case "rank":
      return ranksOf(directed, "ascending");
    case "borda":
      return ranksOf(directed, "ascending").map((rank) => rank - 1);
    case "percentile":
      return onScale(percentiles(directed, normalise.convention));
  }
}

function shareBetweenPosts(column: Column, { goalposts, direction, log }: SpecIndicator): Column {
  const [low, high] = (goalposts as [number, number]).map((post) => (log ? Math.log(post) : post)) as [
    number,
    number,
  ];
  return column.map((value) => (direction === 1 ? value - low : high - value) / (high - low));
}

/** How far each value has come from the smallest towards `end`, 0 to 1 and beyond. */
function shareOfRange(column: Column, end: number): Column {
  const { min } = rangeOf(column);
  return end > min ? column.map((value) => (value - min) / (end - min)) : column.map(() => NaN);
}

function targetOf({ target = NaN, direction, log }: SpecIndicator): number {
  return direction * (log ? Math.log(target) : target);
}

function percentiles(column: Column, convention: "below" | "rank" | "at-or-below"): Column {
  const ranks = ranksOf(column, "ascending");
  const n = ranks.reduce((count, rank) => (Number.isNaN(rank) ? count : count + 1), 0);
  if (convention === "below") return ranks.map((rank) => (rank - 1) / (n - 1));
  if (convention === "rank") return ranks.map((rank) => rank / n);
  const fromAbove = ranksOf(column, "descending");
  return fromAbove.map((rank) => (n - rank + 1) / n);
}
