/** health: how whole and how fresh the data are, counted from what is published. */
import { ageOf, isStale } from "../../../indicators/define/age.ts";
import { isCore } from "../../../indicators/define/core.ts";
import {
  Health,
  type Check,
  type GroupCoverage,
  type IndicatorHealth,
  type LinkHealth,
  type PillarCoverage,
  type RefusalGroup,
  type SourceHealth,
} from "../../../indicators/schema/health.ts";
import { LINK_RESULTS, type Link } from "../../../indicators/schema/links.ts";
import { isOverdue, nextEdition } from "../../../indicators/schema/next-edition.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Place } from "../../../indicators/schema/place.ts";
import type { CatalogSource } from "../../../indicators/schema/source.ts";
import { INCOME_GROUPS, PILLARS, REGIONS } from "../../../indicators/schema/vocabulary.ts";
import type { RefusalRow } from "../../../indicators/schema/refusal.ts";
import type { Reports } from "../reports.ts";

export interface Counted {
  date: string;
  indicators: readonly CatalogIndicator[];
  sources: readonly CatalogSource[];
  places: readonly Place[];
  observations: readonly Observation[];
  checks: readonly Check[];
  reports: Reports;
}

export function healthOf(counted: Counted): Health {
  const { date, indicators, sources, places, observations, checks, reports } = counted;
  const dataYear = Number(date.slice(0, 4));
  const cells = newestCells(observations, indicators, dataYear);
  return Health.parse({
    date,
    dataYear,
    checks: [...checks],
    coverage: coverageOf(cells, indicators, places),
    indicators: indicators.map((indicator) => indicatorHealth(indicator, cells, observations)),
    sources: sources.map((source) => sourceHealth(source, date)),
    refusals: refusalGroups(reports.refusals),
    links: reports.links && linkHealth(reports.links),
  } satisfies Health);
}

/** The newest value of an economy for an indicator, with its age. */
interface Cell {
  row: Observation;
  age: number;
  stale: boolean;
}

/** By indicator and economy. */
type Cells = Map<string, Map<string, Cell>>;

function newestCells(
  observations: readonly Observation[],
  indicators: readonly CatalogIndicator[],
  dataYear: number,
): Cells {
  const cells: Cells = new Map(indicators.map(({ id }) => [id, new Map()]));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  for (const row of observations) {
    const own = cells.get(row.indicator);
    if (row.value === null || !own) continue;
    const before = own.get(row.iso3);
    if (before && before.row.year > row.year) continue;
    const age = ageOf(row.year, dataYear);
    own.set(row.iso3, { row, age, stale: isStale(age, byId.get(row.indicator) as CatalogIndicator) });
  }
  return cells;
}

/** The lower middle of an even count: an age that some value really has. */
function middleOf(ages: readonly number[]): number | null {
  return ages.toSorted((a, b) => a - b)[Math.floor((ages.length - 1) / 2)] ?? null;
}

// Coverage ----------------------------------------------------------------------------------------------------------

function coverageOf(
  cells: Cells,
  indicators: readonly CatalogIndicator[],
  places: readonly Place[],
): GroupCoverage[] {
  const own = places.filter(({ part_of }) => part_of === null);
  const core = indicators.filter(isCore);
  const groupOf = (kind: GroupCoverage["kind"], name: string, members: readonly Place[]): GroupCoverage => ({
    kind,
    name,
    places: members.length,
    pillars: [...PILLARS, "all" as const].map((pillar) =>
      pillarCoverage(
        pillar,
        cells,
        core.filter((each) => pillar === "all" || each.pillar === pillar),
        members,
      ),
    ),
  });
  const groups = [
    groupOf("world", "world", own),
    ...REGIONS.map((name) =>
      groupOf(
        "region",
        name,
        own.filter(({ region }) => region === name),
      ),
    ),
    ...[...INCOME_GROUPS, null].map((name) =>
      groupOf(
        "income",
        name ?? "none",
        own.filter(({ income }) => income === name),
      ),
    ),
  ];
  return groups.filter((group) => group.places > 0);
}

function pillarCoverage(
  pillar: PillarCoverage["pillar"],
  cells: Cells,
  indicators: readonly CatalogIndicator[],
  members: readonly Place[],
): PillarCoverage {
  const rows = members.map(({ iso3 }) =>
    indicators.flatMap(({ id }) => {
      const cell = cells.get(id)?.get(iso3);
      return cell ? [cell] : [];
    }),
  );
  const found = rows.flat();
  const freshByPlace = rows.map((own) => own.filter(({ stale }) => !stale).length);
  return {
    pillar,
    indicators: indicators.length,
    cells: indicators.length * members.length,
    found: found.length,
    fresh: freshByPlace.reduce((a, b) => a + b, 0),
    any: freshByPlace.filter((fresh) => fresh > 0).length,
    half: freshByPlace.filter((fresh) => fresh > 0 && fresh * 2 >= indicators.length).length,
    medianAge: middleOf(found.map(({ age }) => age)),
  };
}

// By indicator and source -------------------------------------------------------------------------------------------

function indicatorHealth(
  { id, lastYear }: CatalogIndicator,
  cells: Cells,
  observations: readonly Observation[],
): IndicatorHealth {
  const newest = [...(cells.get(id)?.values() ?? [])];
  const ever = observations.filter(({ indicator, value }) => indicator === id && value !== null);
  const economies = (holds: (cell: Cell) => boolean) =>
    newest
      .filter(holds)
      .map(({ row }) => row.iso3)
      .sort();
  return {
    indicator: id,
    values: newest.length,
    medianAge: middleOf(newest.map(({ age }) => age)),
    stale: economies(({ stale }) => stale),
    carried: economies(({ stale, row }) => !stale && row.year < lastYear),
    estimated: economies(({ row }) => row.status === "estimated"),
    ranged: ever.filter(({ low, high }) => low !== null && high !== null).length,
    everEstimated: ever.filter(({ status }) => status === "estimated").length,
  };
}

function sourceHealth(source: CatalogSource, date: string): SourceHealth {
  const days = source.files.map(({ retrieved }) => retrieved).sort();
  return {
    source: source.id,
    published: source.published,
    retrieved: days.at(-1) ?? null,
    next: nextEdition(source),
    overdue: isOverdue(source, date),
  };
}

// Reports -----------------------------------------------------------------------------------------------------------

function refusalGroups(refusals: readonly RefusalRow[]): RefusalGroup[] {
  const groups = Map.groupBy(refusals, ({ source, place, reason }) =>
    JSON.stringify([source, place, reason]),
  );
  return [...groups.values()].map((rows) => {
    const { source, place, reason } = rows[0] as RefusalRow;
    return { source, place, reason, rows: rows.length };
  });
}

function linkHealth(links: readonly Link[]): LinkHealth {
  const days = links.flatMap(({ tested }) => tested ?? []).sort();
  const count = (result: Link["result"]) => links.filter((link) => link.result === result).length;
  return {
    listed: links.length,
    tested: days.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    results: LINK_RESULTS.map((result) => ({ result, links: count(result) })).filter(
      ({ links: some }) => some > 0,
    ),
  };
}
