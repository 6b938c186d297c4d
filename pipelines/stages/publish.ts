/** publish: writes the tables and their slices in every format, the archive, the catalogue and its descriptors, into one folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Definition } from "../../indicators/define.ts";
import type {
  Catalog,
  CatalogIndicator,
  CatalogSource,
  Distribution,
  Observation,
  Origin,
  Place,
  Reading,
  TableName,
} from "../../indicators/schema.ts";
import { filesUnder, sha256 } from "../lib/files.ts";
import type { Progress } from "../lib/progress.ts";
import type { SourceDefinition } from "../lib/source.ts";
import { ARCHIVE, archiveOf } from "./archive.ts";
import {
  catalogIndicators,
  catalogOf,
  catalogSources,
  dateOf,
  indicatorRows,
  sourceRows,
  TITLE,
} from "./catalogue.ts";
import { dataPackageOf } from "./datapackage.ts";
import { MOST_BYTES, removeLeftOut, writeFile, writeFormats } from "./formats.ts";
import { publicationsOf } from "./publications.ts";
import type { Edition } from "./readme.ts";
import { mapSlice } from "./slices.ts";
import { choosePeers, newestOf, summariseGroups } from "./summarise.ts";

export interface Holdings {
  definitions: readonly Definition[];
  sources: readonly SourceDefinition[];
  origins: Map<string, Origin[]>;
  places: readonly Place[];
  readings: readonly Reading[];
  observations: readonly Observation[];
  version: string;
}

/**
 * Fills an empty folder with everything that is published. The caller shows the folder once it is whole.
 *
 * @param mostBytes a form of a table that would be larger is left out, and the catalogue says so
 */
export async function publish(
  held: Holdings,
  folder: string,
  progress: Progress,
  mostBytes = MOST_BYTES,
): Promise<void> {
  const holdings = withoutWithheld(held);
  const { observations, version } = holdings;
  const indicators = catalogIndicators(holdings.definitions, observations);
  const sources = catalogSources(holdings.sources, holdings.origins, holdings.readings);
  const places = holdings.places.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  const edition: Edition = { title: TITLE, version, date: dateOf(sources), sources };
  progress.step("groups and peers");
  const tables = tablesOf({ ...holdings, places }, indicators, sources);
  const written = await writeFormats(
    publicationsOf({ tables, indicators, places, observations, edition }, (what) => progress.step(what)),
    folder,
    mostBytes,
  );
  progress.step("maps, archive, catalogue");
  const describeFiles = (files: Distribution[]) =>
    descriptorsOf(catalogOf(indicators, sources, files, written.leftOut, version));
  const counts = new Map(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  writeFile(join(folder, ARCHIVE), archiveOf(folder, counts, edition, describeFiles));
  removeLeftOut(written, folder);
  const files = [
    ...written.files,
    ...writeMaps(indicators, observations, folder),
    describe(
      folder,
      ARCHIVE,
      "all",
      "zip",
      [...counts.values()].reduce((a, b) => a + b, 0),
    ),
  ];
  for (const [name, text] of Object.entries(describeFiles(files))) writeFile(join(folder, name), text);
  writeChecksums(folder);
}

/** Files that describe the files; the archive holds them too, of its own content. */
const descriptorsOf = (catalog: Catalog): Record<string, string> => ({
  "catalog.json": jsonText(catalog),
  "datapackage.json": jsonText(dataPackageOf(catalog)),
});

/** Values of link-only sources never leave the building. */
function withoutWithheld(held: Holdings): Holdings {
  const withheld = new Set(
    held.sources.filter(({ licence }) => licence.tier === "link-only").map(({ id }) => id),
  );
  return {
    ...held,
    readings: held.readings.filter(({ source }) => !withheld.has(source)),
    observations: held.observations.filter(({ source }) => source === null || !withheld.has(source)),
  };
}

function tablesOf(
  { observations, readings, places }: Holdings,
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
): Record<TableName, readonly object[]> {
  return {
    observations,
    readings,
    places,
    indicators: indicatorRows(indicators),
    sources: sourceRows(sources),
    groups: summariseGroups(observations, places),
    peers: choosePeers(
      observations,
      places,
      newestOf(readings, "NY.GDP.PCAP.PP.KD"),
      newestOf(readings, "SP.POP.TOTL"),
    ),
  };
}

function writeMaps(
  indicators: CatalogIndicator[],
  observations: readonly Observation[],
  folder: string,
): Distribution[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.map((indicator) => {
    const rows = byIndicator.get(indicator.id) ?? [];
    const table = `maps/${indicator.id}`;
    writeFile(join(folder, `${table}.json`), jsonText(mapSlice(indicator, rows), 0));
    return describe(folder, `${table}.json`, table, "json", rows.length);
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
function writeChecksums(folder: string): void {
  const lines = filesUnder(folder).map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}`);
  writeFile(join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`);
}

const jsonText = (content: object, indent = 1) => `${JSON.stringify(content, null, indent)}\n`;
