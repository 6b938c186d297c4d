/** What lies ahead, as a calendar for readers' programs. */
import type { APIRoute } from "astro";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { calendarOf } from "../../../features/feeds/calendar.ts";
import { comingWords } from "../../../features/knowledge/coming-words.build.ts";
import { translator } from "../../../i18n/t.ts";
import { coming, spanOf } from "../../../features/knowledge/coming.build.ts";
import { catalog } from "../../../data/published.build.ts";
import { pagePath } from "../../../lib/urls.ts";

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

export const GET: APIRoute = ({ params, site }) => {
  const language = params["language"] as Language;
  const t = translator(language);
  const page = new URL(pagePath(language, "/knowledge/"), site).href;
  const text = calendarOf({
    name: t("knowledge.calendar.name"),
    language,
    page,
    stamp: catalog.date,
    events: coming.map((each) => ({
      id: each.id,
      ...spanOf(each.date),
      title: comingWords(each, t),
      text: `${each.isExpected ? t("knowledge.calendar.expected") : each.document} ${each.document_url ?? ""}`.trim(),
      url: `${page}#coming`,
      isTentative: each.isExpected,
    })),
  });
  return new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8" } });
};
