/**
 * A sheet's cells as the text a CSV of it would hold, each by its type:
 * text as it stands (rich text without its styles, a number stored as text as that text), without blanks at its ends;
 * a number in the fewest digits that give it back; a truth as TRUE or FALSE; a day as 2025-07-01, with a time of day as
 * 2025-07-01T13:45:00, in no time zone, as a workbook has none. What has no such text is a fault: an error, a formula
 * without a stored result, a time without a day, and cells merged over others, whose value might be meant for all.
 */
import { lettersOf } from "../../../indicators/formats/workbook.ts";
import { type FaultList, quoted } from "../faults/fault.ts";
import type { Line } from "./csv.ts";
import { readSheet, type SheetCell, sheetXml } from "./xlsx.ts";

/**
 * @returns rows with anything in them, numbered as in the workbook, without columns that are empty throughout
 * @throws Fault for what is no workbook, or one without the sheet
 */
export async function readSheetLines(
  bytes: Uint8Array,
  where: string,
  sheet: string,
  faults: FaultList,
): Promise<Line[]> {
  const rows = await readSheet(bytes, where, sheet);
  const header = rows.find(isFilled) ?? [];
  const place = (row: number, at: number) => ({
    file: where,
    row,
    column: header[at] == null ? `column ${lettersOf(at)}` : quoted(textOf(header[at])),
  });
  const xml = sheetXml(bytes, sheet);
  checkTimes(rows, place, faults);
  checkStored(xml, place, faults);
  checkMerged(xml, rows, place, faults);
  const used = header.map((_, at) => at).filter((at) => rows.some((row) => row[at] != null));
  return rows.flatMap((row, index) =>
    isFilled(row) ? [{ line: index + 1, cells: used.map((at) => textOf(row[at])) }] : [],
  );
}

const isFilled = (row: SheetCell[]) => row.some((cell) => cell !== null);

function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!(cell instanceof Date)) return String(cell);
  const [day = "", time = ""] = toSecond(cell).toISOString().slice(0, 19).split("T");
  return time === "00:00:00" ? day : `${day}T${time}`;
}

/** Days are stored as fractions, so that a second may be a millisecond short. */
const toSecond = (date: Date) => new Date(Math.round(date.getTime() / 1000) * 1000);

type Place = (row: number, at: number) => { file: string; row: number; column: string };

/** The day before Excel's first: a time of day is stored as part of it. */
const NO_DAY = Date.UTC(1900, 0, 0);

/** Cells at fault are left empty, so that one cause is not told twice. */
function checkTimes(rows: readonly SheetCell[][], place: Place, faults: FaultList): void {
  rows.forEach((row, index) => {
    row.forEach((cell, at) => {
      if (!(cell instanceof Date) || cell.getTime() >= NO_DAY) return;
      row[at] = null;
      faults.addCell({
        ...place(index + 1, at),
        found: `a time of day, ${toSecond(cell).toISOString().slice(11, 19)}, without a day`,
        expected: "a number, a text or a date",
        do: "see what the publisher means by it: the cell may be a number in the wrong format; ask them",
      });
    });
  });
}

const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c>)/g;

function checkStored(xml: string, place: Place, faults: FaultList): void {
  for (const [, attributes = "", inside = ""] of xml.matchAll(CELL)) {
    const isError = /\st="e"/.test(attributes);
    if (!isError && !/<(?:\w+:)?f\b/.test(inside)) continue;
    const stored = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(inside)?.[1] ?? "";
    const at = place(...addressOf(/\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "A1"));
    if (isError) {
      faults.addCell({
        ...at,
        found: `the error ${stored || "of a formula"}`,
        expected: "a value",
        do: "open the workbook and see what the formula refers to; ask the publisher for the value, an error is none",
      });
    } else if (stored === "" && !/\st="str"/.test(attributes)) {
      faults.addCell({
        ...at,
        found: "a formula without a stored result",
        expected: "a value, stored when the workbook was saved",
        do: "open the workbook in a spreadsheet program, save it anew, compare a few results, and say so in the source's caveats",
      });
    }
  }
}

const MERGED = /<(?:\w+:)?mergeCell\b[^>]*\sref="(\w+):(\w+)"/g;

/** The others are read as the first, so that one cause is not told twice. */
function checkMerged(xml: string, rows: readonly SheetCell[][], place: Place, faults: FaultList): void {
  for (const [, first = "A1", last = "A1"] of xml.matchAll(MERGED)) {
    const [row, at] = addressOf(first);
    const [lastRow, lastAt] = addressOf(last);
    const value = rows[row - 1]?.[at] ?? null;
    if (value === null) continue;
    for (const each of rows.slice(row - 1, lastRow)) each.fill(value, at, lastAt + 1);
    faults.addCell({
      ...place(row, at),
      found: `the merged cells ${first}:${last}`,
      expected: "a cell for each row and column",
      do: "find out whether the value holds for all of them; unmerge them, write it where it does, and say so in the source's caveats",
    });
  }
}

/** "C7" as row 7 and column 2, counted from 0. */
function addressOf(address: string): [row: number, at: number] {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}
