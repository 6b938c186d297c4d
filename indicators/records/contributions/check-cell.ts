/** One cell against the schema of its column, and against what must not travel in a text. */
import type { z } from "zod";
import { isWebAddress } from "../../schema/shapes.ts";
import type { FaultCode } from "./fault.ts";

export interface Known {
  economies: ReadonlySet<string>;
  /** Economies in which names of civil society and media are held back. */
  closed: ReadonlySet<string>;
  /** The year we are in. */
  year: number;
}

export interface CellFault {
  code: FaultCode;
  expected: string;
}

export type CellResult = { value: string | number | null } | CellFault;

const MOST_LETTERS = 2000; // the longest summary held is under a thousand
const YEARS_AHEAD = 10; // laws are enacted years before they enter into force
const DATES = new Set(["date", "enacted", "in_force"]);

export function checkCell(column: string, cell: string, schema: z.ZodType, known: Known): CellResult {
  if (cell === "")
    return schema.safeParse(null).success ? { value: null } : { code: "required", expected: "a value" };
  const unsafe = unsafeIn(cell, isNumeric(schema));
  if (unsafe) return unsafe;
  if (column === "iso3" && !known.economies.has(cell))
    return { code: "unknown-economy", expected: "three capital letters of ISO 3166-1, as KEN" };
  if (DATES.has(column)) {
    const fault = dateFault(cell, known.year);
    if (fault) return fault;
  }
  if (column === "url" || column.endsWith("_url")) {
    if (!isWebLink(cell)) return { code: "not-a-link", expected: "an address beginning https:// or http://" };
  }
  return shaped(column, cell, schema, known);
}

function shaped(column: string, cell: string, schema: z.ZodType, known: Known): CellResult {
  if (isNumeric(schema) && !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(cell))
    return { code: "not-a-number", expected: "digits, with a point for decimals" };
  const value = isNumeric(schema) ? Number(cell) : cell;
  if (column === "year" && Number(value) > known.year + YEARS_AHEAD)
    return { code: "far-date", expected: `a year up to ${known.year + YEARS_AHEAD}` };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value };
  return { code: "not-of-shape", expected: parsed.error.issues[0]?.message ?? "another value" };
}

/** A schema is numeric where, wrapping aside, it takes numbers only. */
function isNumeric(schema: z.ZodType): boolean {
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType };
  return type === "number" || (type === "nullable" && innerType !== undefined && isNumeric(innerType));
}

function unsafeIn(cell: string, numeric: boolean): CellFault | null {
  if (/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/.test(cell))
    return { code: "control", expected: "letters, digits and signs on one line" };
  if (cell.length > MOST_LETTERS) return { code: "too-long", expected: `${MOST_LETTERS} letters at most` };
  if (!numeric && /^\s*[=+@-]/.test(cell))
    return { code: "formula", expected: "a text that does not begin with = + - @" };
  if (/<\s*[a-z/!?]/i.test(cell)) return { code: "markup", expected: "plain text without tags" };
  return null;
}

function dateFault(cell: string, year: number): CellFault | null {
  const real = { code: "not-a-date", expected: "a real date: 2024, 2024-09 or 2024-09-17" } as const;
  const [, y, m = "01", d = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(cell) ?? [];
  if (y === undefined) return real;
  const day = new Date(`${y}-${m}-${d}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${y}-${m}-${d}`)) return real;
  if (Number(y) >= 1700 && Number(y) <= year + YEARS_AHEAD) return null;
  return { code: "far-date", expected: `a year from 1700 to ${year + YEARS_AHEAD}` };
}

function isWebLink(cell: string): boolean {
  if (!isWebAddress(cell)) return false;
  const { hostname, username } = new URL(cell);
  return hostname.includes(".") && username === "";
}
