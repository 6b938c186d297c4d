/** Rows to CSV text, for programs and for Excel. */
import { neutralText, startsFormula } from "./neutral-text.ts";

export type Cell = string | number | boolean | null;
type Rows = readonly (readonly Cell[])[];

/**
 * `\n` line ends, numbers in their shortest round-trip form, null as nothing.
 *
 * A column in which one text needs quotes is quoted from its first row on: programs that look at the beginning of a
 * file to learn its dialect (DuckDB, for one) otherwise trip over the first quote far down.
 */
export function writeCsv(columns: readonly string[], rows: Rows): string {
  return textOf(linesOf(columns, rows), "\n");
}

/**
 * CSV for people who open it with a double click: a byte order mark, so that accents come out right, line ends of
 * Windows, and no text that starts a formula. Numbers and days are those of the plain file.
 */
export function toExcelCsv(columns: readonly string[], rows: Rows): string {
  return excelText(linesOf(columns.map(neutralText), rows.map(neutralRow)));
}

/** Both at once: where no text starts a formula, their lines are the same. */
export function writeBothCsv(columns: readonly string[], rows: Rows): { plain: string; excel: string } {
  const lines = linesOf(columns, rows);
  const plain = textOf(lines, "\n");
  const isSame = !columns.some(startsFormula) && !rows.some((row) => row.some(isFormula));
  return { plain, excel: isSame ? excelText(lines) : toExcelCsv(columns, rows) };
}

const textOf = (lines: readonly string[], lineEnd: string) => lines.join(lineEnd) + lineEnd;
const excelText = (lines: readonly string[]) => `\ufeff${textOf(lines, "\r\n")}`;

const isFormula = (cell: Cell) => typeof cell === "string" && startsFormula(cell);
const neutralRow = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? neutralText(cell) : cell));

function linesOf(columns: readonly string[], rows: Rows): string[] {
  const isQuoted = columns.map((_, at) => rows.some((row) => needsQuotes(row[at] ?? null)));
  const lines = [columns.map((name) => writeCell(name, needsQuotes(name))).join(",")];
  for (const row of rows) {
    let line = "";
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] as Cell;
      if (at > 0) line += ",";
      if (cell !== null) line += writeCell(cell, isQuoted[at] as boolean);
    }
    lines.push(line);
  }
  return lines;
}

const needsQuotes = (cell: Cell) => typeof cell === "string" && /[",\n\r]|^\s|\s$/.test(cell);

function writeCell(cell: Exclude<Cell, null>, isQuoted: boolean): string {
  return isQuoted && typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
