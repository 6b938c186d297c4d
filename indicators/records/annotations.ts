/** What stands beside an answer or a gap: comments of governments and reviewers, programmes of donors. */
import { z } from "zod";
import { Iso3, IsoDate, PartialDate, Pillar, Slug, WebAddress, Year } from "../schema/shapes.ts";

const web = WebAddress.meta({ description: "Its address." });

/** A comment is shown as it was made: by whom, when, where it can be read. It changes no value. */
export const CommentRow = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator." }),
  iso3: Iso3.meta({ description: "The economy." }),
  year: Year.nullable().meta({ description: "The year of the value. Empty: the answer in general." }),
  by: z.enum(["government", "reviewer"]).meta({ description: "In which role the comment was made." }),
  author: z.string().min(1).meta({ description: "Office or person that made it." }),
  date: IsoDate.meta({ description: "The day it was made." }),
  comment: z.string().min(1).max(600).meta({ description: "The comment, or its gist in English." }),
  document: z.string().min(1).meta({ description: "Where it was made." }),
  document_url: web,
});

export const DonorProgrammeRow = z.strictObject({
  iso3: Iso3.meta({ description: "The economy." }),
  pillar: Pillar.meta({ description: "The pillar it supports." }),
  iati: z
    .string()
    .regex(/^[A-Z0-9][\w.-]*-[\w./-]+$/i, "an IATI activity identifier")
    .nullable()
    .meta({ description: "IATI activity identifier. Empty: the document gives none." }),
  funder: z.string().min(1).meta({ description: "Who pays." }),
  title: z.string().min(1).meta({ description: "Name of the programme." }),
  start: PartialDate.nullable().meta({ description: "First day. Empty: not found." }),
  end: PartialDate.nullable().meta({ description: "Last day. Empty: not found, or open." }),
  document: z.string().min(1).meta({ description: "The document the row rests on." }),
  document_url: web,
});

export type CommentRow = z.infer<typeof CommentRow>;
export type DonorProgrammeRow = z.infer<typeof DonorProgrammeRow>;
