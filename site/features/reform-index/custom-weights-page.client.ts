/** What of the page shows the index, and how it is drawn under other choices, or as it was published. */
import type { IndexView } from "../../../indicators/views/index-view.ts";
import type { Comparison } from "../../../indicators/reform-index/custom-weights.ts";
import { startAtlas } from "../../charts/map-interaction.client.ts";
import { repaint } from "../../charts/choropleth.ts";
import { changeRows } from "./draw-changes.ts";
import { drawIndexMap, type MappedEconomy } from "./draw-map.ts";
import { scoredRows, unscoredRows, type Arrangement, type IndexedEconomy } from "./draw-table.ts";
import { drawIndex } from "./draw.ts";
import { publishedEntries } from "./published-entries.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";
import { showDrawing } from "../../lib/show-drawing.ts";

/** What is shown: the choices, in words, and every economy's place under them. */
export interface Scene {
  label: string;
  /** Whether weights, mean or rule are the reader's own; else it is a frozen edition as it was published. */
  isCustom: boolean;
  /** The frozen edition whose scores these are; null: of the newest data. */
  edition: string | null;
  /** The choices in full: weights, mean, rule. */
  settings: string;
  year: number;
  entries: readonly IndexEntry[];
  isPending: boolean;
}

export interface IndexPage {
  table: HTMLTableElement;
  published(): readonly IndexEntry[];
  /** Everything but the rows of the tables, which `arrange` draws. */
  draw(scene: Scene): void;
  /** The rows of what is shown, in the reader's order, those hidden that were not chosen. */
  arrange(arrangement: Arrangement): void;
  drawChanges(comparison: Comparison, before: Before, scene: Scene): void;
  /** Draws what was published. */
  restore(): void;
}

/** The official entries that the reader's are compared with, by economy, and the file's order. */
export interface Before {
  units: readonly string[];
  official: ReadonlyMap<string, IndexEntry>;
}

/** What the page hands over of its economies, by code and in the order of names. */
export interface IndexPlaces {
  places: Record<string, [name: string, region: string, income: string, isSmall?: 1]>;
  /** Folder of the countries' pages. */
  countries: string;
  year: number;
}

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E;

export function openIndexPage(data: IndexPlaces, t: Translate): IndexPage {
  const atlasRoot = find<HTMLElement>('[data-atlas="index"]');
  const [map, table] = [find<SVGSVGElement>("#map svg.map"), find<HTMLTableElement>("#index-table")];
  const { title: plainTitle } = document;
  const economies = economiesIn(data);
  const economyOf = economyFinder(data);
  const published = once(() => publishedEntries(table, find("#index-unscored")));
  let scene: Scene | null = null;

  const sceneIn = () =>
    scene ?? { label: null, year: data.year, entries: published(), isPending: false, isCustom: false };
  const mapOf = (title: string) =>
    drawIndexMap(sceneIn().entries, economies, title, t, map.dataset["only"] ?? null);
  const publishedMap = once(() => mapOf(""));
  const atlas = startAtlas(atlasRoot, (iso3) => publishedMap().tipOf(iso3));

  const draw = () => {
    const drawing = drawIndex(sceneIn(), t);
    const drawnMap = mapOf(drawing.words["map-title"]);
    showDrawing(document, drawing);
    showDrawing(document, { words: {}, drawings: drawnMap.drawings });
    repaint(map, drawnMap.places, drawnMap.label);
    atlas.update(drawnMap.tipOf);
    document.title = scene ? drawing.words.title : plainTitle;
    find("[data-shown]").setAttribute("data-title", drawing.words.title);
    showCustom(scene, t);
  };

  return {
    table,
    published,
    draw(next) {
      published(); // read before anything is drawn over it
      scene = next;
      draw();
    },
    arrange(arrangement) {
      published();
      const shown = { ...sceneIn(), economyOf, weights: weightsIn(scene) };
      const drawings = {
        rows: scoredRows(shown, arrangement, t),
        unscored: unscoredRows(shown, arrangement, t),
      };
      showDrawing(document, { words: {}, drawings });
    },
    drawChanges: (comparison, before, { entries }) =>
      drawChanges(comparison, before, new Map(entries.map((entry) => [entry.iso3, entry])), economyOf, t),
    restore() {
      if (scene === null) return;
      scene = null;
      draw();
      find<HTMLElement>("[data-changes]").hidden = true;
    },
  };
}

/** Read off the page when it is first wanted, and kept. */
function once<T>(read: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: read() }).value;
}

const economiesIn = ({ places, countries }: IndexPlaces): MappedEconomy[] =>
  Object.entries(places).map(([iso3, [name, , , isSmall]]) => ({
    ...{ iso3, name, href: `${countries}${iso3}/` },
    isSmall: isSmall === 1,
  }));

/** An edition may hold an economy that has no page by now. */
const economyFinder =
  ({ places, countries }: IndexPlaces) =>
  (iso3: string): IndexedEconomy => {
    const [name, region, income] = places[iso3] ?? [iso3, "", ""];
    return { name, region, income, href: places[iso3] ? `${countries}${iso3}/` : countries };
  };

function weightsIn(scene: Scene | null): string {
  if (scene === null) return "official";
  return scene.isCustom ? `${scene.label} (${scene.settings})` : scene.label;
}

/** That what is shown is not what was published, wherever it is shown. */
function showCustom(scene: Scene | null, t: Translate): void {
  find<HTMLElement>("[data-custom-note]").hidden = scene === null;
  for (const flag of document.querySelectorAll<HTMLElement>("[data-custom]")) {
    flag.hidden = scene === null;
    if (scene) flag.textContent = scene.label;
  }
  const isFrozen = scene !== null && scene.edition !== null;
  for (const part of document.querySelectorAll<HTMLElement>("[data-of-newest]")) part.hidden = isFrozen;
  find<HTMLElement>("[data-left-out]").hidden = !isFrozen;
  if (!scene) return;
  const { label, isCustom, settings } = scene;
  find("[data-custom-says]").textContent = t(isCustom ? "lab.shown" : "lab.frozen", { label, settings });
  find("[data-custom-note] [data-reset]").textContent = t(isCustom ? "lab.reset" : "lab.newest");
}

function drawChanges(
  { n, meanShift, up, down, gained, top, bottom, spearman }: Comparison,
  { units, official }: Before,
  now: ReadonlyMap<string, IndexEntry>,
  economyOf: (iso3: string) => IndexedEconomy,
  t: Translate,
): void {
  find<HTMLElement>("[data-changes]").hidden = false;
  const number = (value: number, digits: number) => formatNumber(value, digits, t.language);
  const says = t("lab.changes.says", {
    ...{ n, mean: number(meanShift, 1), top, bottom },
    spearman: number(spearman, 3),
  });
  const changes = [...up, ...down].map((row) => {
    const iso3 = units[row] as string;
    const { name, href } = economyOf(iso3);
    const places = { before: official.get(iso3), after: now.get(iso3) };
    return { iso3, name, href, gained: gained[row] as number, ...places };
  });
  find("[data-changes-says]").textContent = says;
  find("[data-changes] tbody").innerHTML = changeRows(changes, t).text;
}

/** "Custom weights", "Edition 2026.2", both, or nothing. */
export function labelOf(view: IndexView, isCustom: boolean, t: Translate): string {
  return [isCustom && t("lab.custom"), view.edition !== null && t("lab.edition", { edition: view.edition })]
    .filter((part) => part !== false)
    .join(", ");
}
