/** Build time: everything the static map of the index or a pillar shows, in one language. */
import type { MapPlace } from "../../charts/choropleth.ts";
import type { Mark } from "../../lib/classes.ts";
import { project } from "../../charts/world.build.ts";
import { bandIndexOf, BANDS } from "../../../indicators/composite/band.ts";
import { bandText, entryText, rangeText, ranksText, type IndexEntry } from "../../data/index-sentences.ts";
import { formatScore } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";
import { bandCounts, isScored } from "../../data/index-state.build.ts";
import { shownPlaces } from "../../data/published.build.ts";
import { pagePath } from "../../lib/urls.ts";
import type { LegendRow, Tips } from "../map/world-map.build.ts";

export function indexMapOf(entries: readonly IndexEntry[], title: string, t: Translate) {
  const entryOf = new Map(entries.map((entry) => [entry.iso3, entry]));
  const places: MapPlace[] = shownPlaces
    .map((place) => {
      const entry = entryOf.get(place.iso3);
      return {
        iso3: place.iso3,
        name: place[`name_${t.language}`],
        mark: entry ? markOfEntry(entry) : ("na" as const),
        says: entry ? entryText(entry, t) : t("absence.counted"),
        href: pagePath(t.language, `/countries/${place.iso3}/`),
        point:
          place.latitude === null || place.longitude === null
            ? null
            : project(place.longitude, place.latitude),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, t.language));
  const tips: Tips = Object.fromEntries(
    places.map(({ iso3, name, says }) => {
      const entry = entryOf.get(iso3);
      return [iso3, { name, ...(entry ? tipOfEntry(entry, t) : { value: says, year: "", trend: "" }) }];
    }),
  );
  const legend = legendOf(entries, places, t);
  const label = t("map.label", {
    title,
    classes: legend.map(({ text, count }) => `${text}: ${count}`).join(t("list.apart")),
  });
  return { places, tips, legend, label };
}

const markOfEntry = ({ score }: IndexEntry): Mark =>
  score === null ? "nd" : (`c${bandIndexOf(score) + 1}` as Mark);

function tipOfEntry(entry: IndexEntry, t: Translate) {
  const { score, range } = entry;
  if (score === null) return { value: entryText(entry, t), year: "", trend: "" };
  return {
    value: `${bandText(score, t)}, ${formatScore(score, t.language)}`,
    year: range ? t("value.likely", { range: rangeText(range, t) }) : "",
    trend: ranksText(entry, t),
  };
}

function legendOf(entries: readonly IndexEntry[], places: readonly MapPlace[], t: Translate): LegendRow[] {
  const counts = bandCounts(entries);
  const bands = BANDS.map((band, at) => ({
    mark: `c${at + 1}` as Mark,
    text: t(`index.band.${band}`),
    count: counts[at] as number,
    isFirstAbsence: false,
  })).reverse();
  const territories = places.filter(({ mark }) => mark === "na").length;
  return [
    ...bands,
    {
      mark: "nd",
      text: t("index.unscored"),
      count: entries.filter((entry) => !isScored(entry)).length,
      isFirstAbsence: true,
    },
    ...(territories > 0
      ? [{ mark: "na" as const, text: t("absence.na"), count: territories, isFirstAbsence: false }]
      : []),
  ];
}
