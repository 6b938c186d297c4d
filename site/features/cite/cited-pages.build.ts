/** Build time: every page that can be cited, in every language, with the publishers of what it shows. */
import { pillars } from "../../../indicators/schema/pillars.ts";
import { LANGUAGES, type Language } from "../../../indicators/schema/vocabulary.ts";
import type { Credit, Work } from "./work.ts";
import { track } from "../../../indicators/reform-index/members.ts";
import { writeView } from "../../../indicators/views/map-view.ts";
import { formatYears } from "../../i18n/format.ts";
import { translator } from "../../i18n/t.ts";
import { pagePath } from "../../lib/urls.ts";
import { incomePerHeadOf, populationOf, procurementSizeOf } from "../../data/facts-of-place.build.ts";
import { profiles } from "../../data/profiles.build.ts";
import { lastYear, pagesOfYears } from "../../data/progress.build.ts";
import { editions } from "../../data/editions.build.ts";
import { indexSources, sourcesOfPillar, stateYear } from "../../data/index-state.build.ts";
import { catalog, getIndicator, getSource, shownPlaces } from "../../data/published.build.ts";

/** The indicator that the map opens with. */
export const FIRST_ON_MAP = "e-procurement-step";

export interface CitedPage {
  path: string;
  work: Work;
}

/** The edition that the pages show. */
const edition = {
  name: catalog.edition?.id ?? catalog.version,
  issued: editions[0]?.made ?? catalog.date,
};

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
  ...pagesOfYears.map(({ year, path }) =>
    cited(
      language,
      path,
      `${translator(language)("progress.title")}, ${formatYears(year, lastYear)}`,
      trackSources,
    ),
  ),
  ...catalog.indicators.map(({ id, title, sources }) =>
    cited(language, `/indicators/${id}/`, title[language], sources),
  ),
  ...shownPlaces.map((place) =>
    cited(language, `/countries/${place.iso3}/`, place[`name_${language}`], sourcesShownOf(place.iso3)),
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
  const { publisher, citation, licence } = getSource(id);
  return { publisher, citation, licence: { name: licence.name } };
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
  const page = cited(language, "/map/", `${title[language]}, ${lastYear}`, sources);
  page.work.url += writeView({ indicator: id, year: lastYear });
  return page;
}

function cited(language: Language, path: string, title: string, sources: readonly string[]): CitedPage {
  return {
    path,
    work: {
      title,
      edition,
      read: lastRead(sources),
      url: new URL(pagePath(language, path), import.meta.env.SITE).href,
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
