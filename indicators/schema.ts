/**
 * Every shape that crosses a wall, once.
 *
 * A publisher's file becomes Readings (their words), Readings become Observations (our statement), and an
 * Observation carries its Score. Pipelines parse with these shapes, the site reads the catalogue with them, and the
 * columns of every published table, its JSON Schema and its data package are generated from them.
 */
import { z } from "zod";

export const LANGUAGES = ["en", "fr", "es"] as const;
export const PILLARS = ["law", "capacity", "e-procurement", "oversight"] as const;
export const INCOME_GROUPS = ["high", "upper-middle", "lower-middle", "low"] as const;
export const REGIONS = [
  "east-asia-pacific",
  "europe-central-asia",
  "latin-america-caribbean",
  "middle-east-north-africa",
  "north-america",
  "south-asia",
  "sub-saharan-africa",
] as const;

/** Why a cell holds what it holds. The three `not-…` states are the only reasons for an empty value. */
export const STATUSES = [
  "reported",
  "estimated",
  "not-collected",
  "not-published",
  "not-applicable",
] as const;

export const Language = z.enum(LANGUAGES);
export const Pillar = z.enum(PILLARS);
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
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");

/** A sentence or a name in every language of the site. */
export const Words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) });

// Readings: the publisher's statement -------------------------------------------------------------------------------

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
});

// Observations: our statement ---------------------------------------------------------------------------------------

const ObservationColumns = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator, as in indicators.csv." }),
  iso3: Iso3.meta({ description: "The economy, ISO 3166-1 alpha-3; XKX for Kosovo." }),
  year: Year.meta({ description: "The year the value describes." }),
  value: z
    .number()
    .nullable()
    .meta({ description: "Value in the indicator's unit. Empty never means zero: see status." }),
  low: z
    .number()
    .nullable()
    .meta({ description: "Lower end of the likely range (nine in ten), where an error is published." }),
  high: z
    .number()
    .nullable()
    .meta({ description: "Upper end of the likely range (nine in ten), where an error is published." }),
  score: z.number().min(0).max(100).nullable().meta({
    description:
      "Value placed from 0 (worst) to 100 (best) between the indicator's fixed goalposts, unrounded.",
  }),
  status: Status.meta({
    description:
      "reported: as published. estimated: a reading of another year stands in. not-collected: the source does not cover this economy in this year. not-published: the source lists the economy and gives no answer. not-applicable: the question cannot be asked here.",
  }),
  source: Slug.nullable().meta({
    description: "Source of the value, or of the empty cell. Empty where no source covers the economy.",
  }),
  edition: z.string().min(1).nullable().meta({ description: "Edition of that source." }),
  note: z.string().min(1).nullable().meta({ description: "Why the cell is empty or estimated, in English." }),
});

const isMissing = (status: Status) => status.startsWith("not-");

/** One indicator, one economy, one year. An empty value has a reason, and a reason means an empty value. */
export const Observation = ObservationColumns.refine(
  (row) => (row.value === null) === isMissing(row.status),
  {
    error: "a value needs status reported or estimated; an empty value needs a not-… status",
  },
).refine((row) => (row.value === null) === (row.score === null), {
  error: "value and score are empty together",
});

// Places ------------------------------------------------------------------------------------------------------------

export const Place = z.strictObject({
  iso3: Iso3.meta({ description: "ISO 3166-1 alpha-3; XKX for Kosovo." }),
  iso2: Iso2.meta({ description: "ISO 3166-1 alpha-2; XK for Kosovo." }),
  name_en: z.string().min(1).meta({ description: "Short name, English." }),
  name_fr: z.string().min(1).meta({ description: "Short name, French." }),
  name_es: z.string().min(1).meta({ description: "Short name, Spanish." }),
  name_local: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Name in a language of the place, where it differs." }),
  aliases: z.string().min(1).nullable().meta({ description: "Other names people type, separated by |." }),
  region: Region.meta({
    description: "World Bank region of fiscal year 2026; ours where the World Bank lists none.",
  }),
  income: IncomeGroup.nullable().meta({
    description: "World Bank income group of fiscal year 2026. Empty: not classified.",
  }),
  un_member: z.boolean().meta({ description: "Member state of the United Nations." }),
  part_of: Iso3.nullable().meta({
    description: "The state whose territory this is; empty for places counted on their own.",
  }),
  latitude: z
    .number()
    .min(-90)
    .max(90)
    .nullable()
    .meta({ description: "Point for places too small for the map, degrees north." }),
  longitude: z
    .number()
    .min(-180)
    .max(180)
    .nullable()
    .meta({ description: "Point for places too small for the map, degrees east." }),
  citation: z.string().min(1).meta({ description: "Where the row's facts are from." }),
});

// Sources -----------------------------------------------------------------------------------------------------------

export const Measure = z.strictObject({
  title: z.string().min(1),
  unit: z.string().min(1),
  /** The theoretical range. A reading outside it stops the run. Absent for texts. */
  range: z.tuple([z.number(), z.number()]).optional(),
});

export const Licence = z.strictObject({
  name: z.string().min(1),
  spdx: z.string().min(1).nullable(),
  url: z.url().nullable(),
  /** open: published as data. attribution: published, the publisher's terms named. link-only: values stay out. */
  tier: z.enum(["open", "attribution", "link-only"]),
  /** What the publisher asks of those who reuse it, in one sentence. */
  asks: Words,
});

/** Where a file came from, kept beside its readings: enough to fetch it again and to prove it is the same. */
export const Origin = z.strictObject({
  file: z.string().min(1),
  url: z.url(),
  sha256: Sha256,
  bytes: z.int().positive(),
  retrieved: IsoDate,
});

export const Source = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url(),
  edition: z.string().min(1),
  published: IsoDate,
  every: Words,
  licence: Licence,
  citation: z.string().min(1),
  caveats: z.array(Words),
  measures: z.record(z.string().min(1), Measure),
});

/** A source in the catalogue: what it says of itself, the files read, and how much came of them. */
export const CatalogSource = Source.extend({
  files: z.array(Origin),
  readings: z.int().nonnegative(),
  places: z.int().nonnegative(),
  firstYear: Year.nullable(),
  lastYear: Year.nullable(),
});

// Indicators --------------------------------------------------------------------------------------------------------

export const Unit = z.strictObject({
  /** Shown after the number: "days", "of 16 points". Empty for bare scales and for answers in words. */
  name: z.strictObject({ en: z.string(), fr: z.string(), es: z.string() }),
  digits: z.int().min(0).max(3),
  /** Answers in words, worst first: the value 2 may mean "in force". */
  levels: z
    .array(z.strictObject({ value: z.number(), name: Words }))
    .min(2)
    .max(5)
    .optional(),
});

/** One named input of an indicator's rule. */
export const Input = z.strictObject({
  measure: z.string().min(1),
  /** Read the publisher's words instead of a number. */
  as: z.enum(["number", "text"]).optional(),
  /** The rule copes without it and then receives null. */
  optional: z.boolean().optional(),
  /** Another source than the entry's own. */
  source: Slug.optional(),
  /** Years before and after the observation's own from which a reading may stand in; the observation is then `estimated`. */
  within: z.tuple([z.int().max(0), z.int().min(0)]).optional(),
});

export const From = z.strictObject({
  source: Slug,
  inputs: z.record(z.string().min(1), Input),
});

const Given = z.record(z.string().min(1), z.union([z.number(), z.string(), z.null()]));

/** A worked example: test, paragraph on the page and documentation in one. */
export const Example = z.strictObject({
  /** Where the rule looks at the year. */
  year: Year.optional(),
  given: Given,
  /** Standard error of the one input, where the source publishes errors. */
  se: z.number().positive().optional(),
  expect: z.number().nullable(),
  score: z.number().nullable(),
  because: Words.optional(),
});

export const Indicator = z.strictObject({
  id: Slug,
  pillar: Pillar,
  title: Words,
  asks: Words,
  matters: Words,
  /** What the rule does with the publisher's value, in one or two sentences. */
  method: Words,
  aspect: z.enum(["in-law", "in-practice"]),
  basis: z.enum(["records", "questionnaire", "experts"]),
  unit: Unit,
  direction: z.enum(["higher-is-better", "lower-is-better"]),
  /** Fixed ends of the scale, in the indicator's unit: one country's arrival moves nobody else. */
  goalposts: z
    .strictObject({ low: z.number(), high: z.number(), because: Words })
    .refine((posts) => posts.low < posts.high, { error: "low must be below high" }),
  /** Years after which the value is old. */
  shelfLife: z.strictObject({ years: z.int().min(1).max(15), because: Words.optional() }),
  /** Alternatives in order: the first that has a reading wins. */
  from: z.array(From).min(1),
  /** What a cell left empty by the publisher means, when it does not mean "not published". */
  blank: z.strictObject({ status: z.enum(["not-collected", "not-applicable"]), because: Words }).optional(),
  /** For exhaustive lists only: the value of a state that is not on the list, and why that is a fact. */
  absent: z.strictObject({ value: z.number(), because: Words }).optional(),
  caveats: z.array(Words).min(1),
  examples: z.array(Example).min(1),
});

/** An indicator in the catalogue, with what the data hold of it. */
export const CatalogIndicator = Indicator.extend({
  sources: z.array(Slug),
  firstYear: Year,
  lastYear: Year,
  /** Economies with a value in any year. */
  places: z.int().positive(),
  observations: z.int().positive(),
  /** Share of values in the newest year that lie outside the goalposts and were clipped, 0–1. */
  clipped: z.number().min(0).max(1),
});

// Tables derived for pages ------------------------------------------------------------------------------------------

/** The middle of a group in one year: what a page may quote as "the middle country of the region". */
export const Group = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator." }),
  year: Year.meta({ description: "The year the values describe." }),
  kind: z.enum(["world", "region", "income"]).meta({ description: "What the group is made by." }),
  name: z.string().min(1).meta({ description: "world, or the region's or income group's id." }),
  places: z.int().positive().meta({
    description: "Economies of the group with a value; empty cells are left out, never counted as zero.",
  }),
  median: z.number().meta({ description: "Middle value, in the indicator's unit." }),
  lower: z.number().meta({ description: "First quartile (type 7)." }),
  upper: z.number().meta({ description: "Third quartile (type 7)." }),
  median_score: z.number().min(0).max(100).meta({ description: "Middle score." }),
});

/** Why one place is set beside another. */
export const Peer = z.strictObject({
  iso3: Iso3.meta({ description: "The economy." }),
  rule: z.enum(["region", "income", "profile"]).meta({
    description:
      "region: same region, nearest income per head. income: same income group, nearest population. profile: the most similar newest scores.",
  }),
  rank: z.int().min(1).meta({ description: "1 is the nearest." }),
  peer: Iso3.meta({ description: "The economy set beside it." }),
  distance: z.number().min(0).meta({
    description:
      "region, income: ratio of the two figures minus one. profile: mean difference of scores, in points.",
  }),
  shared: z.int().min(0).nullable().meta({ description: "profile only: indicators that both have." }),
});

/** A row of indicators.csv: the catalogue's indicator, flat. */
export const IndicatorRow = z.strictObject({
  indicator: Slug.meta({ description: "Id: file name, page address and URL parameter." }),
  pillar: Pillar.meta({ description: "law, capacity, e-procurement or oversight." }),
  title_en: z.string().meta({ description: "What the indicator is called, English." }),
  title_fr: z.string().meta({ description: "The same, French." }),
  title_es: z.string().meta({ description: "The same, Spanish." }),
  question_en: z.string().meta({ description: "What it asks, in one sentence, English." }),
  question_fr: z.string().meta({ description: "The same, French." }),
  question_es: z.string().meta({ description: "The same, Spanish." }),
  aspect: z
    .string()
    .meta({ description: "in-law: what rules say. in-practice: what happens. Never mixed in one number." }),
  basis: z.string().meta({
    description:
      "records, questionnaire (officials or local experts answer fixed questions) or experts (judgement).",
  }),
  unit: z.string().meta({ description: "Unit of value, in English." }),
  levels: z
    .string()
    .nullable()
    .meta({ description: "Answers in words as value=answer, worst first, separated by |." }),
  direction: z.string().meta({ description: "higher-is-better or lower-is-better." }),
  goalpost_low: z.number().meta({ description: "Lower end of the fixed scale, in the unit of value." }),
  goalpost_high: z.number().meta({ description: "Upper end of the fixed scale, in the unit of value." }),
  shelf_life: z.int().meta({ description: "Years after which a value is called old." }),
  sources: z.string().meta({ description: "Ids of the sources, first choice first, separated by |." }),
  measures: z.string().meta({ description: "The publishers' codes used, separated by |." }),
  first_year: Year.meta({ description: "First year with a value." }),
  last_year: Year.meta({ description: "Newest year with a value." }),
  places: z.int().meta({ description: "Economies with a value in any year." }),
});

/** A row of sources.csv: licence and provenance of everything published here. */
export const SourceRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  title: z.string().meta({ description: "What the publisher calls it." }),
  publisher: z.string().meta({ description: "Who publishes it." }),
  url: z.string().meta({ description: "The publisher's own page or file." }),
  edition: z.string().meta({ description: "The edition read." }),
  published: IsoDate.meta({ description: "When the publisher released it." }),
  retrieved: IsoDate.meta({ description: "When we last read a file of it." }),
  licence: z
    .string()
    .meta({ description: "Licence or terms of the publisher; they travel with the values." }),
  licence_url: z
    .string()
    .nullable()
    .meta({ description: "Where the licence or the terms stand. Empty: at no address of their own." }),
  tier: z.string().meta({ description: "open, attribution or link-only." }),
  citation: z.string().meta({ description: "How to credit the publisher." }),
  readings: z.int().meta({ description: "Rows of readings.csv from this source." }),
  first_year: Year.nullable().meta({ description: "First year described. Empty: no reading." }),
  last_year: Year.nullable().meta({ description: "Newest year described. Empty: no reading." }),
});

/** The published tables: name, row shape, primary key. The order of a key is the order of the rows. */
export const TABLES = {
  observations: { row: ObservationColumns, key: ["indicator", "iso3", "year"] },
  readings: { row: Reading, key: ["source", "measure", "iso3", "year"] },
  places: { row: Place, key: ["iso3"] },
  indicators: { row: IndicatorRow, key: ["indicator"] },
  sources: { row: SourceRow, key: ["source"] },
  groups: { row: Group, key: ["indicator", "year", "kind", "name"] },
  peers: { row: Peer, key: ["iso3", "rule", "rank"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const TABLE_TITLES: Record<TableName, string> = {
  observations: "One row per indicator, economy and year, empty cells included, each with its reason",
  readings: "What the publishers say, in their own codes and units",
  places: "Economies: codes, names, groups",
  indicators: "What each indicator asks and how it is measured",
  sources: "Publishers, editions, licences",
  groups: "Middle values of the world, regions and income groups",
  peers: "Economies set beside each other, and why",
};

// The catalogue -----------------------------------------------------------------------------------------------------

/** csv, parquet, json: for machines, texts unchanged. excel-csv, xlsx: for people. zip: all tables with their metadata. */
export const FORMATS = ["csv", "excel-csv", "xlsx", "parquet", "json", "zip"] as const;
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
  licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
  pillars: z.array(z.strictObject({ id: Pillar, title: Words, short: Words, asks: Words })),
  indicators: z.array(CatalogIndicator),
  sources: z.array(CatalogSource),
  files: z.array(Distribution),
  leftOut: z.array(LeftOut),
});

export type Language = z.infer<typeof Language>;
export type Words = z.infer<typeof Words>;
export type Pillar = z.infer<typeof Pillar>;
export type Region = z.infer<typeof Region>;
export type IncomeGroup = z.infer<typeof IncomeGroup>;
export type Status = z.infer<typeof Status>;
export type Reading = z.infer<typeof Reading>;
export type Observation = z.infer<typeof Observation>;
export type Place = z.infer<typeof Place>;
export type Measure = z.infer<typeof Measure>;
export type Origin = z.infer<typeof Origin>;
export type Source = z.infer<typeof Source>;
export type CatalogSource = z.infer<typeof CatalogSource>;
export type Unit = z.infer<typeof Unit>;
export type Input = z.infer<typeof Input>;
export type From = z.infer<typeof From>;
export type Example = z.infer<typeof Example>;
export type Indicator = z.infer<typeof Indicator>;
export type CatalogIndicator = z.infer<typeof CatalogIndicator>;
export type Group = z.infer<typeof Group>;
export type Peer = z.infer<typeof Peer>;
export type IndicatorRow = z.infer<typeof IndicatorRow>;
export type SourceRow = z.infer<typeof SourceRow>;
export type Format = z.infer<typeof Format>;
export type Distribution = z.infer<typeof Distribution>;
export type LeftOut = z.infer<typeof LeftOut>;
export type Catalog = z.infer<typeof Catalog>;
export type TableName = keyof typeof TABLES;
