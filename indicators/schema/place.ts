/** Places, the groups they are counted in, and their peers. */
import { z } from "zod";
import { IncomeGroup, Iso2, Iso3, Region, Slug, Year } from "./shapes.ts";

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

export type Place = z.infer<typeof Place>;

export type Group = z.infer<typeof Group>;

export type Peer = z.infer<typeof Peer>;
