/** The interactive map: any indicator, any year, the state in the address, the table and legend always the same numbers. */
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { readView, writeView, type Misread, type View } from "../../../indicators/views/map-view.ts";
import { startAtlas } from "../../charts/map-interaction.client.ts";
import { markOf } from "../../lib/classes.ts";
import type { Mark } from "../../lib/classes.ts";
import { hasValue } from "../../i18n/format.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import type { TellView } from "../cite/cite-view.client.ts";
import { ageMarkOf, ageOf } from "../../../indicators/define/age.ts";
import { drawScene, partsOf, tipsOf, type Page, type Scene } from "./live-map-page.client.ts";
import type { MapIndicator } from "./map-data.build.ts";
import { newestRowsOf, rowsOf, type Slice } from "./map-slice.ts";

/** What the page hands over. */
export interface MapData {
  language: Language;
  strings: Strings;
  indicators: MapIndicator[];
  names: Record<string, string>;
  /** The year from which ages are counted: the data's own. */
  dataYear: number;
  /** Folder of the slices and of the indicators' pages. */
  slices: string;
  pages: string;
  /** The indicator drawn without a script. */
  first: string;
}

export function startLiveMap(root: HTMLElement, data: MapData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  const atlas = startAtlas(page.atlas);
  const sliceOf = sliceFetcher(data.slices);
  const known = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const { view, misread } = readView(location.search);
  let years: number[] = [];
  let asked = 0;
  let shown: Scene | null = null;

  /** The address that is cited names what the defaults leave out: it shows the same when they have moved on. */
  const tell = () => {
    if (!shown) return;
    const { indicator, year } = shown;
    const search = writeView({ ...view, indicator: indicator.id, year });
    tellView({ title: `${indicator.title}, ${year}`, search, sources: indicator.sources });
  };

  const show = async (): Promise<void> => {
    const turn = ++asked;
    const indicator = chooseIndicator(view, known, data.first, misread);
    try {
      const slice = await sliceOf(indicator.id);
      if (turn !== asked) return; // the reader has moved on
      years = slice.years;
      const year = chooseYear(view, years, misread);
      const scene =
        view.paint === "age" ? ageScene(indicator, slice, data) : valueScene(indicator, slice, year);
      drawScene(page, scene, data, t);
      atlas.update(tipsOf(scene, data, t));
      page.status.textContent = announce(scene, t);
      shown = scene;
      remember(view);
      tell();
    } catch {
      misread.push({ name: "indicator", value: indicator.id });
    }
    tellMisread(page.note, misread, t);
  };

  page.choose.value = known.has(view.indicator ?? "") ? (view.indicator as string) : data.first;
  for (const paint of page.paints) paint.checked = paint.value === (view.paint ?? "value");
  page.paint.addEventListener("change", () => {
    if (page.paints.some(({ value, checked }) => value === "age" && checked)) view.paint = "age";
    else delete view.paint;
    clearIsolation(page);
    void show();
  });
  page.choose.addEventListener("change", () => {
    if (page.choose.value === data.first) delete view.indicator;
    else view.indicator = page.choose.value;
    delete view.year;
    clearIsolation(page);
    void show();
  });
  page.slider.addEventListener("input", () => {
    const year = years[Number(page.slider.value)];
    if (year === undefined || year === years.at(-1)) delete view.year;
    else view.year = year;
    void show();
  });
  page.atlas.addEventListener("isolate", (event) => {
    const mark = (event as CustomEvent<View["only"] | null>).detail;
    if (mark) view.only = mark;
    else delete view.only;
    remember(view);
    tell();
  });
  floatOnIntent(page, t);
  const { only } = view;
  void show().then(() => {
    if (only === undefined) return;
    const button = page.legend.querySelector<HTMLElement>(`[data-mark="${only}"]`);
    if (button) return button.click();
    delete view.only; // a class of the other paint, or one that is not on this map
    remember(view);
    tellMisread(page.note, [{ name: "only", value: only }], t);
  });
}

const clearIsolation = ({ legend }: Page) =>
  legend.querySelector<HTMLElement>('[aria-pressed="true"]')?.click();

/** Each slice is fetched once; one that failed is tried again. */
function sliceFetcher(folder: string): (id: string) => Promise<Slice> {
  const slices = new Map<string, Promise<Slice>>();
  return async (id) => {
    const slice =
      slices.get(id) ?? fetch(`${folder}${id}.json`).then((answer) => answer.json() as Promise<Slice>);
    slices.set(id, slice);
    try {
      return await slice;
    } catch (fault) {
      slices.delete(id);
      throw fault;
    }
  };
}

function chooseIndicator(
  view: View,
  known: Map<string, MapIndicator>,
  first: string,
  misread: Misread[],
): MapIndicator {
  const chosen = known.get(view.indicator ?? first);
  if (chosen) return chosen;
  misread.push({ name: "indicator", value: view.indicator ?? "" });
  delete view.indicator;
  return known.get(first) as MapIndicator;
}

function chooseYear(view: View, years: readonly number[], misread: Misread[]): number {
  const newest = years.at(-1) as number;
  if (view.year === undefined || years.includes(view.year)) return view.year ?? newest;
  misread.push({ name: "year", value: String(view.year) });
  delete view.year;
  return newest;
}

function valueScene(indicator: MapIndicator, slice: Slice, year: number): Scene {
  const rows = rowsOf(slice, indicator, year);
  const marks = new Map([...rows].map(([iso3, row]) => [iso3, markOf(row, indicator)]));
  return { indicator, slice, year, rows, marks, paint: "value" };
}

function ageScene(indicator: MapIndicator, slice: Slice, { dataYear }: MapData): Scene {
  const rows = newestRowsOf(slice, indicator);
  const mark = (row: Observation): Mark =>
    hasValue(row) ? ageMarkOf(ageOf(row.year, dataYear)) : markOf(row, indicator);
  const marks = new Map([...rows].map(([iso3, row]) => [iso3, mark(row)]));
  return { indicator, slice, year: dataYear, rows, marks, paint: "age" };
}

const announce = (scene: Scene, t: Translate): string =>
  t(scene.paint === "age" ? "agemap.now" : "map.now", {
    title: scene.indicator.title,
    year: scene.year,
    n: countOf(scene),
  });

const countOf = ({ rows }: Scene) => [...rows.values()].filter(hasValue).length;

const remember = (view: View) => history.replaceState(null, "", `${location.pathname}${writeView(view)}`);

/** A bad link still shows something true, and says what it did not understand. */
function tellMisread(note: HTMLElement, misread: Misread[], t: Translate): void {
  note.hidden = misread.length === 0;
  note.textContent = misread.map(({ name, value }) => t("map.misread", { name, value })).join(" ");
  misread.length = 0;
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
