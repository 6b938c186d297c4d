/** The health of the data, counted anew at each publication: health.json, and the page that shows it. */
import { z } from "zod";
import { LINK_RESULTS } from "./links.ts";
import { IsoDate, Iso3, PartialDate, Slug, Year } from "./shapes.ts";
import { PILLARS } from "./vocabulary.ts";

const Count = z.int().nonnegative();

/** What a check looks at, one by one. */
export const CHECKS = [
  "readings-unique",
  "readings-dated",
  "readings-in-range",
  "readings-placed",
  "observations-valid",
  "observations-complete",
  "observations-scored",
  "ranges-hold-value",
  "provenance-complete",
  "files-sealed",
  "licence-gate",
  "next-year-scored",
] as const;

export const Check = z.strictObject({
  id: z.enum(CHECKS),
  checked: Count,
  failed: Count,
  /** The first that failed, for the person who has to mend it. */
  first: z.string().nullable(),
});

/** The core indicators of a pillar, or of all, in a group of economies that are counted on their own. */
export const PillarCoverage = z.strictObject({
  pillar: z.enum([...PILLARS, "all"]),
  indicators: Count,
  /** One an economy and indicator. */
  cells: Count,
  /** Cells with a value of any year. */
  found: Count,
  /** Cells whose newest value is within its shelf life. */
  fresh: Count,
  /** Economies with at least one fresh cell, and with at least half of the cells fresh. */
  any: Count,
  half: Count,
  /** Middle age in years of the newest values; the lower of the two middles. */
  medianAge: Count.nullable(),
});

export const GroupCoverage = z.strictObject({
  kind: z.enum(["world", "region", "income"]),
  /** world, or the id of the region or income group; "none" where an economy is in no income group. */
  name: z.string().min(1),
  places: Count,
  pillars: z.array(PillarCoverage),
});

/** The newest values of an indicator, of all economies that have one. */
export const IndicatorHealth = z.strictObject({
  indicator: Slug,
  values: Count,
  medianAge: Count.nullable(),
  /** Older than the shelf life. */
  stale: z.array(Iso3),
  /** Within the shelf life, and from before the indicator's newest year: an earlier round stands in. */
  carried: z.array(Iso3),
  /** A reading of another year stands in for part of the value. */
  estimated: z.array(Iso3),
  /** Values of any year with a range. */
  ranged: Count,
  /** Values of any year that are estimated. */
  everEstimated: Count,
});

export const SourceHealth = z.strictObject({
  source: Slug,
  published: IsoDate,
  retrieved: IsoDate.nullable(),
  next: PartialDate.nullable(),
  overdue: z.boolean(),
});

export const RefusalGroup = z.strictObject({
  source: Slug,
  place: z.string().min(1),
  reason: z.string().min(1),
  rows: Count,
});

export const LinkHealth = z.strictObject({
  listed: Count,
  tested: Count,
  first: IsoDate.nullable(),
  last: IsoDate.nullable(),
  results: z.array(z.strictObject({ result: z.enum(LINK_RESULTS), links: Count })),
});

export const Health = z.strictObject({
  /** The data's date, and the year from which ages are counted. */
  date: IsoDate,
  dataYear: Year,
  checks: z.array(Check),
  coverage: z.array(GroupCoverage),
  indicators: z.array(IndicatorHealth),
  sources: z.array(SourceHealth),
  refusals: z.array(RefusalGroup),
  /** Null where no list of links has been written. */
  links: LinkHealth.nullable(),
});

export type Check = z.infer<typeof Check>;
export type CheckId = (typeof CHECKS)[number];
export type PillarCoverage = z.infer<typeof PillarCoverage>;
export type GroupCoverage = z.infer<typeof GroupCoverage>;
export type IndicatorHealth = z.infer<typeof IndicatorHealth>;
export type SourceHealth = z.infer<typeof SourceHealth>;
export type RefusalGroup = z.infer<typeof RefusalGroup>;
export type LinkHealth = z.infer<typeof LinkHealth>;
export type Health = z.infer<typeof Health>;
