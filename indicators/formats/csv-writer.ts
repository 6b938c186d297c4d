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
  return [...csvPieces(columns, rows)].join("");
}

/** The same, some thousand lines at a time: a large table is then never one text. */
export function* csvPieces(columns: readonly string[], rows: Rows): Generator<string> {
  for (const lines of linesOf(columns, rows)) yield textOf(lines, "\n");
}

/**
 * CSV for people who open it with a double click: a byte order mark, so that accents come out right, line ends of
 * Windows, and no text that starts a formula. Numbers and days are those of the plain file.
 */
export function toExcelCsv(columns: readonly string[], rows: Rows): string {
  return [...excelPieces(columns, rows)].join("");
}

function* excelPieces(columns: readonly string[], rows: Rows): Generator<string> {
  let mark = MARK;
  for (const lines of linesOf(columns.map(neutralText), rows.map(neutralRow))) {
    yield mark + textOf(lines, "\r\n");
    mark = "";
  }
}

/** Pieces of both at once: where no text starts a formula, their lines are the same. */
export function* bothCsvPieces(
  columns: readonly string[],
  rows: Rows,
): Generator<{ plain: string; excel: string }> {
  const isSame = !columns.some(startsFormula) && !rows.some((row) => row.some(isFormula));
  let mark = MARK;
  for (const lines of linesOf(columns, rows)) {
    yield { plain: textOf(lines, "\n"), excel: isSame ? mark + textOf(lines, "\r\n") : "" };
    mark = "";
  }
  if (!isSame) for (const excel of excelPieces(columns, rows)) yield { plain: "", excel };
}

const MARK = "\ufeff";
const PIECE = 4_000;

const textOf = (lines: readonly string[], lineEnd: string) => lines.join(lineEnd) + lineEnd;

const isFormula = (cell: Cell) => typeof cell === "string" && startsFormula(cell);
const neutralRow = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? neutralText(cell) : cell));

/** The header with the first rows, then the others, `PIECE` at a time. */
function* linesOf(columns: readonly string[], rows: Rows): Generator<string[]> {
  const isQuoted = columns.map((_, at) => needsQuotesIn(rows, at));
  let lines = [columns.map((name) => writeCell(name, needsQuotes(name))).join(",")];
  for (const row of rows) {
    if (lines.length === PIECE) {
      yield lines;
      lines = [];
    }
    lines.push(lineOf(row, isQuoted));
  }
  yield lines;
}

function lineOf(row: readonly Cell[], isQuoted: readonly boolean[]): string {
  let line = "";
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] as Cell;
    if (at > 0) line += ",";
    if (cell !== null) line += writeCell(cell, isQuoted[at] as boolean);
  }
  return line;
}

function needsQuotesIn(rows: Rows, at: number): boolean {
  let last: Cell = null;
  for (const row of rows) {
    const cell = row[at] ?? null;
    if (cell !== last && needsQuotes(cell)) return true;
    last = cell;
  }
  return false;
}

const needsQuotes = (cell: Cell) => typeof cell === "string" && /[",\n\r]|^\s|\s$/.test(cell);

function writeCell(cell: Exclude<Cell, null>, isQuoted: boolean): string {
  return isQuoted && typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
