/** A table as a file, made in the browser: what is shown, or what the explorer answered. */
import { neutralText } from "../../indicators/formats/neutral-text.ts";
import { saveFile } from "./save-file.client.ts";

export type SavedCell = string | number | boolean | null;

export interface SavedTable {
  columns: readonly string[];
  rows: readonly (readonly SavedCell[])[];
}

/** A workbook has days and moments too, in universal time. */
export type WorkbookCell = SavedCell | Date;

/** What is said of it where the file has room: title, address, credit, a note. */
export type About = readonly (readonly [label: string, text: string])[];

export function toCsv({ columns, rows }: SavedTable, lineEnd = "\n"): string {
  return [columns, ...rows, []].map((row) => row.map(csvCell).join(",")).join(lineEnd);
}

/** For a double click: a byte order mark, and no text that starts a formula. */
function toExcelCsv({ columns, rows }: SavedTable): string {
  const neutral = (cell: SavedCell) => (typeof cell === "string" ? neutralText(cell) : cell);
  return `\ufeff${toCsv({ columns: columns.map(neutralText), rows: rows.map((row) => row.map(neutral)) }, "\r\n")}`;
}

function toJson({ columns, rows }: SavedTable, about: About): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
  return `${JSON.stringify({ ...Object.fromEntries(about), columns, rows: objects }, null, 1)}\n`;
}

/** Texts are texts in it, never formulas: no cell is given the type "Formula". The writer is fetched when it is needed. */
export async function toWorkbook(
  table: { columns: readonly string[]; rows: readonly (readonly WorkbookCell[])[] },
  about: About,
  sheet: string,
  aboutSheet: string,
): Promise<Blob> {
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  const head = table.columns.map((value) => ({ value, fontWeight: "bold" as const }));
  const body = table.rows.map((row) => row.map((cell) => (cell instanceof Date ? dated(cell) : cell)));
  return writeWorkbook([
    { data: [head, ...body], sheet },
    {
      data: about.map(([label, text]) => [{ value: label, fontWeight: "bold" as const }, text]),
      sheet: aboutSheet,
    },
  ]).toBlob();
}

function dated(value: Date) {
  const [, time] = value.toISOString().split("T");
  const hours = time === "00:00:00.000Z" ? "" : time?.endsWith(".000Z") ? " hh:mm:ss" : " hh:mm:ss.000";
  return { value, type: Date, format: `yyyy-mm-dd${hours}` };
}

/** Gives a table away in the format that was asked for: csv, excel-csv, json or, with its sheet, xlsx. */
export async function saveTable(
  format: string,
  table: SavedTable,
  { name, about, sheet }: { name: string; about: About; sheet: string },
): Promise<void> {
  if (format === "csv") saveFile(toCsv(table), "text/csv", `${name}.csv`);
  else if (format === "excel-csv") saveFile(toExcelCsv(table), "text/csv", `${name}-excel.csv`);
  else if (format === "json") saveFile(toJson(table, about), "application/json", `${name}.json`);
  else saveFile(await toWorkbook(table, about, sheet, "README"), "", `${name}.xlsx`);
}

function csvCell(value: SavedCell): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
