/** Of each economy its names, and those like it, the nearest first. */
import type { APIRoute } from "astro";
import { nearTo } from "../../data/knowledge.build.ts";
import { shownPlaces } from "../../data/published.build.ts";

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      Object.fromEntries(
        shownPlaces.map(({ iso3, name_en, name_fr, name_es }) => [
          iso3,
          { en: name_en, fr: name_fr, es: name_es, near: nearTo.get(iso3) ?? [] },
        ]),
      ),
    ),
  );
