/** An observation with its words beside it: the row of every file that is cut out for one indicator or one economy. */
import { z } from "zod";
import { columnsIn, type Column } from "./columns.ts";
import { Section } from "../schema/shapes.ts";
import { TABLES } from "../tables.ts";

const { iso3, indicator, year, value, low, high, score, status, note, source, edition } =
  TABLES.observations.row.shape;

export const Readable = z.strictObject({
  iso3,
  economy: z.string().min(1).nullable().meta({ description: "Short name of the economy, English." }),
  pillar: Section.meta({ description: "Section of the indicator." }),
  indicator,
  title: z.string().min(1).meta({ description: "Title of the indicator, English." }),
  year,
  value,
  unit: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Unit of value, low and high. Empty: a bare scale, or answers in words." }),
  answer: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "The value in words. Empty: the value is missing, or not an answer in words." }),
  low,
  high,
  score,
  status,
  note,
  source,
  edition,
  licence: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Licence of the source. Empty where no source covers the economy." }),
});

export type Readable = z.infer<typeof Readable>;

/** Which rows are told apart by what. */
export const READABLE_KEY = ["indicator", "iso3", "year"] as const;

export const readableColumns = (): Column[] => columnsIn(Readable, "slice");
