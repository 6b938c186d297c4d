/** What of the page shows the index, and how it is drawn anew under other choices; the published page comes back whole. */
import type { IndexView } from "../../../indicators/views/index-view.ts";
import type { Comparison } from "../../../indicators/reform-index/custom-weights.ts";
import { BANDS, bandIndexOf } from "../../../indicators/composite/band.ts";
import { areTied } from "../../../indicators/composite/ties.ts";
import { startAtlas, type Tip } from "../../charts/map-interaction.client.ts";
import { bandDots } from "../../charts/band-dots.ts";
import { formatNumber, formatScore } from "../../i18n/format.ts";
import { bandText, entryText, rangeText, ranksText, type IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";
import {
  bodyOf,
  economiesIn,
  entryIn,
  fillTable,
  fillUnscored,
  rowsOf,
  type Economy,
} from "./custom-weights-table.client.ts";

/** What is shown: the choices, in words, and every economy's place under them. */
export interface Scene {
  label: string;
  /** Whether weights, mean or rule are the reader's own; else it is a frozen edition as it was published. */
  isCustom: boolean;
  /** The choices in full: weights, mean, rule. */
  settings: string;
  year: number;
  entries: readonly IndexEntry[];
}

export interface IndexPage {
  table: HTMLTableElement;
  published(): readonly IndexEntry[];
  draw(scene: Scene): void;
  drawChanges(comparison: Comparison, before: Before, scene: Scene): void;
  /** Puts back what was published, to the letter. */
  restore(): void;
}

/** The official entries that the reader's are compared with, by economy, and the file's order. */
export interface Before {
  units: readonly string[];
  official: ReadonlyMap<string, IndexEntry>;
}

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E;

export function openIndexPage(t: Translate): IndexPage {
  const atlasRoot = find<HTMLElement>('[data-atlas="index"]');
  const atlas = startAtlas(atlasRoot);
  const [table, unscored] = [
    find<HTMLTableElement>("#index-table"),
    find<HTMLTableElement>("#index-unscored"),
  ];
  const economies = once(() => economiesIn([table, unscored]));
  const published = once(() => rowsOf(table).map(entryIn));
  const tips = once(() => publishedTips(atlasRoot, published(), economies(), t));
  const marks = once(() => marksIn(atlasRoot));
  let undo: (() => void) | null = null;
  for (const touch of ["pointerover", "focusin"])
    atlasRoot.addEventListener(touch, () => undo ?? atlas.update(tips()), { once: true, capture: true });
  return {
    table,
    published,
    draw(scene) {
      published();
      const before = tips();
      undo ??= remember([...document.querySelectorAll("[data-custom]")], table, unscored);
      const scored = scene.entries.filter(({ score }) => score !== null);
      const rest = scene.entries.filter(({ score }) => score === null);
      fillTable(table, scored, economies(), scene.label, t);
      fillUnscored(unscored, rest, economies(), t);
      drawWords(scene, scored, t);
      drawBands(scored, t);
      drawMap(atlasRoot, marks(), scene, economies(), t);
      atlas.update(tipsOn(scene.entries, before, economies(), t));
    },
    drawChanges: (comparison, before, scene) => drawChanges(comparison, before, scene, economies(), t),
    restore() {
      undo?.();
      atlas.update(tips());
    },
  };
}

/** Read off the page when it is first wanted, and kept. */
function once<T>(read: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: read() }).value;
}

const scoresOf = (entries: readonly IndexEntry[]) => entries.map(({ score }) => score as number);

// Words -------------------------------------------------------------------------------------------------------------

const LABELLED = [
  "[data-bands-title]",
  "[data-title]",
  "[data-map-title]",
  "[data-table-title]",
  "[data-caption]",
];

function drawWords(
  { label, isCustom, settings, year, entries }: Scene,
  scored: readonly IndexEntry[],
  t: Translate,
): void {
  const of = scored.length;
  const upper = scoresOf(scored).filter((score) => bandIndexOf(score) >= 3).length;
  const labelled = (text: string) => t("lab.label", { label, text });
  const title = labelled(t("index.title", { n: upper, of }));
  find("[data-title]").textContent = title;
  document.title = title;
  find("[data-map-title]").textContent = labelled(t("index.map.title", { year }));
  const heading = find<HTMLElement>("[data-table-title]");
  heading.dataset["plain"] ??= heading.textContent?.trim() ?? "";
  heading.textContent = labelled(heading.dataset["plain"]);
  find("[data-caption]").textContent = labelled(t("index.table.caption", { year, n: of }));
  find("[data-bands-says]").textContent = t("index.bands.sub", { n: of });
  find("[data-unscored-title]").textContent = t("index.unscored.count", { n: entries.length - of });
  find("[data-map-sub]").textContent = t("index.map.sub", { n: of, of: entries.length });
  find("[data-ties-says]").textContent = tiesText(scored, t);
  find<HTMLElement>("[data-custom-note]").hidden = false;
  find("[data-custom-says]").textContent = t(isCustom ? "lab.shown" : "lab.frozen", { label, settings });
  find("[data-custom-note] [data-reset]").textContent = t(isCustom ? "lab.reset" : "lab.newest");
  for (const flag of document.querySelectorAll<HTMLElement>("[data-custom]")) {
    flag.hidden = false;
    flag.textContent = label;
  }
  find("#map svg.map").setAttribute("aria-label", labelled(t("index.map.title", { year })));
  find("[data-shown]").setAttribute("data-title", title);
}

/** In how many places the line of ties breaks; nothing is said before the ranks are drawn. */
function tiesText(scored: readonly IndexEntry[], t: Translate): string {
  const ranges = scored.flatMap(({ ranks }) => (ranks ? { low: ranks[0], high: ranks[1] } : []));
  if (ranges.length < scored.length) return t("lab.pending");
  const n = ranges.filter((range, at) => {
    const next = ranges[at + 1];
    return next !== undefined && !areTied(range, next);
  }).length;
  return t("index.ties", { n, of: scored.length });
}

function drawBands(scored: readonly IndexEntry[], t: Translate): void {
  const scores = scoresOf(scored);
  const counts = BANDS.map((band, at) => ({
    band,
    n: scores.filter((score) => bandIndexOf(score) === at).length,
  }));
  const largest = counts.reduceRight((a, b) => (b.n > a.n ? b : a));
  const title = { band: t(`band.${largest.band}`), n: largest.n };
  find("[data-bands-title]").textContent = t("index.bands.title", title);
  find("[data-dots]").innerHTML = bandDots(scores).text;
  counts.forEach(({ n }, at) => (find(`[data-band="${at}"] [data-count]`).textContent = String(n)));
}

// Map ---------------------------------------------------------------------------------------------------------------

const markOf = ({ score }: IndexEntry) => (score === null ? "nd" : `c${bandIndexOf(score) + 1}`);

/** The marks of an economy: its link on the map, and its line in the list of small places. */
interface Marks {
  link: Element | null;
  swatch: Element | null;
  spoken: Element | null;
}

function marksIn(root: HTMLElement): ReadonlyMap<string, Marks> {
  const smalls = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-small]")].map((each) => [each.dataset["small"], each]),
  );
  return new Map(
    [...root.querySelectorAll<SVGAElement>("a[data-iso3]")].map((link) => {
      const iso3 = link.dataset["iso3"] ?? "";
      const small = smalls.get(iso3);
      return [
        iso3,
        { link, swatch: small?.querySelector("i") ?? null, spoken: small?.querySelector(".sr") ?? null },
      ];
    }),
  );
}

function drawMap(
  root: HTMLElement,
  marks: ReadonlyMap<string, Marks>,
  { entries }: Scene,
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): void {
  for (const entry of entries) {
    const found = marks.get(entry.iso3);
    if (!found) continue;
    const [says, mark] = [entryText(entry, t), markOf(entry)];
    for (const shape of found.link?.children ?? []) setAttribute(shape, "class", mark);
    found.link?.setAttribute("aria-label", `${economies.get(entry.iso3)?.name}: ${says}`);
    if (found.swatch) setAttribute(found.swatch, "class", `sw round ${mark}`);
    if (found.spoken) found.spoken.textContent = `: ${says}`;
  }
  for (const button of root.querySelectorAll<HTMLElement>(".legend [data-mark]")) {
    const { mark = "" } = button.dataset;
    const count = button.querySelector("b");
    if (count && mark !== "na")
      count.textContent = String(entries.filter((entry) => markOf(entry) === mark).length);
  }
}

/** Only what differs is drawn again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The tips of a scene, each made when a reader points at its economy. */
function tipsOn(
  entries: readonly IndexEntry[],
  others: Record<string, Tip>,
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): Record<string, Tip> {
  return new Proxy(others, {
    get(_, iso3: string) {
      const entry = entries.find((each) => each.iso3 === iso3);
      return entry ? tipsOf([entry], economies, t)[iso3] : others[iso3];
    },
  });
}

function tipsOf(
  entries: readonly IndexEntry[],
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): Record<string, Tip> {
  return Object.fromEntries(
    entries.map((entry): [string, Tip] => {
      const name = economies.get(entry.iso3)?.name ?? entry.iso3;
      const { score, range } = entry;
      if (score === null) return [entry.iso3, { name, value: entryText(entry, t), year: "", trend: "" }];
      return [
        entry.iso3,
        {
          name,
          value: `${bandText(score, t)}, ${formatScore(score, t.language)}`,
          year: range ? t("value.likely", { range: rangeText(range, t) }) : "",
          trend: ranksText(entry, t),
        },
      ];
    }),
  );
}

/** Of scored economies from the table; of all others, what the map says of them. */
function publishedTips(
  root: HTMLElement,
  published: readonly IndexEntry[],
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): Record<string, Tip> {
  const spoken = [...root.querySelectorAll<SVGAElement>("a[data-iso3]")].map((link): [string, Tip] => {
    const [name = "", value = ""] = (link.getAttribute("aria-label") ?? "").split(/: (.*)/s);
    return [link.dataset["iso3"] ?? "", { name, value, year: "", trend: "" }];
  });
  return { ...Object.fromEntries(spoken), ...tipsOf(published, economies, t) };
}

// What changes ------------------------------------------------------------------------------------------------------

function drawChanges(
  { n, meanShift, up, down, gained, top, bottom, spearman }: Comparison,
  { units, official }: Before,
  { entries }: Scene,
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): void {
  const box = find<HTMLElement>("[data-changes]");
  box.hidden = false;
  const number = (value: number, digits: number) => formatNumber(value, digits, t.language);
  find("[data-changes-says]").textContent = t("lab.changes.says", {
    n,
    mean: number(meanShift, 1),
    top,
    bottom,
    spearman: number(spearman, 3),
  });
  const now = new Map(entries.map((entry) => [entry.iso3, entry]));
  const rows = [...up, ...down].map((row) => {
    const iso3 = units[row] as string;
    const { name, href } = economies.get(iso3) ?? { name: iso3, href: "" };
    const link = Object.assign(document.createElement("a"), { href, textContent: name });
    const heading = Object.assign(document.createElement("th"), { scope: "row" });
    heading.append(link);
    const shift = gained[row] as number;
    const texts = [
      t(shift > 0 ? "lab.changes.up" : "lab.changes.down", { n: number(Math.abs(shift), 0) }),
      placeText(official.get(iso3), t),
      placeText(now.get(iso3), t),
    ];
    const line = document.createElement("tr");
    line.dataset["iso3"] = iso3;
    line.append(
      heading,
      ...texts.map((textContent) =>
        Object.assign(document.createElement("td"), { className: "num", textContent }),
      ),
    );
    return line;
  });
  const body = box.querySelector("tbody") as HTMLTableSectionElement;
  body.replaceChildren(...rows);
}

/** Band, score and ranks: a place is never said without them. */
const placeText = (entry: IndexEntry | undefined, t: Translate) => {
  if (!entry || entry.score === null) return "–";
  const { score } = entry;
  return `${bandText(score, t)}, ${formatScore(score, t.language)}; ${ranksText(entry, t)}`;
};

// The page as published ---------------------------------------------------------------------------------------------

/** Takes down what other choices overwrite; the answer puts it back. */
function remember(flags: Element[], ...tables: HTMLTableElement[]): () => void {
  const texts = [
    ...LABELLED,
    "[data-bands-says]",
    "[data-unscored-title]",
    "[data-map-sub]",
    "[data-ties-says]",
  ].map((selector) => {
    const element = find<HTMLElement>(selector);
    return [element, element.textContent] as const;
  });
  const drawings = [
    find<HTMLElement>("[data-dots]"),
    ...document.querySelectorAll<HTMLElement>("[data-count], .legend b"),
  ].map((element) => [element, element.innerHTML] as const);
  const rows = tables.map((table) => [table, rowsOf(table).map((row) => row.cloneNode(true))] as const);
  const attributes = [
    ...document.querySelectorAll(
      "#map svg.map, #map svg.map a, #map svg.map a > *, [data-small] i, [data-shown]",
    ),
  ].map(
    (element) => [element, [...element.attributes].map(({ name, value }) => [name, value] as const)] as const,
  );
  const spoken = [...document.querySelectorAll("[data-small] .sr")].map(
    (element) => [element, element.textContent] as const,
  );
  const { title } = document;
  return () => {
    document.title = title;
    for (const [element, text] of [...texts, ...spoken]) element.textContent = text;
    for (const [element, html] of drawings) element.innerHTML = html;
    for (const [table, own] of rows) bodyOf(table).replaceChildren(...own.map((row) => row.cloneNode(true)));
    for (const [element, own] of attributes)
      for (const [name, value] of own)
        if (name !== "tabindex" && name !== "data-only") element.setAttribute(name, value);
    for (const flag of flags) (flag as HTMLElement).hidden = true;
    for (const selector of ["[data-changes]", "[data-custom-note]"])
      find<HTMLElement>(selector).hidden = true;
  };
}

/** "Custom weights", "Edition 2026.2", both, or nothing. */
export function labelOf(view: IndexView, isCustom: boolean, t: Translate): string {
  return [isCustom && t("lab.custom"), view.edition !== null && t("lab.edition", { edition: view.edition })]
    .filter((part) => part !== false)
    .join(", ");
}
