/** The interactive map: any indicator, any year, the state in the address, the table and legend always the same numbers. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { readView, writeView, type View } from "../../../indicators/views/map-view.ts";
import type { InvalidParam } from "../../../indicators/views/codec.ts";
import { startAtlas } from "../../charts/map-interaction.client.ts";
import { drawMap, type MapContext, type MapView } from "./draw.ts";
import { ageView, valueView } from "./view-of-slice.ts";
import { hasValue } from "../../i18n/format.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import type { TellView } from "../cite/cite-view.client.ts";
import { partsOf, showMap, showYear, type Page } from "./live-map-page.client.ts";
import type { MapIndicator } from "./map-data.build.ts";
import type { Slice } from "./map-slice.ts";

/** What the page hands over. */
export interface MapData {
  language: Language;
  strings: Strings;
  indicators: MapIndicator[];
  /** By code the name of every economy that is drawn, in the order of names; and those too small to hit. */
  names: Record<string, string>;
  small: string[];
  dataYear: number;
  /** Folders of the slices, of the indicators' files, and of the pages of indicators and countries. */
  slices: string;
  files: string;
  pages: string;
  countries: string;
  /** The indicator drawn without a script. */
  first: string;
  /** What addresses without a year meant, where there is a newer now: see `readView`. */
  formerYears: Record<string, number>;
}

function contextOf({ names, small, dataYear, files, pages, countries }: MapData): MapContext {
  const isSmall = new Set(small);
  const economies = Object.entries(names).map(([iso3, name]) => ({
    iso3,
    name,
    href: `${countries}${iso3}/`,
    isSmall: isSmall.has(iso3),
  }));
  return { economies, dataYear, files, pages };
}

export function startLiveMap(root: HTMLElement, data: MapData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  const atlas = startAtlas(page.atlas);
  const sliceOf = sliceFetcher(data.slices);
  const known = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const context = contextOf(data);
  const { view, invalidParams } = readView(location.search, data.formerYears);
  let isChosen = writeView(view) !== "" || invalidParams.length > 0;
  let years: number[] = [];
  let asked = 0;
  let shown: MapView | null = null;

  /** The address of a view names its indicator and its year: it shows the same when there is a newer. */
  const tell = () => {
    if (!shown) return;
    const { indicator, year, paint } = shown;
    const isAge = paint === "age";
    const until = view.until ?? (years.at(-1) as number);
    const { asof: _, until: __, ...chosen } = view;
    const named = { ...chosen, indicator: indicator.id, ...(isAge ? { asof: year, until } : { year }) };
    const search = writeView(named);
    if (isChosen) history.replaceState(null, "", `${location.pathname}${search}`);
    const title = isAge ? t("agemap.cite", { title: indicator.title, year }) : `${indicator.title}, ${year}`;
    tellView({ title, search, sources: indicator.sources });
  };
  const choose = () => {
    isChosen = true;
    void show();
  };

  const show = async (): Promise<void> => {
    const turn = ++asked;
    const indicator = chooseIndicator(view, known, data.first, invalidParams);
    try {
      const slice = await sliceOf(indicator.id);
      if (turn !== asked) return; // the reader has moved on
      years = slice.years;
      const year = chooseYear(view, years, invalidParams);
      const only = page.map.dataset["only"] ?? null;
      const asof = (view.paint === "age" ? view.asof : undefined) ?? data.dataYear;
      shown =
        view.paint === "age"
          ? ageView(indicator, slice, asof, view.until)
          : valueView(indicator, slice, year);
      showMap(page, atlas, shown, drawMap({ ...shown, only }, { ...context, dataYear: asof }, t));
      showYear(page, shown, years, t);
      page.status.textContent = announce(shown, t);
      tell();
    } catch {
      if (turn !== asked) return;
      say(page.note, [t("map.failed", { title: indicator.title })]);
      return;
    }
    showInvalid(page.note, invalidParams, t);
  };

  page.choose.value = known.has(view.indicator ?? "") ? (view.indicator as string) : data.first;
  for (const paint of page.paints) paint.checked = paint.value === (view.paint ?? "value");
  page.paint.addEventListener("change", () => {
    if (page.paints.some(({ value, checked }) => value === "age" && checked)) view.paint = "age";
    else delete view.paint;
    clearIsolation(page);
    choose();
  });
  page.choose.addEventListener("change", () => {
    if (page.choose.value === data.first) delete view.indicator;
    else view.indicator = page.choose.value;
    delete view.year;
    delete view.asof;
    delete view.until;
    clearIsolation(page);
    choose();
  });
  page.slider.addEventListener("input", () => {
    const year = years[Number(page.slider.value)];
    if (year === undefined || year === years.at(-1)) delete view.year;
    else view.year = year;
    choose();
  });
  page.atlas.addEventListener("isolate", (event) => {
    const mark = (event as CustomEvent<View["only"] | null>).detail;
    if (mark) view.only = mark;
    else delete view.only;
    isChosen = true;
    tell();
  });
  floatOnIntent(page, t);
  const { only } = view;
  void show().then(() => {
    if (only === undefined) return;
    const button = page.legend.querySelector<HTMLElement>(`[data-mark="${only}"]`);
    if (button) return button.click();
    delete view.only; // a class of the other paint, or one that is not on this map
    tell();
    showInvalid(page.note, [{ name: "only", value: only }], t);
  });
}

const clearIsolation = ({ legend }: Page) =>
  legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.click();

/** Each slice is fetched once; one that failed is tried again. */
function sliceFetcher(folder: string): (id: string) => Promise<Slice> {
  const slices = new Map<string, Promise<Slice>>();
  return async (id) => {
    const slice = slices.get(id) ?? fetch(`${folder}${id}.json`).then((answer) => jsonOf<Slice>(answer));
    slices.set(id, slice);
    try {
      return await slice;
    } catch (fault) {
      slices.delete(id);
      throw fault;
    }
  };
}

async function jsonOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as T;
}

function chooseIndicator(
  view: View,
  known: Map<string, MapIndicator>,
  first: string,
  invalidParams: InvalidParam[],
): MapIndicator {
  const chosen = known.get(view.indicator ?? first);
  if (chosen) return chosen;
  invalidParams.push({ name: "indicator", value: view.indicator ?? "" });
  delete view.indicator;
  return known.get(first) as MapIndicator;
}

function chooseYear(view: View, years: readonly number[], invalidParams: InvalidParam[]): number {
  const newest = years.at(-1) as number;
  if (view.year === undefined || years.includes(view.year)) return view.year ?? newest;
  invalidParams.push({ name: "year", value: String(view.year) });
  delete view.year;
  return newest;
}

const announce = (shown: MapView, t: Translate): string =>
  t(shown.paint === "age" ? "agemap.now" : "map.now", {
    title: shown.indicator.title,
    year: shown.year,
    n: countOf(shown),
  });

const countOf = ({ rows }: MapView) => [...rows.values()].filter(hasValue).length;

/** A bad link still shows something true, and says what it did not understand. */
function showInvalid(note: HTMLElement, invalidParams: InvalidParam[], t: Translate): void {
  say(
    note,
    invalidParams.map(({ name, value }) => t("map.misread", { name, value })),
  );
  invalidParams.length = 0;
}

function say(note: HTMLElement, sentences: readonly string[]): void {
  note.hidden = sentences.length === 0;
  note.textContent = sentences.join(" ");
}

/** Leaflet comes when somebody turns to the map: until then the drawing is enough. */
function floatOnIntent({ box, container, map }: Page, t: Translate): void {
  const intents = ["pointerenter", "touchstart", "focusin"] as const;
  const float = async () => {
    for (const intent of intents) box.removeEventListener(intent, float);
    const { floatMap } = await import("../../charts/leaflet-map.client.ts");
    const focused = document.activeElement;
    const floating = floatMap(container, map, { zoomIn: t("map.zoom-in"), zoomOut: t("map.zoom-out") });
    if (focused && map.contains(focused)) (focused as SVGElement).focus(); // moving an element takes its focus away
    map.addEventListener("focusin", (event) => floating.reveal(event.target as Element));
  };
  for (const intent of intents) box.addEventListener(intent, float, { passive: true });
}
