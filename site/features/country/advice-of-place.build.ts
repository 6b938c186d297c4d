/** Build time: what one can do in an economy, from the newest answers that its profile shows. */
import { advise, type Suggestion } from "../../../indicators/advice/advise.ts";
import type { Fact } from "../../../indicators/advice/topics.ts";
import type { Profile, ProfileRow } from "../../data/profile-of-place.ts";
import { civicSpaceOf } from "../../data/coalitions.build.ts";
import { profiles } from "../../data/profiles.build.ts";

export interface ShownSuggestion extends Suggestion {
  /** The profile's rows of its facts, in the same order. */
  rows: ProfileRow[];
}

export function adviceFor(iso3: string): ShownSuggestion[] {
  const { rows } = profiles.get(iso3) as Profile;
  const byId = new Map(rows.map((row) => [row.indicator.id, row]));
  return advise(factsOf(rows), civicSpaceOf(iso3).space === "open").map((each) => ({
    ...each,
    rows: each.facts.map(({ indicator }) => byId.get(indicator) as ProfileRow),
  }));
}

const factsOf = (rows: readonly ProfileRow[]): Map<string, Fact> =>
  new Map(
    rows.map(({ indicator: { id }, row: { year, value, score, status, source }, isOld }) => [
      id,
      { indicator: id, year, value, score, status, source, isOld },
    ]),
  );
