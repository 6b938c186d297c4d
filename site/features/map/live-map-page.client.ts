/** The parts of the map page, and how a scene is drawn into them. */
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Tip } from "../../charts/map-interaction.client.ts";
import type { Mark } from "../../lib/classes.ts";
import { classesOf } from "../../lib/classes.ts";
import { formatValue, hasValue } from "../../i18n/format.ts";
import { classText, likelyText, reasonText, valueText, scaleText } from "../../i18n/say.ts";
import type { Translate } from "../../i18n/translate.ts";
import { ageLegend, ageText, staleOf, staleText } from "./live-map-age.client.ts";
import type { MapData } from "./live-map.client.ts";
import type { MapIndicator } from "./map-data.build.ts";
import { beforeOf, type Slice } from "./map-slice.ts";

/** One indicator, ready to be drawn: the values of a year, or the age of the newest value of each economy. */
export interface Scene {
  indicator: MapIndicator;
  slice: Slice;
  /** The year shown; where ages are painted, the year from which they are counted. */
  year: number;
  paint: "value" | "age";
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
    stale: find<HTMLElement>("[data-stale-note]"),
    paint: find<HTMLElement>("[data-paint]"),
    paints: [...root.querySelectorAll<HTMLInputElement>("[data-paint] input")],
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
  const { indicator, slice } = scene;
  const isAge = scene.paint === "age";
  const year = isAge ? (slice.years.at(-1) as number) : scene.year;
  drawShapes(page.map, scene, data, t);
  drawLegend(page, scene, t);
  drawStale(page.stale, scene, data, t);
  drawTable(page.table, scene, data, t);
  drawShelf(page.shelf, scene, data, t);
  page.title.textContent = indicator.title;
  page.sub.textContent = isAge ? t("agemap.sub", { year: scene.year }) : `${indicator.asks} ${year}`;
  page.box.dataset["scale"] = scaleText(indicator, t) ?? "";
  page.box.dataset["source"] = indicator.publishers;
  page.foot.textContent = t("figure.source", { n: 1, sources: indicator.credit });
  page.more.href = `${data.pages}${indicator.id}/`;
  page.csv.href = `${data.slices}${indicator.id}.csv`;
  page.slider.max = String(slice.years.length - 1);
  page.slider.value = String(slice.years.indexOf(year));
  page.slider.disabled = isAge || slice.years.length < 2;
  page.slider.setAttribute("aria-valuetext", String(year));
  page.output.value = isAge ? t("agemap.newest") : String(year);
}

const linksOf = (map: SVGSVGElement) => [...map.querySelectorAll<SVGAElement>("a[data-iso3]")];

/** What is said of an economy: its value, or first how old that is. */
function saysOf({ indicator, paint }: Scene, row: Observation, { dataYear }: MapData, t: Translate): string {
  const value = valueText(row, indicator, t);
  return paint === "age" && hasValue(row) ? `${ageText(row, indicator, dataYear, t)}; ${value}` : value;
}

function drawShapes(map: SVGSVGElement, scene: Scene, data: MapData, t: Translate): void {
  const { rows, marks } = scene;
  for (const link of linksOf(map)) {
    const iso3 = link.dataset["iso3"] as string;
    const row = rows.get(iso3);
    if (!row) continue;
    for (const shape of link.children) shape.setAttribute("class", marks.get(iso3) as Mark);
    link.setAttribute("aria-label", `${data.names[iso3]}: ${saysOf(scene, row, data, t)}`);
  }
}

/** What a tip says of each economy: value, year, and the value before; or how old the value is, and the value. */
export function tipsOf(scene: Scene, data: MapData, t: Translate): Record<string, Tip> {
  const { indicator, slice, rows, paint } = scene;
  const text = (value: number) => formatValue(value, indicator.unit, t.language);
  const tipOf = (iso3: string, row: Observation): Tip => {
    if (paint === "age" && hasValue(row)) {
      return {
        name: data.names[iso3] ?? iso3,
        value: ageText(row, indicator, data.dataYear, t),
        year: String(row.year),
        trend: t("agemap.tip", { value: shownValue(row, indicator, t) }),
      };
    }
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

function drawLegend({ map, legend }: Page, { indicator, marks, paint }: Scene, t: Translate): void {
  const pressed = legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset["mark"];
  const drawn = linksOf(map).map(({ dataset }) => marks.get(dataset["iso3"] as string));
  const classes = paint === "age" ? ageLegend(t) : valueLegend(indicator, t);
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

const valueLegend = (indicator: MapIndicator, t: Translate) =>
  classesOf(indicator).map((each) => ({
    mark: each.mark as Mark,
    text: classText(each, indicator.unit, t),
  }));

/** Under the classes of age: how many of the values are older than the indicator's shelf life. */
function drawStale(note: HTMLElement, { paint, rows, indicator }: Scene, data: MapData, t: Translate): void {
  const counted = staleOf(rows.values(), indicator, data.dataYear);
  note.hidden = paint !== "age";
  note.textContent = paint === "age" ? staleText(counted, indicator, t) : "";
  note.dataset["stale"] = String(counted.stale);
  note.dataset["of"] = String(counted.of);
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
function drawTable(
  table: HTMLTableElement,
  { indicator, rows }: Scene,
  { dataYear }: MapData,
  t: Translate,
): void {
  if (table.caption) table.caption.textContent = indicator.title;
  for (const line of table.tBodies[0]?.rows ?? []) {
    const row = rows.get(line.dataset["iso3"] ?? "");
    if (!row) continue;
    const value = document.createElement("td");
    const year = Object.assign(document.createElement("td"), { className: "num" });
    const age = document.createElement("td");
    if (hasValue(row)) {
      age.textContent = ageText(row, indicator, dataYear, t);
      if (!indicator.unit.levels) value.className = "num";
      value.textContent = shownValue(row, indicator, t);
      year.textContent = String(row.year);
    } else {
      value.className = "quiet";
      value.textContent = reasonText(row, indicator, t);
    }
    line.replaceChildren(line.cells[0] as HTMLTableCellElement, value, year, age);
  }
}

function drawShelf(shelf: HTMLElement, scene: Scene, data: MapData, t: Translate): void {
  const { rows, marks } = scene;
  for (const link of shelf.querySelectorAll<HTMLAnchorElement>("a")) {
    const iso3 = /([A-Z]{3})\/$/.exec(link.pathname)?.[1] ?? "";
    const row = rows.get(iso3);
    const [swatch, says] = [link.querySelector("i"), link.querySelector(".sr")];
    if (!row || !swatch || !says) continue;
    swatch.className = `sw round ${marks.get(iso3)}`;
    says.textContent = `: ${saysOf(scene, row, data, t)}`;
  }
}
