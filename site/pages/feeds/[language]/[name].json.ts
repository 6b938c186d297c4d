/** What changed, and what is told, as a feed for readers' programs. */
import type { APIRoute } from "astro";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { feedNames, feedOf } from "../../../features/feeds/change-feeds.build.ts";
import { jsonFeedOf } from "../../../features/feeds/feed.ts";

export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) => feedNames().map((name) => ({ params: { language, name } })));

export const GET: APIRoute = ({ params, site }) =>
  new Response(jsonFeedOf(feedOf(params["name"] as string, params["language"] as Language, site as URL)), {
    headers: { "content-type": "application/feed+json" },
  });
