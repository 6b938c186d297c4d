/** publish: writes the tables and their slices in every format, the archive, the catalogue and its descriptors, into one folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../indicators/schema/compare.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { DESCRIBED_FILE, describedOf, type Edition } from "../../indicators/formats/described.ts";
import { readableColumns } from "../../indicators/formats/readable.ts";
import type { Check } from "../../indicators/schema/health.ts";
import type { Catalog, Distribution } from "../../indicators/schema/catalog.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { CatalogSource } from "../../indicators/schema/source.ts";
import { filesUnder, sha256 } from "../lib/files/files.ts";
import { Packer } from "../lib/threads/packer.ts";
import { ParquetWriter } from "../lib/tables/parquet.ts";
import type { Progress } from "../lib/faults/progress.ts";
import { ARCHIVE, archiveParts } from "./formats/archive.ts";
import { catalogIndicators, catalogOf, catalogSources, dateOf, fileRows, TITLE } from "./catalogue.ts";
import {
  ENDINGS,
  MOST_BYTES,
  removeLeftOut,
  writeFile,
  writeFormats,
  type FormOf,
  type Helpers,
  type MostBytes,
  type Publication,
} from "./formats/formats.ts";
import { checksOf, refuseFailures } from "./checks/checks.ts";
import type { Gathered } from "../derive/load-inputs.ts";
import { healthOf } from "./checks/health.ts";
import { descriptorsOf, type EditionLink } from "./metadata/descriptors.ts";
import { slicePublications, tablePublications } from "./publications.ts";
import type { Reports } from "./reports.ts";
import { mapSlice } from "./formats/slices.ts";
import type { Earlier } from "../index/editions.ts";
import { indexFiles, schemaFile } from "../index/files.ts";
import { indexBeside, type Index } from "../index/tables.ts";
import { tablesOf } from "./tables-of.ts";
import { typedFiles, type Typed } from "../records/seed-tables.ts";
import type { Derived } from "../derive/derive.ts";
import { datedOf } from "../derive/wrong-dates.ts";

export interface Holdings extends Gathered, Derived {
  edition: Catalog["edition"];
  /** The data's own date where it is not the day of the last reading: an edition as known on a day. */
  date: string | null;
  /** Where the site's root lies, seen from the folder that is filled. */
  home: string;
  /** The frozen editions, for the series they form. */
  editions: readonly EditionLink[];
  /** Every indicator's rule, where some have no data yet: the index counts those as missing. */
  rules?: readonly Definition[];
  /** The edition before, to tell why the index moved. */
  earlier?: Earlier | undefined;
  /** With them the data are checked as a whole and their health is told; frozen editions go without. */
  reports?: Reports;
  /** What people typed beside places; frozen editions go without. */
  typed?: Typed;
}

export interface Extent {
  /** Tables alone as CSV and Parquet, or besides them every format, every slice, the maps and the archive. */
  extent: "tables" | "everything";
  /** A form of a table that would be larger is left out, and the catalogue says so. */
  mostBytes: MostBytes;
}

const EVERYTHING: Extent = { extent: "everything", mostBytes: MOST_BYTES };

/** Fills an empty folder with everything that is published. The caller shows the folder once it is whole. */
export async function publish(
  held: Holdings,
  folder: string,
  progress: Progress,
  extent: Extent = EVERYTHING,
): Promise<void> {
  const helpers = { packer: new Packer(), parquet: new ParquetWriter() };
  try {
    await fill(withoutWithheld(held), folder, progress, extent, helpers);
  } finally {
    await Promise.all([helpers.packer.close(), helpers.parquet.close()]);
  }
}

async function fill(
  holdings: Holdings,
  folder: string,
  progress: Progress,
  { extent, mostBytes }: Extent,
  helpers: Helpers,
): Promise<void> {
  const { observations, version } = holdings;
  const indicators = catalogIndicators(holdings.definitions, observations);
  const sources = catalogSources(holdings);
  const edition: Edition = { title: TITLE, version, date: holdings.date ?? dateOf(sources), sources };
  const year = Number(edition.date.slice(0, 4));
  const id = holdings.edition?.isCurrent ? holdings.edition.id : "latest";
  progress.step("index begun");
  const indexing = indexBeside({
    ...holdings,
    dated: datedOf(holdings.ledger),
    definitions: holdings.rules ?? holdings.definitions,
    year,
    id,
  });
  indexing.catch(() => undefined); // met where it is awaited
  const checks = holdings.reports && checkAll(holdings, indicators, sources, progress);
  const places = holdings.places.toSorted((a, b) => compare(a.iso3, b.iso3));
  progress.step("groups and peers");
  const own = tablesOf({ ...holdings, places }, indicators, sources);
  const isWhole = extent === "everything";
  const content = { indicators, places, observations, edition, columns: readableColumns() };
  const write = (publications: Iterable<Publication>) =>
    writeFormats(
      publications,
      folder,
      { mostBytes, formats: isWhole ? FORMATS : ["csv", "parquet"] },
      helpers,
    );
  progress.step("tables in every format");
  const ownFiles = await write(tablePublications(own, content));
  progress.step("index");
  const index = await indexing;
  const indexed = writeIndex(index.files, folder);
  const indexTables = isWhole ? index.tables : withoutDraws(index.tables);
  const tables = { ...own, ...indexTables };
  const counts = new Map(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  const indexFiles = await write(tablePublications(indexTables, content));
  const leftOut = [...ownFiles.leftOut, ...indexFiles.leftOut];
  const context = { home: holdings.home, economies: economiesIn(holdings), editions: holdings.editions };
  const describeFiles = (files: Distribution[]) =>
    Object.fromEntries(descriptorsOf(catalogOf(indicators, sources, files, leftOut, holdings), context));
  const archive = isWhole
    ? helpers.packer.zip(archiveParts(folder, counts, edition, describeFiles), 6)
    : null;
  progress.step("every indicator and economy");
  const slices = await write(isWhole ? slicePublications(content) : []);
  progress.step("maps, archive, catalogue");
  const typed = holdings.typed ? writeNamed(typedFiles(holdings.typed), folder) : [];
  const maps = isWhole ? writeMaps(indicators, observations, places, folder) : [];
  if (archive) writeFile(join(folder, ARCHIVE), await archive);
  leftOut.push(...slices.leftOut);
  removeLeftOut(leftOut, folder);
  const files = [
    ...[...ownFiles.files, ...indexFiles.files, ...slices.files],
    ...(isWhole ? [...indexed, ...typed, ...maps, archiveFile(folder, counts)] : []),
  ];
  for (const [name, text] of Object.entries(describeFiles(files))) writeFile(join(folder, name), text);
  if (isWhole) writeFile(join(folder, DESCRIBED_FILE), jsonText(describedOf(content), 0));
  if (checks && holdings.reports) {
    const told = { ...holdings, date: edition.date, indicators, sources, checks, reports: holdings.reports };
    writeFile(join(folder, "health.json"), jsonText(healthOf(told)));
  }
  writeChecksums(folder, files);
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

/** Frozen editions go without the draws: they are large, and the code makes them anew from the edition's tables. */
const withoutDraws = ({ "index-draws": _, ...tables }: Index["tables"]) => tables;

const FORMATS = Object.keys(ENDINGS) as FormOf[];

/** Economies with a value for any indicator. */
const economiesIn = ({ observations }: Holdings) =>
  new Set(observations.flatMap(({ iso3, value }) => (value === null ? [] : [iso3]))).size;

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

const archiveFile = (folder: string, counts: ReadonlyMap<string, number>): Distribution =>
  describe(
    folder,
    ARCHIVE,
    "all",
    "zip",
    [...counts.values()].reduce((a, b) => a + b, 0),
  );

function writeMaps(
  indicators: CatalogIndicator[],
  observations: readonly Observation[],
  places: readonly Place[],
  folder: string,
): Distribution[] {
  const partOf = new Map(places.map(({ iso3, part_of }) => [iso3, part_of]));
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.map((indicator) => {
    const rows = byIndicator.get(indicator.id) ?? [];
    const table = `maps/${indicator.id}`;
    writeFile(
      join(folder, `${table}.json`),
      jsonText(
        mapSlice(indicator, rows, (iso3) => partOf.get(iso3) ?? null),
        0,
      ),
    );
    return describe(folder, `${table}.json`, table, "json", rows.length);
  });
}

function writeIndex(files: Index["files"], folder: string): Distribution[] {
  return writeNamed([...files.flatMap(indexFiles), schemaFile()], folder);
}

function writeNamed(
  all: readonly { name: string; text: string; rows: number }[],
  folder: string,
): Distribution[] {
  return all.map(({ name, text, rows }) => {
    writeFile(join(folder, name), text);
    const [, table, format] = /^(.*)\.(json|csv)$/.exec(name) as unknown as [string, string, "json" | "csv"];
    return describe(folder, name, table, format, rows);
  });
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
function writeChecksums(folder: string, files: readonly Distribution[]): void {
  const known = new Map(files.map(({ path, sha256: sum }) => [path, sum]));
  const sumOf = (path: string) => known.get(path) ?? sha256(readFileSync(join(folder, path)));
  const lines = filesUnder(folder).map((path) => `${sumOf(path)}  ${path}`);
  writeFile(join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`);
}

const jsonText = (content: object, indent = 1) => `${JSON.stringify(content, null, indent)}\n`;
