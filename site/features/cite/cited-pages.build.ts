/** Build time: every page that can be cited, in every language, with the publishers of what it shows. */
import { pillars } from "../../../indicators/schema/pillars.ts";
import { LANGUAGES, type Language } from "../../../indicators/schema/vocabulary.ts";
import { pinnedUrl, type Credit, type Work } from "./work.ts";
import { track } from "../../../indicators/reform-index/track.ts";
import { publisherNames } from "../../../indicators/schema/source.ts";
import { FIRST_ON_MAP, writeView } from "../../../indicators/views/map-view.ts";
import { writeProgress } from "../../../indicators/views/progress-view.ts";
import { formatYears } from "../../i18n/format.ts";
import { translator } from "../../i18n/t.ts";
import { pagePath } from "../../lib/urls.ts";
import { incomePerHeadOf, populationOf, procurementSizeOf } from "../../data/facts-of-place.build.ts";
import { profiles } from "../../data/profiles.build.ts";
import { everyPageOfYears, lastYear, offered } from "../../data/progress.build.ts";
import { editions } from "../../data/editions.build.ts";
import { indexSources, sourcesOfPillar, stateYear } from "../../data/index-state.build.ts";
import { catalog, currentEdition, getIndicator, getSource, shownPlaces } from "../../data/published.build.ts";

export interface CitedPage {
  path: string;
  work: Work;
}

/** The edition that the pages show; files that have moved on since are not that edition any more. */
const edition =
  currentEdition !== null
    ? { name: currentEdition, issued: editions[0]?.made ?? catalog.date }
    : { name: catalog.edition === null ? catalog.version : `${catalog.edition.id}+`, issued: catalog.date };

/** Who published what Track is made of. */
export const trackSources = [
  ...new Set(
    Object.values(track.pillars).flatMap((members) =>
      members.flatMap(({ indicator }) => getIndicator(indicator).sources),
    ),
  ),
];

const citedPages: CitedPage[] = LANGUAGES.flatMap((language) => [
  ...wholePages(language),
  mapPage(language),
  ...indexPages(language),
  ...everyPageOfYears.map(({ year, path }) => progressPage(language, path, year)),
  ...catalog.indicators.map(({ id, title, sources, firstYear, lastYear: newest }) =>
    cited(language, `/indicators/${id}/`, `${title[language]}, ${formatYears(firstYear, newest)}`, sources),
  ),
  ...shownPlaces.map(({ iso3, ...place }) =>
    cited(
      language,
      `/countries/${iso3}/`,
      translator(language)("cite.country", { name: place[`name_${language}`] }),
      sourcesShownOf(iso3),
    ),
  ),
]);

const known = new Map(citedPages.map((page) => [`${page.work.language}${page.path}`, page]));

export function citedPage(language: Language, path: string): CitedPage {
  const page = known.get(`${language}${path}`);
  if (!page)
    throw new RangeError(`site/features/cite/cited-pages.build.ts has no page ${path} in ${language}`);
  return page;
}

/** What a citation takes of a source. */
export function creditOf(id: string): Credit {
  const source = getSource(id);
  const { citation, licence } = source;
  return { authors: publisherNames(source), citation, licence: { name: licence.name } };
}

/** Pages that stand for all the data of the edition. */
function wholePages(language: Language): CitedPage[] {
  const t = translator(language);
  const all = catalog.sources.flatMap(({ id, licence }) => (licence.tier === "link-only" ? [] : id));
  return [
    cited(language, "/about/", t("cite.site"), all),
    cited(language, "/data/", t("cite.whole"), all),
    cited(language, "/explore/", t("explore.title"), all),
  ];
}

function indexPages(language: Language): CitedPage[] {
  const title = translator(language)("index.cite", { year: stateYear });
  return [
    cited(language, "/index/", title, indexSources),
    ...pillars.map(({ id, title: names }) =>
      cited(language, `/index/${id}/`, `${title}, ${names[language]}`, sourcesOfPillar(id)),
    ),
  ];
}

function mapPage(language: Language): CitedPage {
  const { id, title, lastYear, sources } = getIndicator(FIRST_ON_MAP);
  const search = writeView({ indicator: id, year: lastYear });
  return cited(language, "/map/", `${title[language]}, ${lastYear}`, sources, `/map/${search}`);
}

/** Each of these pages ends in the newest year: its citation leads to the one page, with both years. */
function progressPage(language: Language, path: string, from: number): CitedPage {
  const title = translator(language)("progress.cite", { years: formatYears(from, lastYear) });
  const view = `/progress/${writeProgress({ from, to: lastYear }, offered)}`;
  return cited(language, path, title, trackSources, view);
}

/** @param view where the same is seen again, where that is not the page's own address */
function cited(
  language: Language,
  path: string,
  title: string,
  sources: readonly string[],
  view = path,
): CitedPage {
  return {
    path,
    work: {
      title,
      edition,
      read: lastRead(sources),
      url: pinnedUrl(new URL(pagePath(language, view), import.meta.env.SITE).href, currentEdition),
      sources: sources.map(creditOf),
      language,
    },
  };
}

/** The last day a file of these sources was read. */
function lastRead(sources: readonly string[]): string {
  const days = sources.flatMap((id) => getSource(id).files.map(({ retrieved }) => retrieved));
  return days.reduce((a, b) => (a > b ? a : b), "") || catalog.date;
}

/** The sources of the values on a country's page, its card included. */
function sourcesShownOf(iso3: string): string[] {
  const rows = profiles.get(iso3)?.rows ?? [];
  const ofRows = rows.flatMap(({ row }) => (row.value === null ? [] : (row.source ?? [])));
  const hasCard = populationOf(iso3) ?? incomePerHeadOf(iso3);
  const ofCard = [hasCard && "worldbank-wdi", procurementSizeOf(iso3) && "oecd-procurement-size"];
  return [...new Set([...ofRows, ...ofCard.filter((id) => typeof id === "string")])];
}
