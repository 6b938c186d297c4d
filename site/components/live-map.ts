/** The interactive map: any indicator, any year, the state in the address, the table and legend always the same numbers. */
import type { Language, Observation, Status } from "../../indicators/schema.ts";
import { scoreOf } from "../../indicators/score/normalise.ts";
import { readView, writeView, type Misread, type View } from "../../indicators/view.ts";
import { startAtlas, type Atlas, type Tip } from "../charts/atlas.ts";
import { classesOf, markOf } from "../charts/classes.ts";
import type { Mark } from "../charts/choropleth.ts";
import { formatValue, hasValue } from "../i18n/format.ts";
import { classText, likelyText, reasonText, valueText } from "../i18n/say.ts";
import { translateFrom, type Strings, type Translate } from "../i18n/translate.ts";
import type { MapIndicator } from "./map-data.ts";

/** What the page hands over. */
export interface MapData {
  language: Language;
  strings: Strings;
  indicators: MapIndicator[];
  names: Record<string, string>;
  /** Folder of the slices and of the indicators' pages. */
  slices: string;
  pages: string;
  /** The indicator drawn without a script. */
  first: string;
}

interface Slice {
  years: number[];
  places: Record<
    string,
    { status: string; value: (number | null)[]; low?: (number | null)[]; high?: (number | null)[] }
  >;
}

const STATUS: Record<string, Status> = {
  r: "reported",
  e: "estimated",
  c: "not-collected",
  p: "not-published",
  a: "not-applicable",
  t: "not-applicable",
};

export function startLiveMap(root: HTMLElement, data: MapData): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  const atlas = startAtlas(page.atlas);
  floatOnIntent(page, t);
  const asked = readView(location.search);
  const state: View = { ...asked.view };
  const known = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const slices = new Map<string, Promise<Slice>>();
  const sliceOf = (id: string) => {
    const slice =
      slices.get(id) ?? fetch(`${data.slices}${id}.json`).then((answer) => answer.json() as Promise<Slice>);
    slices.set(id, slice);
    return slice;
  };

  const misread = [...asked.misread];
  if (state.indicator !== undefined && !known.has(state.indicator)) {
    misread.push({ name: "indicator", value: state.indicator });
    delete state.indicator;
  }

  const show = async (isFirst = false) => {
    const indicator = known.get(state.indicator ?? data.first) as MapIndicator;
    const slice = await sliceOf(indicator.id);
    const newest = slice.years.at(-1) as number;
    if (state.year !== undefined && !slice.years.includes(state.year)) {
      if (isFirst) misread.push({ name: "year", value: String(state.year) });
      delete state.year;
    }
    const year = state.year ?? newest;
    const rows = rowsOf(slice, indicator, year);
    draw(page, atlas, data, indicator, slice, year, rows, t);
    if (isFirst) tellMisread(page.note, misread, t);
    history.replaceState(null, "", `${location.pathname}${writeView(state)}`);
  };

  page.choose.value = state.indicator ?? data.first;
  page.choose.addEventListener("change", () => {
    state.indicator = page.choose.value;
    if (state.indicator === data.first) delete state.indicator;
    delete state.year;
    clearOnly(page, state);
    void show();
  });
  page.slider.addEventListener("input", () => {
    const years = (page.slider.dataset["years"] ?? "").split(",").map(Number);
    const year = years[Number(page.slider.value)];
    if (year === undefined || year === years.at(-1)) delete state.year;
    else state.year = year;
    void show();
  });
  page.atlas.addEventListener("isolate", (event) => {
    const mark = (event as CustomEvent<View["only"] | null>).detail;
    if (mark) state.only = mark;
    else delete state.only;
    history.replaceState(null, "", `${location.pathname}${writeView(state)}`);
  });
  void show(true).then(() => {
    page.legend.querySelector<HTMLElement>(`[data-mark="${state.only}"]`)?.click();
  });
}

type Page = ReturnType<typeof partsOf>;

/** Leaflet comes when somebody turns to the map: until then the drawing is enough. */
function floatOnIntent({ atlas, container, map }: Page, t: Translate): void {
  const box = atlas.querySelector(".mapbox") as HTMLElement;
  const intents = ["pointerenter", "touchstart", "focusin"] as const;
  const float = async () => {
    for (const intent of intents) box.removeEventListener(intent, float);
    const { floatMap } = await import("../charts/map.ts");
    const focused = document.activeElement;
    const floating = floatMap(container, map, { zoomIn: t("map.zoom-in"), zoomOut: t("map.zoom-out") });
    if (focused && map.contains(focused)) (focused as SVGElement).focus(); // moving an element takes its focus away
    map.addEventListener("focusin", (event) => floating.reveal(event.target as Element));
  };
  for (const intent of intents) box.addEventListener(intent, float, { passive: true });
}

function partsOf(root: HTMLElement) {
  const find = <E extends Element>(selector: string) => root.querySelector<E>(selector) as E;
  return {
    atlas: find<HTMLElement>("[data-atlas]"),
    map: find<SVGSVGElement>("svg.map"),
    container: find<HTMLElement>(".live"),
    legend: find<HTMLElement>(".legend"),
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
    small: find<HTMLElement>(".shelf"),
  };
}

/** The newest value before the year shown. */
interface Before {
  year: number;
  value: number;
}

function beforeOf(slice: Slice, iso3: string, year: number): Before | null {
  const at = slice.years.findLastIndex((each, i) => each < year && slice.places[iso3]?.value[i] != null);
  const value = slice.places[iso3]?.value[at];
  return value == null ? null : { year: slice.years[at] as number, value };
}

function rowsOf(slice: Slice, indicator: MapIndicator, year: number): Map<string, Observation> {
  const at = slice.years.indexOf(year);
  return new Map(
    Object.entries(slice.places).map(([iso3, { status, value, low, high }]) => [
      iso3,
      {
        indicator: indicator.id,
        iso3,
        year,
        value: value[at] ?? null,
        low: low?.[at] ?? null,
        high: high?.[at] ?? null,
        score: scoreOf(value[at] ?? null, indicator),
        status: STATUS[status[at] as string] as Status,
        source: null,
        edition: null,
        note: status[at] === "t" ? "counted with" : (indicator.blank?.because.en ?? null),
      },
    ]),
  );
}

// Drawing -----------------------------------------------------------------------------------------------------------

function draw(
  page: Page,
  atlas: Atlas,
  data: MapData,
  indicator: MapIndicator,
  slice: Slice,
  year: number,
  rows: Map<string, Observation>,
  t: Translate,
): void {
  const { years } = slice;
  const marks = new Map([...rows].map(([iso3, row]) => [iso3, markOf(row, indicator)]));
  const links = [...page.map.querySelectorAll<SVGAElement>("a[data-iso3]")];
  for (const link of links) {
    const iso3 = link.dataset["iso3"] as string;
    const row = rows.get(iso3);
    if (!row) continue;
    for (const shape of link.children) shape.setAttribute("class", marks.get(iso3) as Mark);
    link.setAttribute("aria-label", `${data.names[iso3]}: ${valueText(row, indicator, t)}`);
  }
  const shown = links.map(({ dataset }) => dataset["iso3"] as string);
  atlas.update(tipsOf(slice, rows, data, indicator, t));
  drawLegend(
    page,
    indicator,
    shown.map((iso3) => marks.get(iso3) as Mark),
    t,
  );
  drawTable(page.table, shown, rows, data, indicator, t);
  drawShelf(page.small, rows, marks, indicator, t);
  page.title.textContent = indicator.title;
  page.sub.textContent = `${indicator.asks} ${year}`;
  page.foot.textContent = t("figure.source", { n: 1, sources: indicator.credit });
  page.more.href = `${data.pages}${indicator.id}/`;
  page.csv.href = `${data.slices}${indicator.id}.csv`;
  page.slider.max = String(years.length - 1);
  page.slider.value = String(years.indexOf(year));
  page.slider.disabled = years.length < 2;
  page.slider.dataset["years"] = years.join(",");
  page.slider.setAttribute("aria-valuetext", String(year));
  page.output.value = String(year);
}

function tipsOf(
  slice: Slice,
  rows: Map<string, Observation>,
  data: MapData,
  indicator: MapIndicator,
  t: Translate,
): Record<string, Tip> {
  const text = (value: number) => formatValue(value, indicator.unit, t.language);
  const tips = [...rows].map(([iso3, row]) => {
    const before = beforeOf(slice, iso3, row.year);
    const trend = before ? t("map.before", { value: text(before.value), year: before.year }) : t("map.first");
    const value = hasValue(row)
      ? [text(row.value), likelyText(row, indicator.unit, t)].filter(Boolean).join(", ")
      : reasonText(row, indicator, t);
    const year = hasValue(row) ? String(row.year) : "";
    return [
      iso3,
      { name: data.names[iso3] ?? iso3, value, year, trend: hasValue(row) || before ? trend : "" },
    ];
  });
  return Object.fromEntries(tips) as Record<string, Tip>;
}

const ABSENCES = ["nd", "ns", "na"] as const;

function drawLegend(page: Page, indicator: MapIndicator, marks: Mark[], t: Translate): void {
  const pressed = page.legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset["mark"];
  const classes = classesOf(indicator).map((each) => ({
    mark: each.mark as Mark,
    text: classText(each, indicator.unit, t),
  }));
  const absences = ABSENCES.filter((mark) => marks.includes(mark)).map((mark) => ({
    mark: mark as Mark,
    text: t(`absence.${mark}`),
  }));
  const items = [...classes, ...absences].map(({ mark, text }, at) => {
    const item = document.createElement("li");
    if (at === classes.length) item.className = "abs";
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["mark"] = mark;
    button.setAttribute("aria-pressed", String(mark === pressed));
    const swatch = Object.assign(document.createElement("i"), { className: `sw ${mark}` });
    const label = Object.assign(document.createElement("span"), { textContent: text });
    const count = Object.assign(document.createElement("b"), {
      textContent: String(marks.filter((each) => each === mark).length),
    });
    button.append(swatch, label, count);
    item.append(button);
    return item;
  });
  page.legend.replaceChildren(...items);
}

/** The twin: the same numbers in a table, in the order of names. */
function drawTable(
  table: HTMLTableElement,
  shown: string[],
  rows: Map<string, Observation>,
  data: MapData,
  indicator: MapIndicator,
  t: Translate,
): void {
  if (table.caption) table.caption.textContent = indicator.title;
  const lines = [...new Set(shown)]
    .sort((a, b) => (data.names[a] ?? "").localeCompare(data.names[b] ?? "", data.language))
    .map((iso3) => {
      const row = rows.get(iso3) as Observation;
      const line = document.createElement("tr");
      line.dataset["iso3"] = iso3;
      const name = document.createElement("th");
      name.scope = "row";
      const link = document.createElement("a");
      link.href = `${data.pages.replace("indicators/", "countries/")}${iso3}/`;
      link.textContent = data.names[iso3] ?? iso3;
      name.append(link);
      const value = document.createElement("td");
      const year = document.createElement("td");
      year.className = "num";
      if (hasValue(row)) {
        if (!indicator.unit.levels) value.className = "num";
        value.textContent = [
          formatValue(row.value, indicator.unit, t.language),
          likelyText(row, indicator.unit, t),
        ]
          .filter(Boolean)
          .join(", ");
        year.textContent = String(row.year);
      } else {
        value.className = "quiet";
        value.textContent = reasonText(row, indicator, t);
      }
      line.append(name, value, year);
      return line;
    });
  table.tBodies[0]?.replaceChildren(...lines);
}

function drawShelf(
  shelf: HTMLElement,
  rows: Map<string, Observation>,
  marks: Map<string, Mark>,
  indicator: MapIndicator,
  t: Translate,
): void {
  for (const link of shelf.querySelectorAll<HTMLAnchorElement>("a")) {
    const iso3 = /([A-Z]{3})\/$/.exec(link.pathname)?.[1] ?? "";
    const row = rows.get(iso3);
    if (!row) continue;
    const swatch = link.querySelector("i");
    const says = link.querySelector(".sr");
    if (swatch) swatch.className = `sw round ${marks.get(iso3)}`;
    if (says) says.textContent = `: ${valueText(row, indicator, t)}`;
  }
}

function clearOnly(page: Page, state: View): void {
  page.legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.click();
  delete state.only;
}

/** A bad link still shows something true, and says what it did not understand. */
function tellMisread(note: HTMLElement, misread: Misread[], t: Translate): void {
  note.hidden = misread.length === 0;
  note.textContent = misread.map(({ name, value }) => t("map.misread", { name, value })).join(" ");
}
