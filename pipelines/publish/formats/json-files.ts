/** json: tables and slices as JSON, each with what one must know to use it. One row a line, so that two can be compared. */
import type { Column } from "../../../indicators/formats/columns.ts";
import { unitOf } from "../../../indicators/formats/codebook.ts";
import type { Cell } from "../../../indicators/formats/csv-writer.ts";
import type {
  Described,
  DescribedIndicator,
  DescribedPlace,
  Edition,
} from "../../../indicators/formats/described.ts";
import { LICENCE_NOTE, MISSING_NOTE, type FileAbout } from "../../../indicators/formats/readme-sheet.ts";
import { placeTexts, ROWS_NOTE, type JsonColumn } from "../../../indicators/formats/json-rows.ts";
import type { Slice } from "../../../indicators/formats/slice.ts";

/** A table: no names on the rows, because that would triple the large ones. */
export function tableJson(
  about: FileAbout,
  edition: Edition,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Iterable<string> {
  return withRows(headOf(about, edition), columns.map(describe), rows);
}

/** What is not already said once, above the rows. */
const SLICE_COLUMNS = [
  "indicator",
  "iso3",
  "year",
  "value",
  "answer",
  "low",
  "high",
  "score",
  "status",
  "note",
  "source",
  "edition",
];

/** A slice: as a table, and what is the same for all rows of an indicator, an economy or a source stands once, above. */
export function sliceJson(
  { about, observations, cells }: Slice,
  { edition, columns }: Described,
  indicators: ReadonlyMap<string, DescribedIndicator>,
  places: ReadonlyMap<string, DescribedPlace>,
): Iterable<string> {
  const kept = columns.flatMap((column, at) => (SLICE_COLUMNS.includes(column.name) ? [{ column, at }] : []));
  const head = {
    ...headOf(about, edition),
    indicators: [...new Set(observations.map(({ indicator }) => indicator))].map((id) => {
      const indicator = indicators.get(id) as DescribedIndicator;
      const { pillar, title, asks } = indicator;
      return { id, pillar, title: title.en, question: asks.en, unit: unitOf(indicator) };
    }),
    economies: [...new Set(observations.map(({ iso3 }) => iso3))].map((iso3) => {
      const { name_en = iso3, region = null, income = null } = places.get(iso3) ?? {};
      return { iso3, name: name_en, region, income };
    }),
  };
  return withRows(
    head,
    kept.map(({ column }) => describe(column)),
    cells.map((row) => kept.map(({ at }) => row[at] ?? null)),
  );
}

function headOf(about: FileAbout, edition: Edition): object {
  return {
    title: `${edition.title}: ${about.title}`,
    what: about.what,
    date: edition.date,
    version: edition.version,
    licence: LICENCE_NOTE,
    missing: MISSING_NOTE,
    address: about.address,
    sources: edition.sources
      .filter(({ id }) => about.sources.has(id))
      .map((source) => ({
        id: source.id,
        publisher: source.publisher,
        title: source.title,
        edition: source.edition,
        url: source.url,
        licence: source.licence.name,
        licence_url: source.licence.url,
        citation: source.citation,
      })),
  };
}

const describe = ({ name, type, description }: Column) => ({ name, type, description });

const PIECE = 4_000;

function* withRows(
  head: object,
  columns: readonly JsonColumn[],
  rows: readonly (readonly Cell[])[],
): Generator<string> {
  const { columns: described, placed } = placeTexts(columns, rows);
  const above = Object.entries({ ...head, form: ROWS_NOTE, columns: described });
  yield `{\n${above.map(([name, value]) => ` ${JSON.stringify(name)}: ${linesOf(value)},\n`).join("")} "rows": [\n`;
  for (let at = 0; at < rows.length; at += PIECE) {
    const lines = rows.slice(at, at + PIECE).map((row) => JSON.stringify(placed(row)));
    yield (at > 0 ? ",\n" : "") + lines.join(",\n");
  }
  yield "\n ]\n}\n";
}

/** A list with one entry a line. */
const linesOf = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((each) => JSON.stringify(each)).join(",\n")}\n ]`
    : JSON.stringify(value);
