/** slice: the observations of one indicator or one economy with their words beside them, as files show them. */
import type { Readable } from "./readable.ts";
import type { Observation } from "../schema/observation.ts";
import { bookOf, type Book } from "./book.ts";
import type { Cell } from "./csv-writer.ts";
import type { Described, DescribedIndicator } from "./described.ts";
import type { FileAbout } from "./readme-sheet.ts";
import { wideByIndicator, wideByYear } from "./wide.ts";

export type SliceKind = "indicators" | "countries";

export interface Slice {
  /** Its name in the catalogue, and its path without an extension. */
  table: string;
  about: FileAbout;
  observations: readonly Observation[];
  /** In the order of the columns. */
  cells: Cell[][];
  /** The one indicator of all rows, where there is one. */
  indicator: DescribedIndicator | undefined;
}

/** Words by id, looked up for every row. */
export interface Words {
  indicators: ReadonlyMap<string, DescribedIndicator>;
  economies: ReadonlyMap<string, string>;
  licences: ReadonlyMap<string, string>;
}

export const wordsOf = ({ edition, indicators, places }: Described): Words => ({
  indicators: new Map(indicators.map((each) => [each.id, each])),
  economies: new Map(places.map(({ iso3, name_en }) => [iso3, name_en])),
  licences: new Map(edition.sources.map(({ id, licence }) => [id, licence.name])),
});

export function sliceOf(
  kind: SliceKind,
  id: string,
  observations: readonly Observation[],
  { columns }: Pick<Described, "columns">,
  words: Words,
): Slice {
  const indicator = kind === "indicators" ? words.indicators.get(id) : undefined;
  const names = columns.map(({ name }) => name as keyof Readable);
  const cells = observations.map((each) => {
    const row = readableRow(each, words);
    return names.map((name): Cell => row[name]);
  });
  const title = indicator?.title.en ?? words.economies.get(id) ?? id;
  const about: FileAbout = {
    title,
    what: indicator?.asks.en ?? `Every indicator of the Monitor for ${title}, all years.`,
    address: `/${kind}/${id}/`,
    sources: new Set(observations.flatMap(({ source }) => source ?? [])),
    rows: observations.length,
  };
  return { table: `${kind}/${id}`, about, observations, cells, indicator };
}

/** README, Codebook, Wide and Long of a slice. */
export function sliceBook({ about, observations, cells, indicator }: Slice, described: Described): Book {
  const { edition, columns, indicators, places } = described;
  const wide = indicator
    ? wideByYear(indicator, observations, places)
    : wideByIndicator(observations, indicators);
  return bookOf(about, edition, columns, cells, wide, indicator);
}

/** An observation with its words beside it: a row that explains itself in a spreadsheet. */
function readableRow(row: Observation, { indicators, economies, licences }: Words): Readable {
  const { pillar, title, unit } = indicators.get(row.indicator) as DescribedIndicator;
  const answer = unit.levels?.find(({ value }) => value === row.value)?.name.en ?? null;
  return {
    iso3: row.iso3,
    economy: economies.get(row.iso3) ?? null,
    pillar,
    indicator: row.indicator,
    title: title.en,
    year: row.year,
    value: row.value,
    unit: unit.name.en || null,
    answer,
    low: row.low,
    high: row.high,
    score: row.score,
    status: row.status,
    note: row.note,
    source: row.source,
    edition: row.edition,
    licence: row.source === null ? null : (licences.get(row.source) ?? null),
  };
}
