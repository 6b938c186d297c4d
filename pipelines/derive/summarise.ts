/** summarise: the middle of every group and the peers of every economy, computed once so that every page says the same. */
import { compare } from "../../indicators/schema/compare.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Group, Peer, Place } from "../../indicators/schema/place.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import { REGIONS, INCOME_GROUPS } from "../../indicators/schema/vocabulary.ts";
import { middleOf } from "../../indicators/composite/quantile.ts";
import { profileDistance } from "../../indicators/composite/similarity.ts";

const PEERS = 5;

/** Middle values by indicator, year and group; economies without a value take no part. */
export function summariseGroups(observations: readonly Observation[], places: readonly Place[]): Group[] {
  const placeOf = new Map(places.map((place) => [place.iso3, place]));
  const cells = Map.groupBy(
    observations.filter(({ value }) => value !== null),
    ({ indicator, year }) => `${indicator} ${year}`,
  );
  return [...cells.values()]
    .flatMap((rows) =>
      groupsOf().flatMap(({ kind, name, has }) => {
        const members = rows.filter(({ iso3 }) => has(placeOf.get(iso3) as Place));
        const middle = middleOf(members.map(({ value }) => value));
        const score = middleOf(members.map((row) => row.score));
        const [first] = members;
        if (!middle || !score || !first) return [];
        return {
          indicator: first.indicator,
          year: first.year,
          kind,
          name,
          places: middle.count,
          median: middle.median,
          lower: middle.lower,
          upper: middle.upper,
          median_score: score.median,
        };
      }),
    )
    .sort(
      (a, b) =>
        compare(a.indicator, b.indicator) ||
        a.year - b.year ||
        compare(a.kind, b.kind) ||
        compare(a.name, b.name),
    );
}

function groupsOf(): { kind: Group["kind"]; name: string; has: (place: Place) => boolean }[] {
  return [
    { kind: "world", name: "world", has: () => true },
    ...REGIONS.map((id) => ({
      kind: "region" as const,
      name: id,
      has: ({ region }: Place) => region === id,
    })),
    ...INCOME_GROUPS.map((id) => ({
      kind: "income" as const,
      name: id,
      has: ({ income }: Place) => income === id,
    })),
  ];
}

/** The facts about size and wealth by which peers are chosen: newest reading of each measure. */
export function newestOf(readings: Iterable<Reading>, measure: string): Map<string, number> {
  const newest = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.measure !== measure || reading.value === null) continue;
    if ((newest.get(reading.iso3)?.year ?? 0) < reading.year) newest.set(reading.iso3, reading);
  }
  return new Map([...newest].map(([iso3, { value }]) => [iso3, value as number]));
}

/**
 * Five economies set beside each one by three rules; the rule is the reason shown.
 *
 * @param observations of core indicators: neither outcomes nor the single questions of a total make peers
 * @param income newest GDP per head, PPP
 * @param population newest population
 */
export function choosePeers(
  observations: readonly Observation[],
  places: readonly Place[],
  income: Map<string, number>,
  population: Map<string, number>,
): Peer[] {
  const own = places.filter((place) => place.part_of === null);
  const profiles = profilesOf(observations);
  return own
    .toSorted((a, b) => compare(a.iso3, b.iso3))
    .flatMap((place) => [
      ...nearest(
        place,
        own,
        "income",
        byRatio(population, (other) => other.income === place.income && place.income !== null),
      ),
      ...nearest(place, own, "profile", byProfile(profiles)),
      ...nearest(
        place,
        own,
        "region",
        byRatio(income, (other) => other.region === place.region),
      ),
    ]);
}

type Nearness = (place: Place, other: Place) => { distance: number; shared: number | null } | null;

function nearest(place: Place, others: readonly Place[], rule: Peer["rule"], nearness: Nearness): Peer[] {
  return others
    .filter((other) => other.iso3 !== place.iso3)
    .flatMap((other) => {
      const near = nearness(place, other);
      return near ? [{ peer: other.iso3, ...near }] : [];
    })
    .sort((a, b) => a.distance - b.distance || compare(a.peer, b.peer))
    .slice(0, PEERS)
    .map((near, at) => ({ iso3: place.iso3, rule, rank: at + 1, ...near }));
}

function byRatio(figure: Map<string, number>, isEligible: (other: Place) => boolean): Nearness {
  return (place, other) => {
    const mine = figure.get(place.iso3);
    const theirs = figure.get(other.iso3);
    if (mine === undefined || theirs === undefined || !isEligible(other)) return null;
    return { distance: Math.max(mine, theirs) / Math.min(mine, theirs) - 1, shared: null };
  };
}

/** Profiles are compared only where two economies share two thirds of the indicators that the first has. */
function byProfile(profiles: Map<string, (number | null)[]>): Nearness {
  return (place, other) => {
    const mine = profiles.get(place.iso3);
    const theirs = profiles.get(other.iso3);
    if (!mine || !theirs) return null;
    const least = Math.ceil((mine.filter((score) => score !== null).length * 2) / 3);
    return profileDistance(mine, theirs, Math.max(least, 5));
  };
}

function profilesOf(observations: readonly Observation[]): Map<string, (number | null)[]> {
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  const position = new Map(indicators.map((id, at) => [id, at]));
  const profiles = new Map<string, (number | null)[]>();
  for (const { indicator, iso3, score } of observations) {
    if (score === null) continue;
    const profile = profiles.get(iso3) ?? indicators.map(() => null);
    profile[position.get(indicator) as number] = score; // rows come by year, so the newest stays
    profiles.set(iso3, profile);
  }
  return profiles;
}
