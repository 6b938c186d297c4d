/** The map of the index or of a pillar, in words and markup: the same at build and in the browser. */
import { BANDS, bandIndexOf } from "../../../indicators/composite/band.ts";
import type { Tip } from "../../charts/map-interaction.client.ts";
import type { MapPlace } from "../../charts/choropleth.ts";
import type { Mark } from "../../lib/classes.ts";
import { legendRows, mapLegend } from "../../charts/map-legend.ts";
import type { Markup } from "../../lib/markup.ts";
import { smallPlaces } from "../../charts/small-places.ts";
import { formatScore } from "../../i18n/format.ts";
import { bandText, entryText, rangeText, ranksText, type IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";

export interface MappedEconomy {
  iso3: string;
  name: string;
  href: string;
  /** Too small to hit on the map. */
  isSmall: boolean;
}

export interface IndexMapDrawing {
  places: (Omit<MapPlace, "point"> & { isSmall: boolean })[];
  label: string;
  tipOf(iso3: string): Tip | undefined;
  drawings: Record<"legend" | "small", Markup>;
}

/**
 * @param economies in the order of their names; those without an entry are counted with another state
 * @param pressed the class of the legend that is isolated
 */
export function drawIndexMap(
  entries: readonly IndexEntry[],
  economies: readonly MappedEconomy[],
  title: string,
  t: Translate,
  pressed: string | null = null,
): IndexMapDrawing {
  const entryOf = new Map(entries.map((entry) => [entry.iso3, entry]));
  const places = economies.map((economy) => {
    const entry = entryOf.get(economy.iso3);
    const says = entry ? entryText(entry, t) : t("absence.counted");
    return { ...economy, mark: entry ? markOfEntry(entry) : ("na" as const), says };
  });
  const legend = legendRows(
    BANDS.map((band, at) => ({ mark: `c${at + 1}` as Mark, text: t(`index.band.${band}`) })).reverse(),
    [
      { mark: "nd", text: t("index.unscored") },
      { mark: "na", text: t("absence.na") },
    ],
    places,
  );
  const classes = legend.map(({ text, count }) => `${text}: ${count}`).join(t("list.apart"));
  const placeOf = new Map(places.map((place) => [place.iso3, place]));
  return {
    places,
    label: t("map.label", { title, classes }),
    tipOf(iso3) {
      const [place, entry] = [placeOf.get(iso3), entryOf.get(iso3)];
      if (!place) return undefined;
      const { name, says } = place;
      return { name, ...(entry ? tipText(entry, t) : { value: says, year: "", trend: "" }) };
    },
    drawings: {
      legend: mapLegend(legend, pressed),
      small: smallPlaces(places.filter(({ isSmall }) => isSmall)),
    },
  };
}

const markOfEntry = ({ score }: IndexEntry): Mark =>
  score === null ? "nd" : (`c${bandIndexOf(score) + 1}` as Mark);

function tipText(entry: IndexEntry, t: Translate): Omit<Tip, "name"> {
  const { score, range } = entry;
  if (score === null) return { value: entryText(entry, t), year: "", trend: "" };
  return {
    value: `${bandText(score, t)}, ${formatScore(score, t.language)}`,
    year: range ? t("value.likely", { range: rangeText(range, t) }) : "",
    trend: ranksText(entry, t),
  };
}
