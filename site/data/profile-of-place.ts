import type { Reasoned } from "../../indicators/schema/absence-reason.ts";
import { newestOf } from "./latest-by-place.ts";
import { isCore } from "../../indicators/define/core.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Group, Place } from "../../indicators/schema/place.ts";

/** A group too small to have a middle worth quoting. */
const LEAST_IN_GROUP = 5;
/** Points of score within which an economy stands level with the middle. */
const LEVEL = 1;
/** Share of indicators by which one side must outweigh the other before a page says "ahead" or "behind". */
const CLEAR = 0.2;
/** Indicators below which no such sentence is made. */
const LEAST_COMPARED = 3;

export type Standing = "ahead" | "level" | "behind";

export interface ProfileRow {
  indicator: CatalogIndicator;
  /** See `newestOf`: no value that a later year contradicts. */
  row: Reasoned;
  isOld: boolean;
  region: Group | null;
  income: Group | null;
  /** Against the middle of the group the page compares with; null where there is nothing to compare. */
  standing: Standing | null;
  /** Points of score above the group's middle. */
  lead: number | null;
}

export interface Profile {
  /** Every indicator; only the core takes part in what is counted or compared. */
  rows: ProfileRow[];
  /** Which group the page compares with: the region, or the income group where the region is too small. */
  comparedWith: "region" | "income";
  law: Standing | null;
  practice: Standing | null;
  compared: ProfileRow[];
  coverage: Coverage;
}

export interface Coverage {
  found: number;
  of: number;
  estimated: number;
  old: number;
  /** Middle age of the evidence in years, over the values found; null where none is. */
  medianAge: number | null;
}

export type GroupIndex = Map<string, Group>;

export const indexGroups = (groups: readonly Group[]): GroupIndex =>
  new Map(groups.map((each) => [`${each.indicator} ${each.year} ${each.kind} ${each.name}`, each]));

/** Everything a country page says about one economy, by indicator. */
export function profileOf(
  place: Place,
  observations: readonly Observation[],
  indicators: readonly CatalogIndicator[],
  groups: GroupIndex,
  dataYear: number,
): Profile {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const bare = indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    if (own.length === 0) return [];
    const row = newestOf(own);
    const middle = (kind: Group["kind"], group: string | null) =>
      groups.get(`${indicator.id} ${row.year} ${kind} ${group}`) ?? null;
    return {
      indicator,
      row,
      isOld: row.value !== null && dataYear - row.year > indicator.shelfLife.years,
      region: middle("region", place.region),
      income: middle("income", place.income),
    };
  });
  const hasRegion = bare.filter(({ region }) => isLarge(region)).length >= bare.length / 3;
  const comparedWith = hasRegion || place.income === null ? "region" : "income";
  const rows = bare.map((each) => ({ ...each, ...standingOf(each.row, each[comparedWith]) }));
  const core = rows.filter(({ indicator }) => isCore(indicator));
  const compared = core.filter(({ standing }) => standing !== null);
  return {
    rows,
    comparedWith,
    law: sumUp(compared.filter(({ indicator }) => indicator.aspect === "in-law")),
    practice: sumUp(compared.filter(({ indicator }) => indicator.aspect === "in-practice")),
    compared,
    coverage: coverageOf(core, dataYear),
  };
}

const isLarge = (group: Group | null): group is Group => group !== null && group.places >= LEAST_IN_GROUP;

function standingOf({ score }: Observation, group: Group | null): Pick<ProfileRow, "standing" | "lead"> {
  if (score === null || !isLarge(group)) return { standing: null, lead: null };
  const lead = score - group.median_score;
  return { lead, standing: lead > LEVEL ? "ahead" : lead < -LEVEL ? "behind" : "level" };
}

function sumUp(rows: readonly ProfileRow[]): Standing | null {
  if (rows.length < LEAST_COMPARED) return null;
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const net = (count("ahead") - count("behind")) / rows.length;
  return net > CLEAR ? "ahead" : net < -CLEAR ? "behind" : "level";
}

export function coverageOf(rows: readonly ProfileRow[], dataYear: number): Coverage {
  const found = rows.filter(({ row }) => row.value !== null);
  const ages = found.map(({ row }) => dataYear - row.year).sort((a, b) => a - b);
  return {
    found: found.length,
    of: rows.length,
    estimated: found.filter(({ row }) => row.status === "estimated").length,
    old: found.filter(({ isOld }) => isOld).length,
    medianAge: medianOf(ages),
  };
}

/** The lower middle of an even count: an age that some value really has. */
const medianOf = (sorted: readonly number[]): number | null =>
  sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
