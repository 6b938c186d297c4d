/**
 * Values for holes: a mean over units, or a unit's own value of another period.
 * Source: COINr 1.1.14 `i_mean`, `i_mean_grp`, `impute_panel` (imp_type "latest", "constant").
 */
import { momentsOf, type Column } from "./column.ts";
import type { Impute } from "./spec.ts";

/** What stands in each row beside its value. */
export interface Labels {
  units: readonly string[];
  /** Of a period that is a number of years; null without periods. */
  times: readonly (string | null)[];
  /** The group to take the mean within; null where the rule has none. */
  groups: readonly string[] | null;
}

/** A hole stays one where its rule finds nothing to fill it from. */
export function impute(column: Column, rule: Impute, labels: Labels): Column {
  return rule.method === "carry-forward" ? carry(column, rule, labels) : withMeans(column, labels.groups);
}

function withMeans(column: Column, groups: readonly string[] | null): Column {
  const groupOf = (row: number) => groups?.[row] ?? "";
  const means = new Map<string, number>();
  for (const group of new Set(Array.from(column, (_, row) => groupOf(row)))) {
    means.set(group, momentsOf(column.map((value, row) => (groupOf(row) === group ? value : NaN))).mean);
  }
  return column.map((value, row) => (Number.isNaN(value) ? (means.get(groupOf(row)) as number) : value));
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
