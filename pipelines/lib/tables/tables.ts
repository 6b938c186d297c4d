import type { z } from "zod";
import { columnsIn, type Column } from "../../../indicators/formats/columns.ts";
import { writeCsv, type Cell } from "../../../indicators/formats/csv-writer.ts";
import { parseRecords } from "./csv.ts";
import { StringPool } from "../string-pool.ts";
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
  const { header, records } = parseRecords(
    text,
    where,
    columns.map(({ name }) => name),
  );
  const readers = columns.map((column) => ({
    column,
    at: header.indexOf(column.name),
    read: readerOf(column),
  }));
  const rows = records.map((record, index) => {
    const row: Record<string, Cell> = {};
    for (const { column, at, read } of readers) {
      const cell = record[at] as string;
      const value = read(cell);
      if (value === undefined) {
        faults.add({
          where: `${where} row ${index + 2}, column "${column.name}"`,
          found: quoted(cell),
          expected: `${column.nullable ? "nothing or " : ""}${column.pattern ?? column.enum?.join(", ") ?? `a ${column.type}`}`,
          do: "restore the line from git, or read the source again: npm run ingest",
        });
      }
      row[column.name] = value ?? null;
    }
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
  if (choices) return (cell) => choices[choices.indexOf(cell)];
  const test = pattern === null ? null : new RegExp(pattern);
  const pool = new StringPool();
  return (cell) => (test === null || test.test(cell) ? pool.one(cell) : undefined);
}
