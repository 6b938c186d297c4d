/** The shapes of stories and of steps: stories as their source states them, as they are reviewed, and as both are published. */
import { z } from "zod";
import { Iso3, PartialDate, Slug, WebAddress, Year } from "../../schema/shapes.ts";
import { PILLARS } from "../../schema/vocabulary.ts";
import { STEP_IDS } from "./step-ids.ts";

const text = z.string().min(1);
const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: text.meta({ description: "The document the row rests on." }),
  document_url: WebAddress.nullable().meta({ description: "Its address. Empty: the document has none." }),
};
const anywhere = Iso3.nullable().meta({ description: "The economy. Empty: regional or global." });
const several = (choices: readonly string[], what: string) =>
  z
    .string()
    .regex(new RegExp(`^(${choices.join("|")})(\\|(${choices.join("|")}))*$`), `${what} separated by |`);
const ids = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\|[a-z0-9]+(-[a-z0-9]+)*)*$/, "ids separated by |");

/** A row of data/readings/procurement-reform-stories.csv, before review. */
export const StoryStatement = z.strictObject({
  iso3: anywhere,
  year: Year.nullable().meta({ description: "Of the event, or of the story. Empty: not known." }),
  title: text.meta({ description: "What happened, in a line, in our words." }),
  summary: text.meta({ description: "What happened, in our words." }),
  actor_types: text.meta({ description: "Kinds of actors that carried it, separated by |." }),
  lesson: text
    .nullable()
    .meta({ description: "What others may take from it, in our words. Empty: none drawn." }),
  evidence: text.meta({
    description: "What the summary rests on: text read, or title and link only.",
  }),
  ...document,
});

const reviewed = {
  slug: Slug.meta({ description: "Id of the story; its page is /knowledge/<slug>/." }),
  pillars: several(PILLARS, "pillars").meta({
    description: "Pillars the story is about, separated by |.",
  }),
  indicators: ids
    .nullable()
    .meta({ description: "Indicators that measure what it is about, separated by |. Empty: none does." }),
  steps: several(STEP_IDS, "steps")
    .nullable()
    .meta({ description: "Steps of reform it tells of, separated by |. Empty: none that is dated here." }),
};

/** seeds/knowledge/stories.csv: what a story is about, decided by reading its summary. */
export const StoryReviewRow = z.strictObject({
  iso3: anywhere,
  title: text,
  ...reviewed,
  because: text.meta({ description: "Why these indicators and steps, in a few words." }),
});

/** seeds/knowledge/retold.csv: a story whose details tell whose name is held back, told without them. */
export const StoryRetoldRow = z.strictObject({
  iso3: Iso3,
  year: StoryStatement.shape.year,
  title: text.nullable().meta({ description: "The title instead. Empty: it stays." }),
  summary: text.meta({ description: "The summary instead." }),
  because: text.meta({ description: "Which detail told it, without telling it." }),
});

export const StoryRow = z.strictObject({ ...StoryStatement.shape, ...reviewed });

const stepOf = z.enum(STEP_IDS).meta({ description: "The step of reform." });

/** How the documents of a step stand to each other. */
const AGREEMENTS = ["one-document", "agreed", "contradicted"] as const;

/** One economy taking one step; of laws, each law is a row. */
export const StepRow = z.strictObject({
  step: stepOf,
  iso3: Iso3.meta({ description: "The economy." }),
  date: PartialDate.meta({
    description:
      "When it was taken: the earliest date that a document supports; a month or a year where no more is known.",
  }),
  precision: z.enum(["day", "month", "year"]).meta({ description: "How much of the date is known." }),
  latest: PartialDate.nullable().meta({
    description: "The latest date that another document names, more than two years off. Empty: none does.",
  }),
  undone: z.boolean().meta({ description: "Whether a document says that it was undone since." }),
  until: PartialDate.nullable().meta({
    description: "When it was undone. Empty: it was not, or on a day that no document names.",
  }),
  agreement: z.enum(AGREEMENTS).meta({
    description:
      "one-document: nothing else dates it. agreed: two or more documents, within two years. contradicted: documents are more than two years apart, or one finds no such step after the date; the years between have no value.",
  }),
  documents: z
    .int()
    .positive()
    .meta({ description: "Documents that speak of it; see step-witnesses.", unit: "documents" }),
  chance_wrong: z.number().min(0).max(1).nullable().meta({
    description:
      "Chance that the date is wrong, by how often documents of its kind disagree. Empty: not estimated.",
  }),
  what: text.meta({ description: "What happened, in English; of a law, its name." }),
  upstream: Slug.meta({ description: "Id of the source from whose data the date was taken." }),
  ...document,
});

/** One document speaking of one step of one economy. */
export const StepWitnessRow = z.strictObject({
  step: stepOf,
  iso3: Iso3.meta({ description: "The economy." }),
  says: z.enum(["taken", "not-taken", "undone", "paused", "set-aside", "earlier-date"]).meta({
    description:
      "taken, not-taken, undone or paused, as the document says. set-aside: not counted, the reason beside it. earlier-date: a register that may only be linked to names an earlier date than the others.",
  }),
  date: PartialDate.nullable().meta({
    description: "The date it names. Empty: none, or one that may not be published.",
  }),
  asked: Year.nullable().meta({ description: "The last year of which it can speak. Empty: not counted." }),
  reading: text.nullable().meta({
    description:
      "The reading it was taken from, as in readings. Empty: a list that does not name the economy, or a typed row.",
  }),
  source: Slug.nullable().meta({
    description: "Id of the source. Empty: a register that may only be linked to.",
  }),
  edition: text.nullable().meta({ description: "Edition of the source. Empty: a typed row." }),
  document: text.meta({ description: "The document: wave, list or text." }),
  document_url: WebAddress.nullable().meta({ description: "Its address. Empty: the document has none." }),
  because: text
    .nullable()
    .meta({ description: "Why a typed row was entered or a statement set aside. Empty: a reading." }),
});

/** How often documents disagree about the date of one kind of step. */
export const StepReliabilityRow = z.strictObject({
  step: stepOf,
  indicator: Slug.meta({ description: "The indicator that tells the step year by year." }),
  pairs: z.int().nonnegative().meta({
    description: "Pairs of documents that speak of the same step of the same economy.",
    unit: "pairs",
  }),
  disagree: z.int().nonnegative().meta({
    description:
      "Pairs more than two years apart, or of which one finds no such step after the date of the other.",
    unit: "pairs",
  }),
  chance: z.number().min(0).max(1).meta({ description: "Chance that a date with one document is wrong." }),
  basis: z.enum(["estimated", "assumed"]).meta({
    description:
      "estimated: the share of pairs that disagree. assumed: fewer than thirty pairs, so that nothing is estimated.",
  }),
});

export const KNOWLEDGE_TABLES = {
  stories: { row: StoryRow, key: ["iso3", "year", "title"] },
  steps: { row: StepRow, key: ["step", "date", "iso3", "what"] },
  "step-witnesses": { row: StepWitnessRow, key: ["step", "iso3", "says", "document"] },
  "step-reliability": { row: StepReliabilityRow, key: ["step"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const KNOWLEDGE_TABLE_TITLES: Record<keyof typeof KNOWLEDGE_TABLES, string> = {
  stories: "Stories of reform: what was done and what it teaches",
  steps: "Who has taken which step of reform, and when",
  "step-witnesses": "What each document says of a step of reform",
  "step-reliability": "How often documents disagree about the date of a step",
};

export type StoryStatement = z.infer<typeof StoryStatement>;
export type StoryRetoldRow = z.infer<typeof StoryRetoldRow>;
export type StoryReviewRow = z.infer<typeof StoryReviewRow>;
export type StoryRow = z.infer<typeof StoryRow>;
export type StepRow = z.infer<typeof StepRow>;
export type StepWitnessRow = z.infer<typeof StepWitnessRow>;
export type StepReliabilityRow = z.infer<typeof StepReliabilityRow>;
