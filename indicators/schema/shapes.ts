/** The small shapes that every other is made of: codes, dates, names. */
import { z } from "zod";
import { INCOME_GROUPS, PILLARS, REGIONS, SECTIONS, STATUSES } from "./vocabulary.ts";

export const Pillar = z.enum(PILLARS);

export const Section = z.enum(SECTIONS);

export const IncomeGroup = z.enum(INCOME_GROUPS);

export const Region = z.enum(REGIONS);

export const Status = z.enum(STATUSES);

export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");

export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, "three capital letters, ISO 3166-1 alpha-3 (XKX for Kosovo)");

export const Iso2 = z.string().regex(/^[A-Z]{2}$/, "two capital letters, ISO 3166-1 alpha-2 (XK for Kosovo)");

export const Year = z.int().min(1900).max(2100);

export const IsoDate = z.iso.date();

/** A day, or a month or a year where no more is known. */
export const PartialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, "a date: 2024, 2024-09 or 2024-09-17");

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");

const WEB_ADDRESS = "an address that begins with https:// or http://";

/** Whether a page may lead there: never to what runs in the page, as javascript: or data: would. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

export const WebAddress = z
  .url({ protocol: /^https?$/, error: WEB_ADDRESS })
  .refine(isWebAddress, { error: WEB_ADDRESS });

/** A sentence or a name in every language of the site. */
export const Words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) });

export type Words = z.infer<typeof Words>;

export type Pillar = z.infer<typeof Pillar>;

export type Section = z.infer<typeof Section>;

export type Region = z.infer<typeof Region>;

export type IncomeGroup = z.infer<typeof IncomeGroup>;

export type Status = z.infer<typeof Status>;
