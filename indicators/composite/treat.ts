/**
 * Outliers: moved in one at a time, else, or always, drawn in by a transformation.
 * Source: OECD/JRC COIN Tool, as COINr 1.1.14 does it in `Treat`, with its `log_CT` and `boxcox`; the signed logarithm is
 * that of Whittaker, Whitehead & Somers (2005), Journal of the Royal Statistical Society C 54:863–878, with log(1 + |x|).
 */
import { rangeOf, type Column } from "./column.ts";
import { shapeOf } from "./shape.ts";
import type { Treat } from "./spec.ts";

export interface Treated {
  column: Column;
  /** What was done: nothing needed, points moved, transformed, or failed: skewed even after all that is allowed. */
  did: "nothing" | "winsorised" | "logged" | "box-cox" | "signed-log" | "failed";
  /** Points moved to the next value. */
  points: number;
  /** The values before the transformation; `column` itself where there was none. */
  before: Column;
  /** How much `column` moves for one unit of `before`; 1 where there was no transformation. */
  slope: Column;
}

const passes = (column: Column, { skew: most, kurtosis: peak }: Treat): boolean => {
  const { skew, kurtosis } = shapeOf(column);
  return !(Math.abs(skew) >= most && kurtosis >= peak);
};

/** @param column values in the indicator's unit, undirected */
export function treatColumn(column: Column, rule: Treat): Treated {
  if (rule.always) return transformed(column, rule, 0);
  if (passes(column, rule)) return untreated(column);
  const { column: moved, points } = winsorise(column, rule);
  if (passes(moved, rule)) return { ...untreated(moved), did: "winsorised", points };
  if (rule.then === "nothing") return { ...untreated(column), did: "failed" };
  return rule.then === "log-winsorised" ? transformed(moved, rule, points) : transformed(column, rule, 0);
}

function transformed(before: Column, rule: Treat, points: number): Treated {
  const { column, slope, did } = transform(before, rule);
  return { column, did: passes(column, rule) ? did : "failed", points, before, slope };
}

function transform(before: Column, { then, lambda }: Treat): Pick<Treated, "column" | "slope" | "did"> {
  const { min, max } = rangeOf(before);
  switch (then) {
    case "box-cox": {
      const above = before.map((value) => value - min + 1);
      return {
        did: "box-cox",
        column: above.map((x) => (lambda === 0 ? Math.log(x) : (x ** lambda - 1) / lambda)),
        slope: above.map((x) => x ** (lambda - 1)),
      };
    }
    case "signed-log":
      return {
        did: "signed-log",
        column: before.map((value) => Math.sign(value) * Math.log1p(Math.abs(value))),
        slope: before.map((value) => 1 / (1 + Math.abs(value))),
      };
    default: {
      const distance = before.map((value) => value - min + 0.01 * (max - min));
      return {
        did: "logged",
        column: distance.map((x) => Math.log(x)),
        slope: distance.map((x) => 1 / x),
      };
    }
  }
}

/** What a column is where nothing was done to it. */
export const untreated = (column: Column): Treated => ({
  column,
  did: "nothing",
  points: 0,
  before: column,
  slope: column.map(() => 1),
});

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
