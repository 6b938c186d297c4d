/**
 * wide: one row for each thing an analyst compares, its values side by side. Cut from the observations; the sheet Long
 * holds them all with status, source and note.
 */
import { levelsOf, unitOf, type CodebookEntry } from "../../../indicators/formats/codebook.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Place } from "../../../indicators/schema/place.ts";
import type { Cell } from "../../lib/tables/csv.ts";
import type { Sheet } from "../../lib/tables/workbook.ts";

export interface Wide {
  sheet: Sheet;
  codebook: CodebookEntry[];
  /** What a row and a column are, for the README sheet. */
  about: string;
}

/** One row an economy; each indicator's newest value, and beside it the year that value describes. */
export function wideByEconomy(
  observations: readonly Observation[],
  indicators: readonly CatalogIndicator[],
  places: readonly Place[],
): Wide {
  const newest = new Map<string, Observation>();
  for (const row of observations) {
    const key = `${row.indicator} ${row.iso3}`;
    if (row.value !== null && row.year > (newest.get(key)?.year ?? 0)) newest.set(key, row);
  }
  const rows = places.map((place) => [
    ...placeCells(place),
    ...indicators.flatMap(({ id }): Cell[] => {
      const row = newest.get(`${id} ${place.iso3}`);
      return [row?.value ?? null, row?.year ?? null];
    }),
  ]);
  const entries = indicators.flatMap((indicator) => [
    entry(indicator.id, "number", unitOf(indicator), `${indicator.title.en}: newest value.`, {
      codes: levelsOf(indicator),
      empty: "no value in any year; Long says why",
    }),
    entry(`${indicator.id} year`, "integer", "calendar year", `Year that ${indicator.id} describes.`, {
      empty: "no value in any year",
    }),
  ]);
  return {
    sheet: sheetOf([...PLACE_ENTRIES, ...entries], rows, 2),
    codebook: [...PLACE_ENTRIES, ...entries],
    about:
      "one row for each economy; for each indicator its newest value and, in the next column, the year that value describes. Years differ from cell to cell.",
  };
}

/** One row an economy, one column a year. */
export function wideByYear(
  indicator: CatalogIndicator,
  observations: readonly Observation[],
  places: readonly Place[],
): Wide {
  const years = yearsOf(observations);
  const values = new Map(observations.map(({ iso3, year, value }) => [`${iso3} ${year}`, value]));
  const listed = new Set(observations.map(({ iso3 }) => iso3));
  const rows = places
    .filter(({ iso3 }) => listed.has(iso3))
    .map((place) => [
      ...placeCells(place),
      ...years.map((year) => values.get(`${place.iso3} ${year}`) ?? null),
    ]);
  const entries = years.map((year) =>
    entry(String(year), "number", unitOf(indicator), `${indicator.title.en} in ${year}.`, {
      codes: levelsOf(indicator),
      empty: "no value; Long says why",
    }),
  );
  return {
    sheet: sheetOf([...PLACE_ENTRIES, ...entries], rows, 2),
    codebook: [...PLACE_ENTRIES, ...entries],
    about: "one row for each economy, one column for each year.",
  };
}

/** One row an indicator: what it is, its newest value, then one column for every year with a value of any indicator. */
export function wideByIndicator(
  observations: readonly Observation[],
  indicators: readonly CatalogIndicator[],
): Wide {
  const valued = observations.filter(({ value }) => value !== null);
  const years = yearsOf(valued);
  const byIndicator = Map.groupBy(valued, ({ indicator }) => indicator);
  const rows = indicators.map((indicator): Cell[] => {
    const own = byIndicator.get(indicator.id) ?? [];
    const newest = own.reduce<Observation | null>((a, b) => (a && a.year > b.year ? a : b), null);
    const byYear = new Map(own.map(({ year, value }) => [year, value]));
    return [
      indicator.pillar,
      indicator.id,
      indicator.title.en,
      unitOf(indicator),
      newest?.value ?? null,
      indicator.unit.levels?.find(({ value }) => value === newest?.value)?.name.en ?? null,
      newest?.year ?? null,
      newest?.score ?? null,
      newest?.status ?? null,
      newest?.source ?? null,
      ...years.map((year) => byYear.get(year) ?? null),
    ];
  });
  const none = { empty: "no value in any year; Long says why" };
  const entries = [
    entry("pillar", "string", "text", "Pillar of the indicator."),
    entry("indicator", "string", "text", "Id of the indicator."),
    entry("title", "string", "text", "Title of the indicator, English."),
    entry("unit", "string", "text", "Unit of newest and of the years."),
    entry("newest", "number", "that of the row", "Newest value.", none),
    entry("answer", "string", "text", "The newest value in words.", {
      empty: "not an answer in words, or no value",
    }),
    entry("newest year", "integer", "calendar year", "Year that newest describes.", none),
    entry("newest score", "number", "points, 0 worst to 100 best", "Score of newest.", none),
    entry("newest status", "string", "text", "reported or estimated: see status in Long.", none),
    entry("newest source", "string", "text", "Source of newest.", none),
    ...years.map((year) =>
      entry(String(year), "number", "that of the row", `Value in ${year}.`, {
        empty: "no value; Long says why",
      }),
    ),
  ];
  return {
    sheet: sheetOf(entries, rows, 3),
    codebook: entries,
    about:
      "one row for each indicator; its newest value with the year that value describes, then one column for each year.",
  };
}

const yearsOf = (rows: readonly Observation[]) =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);

const placeCells = ({ iso3, name_en, region, income }: Place): Cell[] => [iso3, name_en, region, income];

const PLACE_ENTRIES = [
  entry("iso3", "string", "text", "The economy, ISO 3166-1 alpha-3; XKX for Kosovo."),
  entry("economy", "string", "text", "Short name of the economy, English."),
  entry(
    "region",
    "string",
    "text",
    "World Bank region of fiscal year 2026; ours where the World Bank lists none.",
  ),
  entry("income", "string", "text", "World Bank income group of fiscal year 2026.", {
    empty: "not classified",
  }),
];

function entry(
  column: string,
  type: string,
  unit: string,
  description: string,
  { codes = "", empty = "never empty" }: { codes?: string; empty?: string } = {},
): CodebookEntry {
  return { sheet: "Wide", column, type, unit, description, codes, empty };
}

function sheetOf(entries: readonly CodebookEntry[], rows: Cell[][], frozen: number): Sheet {
  return { name: "Wide", columns: entries.map(({ column }) => ({ name: column })), rows, frozen };
}
