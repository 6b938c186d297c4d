import { existsSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { columnsIn, type Column } from "../../../indicators/formats/columns.ts";
import { csvPieces, type Cell } from "../../../indicators/formats/csv-writer.ts";
import { isWebAddress } from "../../../indicators/schema/shapes.ts";
import { parseCsv, parseRecords } from "./csv.ts";
import { StringPool } from "../text/string-pool.ts";
import { FaultList, quoted } from "../faults/fault.ts";

/** Rows of a flat shape as CSV text: the schema's columns, in the schema's order. */
export function rowsToCsv(shape: z.ZodObject, rows: readonly object[]): string {
  return [...rowsToCsvPieces(shape, rows)].join("");
}

export const rowsToCsvPieces = (shape: z.ZodObject, rows: readonly object[]): Iterable<string> =>
  csvPieces(Object.keys(shape.shape), rowsToCells(shape, rows));

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
        faults.addCell({
          file: where,
          row: index + 2,
          column: `column "${column.name}"`,
          found: quoted(cell),
          expected: `${column.nullable ? "nothing or " : ""}${wordsOf(column)}`,
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

/**
 * The same for a file that people fill: each row is held against the whole of its shape, refinements included.
 *
 * @throws Fault with everything found wrong in it
 */
export function checkedRows<Shape extends z.ZodObject>(
  shape: Shape,
  text: string,
  where: string,
  advice = "mend the row",
): z.infer<Shape>[] {
  const faults = new FaultList();
  const typed = cellTyper(shape, where);
  const rows = parseCsv(text, where, Object.keys(shape.shape)).flatMap(({ line, cells }) => {
    const parsed = shape.safeParse(typed(cells));
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      const column = path.join(".");
      faults.addCell({
        file: where,
        row: line,
        ...(column && { column: `column "${column}"` }),
        found: column ? quoted(cells[column] ?? "") : JSON.stringify(cells),
        expected: message,
        do: advice,
      });
    }
    return [];
  });
  faults.throwIfAny();
  return rows;
}

/** A seed that people fill row by row: it may be absent, or hold a header that waits for its first row. */
export function seedRows<Shape extends z.ZodObject>(
  shape: Shape,
  path: string,
  where: string,
): z.infer<Shape>[] {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return text.trim().includes("\n") ? checkedRows(shape, text, where) : [];
}

/** Gives cells the types of a shape's columns; what is not of its type stays a text, for the shape to refuse. */
export function cellTyper(shape: z.ZodObject, where: string) {
  const readers = new Map(columnsIn(shape, where).map((column) => [column.name, readerOf(column)]));
  return (cells: Record<string, string | null>): Record<string, Cell> =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) =>
        cell === null || cell === "" ? [name, null] : [name, readers.get(name)?.(cell) ?? cell],
      ),
    );
}

/** A cell's value; undefined where it is not what the column holds. */
type CellReader = (cell: string) => Cell | undefined;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** No blanks, no 0x10: what `Number` lets pass. A pattern would cost a third of the reading of 180,000 rows. */
function isPlainNumber(cell: string): boolean {
  const [first, second] = [cell.charCodeAt(0), cell.charCodeAt(1)];
  const isRadix = first === 48 && second > 57 && second !== 69 && second !== 101;
  return (isDigit(first) || first === 45) && isDigit(cell.charCodeAt(cell.length - 1)) && !isRadix;
}

function readerOf(column: Column): CellReader {
  const empty = column.nullable ? null : undefined;
  const full = fullReaderOf(column);
  return (cell) => (cell === "" ? empty : full(cell));
}

function wordsOf({ type, pattern, format, enum: choices }: Column): string {
  if (format === "uri") return "an address that begins with https:// or http://";
  return pattern ?? choices?.join(", ") ?? `a ${type}`;
}

function fullReaderOf({ type, pattern, format, enum: choices }: Column): CellReader {
  if (type === "boolean") return (cell) => (cell === "true" ? true : cell === "false" ? false : undefined);
  if (type === "number" || type === "integer") {
    return (cell) => {
      const value = isPlainNumber(cell) ? Number(cell) : NaN;
      return Number.isFinite(value) && (type === "number" || Number.isInteger(value)) ? value : undefined;
    };
  }
  if (choices) return (cell) => choices[choices.indexOf(cell)];
  if (format === "uri") return (cell) => (isWebAddress(cell) ? cell : undefined);
  const test = pattern === null ? null : new RegExp(pattern);
  const pool = new StringPool();
  return (cell) => (test === null || test.test(cell) ? pool.one(cell) : undefined);
}
