/** catalogue: what the published files say of themselves, gathered from the definitions and counted in the data. */
import type { Definition } from "../../indicators/define.ts";
import { pillars } from "../../indicators/pillars.ts";
import {
  Catalog,
  type CatalogIndicator,
  type CatalogSource,
  type Distribution,
  type IndicatorRow,
  type LeftOut,
  type Observation,
  type Origin,
  type Reading,
  type SourceRow,
} from "../../indicators/schema.ts";
import { isClipped } from "../../indicators/score/normalise.ts";
import { Fault } from "../lib/fault.ts";
import type { SourceDefinition } from "../lib/source.ts";

export function catalogIndicators(
  definitions: readonly Definition[],
  observations: readonly Observation[],
): CatalogIndicator[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return definitions.map(({ derive: _rule, ...described }) => {
    const valued = (byIndicator.get(described.id) ?? []).filter(({ value }) => value !== null);
    const years = valued.map(({ year }) => year);
    if (years.length === 0) throw noValues(described);
    const lastYear = Math.max(...years);
    const newest = valued.filter(({ year }) => year === lastYear);
    return {
      ...described,
      sources: [...new Set(described.from.flatMap(sourcesIn))],
      firstYear: Math.min(...years),
      lastYear,
      places: new Set(valued.map(({ iso3 }) => iso3)).size,
      observations: valued.length,
      clipped: newest.filter(({ value }) => isClipped(value as number, described)).length / newest.length,
    };
  });
}

const sourcesIn = (from: Definition["from"][number]) => [
  from.source,
  ...Object.values(from.inputs).flatMap(({ source }) => source ?? []),
];

function noValues({ id, pillar }: { id: string; pillar: string }): Fault {
  return new Fault({
    where: `indicators/${pillar}/${id}.ts`,
    found: "no value for any economy",
    expected: "at least one",
    do: "see whether the measure holds numbers, and whether `derive` ever returns one",
  });
}

export function catalogSources(
  definitions: readonly SourceDefinition[],
  origins: Map<string, Origin[]>,
  readings: readonly Reading[],
): CatalogSource[] {
  const bySource = Map.groupBy(readings, ({ source }) => source);
  return definitions.map(
    ({ files: _files, missing: _missing, expect: _expect, read: _read, ...described }) => {
      const rows = bySource.get(described.id) ?? [];
      const years = rows.map(({ year }) => year);
      return {
        ...described,
        files: origins.get(described.id) ?? [],
        readings: rows.length,
        places: new Set(rows.map(({ iso3 }) => iso3)).size,
        firstYear: years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
        lastYear: years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
      };
    },
  );
}

export function indicatorRows(indicators: readonly CatalogIndicator[]): IndicatorRow[] {
  return indicators
    .map((each) => ({
      indicator: each.id,
      pillar: each.pillar,
      title_en: each.title.en,
      title_fr: each.title.fr,
      title_es: each.title.es,
      question_en: each.asks.en,
      question_fr: each.asks.fr,
      question_es: each.asks.es,
      aspect: each.aspect,
      basis: each.basis,
      unit: each.unit.name.en || (each.unit.levels ? "level" : "scale"),
      levels: each.unit.levels?.map(({ value, name }) => `${value}=${name.en}`).join("|") ?? null,
      direction: each.direction,
      goalpost_low: each.goalposts.low,
      goalpost_high: each.goalposts.high,
      shelf_life: each.shelfLife.years,
      sources: each.sources.join("|"),
      measures: [
        ...new Set(each.from.flatMap(({ inputs }) => Object.values(inputs).map(({ measure }) => measure))),
      ].join("|"),
      first_year: each.firstYear,
      last_year: each.lastYear,
      places: each.places,
    }))
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
}

export function sourceRows(sources: readonly CatalogSource[]): SourceRow[] {
  return sources.map((each) => ({
    source: each.id,
    title: each.title,
    publisher: each.publisher,
    url: each.url,
    edition: each.edition,
    published: each.published,
    retrieved: latestOf(each.files.map(({ retrieved }) => retrieved)),
    licence: each.licence.name,
    licence_url: each.licence.url,
    tier: each.licence.tier,
    citation: each.citation,
    readings: each.readings,
    first_year: each.firstYear,
    last_year: each.lastYear,
  }));
}

const latestOf = (dates: readonly string[]) => dates.reduce((a, b) => (a > b ? a : b), "1900-01-01");

export const TITLE = "Procurement Reform Monitor";

/** The data's date: the latest day a publisher's file was read. */
export const dateOf = (sources: readonly CatalogSource[]): string =>
  latestOf(sources.flatMap((source) => source.files.map(({ retrieved }) => retrieved)));

export function catalogOf(
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
  files: Distribution[],
  leftOut: LeftOut[],
  version: string,
): Catalog {
  return Catalog.parse({
    title: TITLE,
    version,
    date: dateOf(sources),
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    pillars,
    indicators,
    sources,
    files,
    leftOut,
  } satisfies Catalog);
}
