/**
 * Makes a drawn map answer: a tip on hover, focus and tap; classes isolated from the legend; one tab stop, and arrow
 * keys from economy to neighbour. Works on any map whose links carry data-iso3; without it the links still lead on.
 */
import { nearest, WAYS, type Point } from "./nearest-that-way.ts";
import { readJsonIsland } from "../lib/read-json-island.ts";

export interface Tip {
  name: string;
  value: string;
  year: string;
  trend: string;
}

/** What is said of an economy; made when a reader points at it. */
export type TipOf = (iso3: string) => Tip | undefined;

/** The tips of a page, as its island holds them: a trend where there is one. */
export interface ServedTips {
  values: string[];
  places: Record<string, [name: string, value: number, year: string, trend?: string]>;
}

export interface Atlas {
  /** Other figures are on the same map. */
  update(tipOf: TipOf): void;
}

export interface AtlasWords {
  open: string;
  close: string;
  shown: string;
}

/** @param tips what is said of each economy to begin with; else the page's own island of tips */
export function startAtlas(root: HTMLElement, tips?: TipOf): Atlas {
  const box = root.querySelector<HTMLElement>(".mapbox") as HTMLElement;
  const map = box.querySelector<SVGSVGElement>("svg.map") as SVGSVGElement;
  let tipOf = tips ?? tipsInPage();
  const words = readJsonIsland<AtlasWords>("atlas-words");
  nameTitles(map);
  walkByArrows(map, () => [...map.querySelectorAll<SVGAElement>("a[data-iso3]")]);
  isolateFromLegend(root, map, words);
  showTips(box, map, (iso3) => tipOf(iso3), words);
  return {
    update(next) {
      tipOf = next;
      box.querySelector(".tip")?.remove();
    },
  };
}

function tipsInPage(): TipOf {
  const { values, places } = readJsonIsland<ServedTips>("map-tips");
  return (iso3) => {
    const served = places[iso3];
    if (!served) return undefined;
    const [name, value, year, trend = ""] = served;
    return { name, value: values[value] ?? "", year, trend };
  };
}

/** The titles served pages without script; with it they would show twice, so they become the links' names. */
export function nameTitles(container: Element): void {
  for (const title of container.querySelectorAll("a > title")) {
    title.parentElement?.setAttribute("aria-label", title.textContent ?? "");
    title.remove();
  }
}

// Keyboard ----------------------------------------------------------------------------------------------------------

/**
 * One tab stop for many links: arrows lead to the nearest that way; Page Up and Page Down walk all of them by name, Home and
 * End to the first and last; letters lead to a name.
 *
 * @param isRow the links stand in a row and over each other: arrows walk all of them by name
 */
export function walkByArrows(container: Element, links: () => Link[], isRow = false): void {
  const ordered = links().sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  ordered.forEach((link, at) => link.setAttribute("tabindex", at === 0 ? "0" : "-1"));
  const typed = typing();
  container.addEventListener("keydown", (event) => {
    const { key: pressed, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const key = (isRow && IN_TURN[pressed]) || pressed;
    const from = ordered.find((link) => link === (event.target as Element).closest("a"));
    if (!from || ctrlKey || metaKey || altKey) return;
    const next = nextOf(key, from, ordered, typed);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    from.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}

const IN_TURN: Readonly<Record<string, string>> = {
  ArrowRight: "PageDown",
  ArrowDown: "PageDown",
  ArrowLeft: "PageUp",
  ArrowUp: "PageUp",
};

type Link = SVGAElement | HTMLAnchorElement;

function nextOf(key: string, from: Link, ordered: readonly Link[], typed: (key: string) => string) {
  if (key === "Home") return ordered[0];
  if (key === "End") return ordered.at(-1);
  const at = ordered.indexOf(from);
  if (key === "PageDown") return ordered[(at + 1) % ordered.length];
  if (key === "PageUp") return ordered.at(at - 1);
  const way = WAYS[key];
  if (way) return ordered[nearest(ordered.map(middleOf), at, way)] ?? from;
  if (key.length > 1 || key === " ") return undefined;
  const start = typed(key);
  return ordered.find((link) => nameOf(link).toLocaleLowerCase().startsWith(start));
}

const nameOf = (link: Element) => link.getAttribute("aria-label") ?? link.textContent ?? "";

const TOGETHER = 800; // milliseconds between letters of one name

/** The letters typed one soon after the other, in small letters. */
function typing(): (key: string) => string {
  let [letters, last] = ["", 0];
  return (key) => {
    const now = performance.now();
    letters = (now - last < TOGETHER ? letters : "") + key.toLocaleLowerCase();
    last = now;
    return letters;
  };
}

/** Where a country stands on the screen: its circle, the point that its drawing names, or the middle of its outline. */
function middleOf(link: Link): Point {
  const { left, top, width, height } = (link.querySelector("circle") ?? link).getBoundingClientRect();
  const map = link.closest<SVGSVGElement>("svg.map");
  const [x, y] = (link.dataset["at"] ?? "").split(" ").map(Number);
  if (!map || x === undefined || y === undefined || link.querySelector("circle"))
    return [left + width / 2, top + height / 2];
  const frame = map.getBoundingClientRect();
  const scale = frame.width / map.viewBox.baseVal.width;
  return [frame.left + x * scale, frame.top + y * scale];
}

// Legend ------------------------------------------------------------------------------------------------------------

function isolateFromLegend(root: HTMLElement, map: SVGSVGElement, { shown }: AtlasWords): void {
  const legend = root.querySelector(".legend");
  const status = root.querySelector("[data-status]");
  legend?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-mark]");
    if (!button) return;
    const isOn = button.getAttribute("aria-pressed") !== "true";
    for (const each of legend.querySelectorAll("button")) each.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", String(isOn));
    const { mark = "" } = button.dataset;
    if (isOn) map.dataset["only"] = mark;
    else delete map.dataset["only"];
    if (status) status.textContent = isOn ? fill(shown, button) : "";
    root.dispatchEvent(new CustomEvent("isolate", { detail: isOn ? mark : null }));
  });
}

const fill = (shown: string, button: HTMLElement) =>
  shown
    .replace("{class}", button.querySelector("span")?.textContent ?? "")
    .replace("{n}", button.querySelector("b")?.textContent ?? "");

// Tips --------------------------------------------------------------------------------------------------------------

function showTips(
  box: HTMLElement,
  map: SVGSVGElement,
  tipOf: (iso3: string) => Tip | undefined,
  words: AtlasWords,
): void {
  let pinned: SVGAElement | null = null;
  const linkAt = (event: Event) => (event.target as Element).closest<SVGAElement>("a[data-iso3]");
  const clear = () => {
    box.querySelector(".tip")?.remove();
    for (const on of map.querySelectorAll("a.on")) on.classList.remove("on");
  };
  const show = (link: SVGAElement, isPinned: boolean) => {
    const tip = tipOf(link.dataset["iso3"] ?? "");
    if (!tip) return;
    clear();
    link.classList.add("on");
    const { scale, source } = box.dataset;
    const texts = [[tip.value, tip.year].filter(Boolean).join(" · "), tip.trend, scale, source];
    const element = drawTip(tip.name, texts, link.href.baseVal, words, isPinned);
    box.append(element);
    place(element, box, link);
  };
  const unpin = () => {
    pinned = null;
    clear();
  };
  box.addEventListener("pointerover", (event) => {
    const link = linkAt(event);
    if (link && !pinned && (event as PointerEvent).pointerType === "mouse") show(link, false);
  });
  map.addEventListener("pointerleave", () => {
    if (!pinned) clear();
  });
  map.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link && !pinned) show(link, false);
  });
  map.addEventListener("focusout", () => {
    if (!pinned) clear();
  });
  // a finger cannot hover: its tap shows and keeps, and the link inside leads on
  map.addEventListener("click", (event) => {
    const link = linkAt(event);
    const { pointerType } = event as PointerEvent;
    if (!link || (pointerType !== "touch" && pointerType !== "pen")) return;
    event.preventDefault();
    show(link, true);
    pinned = link;
  });
  box.addEventListener("click", (event) => {
    if ((event.target as Element).closest(".tip button")) unpin();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.querySelector(".tip")) return;
    const link = pinned;
    unpin();
    link?.focus();
  });
  document.addEventListener("click", (event) => {
    if (pinned && !box.contains(event.target as Node)) unpin();
  });
}

function drawTip(
  heading: string,
  texts: (string | undefined)[],
  href: string,
  words: AtlasWords,
  isPinned: boolean,
): HTMLElement {
  const element = document.createElement("div");
  element.className = isPinned ? "tip pinned" : "tip";
  const name = document.createElement("b");
  name.textContent = heading;
  element.append(name);
  for (const text of texts) {
    if (!text) continue;
    const line = document.createElement("p");
    line.textContent = text;
    element.append(line);
  }
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words.open;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", words.close);
  element.append(link, close);
  return element;
}

/** Beside the country, inside the map's box. */
function place(tip: HTMLElement, box: HTMLElement, link: SVGAElement): void {
  const frame = box.getBoundingClientRect();
  const [middle, centre] = middleOf(link);
  const [x, y] = [middle - frame.left, centre - frame.top];
  const left = x + 12 + tip.offsetWidth > frame.width ? x - 12 - tip.offsetWidth : x + 12;
  tip.style.left = `${Math.max(4, Math.min(left, frame.width - tip.offsetWidth - 4))}px`;
  tip.style.top = `${Math.max(4, y + 8 + tip.offsetHeight > frame.height ? y - 8 - tip.offsetHeight : y + 8)}px`;
}
