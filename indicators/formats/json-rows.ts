/** The rows of our JSON: arrays in the order of `columns`, and texts that repeat written once. */
import type { Observation } from "../schema/observation.ts";
import type { Column } from "./columns.ts";
import type { Cell } from "./csv-writer.ts";

/** Stands in every file. The same way as in SDMX-JSON, whose observations hold places in lists of values. */
export const ROWS_NOTE =
  "Each row is an array in the order of columns. Where a column has values, a number in the rows is a place in that list, counted from 0; null is empty.";

export interface JsonColumn extends Pick<Column, "name" | "type" | "description"> {
  /** What the places in the rows stand for; absent where the rows hold the cells themselves. */
  values?: readonly string[];
}

export interface JsonRows {
  columns: readonly JsonColumn[];
  rows: readonly (readonly Cell[])[];
}

type Rows = JsonRows["rows"];

/**
 * Columns of text get their values, in the order in which the rows name them, where each stands twice or more on average.
 *
 * @returns placed: a row as the file holds it
 */
export function placeTexts(
  columns: readonly JsonColumn[],
  rows: Rows,
): { columns: JsonColumn[]; placed: (row: Rows[number]) => Cell[] } {
  const places = columns.map(({ type }, at) => (type === "string" ? repeatedIn(rows, at) : null));
  return {
    columns: columns.map((column, at) => {
      const own = places[at];
      return own ? { ...column, values: [...own.keys()] } : column;
    }),
    placed: (row) =>
      row.map((cell, at) => (typeof cell === "string" ? (places[at]?.get(cell) ?? cell) : cell)),
  };
}

/** Text → place; null where texts hardly repeat, or there is none. */
function repeatedIn(rows: Rows, at: number): Map<string, number> | null {
  const places = new Map<string, number>();
  let texts = 0;
  for (const row of rows) {
    const cell = row[at];
    if (typeof cell !== "string") continue;
    texts += 1;
    if (!places.has(cell)) places.set(cell, places.size);
  }
  return texts > 0 && places.size * 2 <= texts ? places : null;
}

/** The reverse: what each row says, column by column. */
export function rowsIn({ columns, rows }: JsonRows): Record<string, Cell>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name, values }, at) => {
        const cell = row[at] ?? null;
        return [name, values && typeof cell === "number" ? (values[cell] ?? null) : cell];
      }),
    ),
  );
}

/** The observations of a slice's file. */
export const observationsIn = (file: JsonRows): Observation[] => rowsIn(file) as unknown as Observation[];
