/** Build time: the feeds of what changed: of the whole, of every economy with its stories, of every indicator, in every language. */
import type { ChangeRow } from "../../../indicators/schema/edition.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { formatValue } from "../../i18n/format.ts";
import { translator, type Translate } from "../../i18n/t.ts";
import { entriesOf, type ChangeEntry } from "../../data/change-entries.ts";
import { newestChanges } from "../../data/editions.build.ts";
import { catalog, getPlace, indicatorOf, shownPlaces, sourceOf } from "../../data/published.build.ts";
import { pagePath } from "../../lib/urls.ts";
import { feedPath } from "../../lib/feed-path.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { storyEntries, storyFeed, STORIES } from "./story-feeds.build.ts";

const entries = entriesOf(newestChanges?.rows ?? []);
const byPlace = Map.groupBy(entries, ({ iso3 }) => iso3);
const byIndicator = Map.groupBy(entries, ({ indicator }) => indicator);

/** Most changes in a feed: those of the newest years, so that a reader's program is not flooded. The page has them all. */
const OF_THE_WHOLE = 200;
const OF_ONE = 20;

const newestOf = (of: readonly ChangeEntry[], most: number): ChangeEntry[] =>
  of.toSorted((a, b) => b.newest.year - a.newest.year).slice(0, most);

/** The names of the feeds: "all", "knowledge", the codes of economies, the ids of indicators. */
export const feedNames = (): string[] => [
  "all",
  STORIES,
  ...shownPlaces.map(({ iso3 }) => iso3),
  ...catalog.indicators.map(({ id }) => id),
];

/** @param home the site's own address, for the full addresses that feeds need */
export const feedOf = (name: string, language: Language, home: URL): Feed =>
  name === STORIES ? storyFeed(language, home) : changeFeed(name, language, home);

function changeFeed(name: string, language: Language, home: URL): Feed {
  const t = translator(language);
  const indicator = indicatorOf.get(name);
  const absolute = (path: string) => new URL(path, home).href;
  const { title, page, of } =
    name === "all"
      ? { title: t("site.name"), page: "/changes/", of: newestOf(entries, OF_THE_WHOLE) }
      : indicator
        ? {
            title: indicator.title[language],
            page: `/indicators/${name}/`,
            of: newestOf(byIndicator.get(name) ?? [], OF_ONE),
          }
        : {
            title: getPlace(name)[`name_${language}`],
            page: `/countries/${name}/`,
            of: newestOf(byPlace.get(name) ?? [], OF_ONE),
          };
  return {
    address: absolute(feedPath(language, name)),
    page: absolute(pagePath(language, page)),
    title: t("feed.title", { title }),
    language,
    author: t("site.name"),
    updated: newestChanges?.edition.made ?? catalog.date,
    entries: [...of.map((entry) => entryOf(entry, t, absolute)), ...storyEntries(name, t, absolute)],
  };
}

function entryOf(entry: ChangeEntry, t: Translate, absolute: (path: string) => string): FeedEntry {
  const { language } = t;
  const edition = newestChanges?.edition;
  const page = absolute(pagePath(language, `/indicators/${entry.indicator}/`));
  return {
    id: `${page}#${edition?.id}-${entry.iso3}-${entry.reason}`,
    title: t("feed.entry", {
      place: getPlace(entry.iso3)[`name_${language}`],
      indicator: titleOf(entry.indicator, language),
      reason: t(`changes.reason.${entry.reason}`).toLocaleLowerCase(language),
      n: entry.values,
    }),
    page,
    updated: edition?.made as string,
    summary: t("feed.summary", {
      edition: edition?.id as string,
      year: entry.newest.year,
      ...wordsOf(entry.newest, t),
    }),
  };
}

/** An indicator may have gone since the edition was frozen: then its id must do. */
const titleOf = (id: string, language: Language) => indicatorOf.get(id)?.title[language] ?? id;

/** What a cell was and is, and on whose word. */
export function wordsOf(row: ChangeRow, t: Translate): { was: string; is: string; source: string } {
  const unit = indicatorOf.get(row.indicator)?.unit;
  const said = (value: number | null) =>
    value === null ? t("feed.nothing") : unit ? formatValue(value, unit, t.language) : String(value);
  const id = row.new_source ?? row.old_source;
  const source = sourceOf.get(id ?? "");
  return {
    was: said(row.old_value),
    is: said(row.new_value),
    source: source ? `${source.publisher}, ${row.new_edition ?? row.old_edition}` : (id ?? ""),
  };
}
