/** Build time: the economies on the map of the index and in its tables, in one language. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import type { IndexedEconomy } from "./draw-table.ts";
import { getPlace, shownPlaces } from "../../data/published.build.ts";
import { pagePath } from "../../lib/urls.ts";
import type { IndexPlaces } from "./custom-weights-page.client.ts";
import { pointOf } from "../map/world-map.build.ts";

export function indexedEconomy(iso3: string, language: Language): IndexedEconomy {
  const { region, income, ...place } = getPlace(iso3);
  const href = pagePath(language, `/countries/${iso3}/`);
  return { name: place[`name_${language}`], href, region, income: income ?? "" };
}

/** By code, in the order of names. */
export const indexPlaces = (language: Language): IndexPlaces["places"] =>
  Object.fromEntries(
    shownPlaces
      .map(({ iso3 }) => ({ iso3, ...indexedEconomy(iso3, language) }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
      .map(({ iso3, name, region, income }) => [
        iso3,
        pointOf(iso3) === null ? [name, region, income] : [name, region, income, 1],
      ]),
  );
