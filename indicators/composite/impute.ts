/**
 * Values for holes: a mean or median over units, or a unit's own values of other periods.
 * Source: COINr 1.1.14 `i_mean`, `i_mean_grp`, `i_median`, `i_median_grp`, `impute_panel` (imp_type "latest",
 * "constant", "linear").
 */
import { momentsOf, present, type Column } from "./column.ts";
import { quantile } from "./quantile.ts";
import type { Impute } from "./spec.ts";

/** What stands in each row beside its value. */
export interface Labels {
  units: readonly string[];
  /** Of a period that is a number of years; null without periods. */
  times: readonly (string | null)[];
  /** The group to take the mean or median within; null where the rule has none. */
  groups: readonly string[] | null;
}

/** The rules that look at one indicator at a time; `row-mean` stands in `impute-rows.ts`. */
export type ByColumn = Exclude<Impute, { method: "row-mean" }>;

/** A hole stays one where its rule finds nothing to fill it from. */
export function impute(column: Column, rule: ByColumn, labels: Labels): Column {
  switch (rule.method) {
    case "carry-forward":
      return carry(column, rule, labels);
    case "linear":
      return interpolate(column, rule.extend, labels);
    case "mean":
    case "group-mean":
      return withMiddles(column, labels.groups, (values) => momentsOf(values).mean);
    case "median":
    case "group-median":
      return withMiddles(column, labels.groups, medianOf);
  }
}

function medianOf(column: Column): number {
  const sorted = present(column).sort((a, b) => a - b);
  return sorted.length === 0 ? NaN : quantile(sorted, 0.5);
}

function withMiddles(
  column: Column,
  groups: readonly string[] | null,
  middleOf: (values: Column) => number,
): Column {
  const groupOf = (row: number) => groups?.[row] ?? "";
  const middles = new Map<string, number>();
  for (const group of new Set(Array.from(column, (_, row) => groupOf(row)))) {
    middles.set(group, middleOf(column.filter((__, row) => groupOf(row) === group)));
  }
  return column.map((value, row) => (Number.isNaN(value) ? (middles.get(groupOf(row)) as number) : value));
}

/** On the straight line between a unit's values before and after; beyond its ends, where `extend` says so, the nearest. */
function interpolate(column: Column, extend: boolean, { units, times }: Labels): Column {
  const filled = column.slice();
  const timeOf = (row: number) => Number(times[row]);
  for (const rows of Map.groupBy(column.keys(), (row) => units[row]).values()) {
    const observed = rows.filter((row) => !Number.isNaN(column[row])).sort((a, b) => timeOf(a) - timeOf(b));
    for (const row of rows.filter((each) => Number.isNaN(column[each]))) {
      const before = observed.findLast((each) => timeOf(each) < timeOf(row));
      const after = observed.find((each) => timeOf(each) > timeOf(row));
      if (before !== undefined && after !== undefined) {
        const share = (timeOf(row) - timeOf(before)) / (timeOf(after) - timeOf(before));
        const [low, high] = [column[before] as number, column[after] as number];
        filled[row] = low + (high - low) * share;
      } else if (extend) filled[row] = column[before ?? after ?? row] as number;
    }
  }
  return filled;
}

type Carry = Extract<Impute, { method: "carry-forward" }>;

function carry(column: Column, { maxAge = Infinity, back }: Carry, { units, times }: Labels): Column {
  const filled = column.slice();
  const timeOf = (row: number) => Number(times[row]);
  for (const rows of Map.groupBy(column.keys(), (row) => units[row]).values()) {
    const inOrder = rows.toSorted((a, b) => timeOf(a) - timeOf(b));
    const observed = inOrder.filter((row) => !Number.isNaN(column[row]));
    for (const row of inOrder.filter((each) => Number.isNaN(column[each]))) {
      const last = observed.findLast((each) => timeOf(each) < timeOf(row));
      const isFresh = last !== undefined && timeOf(row) - timeOf(last) <= maxAge;
      const from = isFresh ? last : last === undefined && back ? observed[0] : undefined;
      filled[row] = from === undefined ? NaN : (column[from] as number);
    }
  }
  return filled;
}
