/** Editions: frozen copies, what changed between two, and what was published wrongly. */
import { z } from "zod";
import { Iso3, IsoDate, Sha256, Slug, Status, Year } from "./shapes.ts";
import { CHANGE_REASONS } from "./vocabulary.ts";

export const EditionId = z.string().regex(/^20\d\d\.[1-9]\d*$/, "a year and a number, as 2026.1");

/** A frozen copy of everything: its files never change. */
export const Edition = z.strictObject({
  id: EditionId,
  /** The day it was frozen. */
  made: IsoDate,
  /** For an edition made later: only what publishers had released by this day is in it. Null: all that was held. */
  known: IsoDate.nullable(),
  /** Version of the code, and so of the method, that made it. */
  version: z.string().min(1),
  observations: z.int().positive(),
  /** Checksum of its SHA256SUMS: one number that vouches for all its files. */
  sha256: Sha256,
});

const cellBefore = (what: string) => `${what} in the edition before. Empty: none.`;

export const ChangeRow = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator." }),
  iso3: Iso3.meta({ description: "The economy." }),
  year: Year.meta({ description: "The year the value describes." }),
  reason: z.enum(CHANGE_REASONS).meta({
    description:
      "new-data: made from a reading that the edition before did not have. publisher-revision: the publisher states the same measure, economy and year anew. correction: we had read or typed it wrongly, see errata.csv. method: same readings, other rule.",
  }),
  old_value: z
    .number()
    .nullable()
    .meta({ description: cellBefore("Value") }),
  new_value: z.number().nullable().meta({ description: "Value now. Empty: none any more." }),
  old_low: z
    .number()
    .nullable()
    .meta({ description: cellBefore("Lower end of the likely range") }),
  new_low: z.number().nullable().meta({ description: "Lower end of the likely range now." }),
  old_high: z
    .number()
    .nullable()
    .meta({ description: cellBefore("Upper end of the likely range") }),
  new_high: z.number().nullable().meta({ description: "Upper end of the likely range now." }),
  old_score: z
    .number()
    .nullable()
    .meta({ description: cellBefore("Score") }),
  new_score: z.number().nullable().meta({ description: "Score now." }),
  old_status: Status.nullable().meta({ description: cellBefore("Status") }),
  new_status: Status.nullable().meta({ description: "Status now. Empty: the cell is no longer asked for." }),
  old_source: Slug.nullable().meta({ description: cellBefore("Source") }),
  new_source: Slug.nullable().meta({ description: "Source now." }),
  old_edition: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: cellBefore("Edition of the source") }),
  new_edition: z.string().min(1).nullable().meta({ description: "Edition of the source now." }),
});

/** A mistake of ours, owned up to: what a cell held, what it should have held, and why; or what else was published wrongly. */
export const ErratumRow = z.strictObject({
  indicator: Slug.nullable().meta({
    description: "Id of the indicator. Empty: it was no value, see the reason.",
  }),
  iso3: Iso3.nullable().meta({ description: "The economy. Empty: several." }),
  year: Year.nullable().meta({ description: "The year the value describes. Empty: it was no value." }),
  old_value: z.number().nullable().meta({ description: "What was published. Empty: an empty cell." }),
  new_value: z.number().nullable().meta({ description: "What is right. Empty: an empty cell." }),
  reason: z.string().min(1).meta({ description: "What had gone wrong, in English." }),
  date: IsoDate.meta({ description: "The day it was mended." }),
});

export type Edition = z.infer<typeof Edition>;

export type ChangeRow = z.infer<typeof ChangeRow>;

export type ErratumRow = z.infer<typeof ErratumRow>;
