/** publications: what is published in every format: each table, each indicator, each economy. */
import { codebookOf, CODEBOOK_COLUMNS, type CodebookEntry } from "../../indicators/formats/codebook.ts";
import { columnsOf, type Column } from "../../indicators/formats/columns.ts";
import { READABLE_KEY, readableColumns, type Readable } from "../../indicators/formats/readable.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../indicators/tables.ts";
import type { Cell } from "../lib/tables/csv.ts";
import { rowsToCells } from "../lib/tables/tables.ts";
import { workbook, type Sheet } from "../lib/tables/workbook.ts";
import type { Publication } from "./formats/formats.ts";
import { sliceJson, tableJson } from "./formats/json-files.ts";
import { readmeSheet, type Edition, type FileAbout } from "./formats/readme.ts";
import { readableRow, type SliceContext } from "./formats/slices.ts";
import { wideByEconomy, wideByIndicator, wideByYear, type Wide } from "./formats/wide.ts";

export interface Content {
  tables: Readonly<Record<TableName, readonly object[]>>;
  indicators: readonly CatalogIndicator[];
  places: readonly Place[];
  observations: readonly Observation[];
  edition: Edition;
}

/** One after another, so that only one of them is held in memory at a time. */
export function* publicationsOf(
  content: Content,
  withSlices: boolean,
  say: (what: string) => void,
): Generator<Publication> {
  for (const [name, rows] of Object.entries(content.tables) as [TableName, readonly object[]][]) {
    say(`${name}: ${rows.length} rows in every format`);
    yield tablePublication(name, rows, content);
  }
  if (!withSlices) return;
  say("every indicator and economy in every format");
  yield* slicePublications(content);
}

function tablePublication(name: TableName, rows: readonly object[], content: Content): Publication {
  const { edition, observations, indicators, places } = content;
  const columns = columnsOf(name);
  const cells = rowsToCells(TABLES[name].row, rows);
  const about: FileAbout = {
    title: name,
    what: `${TABLE_TITLES[name]}.`,
    address: "/data/",
    sources: sourcesIn(rows) ?? new Set(edition.sources.map(({ id }) => id)),
    rows: rows.length,
  };
  return {
    table: name,
    columns,
    key: TABLES[name].key,
    rows: cells,
    json: () => tableJson(about, edition, columns, cells),
    workbook: () =>
      name === "observations"
        ? book(about, edition, columns, cells, wideByEconomy(observations, indicators, places))
        : book(about, edition, columns, cells, null),
  };
}

/** Sources named by the rows themselves; null where rows name none, for they are then made of all. */
function sourcesIn(rows: readonly object[]): Set<string> | null {
  const named = rows.flatMap((row) => ("source" in row && typeof row.source === "string" ? row.source : []));
  return named.length > 0 ? new Set(named) : null;
}

function* slicePublications(content: Content): Generator<Publication> {
  const { observations, indicators, places, edition } = content;
  const context: SliceContext = {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    names: new Map(places.map(({ iso3, name_en }) => [iso3, name_en])),
    licences: new Map(edition.sources.map(({ id, licence }) => [id, licence.name])),
  };
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  for (const indicator of indicators) {
    const rows = byIndicator.get(indicator.id) ?? [];
    const address = `/indicators/${indicator.id}/`;
    const about = { title: indicator.title.en, what: indicator.asks.en, address };
    yield slice(address.slice(1, -1), about, rows, context, content, indicator);
  }
  for (const [iso3, rows] of Map.groupBy(observations, (row) => row.iso3)) {
    const name = context.names.get(iso3) ?? iso3;
    const what = `Every indicator of the Monitor for ${name}, all years.`;
    const address = `/countries/${iso3}/`;
    yield slice(address.slice(1, -1), { title: name, what, address }, rows, context, content);
  }
}

function slice(
  table: string,
  described: Pick<FileAbout, "title" | "what" | "address">,
  observations: readonly Observation[],
  context: SliceContext,
  { edition, places, indicators }: Content,
  indicator?: CatalogIndicator,
): Publication {
  const columns = readableColumns();
  const names = columns.map(({ name }) => name as keyof Readable);
  const cells = observations.map((each) => {
    const row = readableRow(each, context);
    return names.map((name): Cell => row[name]);
  });
  const about: FileAbout = {
    ...described,
    sources: sourcesIn(observations) ?? new Set(),
    rows: observations.length,
  };
  return {
    table,
    columns,
    key: READABLE_KEY,
    rows: cells,
    json: () =>
      sliceJson(
        about,
        edition,
        columns,
        observations,
        context.indicators,
        new Map(places.map((place) => [place.iso3, place])),
      ),
    workbook: () =>
      book(
        about,
        edition,
        columns,
        cells,
        indicator ? wideByYear(indicator, observations, places) : wideByIndicator(observations, indicators),
        indicator,
      ),
  };
}

/**
 * README, Codebook, Wide, Long. Where rows are not readings of a thing by a year, as in a list of places or of sources,
 * there is nothing to spread out: the one sheet is then called Data.
 */
function book(
  about: FileAbout,
  edition: Edition,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  wide: Wide | null,
  indicator?: CatalogIndicator,
): Uint8Array {
  const name = wide === null ? "Data" : "Long";
  const entries = [...(wide?.codebook ?? []), ...codebookOf(columns, name, indicator)];
  const sheets: [string, string][] = [
    ["Codebook", "what each column means: type, unit, codes, what an empty cell says."],
    ...(wide === null ? [] : [["Wide", wide.about] satisfies [string, string]]),
    [name, `all ${about.rows} rows, as in the CSV.`],
  ];
  return workbook(
    [
      readmeSheet(about, edition, sheets),
      codebookSheet(entries),
      ...(wide === null ? [] : [wide.sheet]),
      {
        name,
        columns: columns.map((column) => ({ name: column.name, isDate: column.format === "date" })),
        rows,
      },
    ],
    { title: `${edition.title}: ${about.title}`, creator: edition.title, date: edition.date },
  );
}

const codebookSheet = (entries: readonly CodebookEntry[]): Sheet => ({
  name: "Codebook",
  columns: CODEBOOK_COLUMNS.map((name) => ({ name, isProse: name === "description" || name === "empty" })),
  rows: entries.map((entry) => CODEBOOK_COLUMNS.map((name) => entry[name] || null)),
});
