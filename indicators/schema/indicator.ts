/** Indicators: what is asked, by which rule it is answered. */
import { z } from "zod";
import { Section, Slug, WebAddress, Words, Year } from "./shapes.ts";

export const Unit = z.strictObject({
  /** Shown after the number: "days", "of 16 points". Empty for bare scales and for answers in words. */
  name: z.strictObject({ en: z.string(), fr: z.string(), es: z.string() }),
  /** The same of one thing: "day". Absent where the number changes nothing. */
  one: Words.optional(),
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
  /** For facts with a date: the reading of this year alone, as one wave of a survey is one document. Else the newest. */
  wave: Year.optional(),
  /** The year of the step that the indicator states: where a typed document replaces what the list says, its year. */
  dates: z.literal(true).optional(),
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
export const Break = z.strictObject({ year: Year, because: Words, see: WebAddress });

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
  /**
   * Where the publisher gives bounds that hold less than nine in ten: how many standard errors they lie from the value,
   * and the ends of the scale. The likely range is widened to nine in ten and cut at these ends.
   */
  bounds: z
    .strictObject({ errors: z.number().positive(), ends: z.tuple([z.number(), z.number()]) })
    .optional(),
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
  /**
   * The step with a date that this answer states too: taken from the value `from` on, and not below it. Where the
   * documents of the step contradict each other, or this answer, there is no value: never a "no" beside a "yes".
   */
  states: z
    .strictObject({
      step: Slug,
      from: z.number(),
      /** Only a "no" states something of the step; a "yes" is about more than it. */
      only: z.literal("no").optional(),
      /** It may have stopped: a "no" after the step is no contradiction. */
      stops: z.literal(true).optional(),
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

export type Unit = z.infer<typeof Unit>;

export type Input = z.infer<typeof Input>;

export type From = z.infer<typeof From>;

export type Example = z.infer<typeof Example>;

export type Break = z.infer<typeof Break>;

export type Indicator = z.infer<typeof Indicator>;

export type CatalogIndicator = z.infer<typeof CatalogIndicator>;

export type IndicatorRow = z.infer<typeof IndicatorRow>;
