/** Build time: the feed of stories, and the stories of an economy as entries of its own feed. */
import type { StoryRow } from "../../../indicators/records/stories/rows.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { documentTitle } from "../../i18n/document-title.ts";
import { translator, type Translate } from "../../i18n/t.ts";
import { stories, storiesOf } from "../../data/knowledge.build.ts";
import { getPlace, getSource } from "../../data/published.build.ts";
import { pagePath } from "../../lib/urls.ts";
import { feedPath } from "../../lib/feed-path.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** The name of the feed of all stories. */
export const STORIES = "knowledge";

export function storyFeed(language: Language, home: URL): Feed {
  const t = translator(language);
  const absolute = (path: string) => new URL(path, home).href;
  const entries = stories.map((story) => entryOf(story, t, absolute));
  return {
    address: absolute(feedPath(language, STORIES)),
    page: absolute(pagePath(language, `/${STORIES}/`)),
    title: t("knowledge.feed"),
    language,
    author: t("site.name"),
    updated: getSource("procurement-reform-stories").published,
    entries,
  };
}

/** @param name an economy's code; of anything else there are none */
export const storyEntries = (name: string, t: Translate, absolute: (path: string) => string): FeedEntry[] =>
  storiesOf(name).map((story) => entryOf(story, t, absolute));

function entryOf(story: StoryRow, t: Translate, absolute: (path: string) => string): FeedEntry {
  const place = story.iso3 === null ? t("knowledge.anywhere") : getPlace(story.iso3)[`name_${t.language}`];
  const page = absolute(pagePath(t.language, `/${STORIES}/${story.slug}/`));
  return {
    id: page,
    title: t("knowledge.feed.story", { place, title: story.title }),
    page,
    updated: getSource(story.source).published,
    summary: [story.summary, story.lesson, documentTitle(story.document, t)]
      .filter((part) => part !== null)
      .join(" · "),
  };
}
