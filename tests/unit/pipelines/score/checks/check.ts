/** A comparison of the engine with a published table, as a list of cells. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { numberOf, rowsOf } from "../oracles.ts";

export type Pair = readonly [ours: number, published: number];

export interface Check {
  /** Folder of the oracle. */
  oracle: string;
  /** The table in it. */
  table: string;
  /** What was computed, in the terms of the specification. */
  method: string;
  /** Of the largest difference, in its measure; 0 where all cells must be equal. */
  tolerance: number;
  pairs: () => Pair[];
}

/** For numbers printed with 15 digits. */
export const EXACT = 1e-9;

export type Rows = Record<string, string>[];

/** A table's rows by the columns that name them. */
export const keyed = (path: string, ...keys: string[]): Map<string, Record<string, string>> =>
  new Map(rowsOf(path).map((row) => [keys.map((key) => row[key]).join(" "), row]));

/**
 * Columns of ours beside those of the same name in a table, unit by unit.
 *
 * @param units of the rows of our columns, named as the table's key names them
 * @throws Error where the table has other units, or none of a column's name
 */
export function pairsOf(
  columns: ReadonlyMap<string, Column>,
  units: readonly string[],
  table: ReadonlyMap<string, Record<string, string>>,
): Pair[] {
  if (table.size !== units.length) throw new Error(`${units.length} rows, published: ${table.size}`);
  return [...columns].flatMap(([id, column]) =>
    units.map((unit, at): Pair => {
      const row = table.get(unit);
      if (row?.[id] === undefined) throw new Error(`the table has no ${id} of ${unit}`);
      return [column[at] as number, numberOf(row[id])];
    }),
  );
}

/** Makes each value once, when it is first asked for: several tables are checked against one run. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
