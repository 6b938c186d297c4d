import { z } from "zod";
import { TABLES, type TableName } from "../tables.ts";

export interface Column {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  nullable: boolean;
  description: string;
  /** The only values a cell may hold, where there is a closed list. */
  enum: string[] | null;
  pattern: string | null;
  /** "date" for days written as 2026-11-24. */
  format: string | null;
  /** What a number counts, where it is the same in every row. */
  unit: string | null;
  bounds: Bounds;
}

/** Limits of a number, under the names that JSON Schema and Data Package give them. */
export type Bounds = Partial<Record<"minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", number>>;

interface JsonProperty extends Bounds {
  type?: string | string[];
  anyOf?: JsonProperty[];
  enum?: string[];
  pattern?: string;
  format?: string;
  description?: string;
  unit?: string;
}

/** The columns of a published table, read off its row schema: one description serves Parquet, data package and pages. */
export function columnsOf(table: TableName): Column[] {
  return columnsIn(TABLES[table].row, table);
}

/** The columns of any flat row schema; `name` is for the message where it is not flat. */
export function columnsIn(row: z.ZodObject, name: string): Column[] {
  const { properties } = z.toJSONSchema(row) as { properties: Record<string, JsonProperty> };
  return Object.entries(properties).map(([column, property]) => columnOf(name, column, property));
}

function columnOf(table: string, name: string, property: JsonProperty): Column {
  const value = property.anyOf?.find((option) => option.type !== "null") ?? property;
  const types = [property.anyOf ?? [property]].flat().flatMap((option) => option.type ?? []);
  const type = types.find((each) => each !== "null");
  if (type !== "string" && type !== "integer" && type !== "number" && type !== "boolean") {
    throw new TypeError(`the schema: column ${table}.${name} is ${type}, expected a plain value`);
  }
  return {
    name,
    type,
    nullable: types.includes("null"),
    description: property.description ?? value.description ?? "",
    enum: value.enum ?? null,
    pattern: value.pattern ?? null,
    format: value.format ?? null,
    unit: property.unit ?? value.unit ?? null,
    bounds: boundsOf(value),
  };
}

/** The ends of what a double can count are zod's way of saying "any integer", and no bound of ours. */
function boundsOf(value: JsonProperty): Bounds {
  const names = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const bound = value[name];
      return bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? [] : [[name, bound]];
    }),
  );
}
