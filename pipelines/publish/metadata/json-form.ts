/** The JSON of tables and slices as a schema, for openapi.json. */
import { z } from "zod";
import { ROWS_NOTE } from "../../../indicators/formats/json-rows.ts";

const Source = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  edition: z.string(),
  url: z.string(),
  licence: z.string(),
  licence_url: z.string().nullable(),
  citation: z.string(),
});

const Column = z.strictObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean"]),
  description: z.string(),
  values: z
    .array(z.string())
    .optional()
    .meta({ description: "What a number in this column of the rows stands for: its place here, from 0." }),
});

export const TableJson = z.strictObject({
  title: z.string(),
  what: z.string(),
  date: z.string().meta({ description: "The data's date." }),
  version: z.string(),
  licence: z.string(),
  missing: z.string().meta({ description: "What an empty cell says." }),
  address: z.string().meta({ description: "The page, from the site's root." }),
  sources: z.array(Source),
  form: z.string(),
  columns: z.array(Column),
  rows: z
    .array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))
    .meta({ description: ROWS_NOTE }),
});

export const SliceJson = TableJson.extend({
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      pillar: z.string(),
      title: z.string(),
      question: z.string(),
      unit: z.string(),
    }),
  ),
  economies: z.array(
    z.strictObject({
      iso3: z.string(),
      name: z.string(),
      region: z.string().nullable(),
      income: z.string().nullable(),
    }),
  ),
});
