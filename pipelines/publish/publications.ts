/** publications: what is published in every format: each table, each indicator, each economy. */
import { columnsOf } from "../../indicators/formats/columns.ts";
import { bookOf } from "../../indicators/formats/book.ts";
import type { Described } from "../../indicators/formats/described.ts";
import type { FileAbout } from "../../indicators/formats/readme-sheet.ts";
import { sliceOf, wordsOf, type Slice } from "../../indicators/formats/slice.ts";
import { wideByEconomy } from "../../indicators/formats/wide.ts";
import { READABLE_KEY } from "../../indicators/formats/readable.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../indicators/tables.ts";
import { rowsToCells } from "../lib/tables/tables.ts";
import type { Publication } from "./formats/formats.ts";
import { sliceJson, tableJson } from "./formats/json-files.ts";

export interface Content extends Described {
  observations: readonly Observation[];
}

type Tables = Readonly<Partial<Record<TableName, readonly object[]>>>;

/** One after another, so that only one of them is held in memory at a time. */
export function* tablePublications(tables: Tables, content: Content): Generator<Publication> {
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly object[]][])
    yield tablePublication(name, rows, content);
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
    book: () =>
      bookOf(
        about,
        edition,
        columns,
        cells,
        name === "observations" ? wideByEconomy(observations, indicators, places) : null,
      ),
  };
}

/** Sources named by the rows themselves; null where rows name none, for they are then made of all. */
function sourcesIn(rows: readonly object[]): Set<string> | null {
  const named = rows.flatMap((row) => ("source" in row && typeof row.source === "string" ? row.source : []));
  return named.length > 0 ? new Set(named) : null;
}

/** Of every indicator, then of every economy; their workbooks are made by the page, on demand. */
export function* slicePublications({ observations, ...described }: Content): Generator<Publication> {
  const words = wordsOf(described);
  const places = new Map(described.places.map((place) => [place.iso3, place]));
  const publication = (slice: Slice): Publication => ({
    table: slice.table,
    columns: described.columns,
    key: READABLE_KEY,
    rows: slice.cells,
    json: () => sliceJson(slice, described, words.indicators, places),
    book: null,
  });
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  for (const { id } of described.indicators)
    yield publication(sliceOf("indicators", id, byIndicator.get(id) ?? [], described, words));
  for (const [iso3, rows] of Map.groupBy(observations, (row) => row.iso3))
    yield publication(sliceOf("countries", iso3, rows, described, words));
}
