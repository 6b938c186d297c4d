/** publish: writes the tables as CSV and Parquet, their slices, the catalogue and its descriptors, all into one folder. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { columnsOf } from "../../indicators/columns.ts";
import { isCore } from "../../indicators/core.ts";
import type { Definition } from "../../indicators/define.ts";
import type { Check } from "../../indicators/health.ts";
import {
  TABLES,
  type CatalogIndicator,
  type CatalogSource,
  type Distribution,
  type Observation,
  type Origin,
  type Place,
  type ProvenanceRow,
  type Reading,
  type TableName,
} from "../../indicators/schema.ts";
import { filesUnder, sha256 } from "../lib/files.ts";
import { csvToParquet } from "../lib/parquet.ts";
import type { Progress } from "../lib/progress.ts";
import { RECORD_TABLES, type RecordTable, type SourceDefinition } from "../lib/source.ts";
import { rowsToCsv } from "../lib/tables.ts";
import {
  catalogIndicators,
  catalogOf,
  catalogSources,
  fileRows,
  indicatorRows,
  sourceRows,
} from "./catalogue.ts";
import { dataPackageOf } from "./datapackage.ts";
import { checksOf, refuseFailures } from "./checks.ts";
import { healthOf } from "./health.ts";
import type { Reports } from "./reports.ts";
import { byKeyOf, type TableRow } from "./read-records.ts";
import { readingId } from "./reading-id.ts";
import { mapSlice, readableCsv, type SliceContext } from "./slices.ts";
import { choosePeers, newestOf, summariseGroups } from "./summarise.ts";

export interface Holdings {
  definitions: readonly Definition[];
  sources: readonly SourceDefinition[];
  origins: Map<string, Origin[]>;
  places: readonly Place[];
  readings: readonly Reading[];
  /** Rows of tables of their own, by source. */
  records: Map<string, readonly TableRow[]>;
  observations: readonly Observation[];
  provenance: readonly ProvenanceRow[];
  version: string;
  /** With them the data are checked as a whole and their health is told; frozen editions go without. */
  reports?: Reports;
}

/** Fills an empty folder with everything that is published. The caller shows the folder once it is whole. */
export async function publish(held: Holdings, folder: string, progress: Progress): Promise<void> {
  const holdings = withoutWithheld(held);
  const indicators = catalogIndicators(holdings.definitions, holdings.observations);
  const sources = catalogSources(holdings);
  const checks = holdings.reports && checkAll(holdings, indicators, sources, progress);
  const files = [
    ...(await writeTables(holdings, indicators, sources, folder, progress)),
    ...writeSlices(holdings, indicators, sources, folder, progress),
  ];
  const catalog = catalogOf(indicators, sources, files, holdings.version);
  writeJson(join(folder, "catalog.json"), catalog);
  writeJson(join(folder, "datapackage.json"), dataPackageOf(catalog));
  if (checks && holdings.reports)
    writeJson(
      join(folder, "health.json"),
      healthOf({ ...holdings, ...catalog, checks, reports: holdings.reports }),
    );
  writeChecksums(folder);
}

/** @throws Fault where anything fails: then nothing is shown */
function checkAll(
  holdings: Holdings,
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
  progress: Progress,
): Check[] {
  progress.step("checks");
  const checks = checksOf({ ...holdings, indicators, files: fileRows(holdings.sources, sources) });
  refuseFailures(checks);
  return checks;
}

/** The gate: values of link-only sources never leave the building, nor does any reading of them. */
function withoutWithheld(held: Holdings): Holdings {
  const withheld = new Set(
    held.sources.filter(({ licence }) => licence.tier === "link-only").map(({ id }) => id),
  );
  const stays = ({ source }: { source: string | null }) => source === null || !withheld.has(source);
  return {
    ...held,
    readings: held.readings.filter(stays),
    observations: held.observations.filter(stays),
    provenance: held.provenance.filter(stays),
    records: new Map([...held.records].filter(([source]) => !withheld.has(source))),
  };
}

async function writeTables(
  { observations, provenance, readings, records, places, sources: definitions }: Holdings,
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
  folder: string,
  progress: Progress,
): Promise<Distribution[]> {
  progress.step("groups and peers");
  const core = new Set(indicators.filter(isCore).map(({ id }) => id));
  const tables: Record<TableName, readonly object[]> = {
    observations,
    readings: readings
      .map((reading) => ({ reading: readingId(reading), ...reading }))
      .sort((a, b) => compare(a.source, b.source)),
    provenance,
    places: places.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
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
    ...recordTables(records, definitions),
  };
  const written: Distribution[] = [];
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly object[]][]) {
    progress.step(`${name}: ${rows.length} rows as CSV and Parquet`);
    const csv = join(folder, `${name}.csv`);
    writeFile(csv, rowsToCsv(TABLES[name].row, rows));
    await csvToParquet(csv, join(folder, `${name}.parquet`), columnsOf(name), TABLES[name].key);
    written.push(
      describe(folder, `${name}.csv`, name, "csv", rows.length),
      describe(folder, `${name}.parquet`, name, "parquet", rows.length),
    );
  }
  return written;
}

/** Several sources may fill one table. */
function recordTables(
  records: Holdings["records"],
  sources: readonly SourceDefinition[],
): Record<RecordTable, TableRow[]> {
  const tables = RECORD_TABLES.map((table) => {
    const own = sources.filter((source) => source.holds === "records" && source.table === table);
    return [table, own.flatMap(({ id }) => records.get(id) ?? []).sort(byKeyOf({ table }))];
  });
  return Object.fromEntries(tables) as Record<RecordTable, TableRow[]>;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function writeSlices(
  { observations, places }: Holdings,
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
  folder: string,
  progress: Progress,
): Distribution[] {
  progress.step("one file an indicator and an economy");
  const context: SliceContext = {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    names: new Map(places.map(({ iso3, name_en }) => [iso3, name_en])),
    licences: new Map(sources.map(({ id, licence }) => [id, licence.name])),
  };
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const byPlace = Map.groupBy(observations, ({ iso3 }) => iso3);
  const ofIndicator = indicators.flatMap((indicator) => {
    const rows = byIndicator.get(indicator.id) ?? [];
    const path = `indicators/${indicator.id}`;
    writeFile(join(folder, `${path}.csv`), readableCsv(rows, context));
    writeJson(join(folder, `${path}.json`), mapSlice(indicator, rows), 0);
    return [
      describe(folder, `${path}.csv`, path, "csv", rows.length),
      describe(folder, `${path}.json`, path, "json", rows.length),
    ];
  });
  const ofPlace = [...byPlace].map(([iso3, rows]) => {
    const path = `countries/${iso3}`;
    writeFile(join(folder, `${path}.csv`), readableCsv(rows, context));
    return describe(folder, `${path}.csv`, path, "csv", rows.length);
  });
  return [...ofIndicator, ...ofPlace];
}

function describe(
  folder: string,
  path: string,
  table: string,
  format: Distribution["format"],
  rows: number,
): Distribution {
  const content = readFileSync(join(folder, path));
  return { path, table, format, rows, bytes: content.length, sha256: sha256(content) };
}

/** In the form that `sha256sum -c` reads. */
function writeChecksums(folder: string): void {
  const lines = filesUnder(folder).map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}`);
  writeFile(join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`);
}

function writeJson(path: string, content: object, indent = 1): void {
  writeFile(path, `${JSON.stringify(content, null, indent)}\n`);
}

function writeFile(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
