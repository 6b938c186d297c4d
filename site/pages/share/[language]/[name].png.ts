/** A picture for the link preview of every country, in every language, and one for all other pages. */
import type { APIRoute } from "astro";
import { isCore } from "../../../../indicators/define/core.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { headlineOf } from "../../../features/country/country-sentences.ts";
import { stateHeadline } from "../../../data/state-sentences.ts";
import { headlineOf as headlineOfMoves, tallyOf } from "../../../features/progress/progress-words.ts";
import { translator } from "../../../i18n/t.ts";
import { coverageOf, type Profile } from "../../../data/profile-of-place.ts";
import { isDated, members, movesFrom, usual } from "../../../data/progress.build.ts";
import { profiles } from "../../../data/profiles.build.ts";
import { catalog, coreIndicators, dataYear, shownPlaces } from "../../../data/published.build.ts";
import { stateOf } from "../../../data/state-of-place.build.ts";
import { drawPicture, type Picture } from "../../../features/share/picture.build.ts";

export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) => [
    { params: { language, name: "home" }, props: { language, place: null } },
    { params: { language, name: "progress" }, props: { language, place: null, isProgress: true } },
    ...shownPlaces.map((place) => ({ params: { language, name: place.iso3 }, props: { language, place } })),
  ]);

export const GET: APIRoute = async ({ props }) => {
  const { language, place, isProgress } = props as {
    language: Language;
    place: Place | null;
    isProgress?: true;
  };
  const picture = place
    ? countryPicture(place, language)
    : isProgress
      ? progressPicture(language)
      : homePicture(language);
  return new Response((await drawPicture(picture)) as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": "image/png" },
  });
};

function countryPicture(place: Place, language: Language): Picture {
  const t = translator(language);
  const profile = profiles.get(place.iso3) as Profile;
  const name = place[`name_${language}`];
  const state = stateOf(place.iso3);
  const headline = (state && stateHeadline(place, state, t)) ?? headlineOf(place, profile, t);
  return {
    heading: name,
    text: headline.replace(new RegExp(`^${name}\\s*:\\s*`), ""),
    pillars: catalog.pillars.map(({ id, short }) => {
      const { found, of } = coverageOf(
        profile.rows.filter(({ indicator }) => indicator.pillar === id && isCore(indicator)),
        dataYear,
      );
      return { name: short[language], found, of };
    }),
    foot: t("site.name"),
  };
}

/** The headline of the page, over the members of Track. */
function progressPicture(language: Language): Picture {
  const t = translator(language);
  return {
    heading: t("progress.title"),
    text: headlineOfMoves(tallyOf(movesFrom(usual.from).rows, isDated), usual, null, t),
    pillars: catalog.pillars.map(({ id, short }) => {
      const of = members.filter(({ pillar }) => pillar === id).length;
      return { name: short[language], found: of, of };
    }),
    foot: t("site.name"),
  };
}

function homePicture(language: Language): Picture {
  const t = translator(language);
  return {
    heading: t("site.short"),
    text: t("about.lede"),
    pillars: catalog.pillars.map(({ id, short }) => {
      const of = coreIndicators.filter(({ pillar }) => pillar === id).length;
      return { name: short[language], found: of, of };
    }),
    foot: t("site.name"),
  };
}
