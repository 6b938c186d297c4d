import { neutralText } from "../../../indicators/formats/neutral-text.ts";
import { writeCsv, type Cell } from "./csv.ts";

/**
 * CSV for people who open it with a double click: a byte order mark, so that accents come out right, line ends of
 * Windows, and no text that starts a formula. Numbers and days are those of the plain file.
 */
export function toExcelCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${writeCsv(columns.map(neutralText), rows.map(neutralRow), "\r\n")}`;
}

const neutralRow = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? neutralText(cell) : cell));
