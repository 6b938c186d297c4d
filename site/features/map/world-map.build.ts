/** Build time: views of an indicator on the map, drawn in one language. */
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import type { MapGeometry, MapPlace } from "../../charts/choropleth.ts";
import type { ServedTips } from "../../charts/map-interaction.client.ts";
import { disputedLines, HEIGHT, project, shapes, WIDTH } from "../../charts/world.build.ts";
import { drawMap, type MapContext, type MapDrawing, type MapView } from "./draw.ts";
import { valueView } from "./view-of-slice.ts";
import { translator } from "../../i18n/t.ts";
import { earlierOf, latestByPlace } from "../../data/latest-by-place.ts";
import { latest } from "../../data/published-files.build.ts";
import { byIndicator, dataYear, getPlace, shownPlaces } from "../../data/published.build.ts";
import { filePath, pagePath } from "../../lib/urls.ts";
import { mapIndicator } from "./map-data.build.ts";
import type { Slice } from "./map-slice.ts";

export const geometry: MapGeometry = { width: WIDTH, height: HEIGHT, shapes, disputedLines };

/** Where every economy stands today: its newest value within its shelf life, of whatever year. */
export function drawStanding(indicator: CatalogIndicator, language: Language): MapDrawing {
  const rows = byIndicator.get(indicator.id) ?? [];
  const byPlace = Map.groupBy(rows, ({ iso3 }) => iso3);
  const view: MapView = {
    indicator: mapIndicator(indicator, language),
    paint: "value",
    year: indicator.lastYear,
    rows: new Map(latestByPlace(rows, indicator, dataYear).map(({ iso3, row }) => [iso3, row])),
    valueBefore(iso3, year) {
      const earlier = earlierOf(byPlace.get(iso3) ?? [], { year });
      return earlier && { year: earlier.year, value: earlier.value as number };
    },
    only: null,
  };
  return drawMap(view, contextIn(language), translator(language));
}

/** What the map page shows before anybody chooses: the newest year, from the file that its script reads. */
export function drawNewestYear(indicator: CatalogIndicator, language: Language): MapDrawing {
  const slice = latest.json(`maps/${indicator.id}.json`) as Slice;
  const view = valueView(mapIndicator(indicator, language), slice, slice.years.at(-1) as number);
  return drawMap(view, contextIn(language), translator(language));
}

export function contextIn(language: Language): MapContext {
  const economies = shownPlaces
    .map((place) => ({
      iso3: place.iso3,
      name: place[`name_${language}`],
      href: pagePath(language, `/countries/${place.iso3}/`),
      isSmall: pointOf(place.iso3) !== null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return {
    economies,
    dataYear,
    pages: pagePath(language, "/indicators/"),
    files: filePath("data/latest/indicators/"),
  };
}

/** Where the circle of a place stands that is too small to see. */
export function pointOf(iso3: string): MapPlace["point"] {
  const { latitude, longitude } = getPlace(iso3);
  return latitude === null || longitude === null ? null : project(longitude, latitude);
}

export const withPoints = (places: readonly Omit<MapPlace, "point">[]): MapPlace[] =>
  places.map((place) => ({ ...place, point: pointOf(place.iso3) }));

/** What tips say, for a page's script that shows one view. */
/** What is said of each economy; the values once, since most of a world share a few. */
export function tipsIn({ places, tipOf }: Pick<MapDrawing, "places" | "tipOf">): ServedTips {
  const tips = places.flatMap(({ iso3 }) => {
    const tip = tipOf(iso3);
    return tip ? [{ iso3, ...tip }] : [];
  });
  const values = [...new Set(tips.map(({ value }) => value))];
  return {
    values,
    places: Object.fromEntries(
      tips.map(({ iso3, name, value, year, trend }) => [
        iso3,
        trend === "" ? [name, values.indexOf(value), year] : [name, values.indexOf(value), year, trend],
      ]),
    ),
  };
}
