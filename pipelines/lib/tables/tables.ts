import type { z } from "zod";
import { columnsIn, type Column } from "../../../indicators/formats/columns.ts";
import { parseCsv, writeCsv, type Cell } from "./csv.ts";
import { FaultList, quoted } from "../faults/fault.ts";

/** Rows of a flat shape as CSV text: the schema's columns, in the schema's order. */
export function rowsToCsv(shape: z.ZodObject, rows: readonly object[]): string {
  return writeCsv(Object.keys(shape.shape), rowsToCells(shape, rows));
}

/** The same as cells. */
export function rowsToCells(shape: z.ZodObject, rows: readonly object[]): Cell[][] {
  const names = Object.keys(shape.shape);
  return rows.map((row) => names.map((name) => (row as Record<string, Cell>)[name] ?? null));
}

/** The reverse: CSV text of ours to rows of the shape, every cell checked against its column. */
export function csvToRows<Shape extends z.ZodObject>(
  shape: Shape,
  text: string,
  where: string,
): z.infer<Shape>[] {
  const columns = columnsIn(shape, where);
  const faults = new FaultList();
  const readers = columns.map((column) => readerOf(column));
  const rows = parseCsv(
    text,
    where,
    columns.map(({ name }) => name),
  ).map(({ line, cells }) => {
    const row: Record<string, Cell> = {};
    columns.forEach((column, at) => {
      const cell = cells[column.name] as string;
      const value = (readers[at] as CellReader)(cell);
      if (value === undefined) {
        faults.add({
          where: `${where} row ${line}, column "${column.name}"`,
          found: quoted(cell),
          expected: `${column.nullable ? "nothing or " : ""}${column.pattern ?? column.enum?.join(", ") ?? `a ${column.type}`}`,
          do: "restore the line from git, or read the source again: npm run ingest",
        });
      }
      row[column.name] = value ?? null;
    });
    return row;
  });
  faults.throwIfAny();
  return rows as z.infer<Shape>[];
}

/** A cell's value; undefined where it is not what the column holds. */
type CellReader = (cell: string) => Cell | undefined;

function readerOf(column: Column): CellReader {
  const empty = column.nullable ? null : undefined;
  const full = fullReaderOf(column);
  return (cell) => (cell === "" ? empty : full(cell));
}

function fullReaderOf({ type, pattern, enum: choices }: Column): CellReader {
  if (type === "boolean") return (cell) => (cell === "true" ? true : cell === "false" ? false : undefined);
  if (type === "number" || type === "integer") {
    return (cell) => {
      const value = Number(cell);
      return Number.isFinite(value) && (type === "number" || Number.isInteger(value)) ? value : undefined;
    };
  }
  if (choices) return (cell) => (choices.includes(cell) ? cell : undefined);
  const test = pattern === null ? null : new RegExp(pattern);
  return (cell) => (test === null || test.test(cell) ? cell : undefined);
}
