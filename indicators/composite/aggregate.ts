/** From the columns of a group's children to the group's own. */
import type { Column } from "./column.ts";
import { isComparison } from "./aggregates.ts";
import type { SpecGroup } from "./spec.ts";
import { codeOf, meanOf } from "./means.ts";
import { standingOf, type Child } from "./outranking.ts";

type Rule = Pick<SpecGroup, "aggregate" | "p" | "floor" | "minAvailable">;

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

/**
 * The group's value in each row, in the unit of its children; NaN below its threshold, and without any child.
 *
 * @param scale ends of the scale, on which a comparison places the units it compares: those above the threshold
 */
export function aggregate(
  children: readonly Child[],
  rule: Rule,
  [low, high]: readonly [number, number] = [0, 1],
): Column {
  const { aggregate: mean, p = 1, floor = -Infinity, minAvailable } = rule;
  if (isComparison(mean)) {
    const shares = availability(children);
    const compared = children.map(({ column, weight }) => ({
      weight,
      column: column.map((value, row) => ((shares[row] as number) < minAvailable - 1e-9 ? NaN : value)),
    }));
    return standingOf(compared, mean).map((share) => low + (high - low) * share);
  }
  const members = { children: Int32Array.from(children.keys()), from: 0, to: children.length };
  const weights = Float64Array.from(children, ({ weight }) => weight);
  const values = new Float64Array(children.length);
  return availability(children).map((share, row) => {
    if (share === 0 || share < minAvailable - 1e-9) return NaN;
    children.forEach(({ column }, at) => (values[at] = column[row] as number));
    return meanOf(members, values, weights, codeOf(mean), p, floor);
  });
}
