/** What the search of one language knows: names, codes, aliases. */
import type { APIRoute } from "astro";
import { LANGUAGES, type Language } from "../../../indicators/schema/vocabulary.ts";
import { findableOf } from "../../features/search/findable.ts";
import { places, shownPlaces } from "../../data/published.build.ts";

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

const shown = new Set(shownPlaces.map(({ iso3 }) => iso3));

export const GET: APIRoute = ({ params }) =>
  new Response(
    JSON.stringify(
      places.map((place) => findableOf(place, params["language"] as Language, shown.has(place.iso3))),
    ),
  );
