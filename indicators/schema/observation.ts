/** Observations: our statement. */
import { z } from "zod";
import { Iso3, Slug, Status, Year } from "./shapes.ts";
import { isMissing } from "./vocabulary.ts";

export const ObservationColumns = z.strictObject({
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
      "reported: as published. estimated: a reading of another year stands in. contradicted: documents say different things, so neither is told; the note names them. not-collected: the source does not cover this economy in this year. not-published: the source lists the economy and gives no answer. not-applicable: the question cannot be asked here.",
  }),
  source: Slug.nullable().meta({
    description: "Source of the value, or of the empty cell. Empty where no source covers the economy.",
  }),
  edition: z.string().min(1).nullable().meta({ description: "Edition of that source." }),
  note: z.string().min(1).nullable().meta({ description: "Why the cell is empty or estimated, in English." }),
});

/** One indicator, one economy, one year. An empty value has a reason, and a reason means an empty value. */
export const Observation = ObservationColumns.refine(
  (row) => (row.value === null) === isMissing(row.status),
  {
    error: "a value needs status reported or estimated; an empty value needs contradicted or a not-… status",
  },
).refine((row) => (row.value === null) === (row.score === null), {
  error: "value and score are empty together",
});

export type Observation = z.infer<typeof Observation>;
