/** Build time: everything the static map of an indicator shows, in one language. */
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { MapGeometry, MapPlace } from "../../charts/choropleth.ts";
import type { Mark } from "../../lib/classes.ts";
import { classesOf, markOf } from "../../lib/classes.ts";
import { disputedLines, HEIGHT, project, shapes, WIDTH } from "../../charts/world.build.ts";
import { formatValue, hasValue } from "../../i18n/format.ts";
import { classText, reasonText, valueText } from "../../i18n/say.ts";
import type { Translate } from "../../i18n/translate.ts";
import { pagePath } from "../../lib/urls.ts";
import { earlierOf, latestByPlace } from "../../data/latest-by-place.ts";
import { byIndicator, dataYear, shownPlaces } from "../../data/published.build.ts";

export const geometry: MapGeometry = { width: WIDTH, height: HEIGHT, shapes, disputedLines };

/** What a tooltip says: value, year, and where the value came from before. */
export type Tips = Record<string, { name: string; value: string; year: string; trend: string }>;

export interface LegendRow {
  mark: Mark;
  text: string;
  count: number;
  isFirstAbsence: boolean;
}

const ABSENCES = ["nd", "ns", "na"] as const;

export function mapOf(indicator: CatalogIndicator, t: Translate) {
  const rows = byIndicator.get(indicator.id) ?? [];
  const rowsOf = Map.groupBy(rows, ({ iso3 }) => iso3);
  const latest = new Map(latestByPlace(rows, indicator, dataYear).map(({ iso3, row }) => [iso3, row]));
  const tips: Tips = {};
  const places: MapPlace[] = shownPlaces.flatMap((place) => {
    const row = latest.get(place.iso3);
    if (!row) return [];
    const name = place[`name_${t.language}`];
    tips[place.iso3] = { name, ...tipOf(row, rowsOf.get(place.iso3) ?? [], indicator, t) };
    return {
      iso3: place.iso3,
      name,
      mark: markOf(row, indicator),
      says: valueText(row, indicator, t),
      href: pagePath(t.language, `/countries/${place.iso3}/`),
      point:
        place.latitude === null || place.longitude === null ? null : project(place.longitude, place.latitude),
    };
  });
  const sorted = places.sort((a, b) => a.name.localeCompare(b.name, t.language));
  return { places: sorted, geometry, tips, ...legendOf(indicator, sorted, t) };
}

function tipOf(row: Observation, rows: readonly Observation[], indicator: CatalogIndicator, t: Translate) {
  const earlier = earlierOf(rows, row);
  const before = earlier
    ? t("map.before", {
        value: formatValue(earlier.value as number, indicator.unit, t.language),
        year: earlier.year,
      })
    : t("map.first");
  return hasValue(row)
    ? { value: formatValue(row.value, indicator.unit, t.language), year: String(row.year), trend: before }
    : { value: reasonText(row, indicator, t), year: "", trend: earlier ? before : "" };
}

function legendOf(indicator: CatalogIndicator, places: readonly MapPlace[], t: Translate) {
  const count = (mark: Mark) => places.filter((place) => place.mark === mark).length;
  const classes = classesOf(indicator).map((each) => ({
    mark: each.mark as Mark,
    text: classText(each, indicator.unit, t),
  }));
  const absences = ABSENCES.filter((mark) => count(mark) > 0).map((mark) => ({
    mark: mark as Mark,
    text: t(`absence.${mark}`),
  }));
  const legend: LegendRow[] = [...classes, ...absences].map((row, at) => ({
    ...row,
    count: count(row.mark),
    isFirstAbsence: at === classes.length,
  }));
  const label = t("map.label", {
    title: indicator.title[t.language],
    classes: legend.map(({ text, count: n }) => `${text}: ${n}`).join(t("list.apart")),
  });
  return { legend, label };
}
