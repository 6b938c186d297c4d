/** What people can contribute: each kind with the shape its rows must have and the columns that name a row. */
import type { z } from "zod";
import { Reading } from "../../schema/reading.ts";
import { HELD_TABLES } from "../../tables.ts";

export const KINDS = {
  actors: HELD_TABLES.actors,
  stories: HELD_TABLES.stories,
  events: HELD_TABLES.events,
  laws: HELD_TABLES.laws,
  readings: { row: Reading, key: ["source", "measure", "iso3", "year", "edition"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export type Kind = keyof typeof KINDS;

export const columnsOf = (kind: Kind): string[] => Object.keys(KINDS[kind].row.shape);

/** The kind whose columns these are; null where none fits. */
export function kindOf(header: readonly string[]): Kind | null {
  const found = [...header].sort().join();
  return (Object.keys(KINDS) as Kind[]).find((kind) => columnsOf(kind).sort().join() === found) ?? null;
}

/** What stands between cells: commas; semicolons where a spreadsheet's decimals are commas; tabs in what is copied from one. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Every name of a column that some kind has. */
export const COLUMN_NAMES: ReadonlySet<string> = new Set((Object.keys(KINDS) as Kind[]).flatMap(columnsOf));

/** The one that finds most names of columns in the first line; commas where none finds more. */
export function delimiterOf(text: string): Delimiter {
  const [first = ""] = text.split(/\r?\n|\r/, 1);
  const found = (delimiter: Delimiter) =>
    first.split(delimiter).filter((name) => COLUMN_NAMES.has(name.replaceAll('"', "").trim().toLowerCase()))
      .length;
  return DELIMITERS.reduce((best, each) => (found(each) > found(best) ? each : best));
}
