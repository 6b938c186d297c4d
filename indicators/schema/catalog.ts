/** The catalogue: what is published, in which files. */
import { z } from "zod";
import { EditionId } from "./edition.ts";
import { CatalogIndicator } from "./indicator.ts";
import { IsoDate, Pillar, Sha256, WebAddress, Words } from "./shapes.ts";
import { CatalogSource } from "./source.ts";
import { FORMATS } from "./vocabulary.ts";

export const Format = z.enum(FORMATS);

/** A file offered for download. */
export const Distribution = z.strictObject({
  path: z.string().min(1),
  table: z.string().min(1),
  format: Format,
  rows: z.int().nonnegative(),
  bytes: z.int().positive(),
  sha256: Sha256,
});

/** A file that is not offered, because it would be larger than hosts take or programs open. */
export const LeftOut = z.strictObject({
  path: z.string().min(1),
  table: z.string().min(1),
  format: Format,
  because: z.enum(["bytes", "rows"]),
  /** What it would have been, and the most it may be. */
  found: z.int().positive(),
  limit: z.int().positive(),
});

export const Catalog = z.strictObject({
  title: z.string().min(1),
  version: z.string().min(1),
  /** The data's date: the latest day a publisher's file was read. Ages are counted from its year. */
  date: IsoDate,
  /** The newest frozen edition, and whether these files still equal it. Null before the first. */
  edition: z.strictObject({ id: EditionId, isCurrent: z.boolean() }).nullable(),
  licence: z.strictObject({ name: z.string().min(1), url: WebAddress }),
  pillars: z.array(z.strictObject({ id: Pillar, title: Words, short: Words, asks: Words })),
  indicators: z.array(CatalogIndicator),
  sources: z.array(CatalogSource),
  files: z.array(Distribution),
  leftOut: z.array(LeftOut),
});

export type Format = z.infer<typeof Format>;

export type Distribution = z.infer<typeof Distribution>;

export type LeftOut = z.infer<typeof LeftOut>;

export type Catalog = z.infer<typeof Catalog>;
