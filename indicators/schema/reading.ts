/** Readings: the publisher's statement, and the way back to their file. */
import { z } from "zod";
import { Iso3, IsoDate, Sha256, Slug, WebAddress, Year } from "./shapes.ts";

export const Reading = z.strictObject({
  source: Slug.meta({ description: "Id of the source, as in sources.csv." }),
  measure: z.string().min(1).meta({ description: "The publisher's own code or column name, unchanged." }),
  iso3: Iso3.meta({ description: "The economy, ISO 3166-1 alpha-3; XKX for Kosovo." }),
  year: Year.meta({ description: "The year the value describes, as the publisher dates it." }),
  value: z.number().nullable().meta({ description: "The publisher's number, unrounded. Empty: see text." }),
  text: z.string().min(1).nullable().meta({
    description:
      "The publisher's words where the answer is not a number, or their own code for a missing one. With an empty value and an empty text, the publisher listed the economy and left the cell blank.",
  }),
  low: z.number().nullable().meta({ description: "Lower bound, where the publisher gives one." }),
  high: z.number().nullable().meta({ description: "Upper bound, where the publisher gives one." }),
  se: z
    .number()
    .positive()
    .nullable()
    .meta({ description: "Standard error, where the publisher gives one." }),
  edition: z.string().min(1).meta({ description: "The edition of the source the row was read from." }),
  file: Slug.meta({ description: "The publisher's file it was read from, as in files.csv." }),
  key: z.string().min(1).meta({
    description:
      "The row of that file: the cells of its key columns (see files.csv), separated by |, as the publisher writes them.",
  }),
});

/** A reading as published: under an id that stays the same as long as the publisher's statement does not move. */
export const ReadingRow = z.strictObject({
  reading: z
    .string()
    .regex(/^[0-9a-f]{12}$/, "12 hexadecimal digits")
    .meta({
      description:
        "Stable id: the first 12 digits of the SHA-256 of source, measure, iso3, year and edition, a line each.",
    }),
  ...Reading.shape,
});

/** One step of the way back: which reading an observation was made from. */
export const ProvenanceRow = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator." }),
  iso3: Iso3.meta({ description: "The economy." }),
  year: Year.meta({ description: "The year of the observation." }),
  input: z
    .string()
    .min(1)
    .meta({ description: "The input of the indicator's rule, by its name in the rule." }),
  reading: ReadingRow.shape.reading.nullable().meta({
    description:
      "Id of the reading, as in readings.csv. Empty: the economy is not on the list named by source and file.",
  }),
  source: Slug.meta({ description: "Id of the source." }),
  file: Slug.meta({ description: "The publisher's file, as in files.csv." }),
});

/** A publisher's file, sealed: enough to fetch it again, to prove it is the same, and to find a row in it. */
export const FileRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  file: Slug.meta({ description: "Short name of the file, stable over editions." }),
  name: z.string().min(1).meta({ description: "The file's own name." }),
  url: WebAddress.meta({ description: "The publisher's address." }),
  sha256: Sha256.meta({ description: "Checksum of the file as read." }),
  bytes: z.int().positive().meta({ description: "Size of the file as read." }),
  retrieved: IsoDate.meta({ description: "The day it was read." }),
  key_columns: z.string().min(1).meta({ description: "The columns that name a row, separated by |." }),
  value_column: z.string().min(1).nullable().meta({
    description:
      "The column that holds the value, or measure=column pairs separated by |. Empty: the column named by the reading's measure.",
  }),
});

export type Reading = z.infer<typeof Reading>;

export type ReadingRow = z.infer<typeof ReadingRow>;

export type ProvenanceRow = z.infer<typeof ProvenanceRow>;

export type FileRow = z.infer<typeof FileRow>;
