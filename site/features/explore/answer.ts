/** An answer to a question in SQL: whole, by position, and in the engine's own writing. */
import type { WorkbookCell } from "../../lib/save-table.client.ts";

export interface AnswerColumn {
  /** Unlike every other column's. */
  name: string;
  /** As the question names it. */
  asked: string;
  /** DuckDB's name of the type: "BIGINT", "DECIMAL(10,4)", "INTEGER[]". */
  type: string;
  isNumber: boolean;
}

export interface Answer {
  /** The question that it answers. */
  sql: string;
  columns: AnswerColumn[];
  /** Every row, its cells in the order of the columns, as the engine prints them; null: no value. */
  rows: (string | null)[][];
  milliseconds: number;
}

/** Why a question has no answer, in words of ours: the end of a key under "explore.refused.", and what it names. */
export class NoAnswer extends Error {
  readonly why: string;
  readonly values: Record<string, string | number>;

  constructor(why: string, values: Record<string, string | number> = {}) {
    super(`${why} ${JSON.stringify(values)}`);
    this.why = why;
    this.values = values;
  }
}

/** Whether the engine, or the memory under it, broke: its own errors begin with their kind. */
export const isDeath = (message: string): boolean =>
  !/^[A-Z][A-Za-z ]* Error: /.test(message) &&
  /RuntimeError|memory access|unreachable|Aborted|out of bounds|call stack|null function/i.test(message);

export const isOutOfMemory = (message: string): boolean =>
  /^Out of Memory Error: |^Invalid Error: std::bad_alloc/.test(message);

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;

export const isNumberType = (type: string): boolean => NUMBERS.test(type);

/** A cell to draw with, to the digits of a double; null: no finite number. */
export function numberOf(cell: string | null): number | null {
  const number = cell === null || cell === "" ? NaN : Number(cell);
  return Number.isFinite(number) ? number : null;
}

const EXACT_DIGITS = 15; // what every decimal number keeps through a double

/** A cell for a workbook: a number or a day where it holds that very value, else the text that the engine prints. */
export function workbookCell(cell: string | null, type: string): WorkbookCell {
  if (cell === null) return null;
  if (type === "BOOLEAN") return cell === "true";
  if (type === "DATE" || type === "TIMESTAMP") return momentOf(cell) ?? cell;
  const number = isNumberType(type) ? numberOf(cell) : null;
  if (number === null) return cell;
  if (type === "DOUBLE" || type === "FLOAT") return number;
  return cell.replace(/\D/g, "").replace(/^0+/, "").length <= EXACT_DIGITS ? number : cell;
}

/** A moment that a workbook can hold: from 1 March 1900, before which its calendar has a day too many, to the millisecond. */
function momentOf(cell: string): Date | null {
  const found = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d(?:\.\d{1,3})?))?$/.exec(cell);
  if (!found || (found[1] as string) < "1900-03-01") return null;
  return new Date(`${found[1]}T${found[2] ?? "00:00:00"}Z`);
}
