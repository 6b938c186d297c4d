/** What may be compared over time: the indicators that a unit has at both ends, the units that are there throughout. */
import type { Column } from "./column.ts";
import type { Columns } from "./compose.ts";

/** Rows of one unit in two periods, by their places in the columns. */
export type Rows = readonly [from: number, to: number];

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
