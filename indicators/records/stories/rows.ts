/** The shapes of stories and of steps: stories as their source states them, as they are reviewed, and as both are published. */
import { z } from "zod";
import { Iso3, PartialDate, Slug, Year } from "../../schema/shapes.ts";
import { PILLARS } from "../../schema/vocabulary.ts";
import { STEP_IDS } from "./step-ids.ts";

const text = z.string().min(1);
const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: text.meta({ description: "The document the row rests on." }),
  document_url: z.url().nullable().meta({ description: "Its address. Empty: the document has none." }),
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

export const StoryRow = z.strictObject({ ...StoryStatement.shape, ...reviewed });

/** One economy taking one step; of laws, each law is a row. */
export const StepRow = z.strictObject({
  step: z.enum(STEP_IDS).meta({ description: "The step of reform." }),
  iso3: Iso3.meta({ description: "The economy." }),
  date: PartialDate.meta({ description: "When it was taken; a month or a year where no more is known." }),
  until: PartialDate.nullable().meta({ description: "When it was undone. Empty: not known to be." }),
  what: text.meta({ description: "What happened, in English; of a law, its name." }),
  upstream: Slug.meta({ description: "Id of the source from whose data the date was taken." }),
  ...document,
});

export const KNOWLEDGE_TABLES = {
  stories: { row: StoryRow, key: ["iso3", "year", "title"] },
  steps: { row: StepRow, key: ["step", "date", "iso3", "what"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const KNOWLEDGE_TABLE_TITLES: Record<keyof typeof KNOWLEDGE_TABLES, string> = {
  stories: "Stories of reform: what was done and what it teaches",
  steps: "Who has taken which step of reform, and when",
};

export type StoryStatement = z.infer<typeof StoryStatement>;
export type StoryReviewRow = z.infer<typeof StoryReviewRow>;
export type StoryRow = z.infer<typeof StoryRow>;
export type StepRow = z.infer<typeof StepRow>;
