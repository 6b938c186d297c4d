/** Build time: the profile of every economy that has a page, made once for all languages. */
import { indexGroups, profileOf, type Profile } from "./profile-of-place.ts";
import { byPlace, catalog, dataYear, groups, shownPlaces } from "./published.build.ts";

const index = indexGroups(groups);

export const profiles = new Map<string, Profile>(
  shownPlaces.map((place) => [
    place.iso3,
    profileOf(place, byPlace.get(place.iso3) ?? [], catalog.indicators, index, dataYear),
  ]),
);
