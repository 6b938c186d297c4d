/**
 * From the columns of a group's children to the group's own.
 *
 * The means are quasi-arithmetic: f⁻¹(Σ w f(x) / Σ w), with f the identity, ln, 1/x or xᵖ. Weights are rescaled over
 * the children that have a value; a missing child is never counted as zero. A mean other than the arithmetic and the
 * median has no honest value where a child is negative, and none is given.
 * Source: OECD/JRC Handbook (2008), step 6; COINr 1.1.14 `a_amean`, `a_gmean`, `a_hmean`, `a_genmean`.
 */
import type { Column } from "./column.ts";
import { quantile } from "./quantile.ts";
import type { SpecGroup } from "./spec.ts";

export interface Child {
  column: Column;
  weight: number;
}

type Rule = Pick<SpecGroup, "aggregate" | "p" | "floor" | "minAvailable">;
type Mean = [into: (value: number) => number, back: (value: number) => number];

const same = (value: number) => value;
const inverse = (value: number) => 1 / value;

function meanOf({ aggregate, p = 1 }: Rule): Mean | null {
  switch (aggregate) {
    case "arithmetic":
      return [same, same];
    case "geometric":
      return [Math.log, Math.exp];
    case "harmonic":
      return [inverse, inverse];
    case "power":
      return [(value) => value ** p, (value) => value ** (1 / p)];
    case "median":
      return null;
  }
}

/** Share of the children that have a value, in each row, 0–1. */
export function availability(children: readonly Pick<Child, "column">[]): Column {
  const rows = children[0]?.column.length ?? 0;
  return Float64Array.from({ length: rows }, (_, row) => {
    const there = children.filter(({ column }) => !Number.isNaN(column[row])).length;
    return there / children.length;
  });
}

/** Mean of the children's coverage by their weights, 0–1, in each row; 0 where all weights are 0. */
export function coverageOf(children: readonly Child[]): Column {
  const weights = children.reduce((sum, { weight }) => sum + weight, 0);
  const rows = children[0]?.column.length ?? 0;
  return Float64Array.from({ length: rows }, (_, row) => {
    const covered = children.reduce((sum, { column, weight }) => sum + weight * (column[row] as number), 0);
    return weights === 0 ? 0 : covered / weights;
  });
}

/** The group's value in each row, in the unit of its children; NaN below its threshold, and without any child. */
export function aggregate(children: readonly Child[], rule: Rule): Column {
  const mean = meanOf(rule);
  const available = availability(children);
  return available.map((share, row) => {
    if (share === 0 || share < rule.minAvailable - 1e-9) return NaN;
    return mean ? weightedMean(children, row, mean, rule) : medianOf(children, row);
  });
}

function weightedMean(children: readonly Child[], row: number, [into, back]: Mean, rule: Rule): number {
  let [sum, weights] = [0, 0];
  for (const { column, weight } of children) {
    const value = column[row] as number;
    if (Number.isNaN(value) || weight === 0) continue;
    const counted = rule.floor === undefined ? value : Math.max(rule.floor, value);
    if (rule.aggregate !== "arithmetic" && counted < 0) return NaN;
    sum += weight * into(counted);
    weights += weight;
  }
  return weights === 0 ? NaN : back(sum / weights);
}

function medianOf(children: readonly Child[], row: number): number {
  const values = children
    .map(({ column }) => column[row] as number)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return quantile(values, 0.5);
}
