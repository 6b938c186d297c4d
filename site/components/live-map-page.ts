/** The parts of the map page, and how a scene is drawn into them. */
import type { Observation } from "../../indicators/schema.ts";
import type { Tip } from "../charts/atlas.ts";
import type { Mark } from "../charts/choropleth.ts";
import { classesOf } from "../charts/classes.ts";
import { formatValue, hasValue } from "../i18n/format.ts";
import { classText, likelyText, reasonText, valueText, scaleText } from "../i18n/say.ts";
import type { Translate } from "../i18n/translate.ts";
import type { MapData } from "./live-map.ts";
import type { MapIndicator } from "./map-data.ts";
import { beforeOf, type Slice } from "./map-slice.ts";

/** One indicator in one year, ready to be drawn. */
export interface Scene {
  indicator: MapIndicator;
  slice: Slice;
  year: number;
  rows: Map<string, Observation>;
  marks: Map<string, Mark>;
}

export type Page = ReturnType<typeof partsOf>;

export function partsOf(root: HTMLElement) {
  const find = <E extends Element>(selector: string) => root.querySelector<E>(selector) as E;
  return {
    atlas: find<HTMLElement>("[data-atlas]"),
    box: find<HTMLElement>(".mapbox"),
    map: find<SVGSVGElement>("svg.map"),
    container: find<HTMLElement>(".live"),
    legend: find<HTMLElement>(".legend"),
    status: find<HTMLElement>("[data-status]"),
    title: find<HTMLElement>("[data-title]"),
    sub: find<HTMLElement>("[data-sub]"),
    foot: find<HTMLElement>("[data-foot]"),
    more: find<HTMLAnchorElement>("[data-more]"),
    csv: find<HTMLAnchorElement>("[data-csv]"),
    table: find<HTMLTableElement>("#map-table"),
    choose: find<HTMLSelectElement>("#indicator"),
    slider: find<HTMLInputElement>("#year"),
    output: find<HTMLOutputElement>("output"),
    note: find<HTMLElement>("[data-note]"),
    shelf: find<HTMLElement>(".shelf"),
  };
}

export function drawScene(page: Page, scene: Scene, data: MapData, t: Translate): void {
  const { indicator, slice, year } = scene;
  drawShapes(page.map, scene, data, t);
  drawLegend(page, scene, t);
  drawTable(page.table, scene, t);
  drawShelf(page.shelf, scene, t);
  page.title.textContent = indicator.title;
  page.sub.textContent = `${indicator.asks} ${year}`;
  page.box.dataset["scale"] = scaleText(indicator, t) ?? "";
  page.box.dataset["source"] = indicator.publishers;
  page.foot.textContent = t("figure.source", { n: 1, sources: indicator.credit });
  page.more.href = `${data.pages}${indicator.id}/`;
  page.csv.href = `${data.slices}${indicator.id}.csv`;
  page.slider.max = String(slice.years.length - 1);
  page.slider.value = String(slice.years.indexOf(year));
  page.slider.disabled = slice.years.length < 2;
  page.slider.setAttribute("aria-valuetext", String(year));
  page.output.value = String(year);
}

const linksOf = (map: SVGSVGElement) => [...map.querySelectorAll<SVGAElement>("a[data-iso3]")];

function drawShapes(
  map: SVGSVGElement,
  { indicator, rows, marks }: Scene,
  data: MapData,
  t: Translate,
): void {
  for (const link of linksOf(map)) {
    const iso3 = link.dataset["iso3"] as string;
    const row = rows.get(iso3);
    if (!row) continue;
    for (const shape of link.children) shape.setAttribute("class", marks.get(iso3) as Mark);
    link.setAttribute("aria-label", `${data.names[iso3]}: ${valueText(row, indicator, t)}`);
  }
}

/** What a tip says of each economy: value, year, and the value before. */
export function tipsOf({ indicator, slice, rows }: Scene, data: MapData, t: Translate): Record<string, Tip> {
  const text = (value: number) => formatValue(value, indicator.unit, t.language);
  const tipOf = (iso3: string, row: Observation): Tip => {
    const before = beforeOf(slice, iso3, row.year);
    const trend = before ? t("map.before", { value: text(before.value), year: before.year }) : t("map.first");
    return hasValue(row)
      ? {
          name: data.names[iso3] ?? iso3,
          value: shownValue(row, indicator, t),
          year: String(row.year),
          trend,
        }
      : {
          name: data.names[iso3] ?? iso3,
          value: reasonText(row, indicator, t),
          year: "",
          trend: before ? trend : "",
        };
  };
  return Object.fromEntries([...rows].map(([iso3, row]) => [iso3, tipOf(iso3, row)]));
}

const shownValue = (row: Observation & { value: number }, { unit }: MapIndicator, t: Translate) =>
  [formatValue(row.value, unit, t.language), likelyText(row, unit, t)].filter(Boolean).join(", ");

const ABSENCES = ["nd", "ns", "na"] as const;

function drawLegend({ map, legend }: Page, { indicator, marks }: Scene, t: Translate): void {
  const pressed = legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset["mark"];
  const drawn = linksOf(map).map(({ dataset }) => marks.get(dataset["iso3"] as string));
  const classes = classesOf(indicator).map((each) => ({
    mark: each.mark as Mark,
    text: classText(each, indicator.unit, t),
  }));
  const absences = ABSENCES.filter((mark) => drawn.includes(mark)).map((mark) => ({
    mark: mark as Mark,
    text: t(`absence.${mark}`),
  }));
  const items = [...classes, ...absences].map(({ mark, text }, at) => {
    const item = document.createElement("li");
    if (at === classes.length) item.className = "abs";
    const count = drawn.filter((each) => each === mark).length;
    item.append(legendButton(mark, text, count, mark === pressed));
    return item;
  });
  legend.replaceChildren(...items);
}

function legendButton(mark: Mark, text: string, count: number, isPressed: boolean): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["mark"] = mark;
  button.setAttribute("aria-pressed", String(isPressed));
  const swatch = Object.assign(document.createElement("i"), { className: `sw ${mark}` });
  const label = Object.assign(document.createElement("span"), { textContent: text });
  button.append(swatch, label, Object.assign(document.createElement("b"), { textContent: String(count) }));
  return button;
}

/** The twin: the same numbers in a table. Its lines are there already, one an economy, in the order of names. */
function drawTable(table: HTMLTableElement, { indicator, rows }: Scene, t: Translate): void {
  if (table.caption) table.caption.textContent = indicator.title;
  for (const line of table.tBodies[0]?.rows ?? []) {
    const row = rows.get(line.dataset["iso3"] ?? "");
    if (!row) continue;
    const value = document.createElement("td");
    const year = Object.assign(document.createElement("td"), { className: "num" });
    if (hasValue(row)) {
      if (!indicator.unit.levels) value.className = "num";
      value.textContent = shownValue(row, indicator, t);
      year.textContent = String(row.year);
    } else {
      value.className = "quiet";
      value.textContent = reasonText(row, indicator, t);
    }
    line.replaceChildren(line.cells[0] as HTMLTableCellElement, value, year);
  }
}

function drawShelf(shelf: HTMLElement, { indicator, rows, marks }: Scene, t: Translate): void {
  for (const link of shelf.querySelectorAll<HTMLAnchorElement>("a")) {
    const iso3 = /([A-Z]{3})\/$/.exec(link.pathname)?.[1] ?? "";
    const row = rows.get(iso3);
    const [swatch, says] = [link.querySelector("i"), link.querySelector(".sr")];
    if (!row || !swatch || !says) continue;
    swatch.className = `sw round ${marks.get(iso3)}`;
    says.textContent = `: ${valueText(row, indicator, t)}`;
  }
}
