/**
 * Every shape that crosses a wall, once.
 *
 * A publisher's file becomes Readings (their words), Readings become Observations (our statement), and an
 * Observation carries its Score. Pipelines parse with these shapes, the site reads the catalogue with them, and the
 * columns of every published table, its JSON Schema and its data package are generated from them.
 */
import { z } from "zod";
import { ActorStatement, COALITION_TABLES, COALITION_TABLE_TITLES } from "../records/actors/rows.ts";
import { KNOWLEDGE_TABLES, KNOWLEDGE_TABLE_TITLES, StoryStatement } from "../records/stories/rows.ts";
import { INDEX_TABLES, INDEX_TABLE_TITLES } from "../reform-index/tables.ts";
import {
  Pillar,
  Section,
  IncomeGroup,
  Region,
  Status,
  Slug,
  Iso3,
  Iso2,
  Year,
  IsoDate,
  PartialDate,
  Sha256,
  Words,
} from "./shapes.ts";

export * from "./shapes.ts";

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
  url: z.url().meta({ description: "The publisher's address." }),
  sha256: Sha256.meta({ description: "Checksum of the file as read." }),
  bytes: z.int().positive().meta({ description: "Size of the file as read." }),
  retrieved: IsoDate.meta({ description: "The day it was read." }),
  key_columns: z.string().min(1).meta({ description: "The columns that name a row, separated by |." }),
  value_column: z.string().min(1).nullable().meta({
    description:
      "The column that holds the value, or measure=column pairs separated by |. Empty: the column named by the reading's measure.",
  }),
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
    unit: "points",
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
    .meta({ description: "Point for places too small for the map, degrees north.", unit: "degrees" }),
  longitude: z
    .number()
    .min(-180)
    .max(180)
    .nullable()
    .meta({ description: "Point for places too small for the map, degrees east.", unit: "degrees" }),
  citation: z.string().min(1).meta({ description: "Where the row's facts are from." }),
});

// Editions and change ------------------------------------------------------------------------------------------------

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

/** Why a cell differs between two editions. */
export const CHANGE_REASONS = ["new-data", "publisher-revision", "correction", "method"] as const;

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

/** A mistake of ours, owned up to: what a cell held, what it should have held, and why. */
export const ErratumRow = z.strictObject({
  indicator: Slug.meta({ description: "Id of the indicator." }),
  iso3: Iso3.meta({ description: "The economy." }),
  year: Year.meta({ description: "The year the value describes." }),
  old_value: z.number().nullable().meta({ description: "What was published. Empty: an empty cell." }),
  new_value: z.number().nullable().meta({ description: "What is right. Empty: an empty cell." }),
  reason: z.string().min(1).meta({ description: "What had gone wrong, in English." }),
  date: IsoDate.meta({ description: "The day it was mended." }),
});

// Records: tables of their own, each row with its document ------------------------------------------------------------

const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: z.string().min(1).meta({ description: "The document the row rests on." }),
  document_url: z.url().nullable().meta({ description: "Its address. Empty: the document has none." }),
};
const economy = Iso3.meta({ description: "The economy." });
const anywhere = Iso3.nullable().meta({ description: "The economy. Empty: regional or global." });

export const EventRow = z.strictObject({
  iso3: economy,
  date: PartialDate.meta({ description: "When; a month or a year where no more is known." }),
  type: z.string().min(1).meta({ description: "Kind of event." }),
  what: z.string().min(1).meta({ description: "What happened, in English." }),
  upstream: Slug.meta({ description: "Id of the source from whose data the event was taken." }),
  ...document,
});

export const LawRow = z.strictObject({
  iso3: economy,
  law: z.string().min(1).meta({ description: "Name of the procurement law." }),
  enacted: PartialDate.nullable().meta({ description: "When it was enacted. Empty: not found." }),
  in_force: PartialDate.nullable().meta({
    description: "When it entered into force. Empty: not found, or not yet.",
  }),
  ...document,
});

export const CommitmentRow = z.strictObject({
  iso3: economy,
  commitment: z.string().min(1).meta({ description: "The plan or pledge that holds the commitment." }),
  ...document,
});

export const DataSourceRow = z.strictObject({
  iso3: anywhere,
  spider: z
    .string()
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "lower-case words joined by underscores")
    .meta({ description: "Id of the source in the publisher's list." }),
  domain: z.string().min(1).nullable().meta({ description: "Who publishes the data." }),
  data_type: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Form of the data: releases, records, packages." }),
  ocds_version: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Version of the Open Contracting Data Standard." }),
  from_date: z.string().min(1).nullable().meta({ description: "First date of the data." }),
  until_date: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Last date of the data. Empty: still published, or not stated." }),
  bulk_documentation: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Where the downloads are described, as the list writes it." }),
  api_documentation: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Where the interface is described, as the list writes it." }),
  caveat: z.string().min(1).nullable().meta({ description: "What the list warns of." }),
  ...document,
});

export const CourseRow = z.strictObject({
  kind: z.string().min(1).meta({ description: "Institute, programme, method or handbook." }),
  iso3: anywhere,
  organisation: z.string().min(1).meta({ description: "Who teaches, or publishes." }),
  title: z.string().min(1).meta({ description: "Name of the course, programme, method or handbook." }),
  mode: z.string().min(1).nullable().meta({ description: "How it is taught, and how long." }),
  topics: z.string().min(1).nullable().meta({ description: "Topics, separated by |." }),
  audience: z.string().min(1).nullable().meta({ description: "For whom, separated by |." }),
  since: z.string().min(1).nullable().meta({ description: "Since when. Empty: the document does not say." }),
  url: z.url().nullable().meta({ description: "Its page. Empty: the document gives none." }),
  evidence: z.string().min(1).meta({ description: "What the row rests on." }),
  ...document,
});

export const LINK_RESULTS = [
  "ok",
  "redirected",
  "not-found",
  "refused",
  "timeout",
  "tls",
  "dns",
  "failed",
  "not-tested",
] as const;

/** What came of the last knock at the address of an e-procurement portal. */
export const LinkRow = z.strictObject({
  iso3: Iso3.meta({ description: "The economy whose portal it is." }),
  url: z.string().min(1).meta({ description: "The address, as the World Bank lists it." }),
  tested: IsoDate.nullable().meta({ description: "Day of the last test. Empty: never tested." }),
  result: z.enum(LINK_RESULTS).meta({
    description:
      "ok: answers there. redirected: answers at another address. not-found: 404 or 410. refused: no connection, or 401 or 403. timeout: no answer in time. tls: a certificate that cannot be trusted. dns: no server by that name. failed: any other error; see status. not-tested: never tried, or not an address.",
  }),
  status: z
    .int()
    .min(100)
    .max(599)
    .nullable()
    .meta({ description: "The last HTTP status, where there was an answer." }),
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
  /** The publisher's codes that stand where an answer would: such a text is kept as a reading and never scored. */
  unanswered: z.array(z.string().min(1)).optional(),
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

/** A break in the series: the first year of the new way, what changed, and where the publisher says so. */
export const Break = z.strictObject({ year: Year, because: Words, see: z.url() });

export const Indicator = z.strictObject({
  id: Slug,
  pillar: Section,
  /** The questions a profile ticks off one by one: this one is on that list. */
  checklist: z.enum(["law", "e-procurement"]).optional(),
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
  /**
   * For facts with a date: one observation for each of these years, from a reading that says since when, whatever
   * year the list describes. After the year `complete` the list may lack newcomers: who is not on it, and whoever
   * the rule gives null for, is not collected.
   */
  steps: z
    .strictObject({ first: Year, last: Year, complete: Year, because: Words })
    .refine(({ first, complete, last }) => first <= complete && complete <= last, {
      error: "first, complete and last must follow in this order",
    })
    .optional(),
  /** Years from which values were made in another way than before: marked on every line that crosses them. */
  breaks: z.array(Break).min(1).optional(),
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
    unit: "economies",
  }),
  median: z.number().meta({ description: "Middle value, in the indicator's unit." }),
  lower: z.number().meta({ description: "First quartile (type 7), in the indicator's unit." }),
  upper: z.number().meta({ description: "Third quartile (type 7), in the indicator's unit." }),
  median_score: z.number().min(0).max(100).meta({ description: "Middle score.", unit: "points" }),
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
  shared: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: "profile only: indicators that both have.", unit: "indicators" }),
});

/** A row of indicators.csv: the catalogue's indicator, flat. */
export const IndicatorRow = z.strictObject({
  indicator: Slug.meta({ description: "Id: file name, page address and URL parameter." }),
  pillar: Section.meta({
    description:
      "law, capacity, e-procurement or oversight; outcomes stand beside the pillars, never inside.",
  }),
  title_en: z.string().meta({ description: "Title, English." }),
  title_fr: z.string().meta({ description: "Title, French." }),
  title_es: z.string().meta({ description: "Title, Spanish." }),
  question_en: z.string().meta({ description: "What the indicator asks, English." }),
  question_fr: z.string().meta({ description: "What the indicator asks, French." }),
  question_es: z.string().meta({ description: "What the indicator asks, Spanish." }),
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
  shelf_life: z.int().meta({ description: "Years after which a value is called old.", unit: "years" }),
  sources: z.string().meta({ description: "Ids of the sources, first choice first, separated by |." }),
  measures: z.string().meta({ description: "The publishers' codes used, separated by |." }),
  first_year: Year.meta({ description: "First year with a value." }),
  last_year: Year.meta({ description: "Newest year with a value." }),
  places: z.int().meta({ description: "Economies with a value in any year.", unit: "economies" }),
});

/** A row of sources.csv: licence and provenance of everything published here. */
export const SourceRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  title: z.string().meta({ description: "Title of the source, as its publisher words it." }),
  publisher: z.string().meta({ description: "Who publishes it." }),
  url: z.string().meta({ description: "The publisher's own page or file." }),
  edition: z.string().meta({ description: "The edition read." }),
  published: IsoDate.meta({ description: "When the publisher released it." }),
  retrieved: IsoDate.nullable().meta({
    description: "When we last read a file of it. Empty: its values stay out.",
  }),
  licence: z
    .string()
    .meta({ description: "Licence or terms of the publisher; they travel with the values." }),
  licence_url: z
    .string()
    .nullable()
    .meta({ description: "Text of the licence or terms. Empty: the publisher gives none." }),
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

/** The published tables: name, row shape, primary key. The order of a key is the order of the rows. */
export const TABLES = {
  observations: { row: ObservationColumns, key: ["indicator", "iso3", "year"] },
  readings: { row: ReadingRow, key: ["source", "measure", "iso3", "year", "edition"] },
  provenance: { row: ProvenanceRow, key: ["indicator", "iso3", "year", "input"] },
  places: { row: Place, key: ["iso3"] },
  indicators: { row: IndicatorRow, key: ["indicator"] },
  sources: { row: SourceRow, key: ["source"] },
  files: { row: FileRow, key: ["source", "file"] },
  groups: { row: Group, key: ["indicator", "year", "kind", "name"] },
  peers: { row: Peer, key: ["iso3", "rule", "rank"] },
  events: { row: EventRow, key: ["iso3", "date", "type", "what", "source", "document"] },
  laws: { row: LawRow, key: ["iso3", "law"] },
  commitments: { row: CommitmentRow, key: ["iso3", "commitment", "document_url"] },
  "data-sources": { row: DataSourceRow, key: ["spider"] },
  ...COALITION_TABLES,
  ...KNOWLEDGE_TABLES,
  courses: { row: CourseRow, key: ["kind", "organisation", "title"] },
  links: { row: LinkRow, key: ["iso3"] },
  errata: { row: ErratumRow, key: ["indicator", "iso3", "year", "date"] },
  ...INDEX_TABLES,
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

/** Shapes of records as they are held, before review: those of the published tables, but for actors and stories. */
export const HELD_TABLES = {
  ...TABLES,
  actors: { row: ActorStatement, key: ["iso3", "actor_type", "name"] },
  stories: { row: StoryStatement, key: ["iso3", "year", "title"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const TABLE_TITLES: Record<TableName, string> = {
  observations: "One row per indicator, economy and year, empty cells included, each with its reason",
  readings: "What the publishers say, in their own codes and units",
  provenance: "Which readings each observation was made from",
  places: "Economies: codes, names, groups",
  indicators: "What each indicator asks and how it is measured",
  sources: "Publishers, editions, licences",
  files: "The publishers' files: address, checksum, day of reading",
  groups: "Middle values of the world, regions and income groups",
  peers: "Economies set beside each other, and why",
  events: "Dated steps of reform, each with its document",
  laws: "Procurement laws: enacted, in force",
  commitments: "Open-contracting commitments in plans and pledges",
  "data-sources": "Open contracting data sources and their documentation",
  ...COALITION_TABLE_TITLES,
  ...KNOWLEDGE_TABLE_TITLES,
  courses: "Training in procurement: institutes, programmes, handbooks",
  links: "Addresses of e-procurement portals, and what came of their last test",
  errata: "Mistakes of ours that were published, and what is right",
  ...INDEX_TABLE_TITLES,
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
  /** The newest frozen edition, and whether these files still equal it. Null before the first. */
  edition: z.strictObject({ id: EditionId, isCurrent: z.boolean() }).nullable(),
  licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
  pillars: z.array(z.strictObject({ id: Pillar, title: Words, short: Words, asks: Words })),
  indicators: z.array(CatalogIndicator),
  sources: z.array(CatalogSource),
  files: z.array(Distribution),
  leftOut: z.array(LeftOut),
});

export type Reading = z.infer<typeof Reading>;
export type ReadingRow = z.infer<typeof ReadingRow>;
export type ProvenanceRow = z.infer<typeof ProvenanceRow>;
export type Edition = z.infer<typeof Edition>;
export type ChangeRow = z.infer<typeof ChangeRow>;
export type ErratumRow = z.infer<typeof ErratumRow>;
export type FileRow = z.infer<typeof FileRow>;
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
export type Break = z.infer<typeof Break>;
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
