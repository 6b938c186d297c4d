/** Tables about the method itself: the version before beside the one in force, the years ahead, what a band means. */
import { z } from "zod";
import { BANDS } from "../composite/band.ts";
import { Iso3, Slug, Year } from "../schema/shapes.ts";
import { PILLARS } from "../schema/vocabulary.ts";
import { PRODUCTS } from "./product.ts";

const points = (description: string) => z.number().nullable().meta({ description, unit: "points" });
const rank = (description: string) => z.int().min(1).nullable().meta({ description });
const economies = (description: string) => z.int().min(0).meta({ description, unit: "economies" });
const listed = (description: string) => z.string().min(1).nullable().meta({ description });

export const IndexMethodRow = z.strictObject({
  product: z.enum(PRODUCTS).meta({ description: "state: how things stand. track: annual." }),
  iso3: Iso3.meta({ description: "The economy." }),
  node: z.enum(["index", ...PILLARS]).meta({ description: "index, or one of its four pillars." }),
  year: Year.meta({ description: "State: the year of the data's date. Track: its last year." }),
  edition: z.string().min(1).nullable().meta({
    description:
      "The newest frozen edition that was published under version 1.0 of the method. Empty: none is held.",
  }),
  published: points("Score as that edition published it. Empty: not scored, or no such edition."),
  former: points("Score by version 1.0 of the method on today's data. Empty: not scored."),
  score: points("Score by the version in force on today's data, as in index-scores. Empty: not scored."),
  data: points("former − published: the part of the change that comes from the data."),
  method: points("score − former: the part of the change that comes from the method."),
  rank_published: rank("Rank in that edition, 1 is the highest."),
  rank_former: rank("Rank by version 1.0 on today's data."),
  rank: rank("Rank by the version in force on today's data."),
});

export const IndexFutureRow = z.strictObject({
  year: Year.meta({ description: "The year for which State is computed on the data held today." }),
  scored: economies("Economies that would have a score if no newer data came."),
  law: economies("Economies that would have a score of the pillar law."),
  capacity: economies("Economies that would have a score of the pillar capacity."),
  e_procurement: economies("Economies that would have a score of the pillar e-procurement."),
  oversight: economies("Economies that would have a score of the pillar oversight."),
  expired: listed(
    "Members whose newest values have all grown too old since the year before, separated by |. Empty: none, or the first year.",
  ),
  lost: listed(
    "Economies that were scored the year before and no longer are, separated by |. Empty: none, or the first year.",
  ),
});

export const IndexBandRow = z.strictObject({
  band: z.enum(BANDS).meta({ description: "Band of the State index, by fifths of the scale." }),
  node: Slug.meta({ description: "A member of State, or one of its pillars." }),
  parent: Slug.meta({ description: "What it counts in." }),
  economies: economies("Economies in the band."),
  n: economies("Of these, those with a value of the node."),
  half: economies("Of these, those whose score is at least 50, half of the scale."),
  median: points("Median score of those with a value. Empty: none has one."),
});

export type IndexMethodRow = z.infer<typeof IndexMethodRow>;
export type IndexFutureRow = z.infer<typeof IndexFutureRow>;
export type IndexBandRow = z.infer<typeof IndexBandRow>;
