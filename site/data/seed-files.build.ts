/** Build time: what people typed beside the data, as published: programme, network, comments, donors' programmes. */
import { z } from "zod";
import { compare } from "../../indicators/schema/compare.ts";
import { CommentRow, DonorProgrammeRow } from "../../indicators/records/annotations.ts";
import { NetworkRow } from "../../indicators/records/network/schema.ts";
import { Programme } from "../../indicators/records/programme/schema.ts";
import { latest } from "./published-files.build.ts";

const read = <Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> =>
  shape.parse(latest.json(`${name}.json`));

export const programme = read("programme", Programme);
export const network = read("network", z.array(NetworkRow));
export const donorProgrammes = read("donor-programmes", z.array(DonorProgrammeRow));

const comments = Map.groupBy(
  read("comments", z.array(CommentRow)),
  ({ indicator, iso3 }) => `${indicator} ${iso3}`,
);

/** Newest first. */
export const commentsOn = (indicator: string, iso3: string): CommentRow[] =>
  (comments.get(`${indicator} ${iso3}`) ?? []).toSorted((a, b) => compare(b.date, a.date));

/** Published as CSV and JSON beside the tables of data. */
export const TYPED_TABLES = [
  ...(["network", "programme", "programme-milestones", "programme-budget"] as const),
  ...(["comments", "donor-programmes"] as const),
];
