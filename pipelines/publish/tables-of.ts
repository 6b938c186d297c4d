/** tables-of: the rows of every published table, in the order of its key. */
import type { z } from "zod";
import { compare } from "../../indicators/schema/compare.ts";
import type { ActorStatement } from "../../indicators/records/actors/rows.ts";
import { civicSpaces } from "../../indicators/records/actors/civic-space.ts";
import { isCore } from "../../indicators/define/core.ts";
import type { INDEX_TABLES } from "../../indicators/reform-index/tables.ts";
import type { StoryStatement } from "../../indicators/records/stories/rows.ts";
import type { EventRow, LawRow } from "../../indicators/schema/records.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { CatalogSource } from "../../indicators/schema/source.ts";
import type { TableName } from "../../indicators/tables.ts";
import { RECORD_TABLES, type RecordTable, type SourceDefinition } from "../lib/source/source.ts";
import { actorTables, civicSpaceRows } from "../records/actors.ts";
import { fileRows, indicatorRows, sourceRows } from "./catalogue.ts";
import type { Derived } from "../derive/derive.ts";
import type { Gathered } from "../derive/load-inputs.ts";
import { byKeyOf, type TableRow } from "../ingest/read-records.ts";
import type { Reports } from "./reports.ts";
import { readingId } from "../derive/reading-id.ts";
import { reliabilityRows, settledEvents, stepRows, witnessRows } from "../records/steps.ts";
import { storyTable } from "../records/stories.ts";
import { choosePeers, newestOf, summariseGroups } from "../derive/summarise.ts";

/** The source of the directory of actors. */
const DIRECTORY = "coalition-actors";

type IndexTable = keyof typeof INDEX_TABLES;
type Tabled = Gathered & Derived & { reports?: Reports };

export function tablesOf(
  {
    observations,
    provenance,
    readings,
    records,
    errata,
    places,
    sources: definitions,
    reports,
    review,
    withheld,
    storyReview,
    definitions: defined,
    ledger,
  }: Tabled,
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
): Record<Exclude<TableName, IndexTable>, readonly object[]> {
  const recorded = recordTables(records, definitions);
  const steps = stepRows(
    ledger,
    recorded.events as z.infer<typeof EventRow>[],
    recorded.laws as z.infer<typeof LawRow>[],
    definitions,
  );
  const spaces = civicSpaces(readings);
  const core = new Set(indicators.filter(isCore).map(({ id }) => id));
  const directory = actorTables(
    (records.get(DIRECTORY) ?? []) as ActorStatement[],
    withheld,
    review,
    spaces,
    definitions.find(({ id }) => id === DIRECTORY)?.published ?? "",
  );
  return {
    observations,
    readings: readings
      .map((reading) => ({ reading: readingId(reading), ...reading }))
      .sort((a, b) => compare(a.source, b.source)),
    provenance,
    places,
    indicators: indicatorRows(indicators),
    sources: sourceRows(sources),
    files: fileRows(definitions, sources),
    groups: summariseGroups(observations, places),
    peers: choosePeers(
      observations.filter(({ indicator }) => core.has(indicator)),
      places,
      newestOf(readings, "NY.GDP.PCAP.PP.KD"),
      newestOf(readings, "SP.POP.TOTL"),
    ),
    ...recorded,
    ...directory,
    actors: directory.actors.toSorted(byKeyOf({ table: "actors" })),
    "civic-space": civicSpaceRows(
      places.map(({ iso3 }) => iso3),
      spaces,
    ),
    stories: storyTable(
      recorded.stories as StoryStatement[],
      storyReview,
      new Set(defined.map(({ id }) => id)),
    ),
    events: settledEvents(recorded.events as z.infer<typeof EventRow>[], steps).sort(
      byKeyOf({ table: "events" }),
    ),
    steps,
    "step-witnesses": witnessRows(ledger, definitions),
    "step-reliability": reliabilityRows(ledger),
    links: (reports?.links ?? []).toSorted((a, b) => compare(a.iso3, b.iso3)),
    errata: errata.toSorted(byKeyOf({ table: "errata" })),
  };
}

/** Several sources may fill one table. */
function recordTables(
  records: Gathered["records"],
  sources: readonly SourceDefinition[],
): Record<RecordTable, TableRow[]> {
  const tables = RECORD_TABLES.map((table) => {
    const own = sources.filter((source) => source.holds === "records" && source.table === table);
    return [table, own.flatMap(({ id }) => records.get(id) ?? []).sort(byKeyOf({ table }))];
  });
  return Object.fromEntries(tables) as Record<RecordTable, TableRow[]>;
}
