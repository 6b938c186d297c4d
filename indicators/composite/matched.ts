/** What may be compared over time: the indicators that a unit has at both ends, the units that are there throughout. */
import type { Column } from "./column.ts";
import type { Columns } from "./compose.ts";
import type { IndexSpec } from "./spec.ts";

/** Rows of one unit in two periods, by their places in the columns. */
export type Rows = readonly [from: number, to: number];

/**
 * The columns, without the values that cannot come onto the scale: that have no logarithm where one is taken, or
 * nothing to be divided by. Only what is left is there at either end.
 */
export function measurable(
  { indicators }: Pick<IndexSpec, "indicators">,
  columns: ReadonlyMap<string, Column>,
): Columns {
  const own = indicators.map(({ id, log, denominator }): [string, Column] => {
    const by = denominator === undefined ? undefined : columns.get(denominator);
    const isNone = (value: number, row: number) => {
      const divisor = by ? (by[row] as number) : 1;
      return divisor === 0 || Number.isNaN(value / divisor) || (log && value / divisor <= 0);
    };
    const column = columns.get(id) as Column;
    return [id, column.map((value, row) => (isNone(value, row) ? NaN : value))];
  });
  return new Map([...columns, ...own]);
}

/** Ids of the indicators with a value in both rows, in the order of the columns. */
export function matchedIndicators(columns: ReadonlyMap<string, Column>, [from, to]: Rows): string[] {
  return [...columns].filter(([, column]) => isThere(column[from]) && isThere(column[to])).map(([id]) => id);
}

/**
 * The columns at either end, one row a pair, with NaN at both ends where either has no value: ready for
 * `aggregateTree`, so that both scores rest on the same indicators and weights. Source: method 3.2.
 *
 * @param columns on the common scale, one an indicator
 */
export function matchedEnds(columns: Columns, pairs: readonly Rows[]): { start: Columns; end: Columns } {
  const pick = (side: 0 | 1): Columns =>
    new Map(
      [...columns].map(([id, column]) => [
        id,
        Float64Array.from(pairs, (rows) =>
          rows.every((row) => isThere(column[row])) ? (column[rows[side]] as number) : NaN,
        ),
      ]),
    );
  return { start: pick(0), end: pick(1) };
}

/** The same periods with only those units that have a score in all of them; NaN for the others. */
export function throughout(periods: readonly Column[]): Column[] {
  return periods.map((column) =>
    column.map((value, row) => (periods.some((each) => Number.isNaN(each[row])) ? NaN : value)),
  );
}

const isThere = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value);
