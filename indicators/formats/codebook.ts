/** A codebook: of every column its type, unit, meaning, codes, and what an empty cell says. */
import type { Column } from "./columns.ts";
import type { CatalogIndicator } from "../schema/indicator.ts";

export interface CodebookEntry {
  /** The sheet that has the column, where there are several. */
  sheet: string;
  column: string;
  type: string;
  unit: string;
  description: string;
  codes: string;
  empty: string;
}

export const CODEBOOK_COLUMNS = [
  "sheet",
  "column",
  "type",
  "unit",
  "description",
  "codes",
  "empty",
] as const satisfies readonly (keyof CodebookEntry)[];

/** @param indicator the one indicator of all rows, where there is one: its unit and its levels are then those of value */
export function codebookOf(
  columns: readonly Column[],
  sheet: string,
  indicator?: CatalogIndicator,
): CodebookEntry[] {
  return columns.map((column) => ({
    sheet,
    column: column.name,
    type: column.format === "date" ? "date" : column.type,
    unit: unitIn(column, indicator),
    description: column.description,
    codes: codesIn(column, indicator),
    empty: emptyIn(column),
  }));
}

/** The unit of an indicator in words, English. */
export const unitOf = ({ unit }: Pick<CatalogIndicator, "unit">): string =>
  unit.name.en || (unit.levels ? "answer, as a level" : "scale without a unit");

/** Answers in words as value=answer, worst first. */
export const levelsOf = ({ unit }: Pick<CatalogIndicator, "unit">): string =>
  unit.levels?.map(({ value, name }) => `${value}=${name.en}`).join(" | ") ?? "";

const IN_UNIT_OF_VALUE = new Set(["value", "low", "high"]);

function unitIn({ name, type, unit, format }: Column, indicator?: CatalogIndicator): string {
  if (unit !== null) return unit;
  if (format === "date") return "day, ISO 8601";
  if (type === "string") return "text";
  if (type === "boolean") return "true or false";
  if (IN_UNIT_OF_VALUE.has(name))
    return indicator ? unitOf(indicator) : "that of the row's indicator or measure";
  return UNITS[name] ?? (type === "integer" ? "count" : "see description");
}

/** Numbers that mean the same in whatever table they stand. */
const UNITS: Record<string, string> = {
  year: "calendar year",
  first_year: "calendar year",
  last_year: "calendar year",
  score: "points, 0 worst to 100 best",
  median_score: "points, 0 worst to 100 best",
  median: "that of the row's indicator",
  lower: "that of the row's indicator",
  upper: "that of the row's indicator",
  goalpost_low: "that of the row's indicator",
  goalpost_high: "that of the row's indicator",
  se: "that of the row's measure",
  shelf_life: "years",
  rank: "rank, 1 nearest",
  distance: "ratio less one, or points: see description",
  latitude: "degrees north",
  longitude: "degrees east",
};

function codesIn({ name, enum: choices, pattern, format }: Column, indicator?: CatalogIndicator): string {
  if (choices) return choices.join(" | ");
  if (indicator && name === "value") return levelsOf(indicator);
  if (indicator && name === "answer")
    return indicator.unit.levels?.map((level) => level.name.en).join(" | ") ?? "";
  return pattern !== null && format === null ? `pattern ${pattern}` : "";
}

function emptyIn({ nullable, description }: Column): string {
  if (!nullable) return "never empty";
  const said = /(?:^|[.;] )(Empty\b[^.]*\.?|[^.]*\bWith an empty value\b.*)/.exec(description)?.[1];
  return said ?? "nothing is known or given; never zero";
}
