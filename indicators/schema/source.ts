/** Sources: who published, on what terms. */
import { z } from "zod";
import { IsoDate, PartialDate, Sha256, Slug, WebAddress, Words, Year } from "./shapes.ts";

const Measure = z.strictObject({
  title: z.string().min(1),
  unit: z.string().min(1),
  /** The theoretical range. A reading outside it stops the run. Absent for texts. */
  range: z.tuple([z.number(), z.number()]).optional(),
});

const Licence = z.strictObject({
  name: z.string().min(1),
  spdx: z.string().min(1).nullable(),
  url: WebAddress.nullable(),
  /** open: published as data. attribution: published, the publisher's terms named. link-only: values stay out. */
  tier: z.enum(["open", "attribution", "link-only"]),
  /** What the publisher asks of those who reuse it, in one sentence. */
  asks: Words,
});

/** Where a file came from, kept beside its readings: enough to fetch it again and to prove it is the same. */
export const Origin = z.strictObject({
  file: z.string().min(1),
  url: WebAddress,
  sha256: Sha256,
  bytes: z.int().positive(),
  retrieved: IsoDate,
});

export const Source = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** Names to credit, where `publisher` says more than a name; none where we put it together from documents of its rows. */
  authors: z.array(z.string().min(1)).optional(),
  url: WebAddress,
  edition: z.string().min(1),
  published: IsoDate,
  /** Every edition read, by the name its readings carry, and when the publisher released it. */
  editions: z.record(z.string().min(1), PartialDate),
  every: Words,
  /** Usual months from one edition to the next; null where none is expected any more, or none can be foreseen. */
  months: z.int().positive().nullable(),
  /** For link-only sources: why their values stay out. */
  withheld: Words.optional(),
  licence: Licence,
  citation: z.string().min(1),
  caveats: z.array(Words),
  measures: z.record(z.string().min(1), Measure),
});

/** A source in the catalogue: what it says of itself, the files read, and how much came of them. */
export const CatalogSource = Source.extend({
  files: z.array(Origin),
  readings: z.int().nonnegative(),
  /** Rows of a table of its own, for sources that hold records instead of readings. */
  records: z.int().nonnegative(),
  places: z.int().nonnegative(),
  firstYear: Year.nullable(),
  lastYear: Year.nullable(),
});

/** A row of sources.csv: licence and provenance of everything published here. */
export const SourceRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  title: z.string().meta({ description: "Title of the source, as its publisher words it." }),
  publisher: z.string().meta({ description: "Who publishes it." }),
  url: WebAddress.meta({ description: "The publisher's own page or file." }),
  edition: z.string().meta({ description: "The edition read." }),
  published: IsoDate.meta({ description: "When the publisher released it." }),
  retrieved: IsoDate.nullable().meta({
    description: "When we last read a file of it. Empty: its values stay out.",
  }),
  licence: z
    .string()
    .meta({ description: "Licence or terms of the publisher; they travel with the values." }),
  licence_url: WebAddress.nullable().meta({
    description: "Text of the licence or terms. Empty: the publisher gives none.",
  }),
  tier: z.string().meta({ description: "open, attribution or link-only." }),
  citation: z.string().meta({ description: "How to credit the publisher." }),
  next: PartialDate.nullable().meta({
    description: "Month in which the next edition is due by the usual interval. Empty: none is expected.",
  }),
  readings: z.int().meta({ description: "Rows of readings.csv from this source.", unit: "rows" }),
  records: z
    .int()
    .meta({ description: "Rows of a table of its own, for sources that hold records.", unit: "rows" }),
  first_year: Year.nullable().meta({ description: "First year described. Empty: no readings." }),
  last_year: Year.nullable().meta({ description: "Newest year described. Empty: no readings." }),
});

export type Origin = z.infer<typeof Origin>;

export type Source = z.infer<typeof Source>;

/** Whom to credit for a source: names, never a description. */
export const publisherNames = ({ publisher, authors = [publisher] }: Pick<Source, "publisher" | "authors">) =>
  authors;

export type CatalogSource = z.infer<typeof CatalogSource>;

export type SourceRow = z.infer<typeof SourceRow>;
