/** catalogue: what the published files say of themselves, gathered from the definitions and counted in the data. */
import { compare } from "../../indicators/schema/compare.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { pillars } from "../../indicators/schema/pillars.ts";
import { Catalog, type Distribution, type LeftOut } from "../../indicators/schema/catalog.ts";
import type { CatalogIndicator, IndicatorRow } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { FileRow, Reading } from "../../indicators/schema/reading.ts";
import { Source, type CatalogSource, type Origin, type SourceRow } from "../../indicators/schema/source.ts";
import { isClipped } from "../../indicators/composite/normalise.ts";
import { Fault } from "../lib/faults/fault.ts";
import { nextEdition } from "../../indicators/schema/next-edition.ts";
import type { SourceDefinition, SourceFile } from "../lib/source/source.ts";
import type { TableRow } from "../ingest/read-records.ts";

export function catalogIndicators(
  definitions: readonly Definition[],
  observations: readonly Observation[],
): CatalogIndicator[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return definitions.map(({ derive: _rule, witnesses: _witnesses, ...described }) => {
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

interface HeldRows {
  sources: readonly SourceDefinition[];
  origins: Map<string, Origin[]>;
  readings: readonly Reading[];
  records: Map<string, readonly TableRow[]>;
}

export function catalogSources({ sources, origins, readings, records }: HeldRows): CatalogSource[] {
  const bySource = Map.groupBy(readings, ({ source }) => source);
  return sources.map((source) => {
    const rows = bySource.get(source.id) ?? [];
    const own = records.get(source.id) ?? [];
    const years = rows.map(({ year }) => year);
    return {
      ...describedBy(source),
      files: origins.get(source.id) ?? [],
      readings: rows.length,
      records: own.length,
      places: new Set([...rows, ...own].flatMap(({ iso3 }) => iso3 ?? [])).size,
      firstYear: years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
      lastYear: years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
    };
  });
}

/** What a source says of itself, without its adapter. */
const describedBy = (source: SourceDefinition): Source => Source.parse(pickShape(source));
const pickShape = (source: SourceDefinition) =>
  Object.fromEntries(Object.entries(source).filter(([name]) => name in Source.shape));

/** The files read, each under its short name, with the columns by which a row is found in it. */
export function fileRows(
  definitions: readonly SourceDefinition[],
  sources: readonly CatalogSource[],
): FileRow[] {
  const sealed = new Map(
    sources.map(({ id, files }) => [id, new Map(files.map((each) => [each.file, each]))]),
  );
  return definitions
    .flatMap(({ id, files }) =>
      Object.entries(files as Record<string, SourceFile>).flatMap(([file, { name, key, value }]) => {
        const origin = sealed.get(id)?.get(name);
        if (!origin) return [];
        const { url, sha256, bytes, retrieved } = origin;
        return {
          ...{ source: id, file, name, url, sha256, bytes, retrieved },
          key_columns: key.join("|"),
          value_column: typeof value === "object" ? pairs(value) : (value ?? null),
        };
      }),
    )
    .sort((a, b) => compare(`${a.source} ${a.file}`, `${b.source} ${b.file}`));
}

const pairs = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([measure, column]) => `${measure}=${column}`)
    .join("|");

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
    .sort((a, b) => compare(a.indicator, b.indicator));
}

export function sourceRows(sources: readonly CatalogSource[]): SourceRow[] {
  return sources.map((each) => ({
    source: each.id,
    title: each.title,
    publisher: each.publisher,
    url: each.url,
    edition: each.edition,
    published: each.published,
    retrieved: each.files.length === 0 ? null : latestOf(each.files.map(({ retrieved }) => retrieved)),
    licence: each.licence.name,
    licence_url: each.licence.url,
    tier: each.licence.tier,
    citation: each.citation,
    next: nextEdition(each),
    readings: each.readings,
    records: each.records,
    first_year: each.firstYear,
    last_year: each.lastYear,
  }));
}

const latestOf = (dates: readonly string[]) => dates.reduce((a, b) => (a > b ? a : b), "1900-01-01");

export const TITLE = "Procurement Reform Monitor";

/** The data's date: the latest day a publisher's file was read. */
export const dateOf = (sources: readonly Pick<CatalogSource, "files">[]): string =>
  latestOf(sources.flatMap((source) => source.files.map(({ retrieved }) => retrieved)));

export function catalogOf(
  indicators: CatalogIndicator[],
  sources: CatalogSource[],
  files: Distribution[],
  leftOut: LeftOut[],
  { version, edition, date }: Pick<Catalog, "version" | "edition"> & { date: string | null },
): Catalog {
  return Catalog.parse({
    title: TITLE,
    version,
    date: date ?? dateOf(sources),
    edition,
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    pillars,
    indicators,
    sources,
    files,
    leftOut,
  } satisfies Catalog);
}
