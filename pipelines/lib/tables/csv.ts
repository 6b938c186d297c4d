/** The one door to papaparse. */
import Papa from "papaparse";
import type { ParseTable } from "../../../indicators/records/contributions/read-contribution.ts";
import { tableIn } from "../../../indicators/records/contributions/table-in.ts";
import { FaultList, type FaultReport, quoted } from "../faults/fault.ts";

/** A row under its header. `line` counts records from 2, as a spreadsheet shows them. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

/**
 * Text to rows, checked for the header's exact columns, whole quotes and whole rows. CRLF is read as LF: what a
 * publisher is known to use is checked where its bytes are decoded.
 *
 * @param columns the header the publisher is known to use, in its order
 * @throws Fault with every missing, renamed, doubled or new column, and every row of another length
 */
export function parseCsv(text: string, where: string, columns: readonly string[]): Row[] {
  const faults = new FaultList();
  const { header, records } = tableOf(text, where, { columns, place: "source.ts" }, faults);
  faults.throwIfAny();
  return rowsUnder(header, numbered(records));
}

/** The same as arrays in the order of the header: a third of the time and memory, for large files. */
export function parseRecords(
  text: string,
  where: string,
  columns: readonly string[],
): { header: string[]; records: string[][] } {
  const faults = new FaultList();
  const table = tableOf(text, where, { columns, place: "source.ts" }, faults);
  faults.throwIfAny();
  return table;
}

/** The same with the faults gathered, not thrown; null where cells cannot be told apart or columns are wanting. */
export function readRows(text: string, where: string, declared: Declared, faults: FaultList): Row[] | null {
  const { header, records, isWhole } = tableOf(text, where, declared, faults);
  if (!isWhole) return null;
  return readableRows(header, numbered(records), declared.columns);
}

/** A row of cells, before it is known which column each stands in. */
export interface Line {
  line: number;
  cells: string[];
}

/** The same for what comes as cells: the first line is the header. */
export function rowsOfLines(
  [first, ...lines]: readonly Line[],
  where: string,
  declared: Declared,
  faults: FaultList,
): Row[] | null {
  const header = first?.cells ?? [];
  checkHeader(header, declared, where, faults);
  checkRows(lines, header.length, where, faults);
  return readableRows(header, lines, declared.columns);
}

const numbered = (records: readonly string[][]): Line[] =>
  records.map((cells, index) => ({ line: index + 2, cells }));

/** Rows of the right length, where all columns are there, each once; else their cells would be told wrongly. */
function readableRows(
  header: readonly string[],
  lines: readonly Line[],
  columns: readonly string[],
): Row[] | null {
  const isWhole = columns.every((name) => header.filter((each) => each === name).length === 1);
  return isWhole && lines.length > 0 && lines.every(({ cells }) => cells.length === header.length)
    ? rowsUnder(header, lines)
    : null;
}

const rowsUnder = (header: readonly string[], lines: readonly Line[]): Row[] =>
  lines.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((name, at) => [name, cells[at] as string])),
  }));

function tableOf(text: string, where: string, declared: Declared, faults: FaultList) {
  const lines = /^[^\n]*\r\n/.test(text) ? text.replaceAll("\r\n", "\n") : text;
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: ",", newline: "\n" });
  for (const error of errors) {
    faults.addCell({
      file: where,
      row: (error.row ?? 0) + 1,
      found: error.message,
      expected: "whole quoted cells",
      do: "fetch the file again; if it is the same, the publisher's file is broken there",
    });
  }
  const isCut = !lines.endsWith("\n");
  if (isCut) faults.add(cutLine(lines, where));
  const [header = [], ...records] = data;
  if (records.at(-1)?.length === 1 && records.at(-1)?.[0] === "") records.pop();
  checkHeader(header, declared, where, faults);
  const isParsed = errors.length === 0;
  const whole = isCut && records.at(-1)?.length !== header.length ? records.slice(0, -1) : records;
  if (isParsed) checkRows(numbered(whole), header.length, where, faults);
  return { header, records, isWhole: isParsed && !isCut };
}

/** Only the names in the first line: for a file whose columns are for its writer to choose. */
export function headerOf(text: string): string[] {
  return Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", preview: 1 }).data[0] ?? [];
}

/** For files of anybody's making. */
export const parseTable: ParseTable = (text, delimiter) => tableIn(Papa.parse<string[]>(text, { delimiter }));

const cutLine = (text: string, where: string): FaultReport => ({
  where: `${where}, last line`,
  found: `no line end after ${quoted(text.slice(-24))}`,
  expected: "a line end: a download cut short stops in the middle of a line",
  do: "fetch the file again",
});

/** A table of some thousand columns is told in one line too. */
const MOST_NAMED = 20;

/** Where the columns of a file are declared, by the name it is to be called by. */
interface Declared {
  columns: readonly string[];
  place: string;
}

function checkHeader(
  header: readonly string[],
  { columns, place }: Declared,
  where: string,
  faults: FaultList,
): void {
  const missing = columns.filter((name) => !header.includes(name));
  const added = header.filter((name) => !columns.includes(name));
  const doubled = header.filter((name, at) => header.indexOf(name) !== at);
  const list = (names: readonly string[]) =>
    names.length <= MOST_NAMED
      ? names.map(quoted).join(", ")
      : `${names.slice(0, MOST_NAMED).map(quoted).join(", ")} and ${names.length - MOST_NAMED} more`;
  if (missing.length > 0) {
    faults.add({
      where: `${where}, header`,
      found: added.length > 0 ? `new: ${list(added)}` : `only ${header.length} columns`,
      expected: `also ${list(missing)}`,
      do: `if a column was renamed, change its name in ${place} after comparing values; if it is gone, so is the measure`,
    });
  } else if (added.length > 0) {
    faults.add({
      where: `${where}, header`,
      found: `new: ${list(added)}`,
      expected: "the columns of the edition before",
      do: `read the publisher's notes, then add the column to ${place}: as a measure, or by name among those ignored`,
    });
  }
  if (doubled.length > 0) {
    faults.add({
      where: `${where}, header`,
      found: `twice: ${list(doubled)}`,
      expected: "each name once",
      do: "find out from the publisher which of the two is meant",
    });
  }
}

function checkRows(lines: readonly Line[], width: number, where: string, faults: FaultList): void {
  if (lines.length === 0) {
    faults.add({
      where,
      found: "a header and no rows",
      expected: "rows",
      do: "fetch the file again; a query that finds nothing answers like this too",
    });
  }
  for (const { line, cells } of lines) {
    if (cells.length === width) continue;
    faults.addCell({
      file: where,
      row: line,
      found: `${cells.length} cells`,
      detail: `, ending ${quoted(cells.at(-1) ?? "")}`,
      expected: `${width}`,
      do: "fetch the file again; a cut download ends in a short row, a stray comma makes a long one",
    });
  }
}
