/** The registry of published tables: the shape, key and title of each. Columns, JSON Schema and descriptors come from here. */
import { z } from "zod";
import { ActorStatement } from "./records/actors/rows.ts";
import { StoryStatement } from "./records/stories/rows.ts";
import { ErratumRow } from "./schema/edition.ts";
import { IndicatorRow } from "./schema/indicator.ts";
import { ObservationColumns } from "./schema/observation.ts";
import { Group, Peer, Place } from "./schema/place.ts";
import { FileRow, ProvenanceRow, ReadingRow } from "./schema/reading.ts";
import { CommitmentRow, CourseRow, DataSourceRow, EventRow, LawRow, LinkRow } from "./schema/records.ts";
import { SourceRow } from "./schema/source.ts";
import { COALITION_TABLES, COALITION_TABLE_TITLES } from "./records/actors/rows.ts";
import { KNOWLEDGE_TABLES, KNOWLEDGE_TABLE_TITLES } from "./records/stories/rows.ts";
import { INDEX_TABLES, INDEX_TABLE_TITLES } from "./reform-index/tables.ts";

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

export type TableName = keyof typeof TABLES;
