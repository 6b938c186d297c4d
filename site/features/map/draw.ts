/** Everything that a map of one indicator shows, in words and markup: the same at build and in the browser. */
import type { Reasoned } from "../../../indicators/schema/absence-reason.ts";
import type { Tip } from "../../charts/map-interaction.client.ts";
import type { Mark } from "../../lib/classes.ts";
import { classesOf, markOf } from "../../lib/classes.ts";
import { legendRows, mapLegend } from "../../charts/map-legend.ts";
import { svg, type Markup } from "../../lib/markup.ts";
import { smallPlaces } from "../../charts/small-places.ts";
import { ageLegend, ageText, staleOf, staleText } from "./live-map-age.client.ts";
import type { MapIndicator } from "./map-data.build.ts";
import { ageMarkOf, ageOf } from "../../../indicators/define/age.ts";
import { formatValue, hasValue } from "../../i18n/format.ts";
import { classText, likelyText, reasonText, scaleText, valueText } from "../../i18n/say.ts";
import type { Translate } from "../../i18n/translate.ts";

/** One indicator on the map: the values of a year, or the age of the newest value of each economy. */
export interface MapView {
  indicator: MapIndicator;
  paint: "value" | "age";
  /** The year shown; where ages are painted, the year from which they are counted. */
  year: number;
  /** Of each economy the observation that is shown. */
  rows: ReadonlyMap<string, Reasoned>;
  /** The newest value of an economy before a year. */
  valueBefore(iso3: string, year: number): { year: number; value: number } | null;
  /** The class of the legend that is isolated. */
  only: string | null;
}

export interface Economy {
  iso3: string;
  name: string;
  href: string;
  /** Too small to hit on the map. */
  isSmall: boolean;
}

/** What does not change with the view. */
export interface MapContext {
  /** In the order of their names. */
  economies: readonly Economy[];
  /** The year from which ages are counted: the data's own. */
  dataYear: number;
  /** Folders of the indicators' pages and of their files. */
  pages: string;
  files: string;
}

export interface MapDrawing {
  places: (Economy & { mark: Mark; says: string })[];
  /** The whole picture in one sentence. */
  label: string;
  tipOf(iso3: string): Tip | undefined;
  scale: string | null;
  /** How many of the values have outlived their shelf life, where ages are painted. */
  stale: { text: string; stale: number; of: number } | null;
  words: Record<"title" | "sub" | "caption" | "foot", string>;
  drawings: Record<"legend" | "small" | "rows" | "links", Markup>;
}

export function drawMap(view: MapView, context: MapContext, t: Translate): MapDrawing {
  const { indicator, paint, rows } = view;
  const places = context.economies.flatMap((economy) => {
    const row = rows.get(economy.iso3);
    return row
      ? { ...economy, mark: shownMark(view, row, context), says: saysOf(view, row, context, t) }
      : [];
  });
  const legend = legendRows(
    paint === "age" ? ageLegend(t) : valueLegend(indicator, t),
    (["nc", "nd", "ns", "na"] as const).map((mark) => ({ mark, text: t(`absence.${mark}`) })),
    places,
  );
  const classes = legend.map(({ text, count }) => `${text}: ${count}`).join(t("list.apart"));
  const names = new Map(places.map(({ iso3, name }) => [iso3, name]));
  return {
    places,
    label: t("map.label", { title: indicator.title, classes }),
    tipOf(iso3) {
      const [name, row] = [names.get(iso3), rows.get(iso3)];
      return name === undefined || !row ? undefined : { name, ...tipText(view, row, context, t) };
    },
    scale: scaleText(indicator, t),
    stale: paint === "age" ? staleNote(view, context, t) : null,
    words: {
      title: indicator.title,
      sub: paint === "age" ? t("agemap.sub", { year: view.year }) : `${indicator.asks} ${view.year}`,
      caption: indicator.title,
      foot: t("figure.source", { n: indicator.sources.length, sources: indicator.credit }),
    },
    drawings: {
      legend: mapLegend(legend, view.only),
      small: smallPlaces(places.filter(({ isSmall }) => isSmall)),
      rows: svg`${places.map((place) => tableRow(place, view, context, t))}`,
      links: linksOf(indicator, context, t),
    },
  };
}

const shownMark = ({ indicator, paint }: MapView, row: Reasoned, { dataYear }: MapContext): Mark =>
  paint === "age" && hasValue(row) ? ageMarkOf(ageOf(row.year, dataYear)) : markOf(row, indicator);

/** What is said of an economy: its value, or first how old that is. */
function saysOf({ indicator, paint }: MapView, row: Reasoned, { dataYear }: MapContext, t: Translate) {
  const value = valueText(row, indicator, t);
  return paint === "age" && hasValue(row) ? `${ageText(row, indicator, dataYear, t)}; ${value}` : value;
}

const valueLegend = (indicator: MapIndicator, t: Translate) =>
  classesOf(indicator).map((each) => ({
    mark: each.mark as Mark,
    text: classText(each, indicator.unit, t),
  }));

/** A tip: value, year, and the value before; or how old the value is, and the value. */
function tipText(view: MapView, row: Reasoned, { dataYear }: MapContext, t: Translate): Omit<Tip, "name"> {
  const { indicator, paint } = view;
  if (paint === "age" && hasValue(row)) {
    const trend = t("agemap.tip", { value: shownValue(row, indicator, t) });
    return { value: ageText(row, indicator, dataYear, t), year: String(row.year), trend };
  }
  const before = view.valueBefore(row.iso3, row.year);
  const text = (value: number) => formatValue(value, indicator.unit, t.language);
  const trend = before ? t("map.before", { value: text(before.value), year: before.year }) : t("map.first");
  return hasValue(row)
    ? { value: shownValue(row, indicator, t), year: String(row.year), trend }
    : { value: reasonText(row, indicator, t), year: "", trend: before ? trend : "" };
}

const shownValue = (row: Reasoned & { value: number }, { unit }: MapIndicator, t: Translate) =>
  [formatValue(row.value, unit, t.language), likelyText(row, unit, t)].filter(Boolean).join(", ");

function staleNote({ rows, indicator }: MapView, { dataYear }: MapContext, t: Translate) {
  const counted = staleOf(rows.values(), indicator, dataYear);
  return { ...counted, text: staleText(counted, indicator, t) };
}

/** A line of the table under the map: the same numbers. */
function tableRow(
  { iso3, name, href }: Economy,
  view: MapView,
  { dataYear }: MapContext,
  t: Translate,
): Markup {
  const { indicator, rows } = view;
  const row = rows.get(iso3) as Reasoned;
  const cells = hasValue(row)
    ? svg`<td${!indicator.unit.levels && svg` class="num"`}>${shownValue(row, indicator, t)}</td><td class="num">${row.year}</td><td>${ageText(row, indicator, dataYear, t)}</td>`
    : svg`<td class="quiet">${reasonText(row, indicator, t)}</td><td class="num"></td><td></td>`;
  return svg`<tr data-iso3="${iso3}"><th scope="row"><a href="${href}">${name}</a></th>${cells}</tr>`;
}

/** What one can do with the figure: the table, the file of the indicator, its method, its citation. */
function linksOf({ id }: MapIndicator, { pages, files }: MapContext, t: Translate): Markup {
  const links = [
    { href: "#map-table", text: t("figure.table") },
    { href: `${files}${id}.csv`, text: t("figure.download") },
    { href: `${pages}${id}/`, text: t("figure.method") },
    { href: "#cite", text: t("figure.cite") },
  ];
  return svg`${links.map(({ href, text }) => svg`<li><a href="${href}">${text}</a></li>`)}`;
}
