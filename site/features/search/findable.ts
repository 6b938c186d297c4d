import type { Place } from "../../../indicators/schema/place.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import type { Findable } from "./find-place.ts";

/** What the search of one language knows of each economy. @param hasPage whether any source covers it */
export function findableOf(place: Place, language: Language, hasPage = true): Findable {
  const { iso3, iso2, name_local, aliases } = place;
  const name = place[`name_${language}`];
  const names = [place.name_en, place.name_fr, place.name_es, name_local, ...(aliases?.split("|") ?? [])];
  const also = [
    ...new Set([iso3, iso2, ...names.filter((each) => each !== null && each !== name)]),
  ] as string[];
  return { iso3, name, also, ...(!hasPage && { bare: true }) };
}
