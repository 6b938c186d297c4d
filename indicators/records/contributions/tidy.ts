/** What spreadsheets add to a table when they save it, taken away: nothing here changes what a cell says. */
import { COLUMN_NAMES } from "./kinds.ts";

/** The line by which Excel is told what stands between cells. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r)/i;

/** A text without that line, and the sign it names. */
export function withoutSeparatorLine(text: string): { text: string; separator: string | null } {
  const found = SEPARATOR_LINE.exec(text);
  return found
    ? { text: text.slice(found[0].length), separator: found[1] ?? null }
    : { text, separator: null };
}

/** Spaces, those that do not break included; a tab or a line end within a cell is a fault and stays. */
const trimmed = (cell: string) => cell.replace(/^[ \u00a0]+|[ \u00a0]+$/g, "");

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => trimmed(cell) === "");

/** A name of ours, however it is written; another as it stands, so that a fault can show it. */
function columnName(cell: string): string {
  const name = trimmed(cell);
  return COLUMN_NAMES.has(name.toLowerCase()) ? name.toLowerCase() : name;
}

/**
 * A table without blanks around cells, columns that are empty throughout, and the empty cells that a row has beyond its
 * header. Rows without anything stay, for rows are counted as the spreadsheet counts them.
 */
export function tidied(table: readonly (readonly string[])[]): string[][] {
  const top = table.findIndex((row) => !isBlank(row));
  const header = (table[top] ?? []).map(columnName);
  const rows = table.map((row, at) => (at === top ? header : row.map(trimmed)));
  const empty = new Set(
    header.flatMap((name, at) => (name === "" && rows.every((row) => (row[at] ?? "") === "") ? [at] : [])),
  );
  return rows.map((row) =>
    withoutBlankTail(row, header.length).filter((_, at) => !empty.has(at) || at >= header.length),
  );
}

function withoutBlankTail(row: readonly string[], width: number): string[] {
  const tail = row.slice(width);
  return tail.every((cell) => cell === "") ? row.slice(0, width) : [...row];
}
