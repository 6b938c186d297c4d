import { z } from "zod";
import { TABLES, type TableName } from "./schema.ts";

export interface Column {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  nullable: boolean;
  description: string;
  /** The only values a cell may hold, where there is a closed list. */
  enum: string[] | null;
  pattern: string | null;
  /** "date" where a text is a day, ISO 8601. */
  format: string | null;
  /** What a number counts or measures, where the schema says so. */
  unit: string | null;
}

interface JsonProperty {
  type?: string | string[];
  anyOf?: JsonProperty[];
  enum?: string[];
  pattern?: string;
  format?: string;
  unit?: string;
  description?: string;
}

/** The columns of a published table, read off its row schema: one description serves Parquet, data package and pages. */
export function columnsOf(table: TableName): Column[] {
  return columnsIn(TABLES[table].row, table);
}

/** The same for any row of plain values. */
export function columnsIn(row: z.ZodObject, table: string): Column[] {
  const { properties } = z.toJSONSchema(row) as { properties: Record<string, JsonProperty> };
  return Object.entries(properties).map(([name, property]) => columnOf(table, name, property));
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
  };
}
