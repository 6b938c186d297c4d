/** The parts of the map page, and how a drawing is put into them. */
import type { Atlas } from "../../charts/map-interaction.client.ts";
import { repaint } from "../../charts/choropleth.ts";
import type { MapDrawing, MapView } from "./draw.ts";
import type { Translate } from "../../i18n/translate.ts";
import { showDrawing } from "../../lib/show-drawing.ts";

export type Page = ReturnType<typeof partsOf>;

export function partsOf(root: HTMLElement) {
  const find = <E extends Element>(selector: string) => root.querySelector<E>(selector) as E;
  return {
    root,
    atlas: find<HTMLElement>("[data-atlas]"),
    box: find<HTMLElement>(".mapbox"),
    map: find<SVGSVGElement>("svg.map"),
    container: find<HTMLElement>(".live"),
    legend: find<HTMLElement>(".legend"),
    stale: find<HTMLElement>("[data-stale-note]"),
    paint: find<HTMLElement>("[data-paint]"),
    paints: [...root.querySelectorAll<HTMLInputElement>("[data-paint] input")],
    status: find<HTMLElement>("[data-status]"),
    choose: find<HTMLSelectElement>("#indicator"),
    slider: find<HTMLInputElement>("#year"),
    output: find<HTMLOutputElement>("output"),
    note: find<HTMLElement>("[data-note]"),
  };
}

export function showMap(page: Page, atlas: Atlas, { indicator }: MapView, drawing: MapDrawing): void {
  showDrawing(page.root, drawing);
  repaint(page.map, drawing.places, drawing.label);
  atlas.update(drawing.tipOf);
  page.box.dataset["scale"] = drawing.scale ?? "";
  page.box.dataset["source"] = indicator.publishers;
  showStale(page.stale, drawing.stale);
}

/** Under the classes of age: how many of the values are older than the indicator's shelf life. */
function showStale(note: HTMLElement, stale: MapDrawing["stale"]): void {
  note.hidden = stale === null;
  note.textContent = stale?.text ?? "";
  if (!stale) return;
  note.dataset["stale"] = String(stale.stale);
  note.dataset["of"] = String(stale.of);
}

/** Where ages are painted, the newest value of each economy is shown, of whatever year. */
export function showYear(
  { slider, output }: Page,
  { paint, year }: MapView,
  years: readonly number[],
  t: Translate,
): void {
  const isAge = paint === "age";
  const shown = isAge ? (years.at(-1) as number) : year;
  slider.max = String(years.length - 1);
  slider.value = String(years.indexOf(shown));
  slider.disabled = isAge || years.length < 2;
  slider.setAttribute("aria-valuetext", String(shown));
  output.value = isAge ? t("agemap.newest") : String(shown);
}
