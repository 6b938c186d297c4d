/**
 * Outliers: moved in one at a time, else, or always, taken by a logarithm.
 * Source: OECD/JRC COIN Tool, as COINr 1.1.14 does it in `Treat`.
 */
import { rangeOf, type Column } from "./column.ts";
import { shapeOf } from "./shape.ts";
import type { Treat } from "./spec.ts";

export interface Treated {
  column: Column;
  /** What was done: nothing needed, points moved, logarithm taken, or failed: skewed even after all that is allowed. */
  did: "nothing" | "winsorised" | "logged" | "failed";
  /** Points moved to the next value. */
  points: number;
  /** The values before the logarithm; `column` itself where none was taken. */
  before: Column;
}

const passes = (column: Column, { skew: most, kurtosis: peak }: Treat): boolean => {
  const { skew, kurtosis } = shapeOf(column);
  return !(Math.abs(skew) >= most && kurtosis >= peak);
};

/** @param column values in the indicator's unit, undirected */
export function treatColumn(column: Column, rule: Treat): Treated {
  if (rule.always) return logged(column, rule, 0);
  if (passes(column, rule)) return untreated(column);
  const { column: moved, points } = winsorise(column, rule);
  if (passes(moved, rule)) return { column: moved, did: "winsorised", points, before: moved };
  if (rule.then === "nothing") return { ...untreated(column), did: "failed" };
  return rule.then === "log" ? logged(column, rule, 0) : logged(moved, rule, points);
}

function logged(before: Column, rule: Treat, points: number): Treated {
  const column = logOfDistance(before);
  return { column, did: passes(column, rule) ? "logged" : "failed", points, before };
}

/** What a column is where nothing was done to it. */
export const untreated = (column: Column): Treated => ({ column, did: "nothing", points: 0, before: column });

/** Sets the outermost values on the long side equal to the next, until the column passes or enough were moved. */
function winsorise(column: Column, rule: Treat): { column: Column; points: number } {
  let [moved, lowest, highest] = [column, 0, 0];
  while (lowest + highest < rule.winsorise && !passes(moved, rule)) {
    const isHigh = shapeOf(moved).skew >= 0;
    const { min, max } = rangeOf(moved);
    const end = isHigh ? max : min;
    const rest = rangeOf(moved.map((value) => (value === end ? NaN : value)));
    const next = isHigh ? rest.max : rest.min;
    const set = moved.reduce((count, value) => (value === end ? count + 1 : count), 0);
    moved = moved.map((value) => (value === end ? next : value));
    if (isHigh) highest = set;
    else lowest = set;
  }
  return { column: moved, points: lowest + highest };
}

/** ln(x − min + 0.01·(max − min)): COINr's `log_CT`. */
function logOfDistance(column: Column): Column {
  const { min, max } = rangeOf(column);
  return column.map((value) => Math.log(value - min + 0.01 * (max - min)));
}
