/**
 * The page of the index, alive: its table sorts and filters, its laboratory reckons other choices, and all of it stands
 * in the address. Nothing is fetched before the reader turns to the laboratory or the address asks for it.
 */
import { compare } from "../../../indicators/schema/compare.ts";
import type { Language, Pillar } from "../../../indicators/schema/vocabulary.ts";
import {
  isOfficial,
  OFFICIAL,
  readIndexView,
  sharesOf,
  writeIndexView,
  type IndexView,
  type Points,
  type Sorting,
} from "../../../indicators/views/index-view.ts";
import type { Ranges, Standing } from "../../../indicators/reform-index/custom-weights.ts";
import { formatNumber } from "../../i18n/format.ts";
import { pillarName, type IndexEntry } from "../../data/index-sentences.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import type { TellView } from "../cite/cite-view.client.ts";
import {
  labelOf,
  openIndexPage,
  type Before,
  type IndexPage,
  type IndexPlaces,
} from "./custom-weights-page.client.ts";
import { NotKept, openReckoner, type Reckoner } from "./scoring-client.client.ts";

export interface LabData extends IndexPlaces {
  language: Language;
  strings: Strings;
  latest: string;
  editions: string;
  /** The newest edition that keeps the file of the index. */
  permanent: string | null;
  /** The edition that the newest data are; null: they have moved on since the last. */
  current: string | null;
  /** The day each frozen edition was made. */
  made: Readonly<Record<string, string>>;
  regions: readonly string[];
  incomes: readonly string[];
  sources: readonly string[];
}

/** Milliseconds of rest after which ranges are drawn anew, and the address is written. */
const REST = 250;
const PILLARS: readonly Pillar[] = ["law", "capacity", "e-procurement", "oversight"];

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E;
const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

export function startLab(data: LabData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const page = openIndexPage(data, t);
  const known = { regions: data.regions, incomes: data.incomes };
  const { view: asked, invalidParams } = readIndexView(location.search, known, data.current);
  const notes = invalidParams.map((each) => t("map.misread", { ...each }));
  const reckoning = startReckoning(
    page,
    data,
    t,
    () => view,
    (edition) => {
      notes.push(t("lab.edition.missing", { edition }));
      showNotes(notes);
      change({ edition: null });
    },
  );
  let view = asked;
  let waiting = 0;

  const write = () => {
    const search = writeIndexView(view, data.current);
    history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
    showAddresses(view, data, t);
    tellView({ ...citedView(view, data, t), search, sources: data.sources });
  };
  const change = (part: Partial<IndexView>, isMoving = false) => {
    const before = view;
    view = { ...view, ...part };
    showControls(view, t);
    clearTimeout(waiting);
    if (isMoving) waiting = window.setTimeout(write, REST);
    else write();
    const isReckoned = (["weights", "mean", "missing", "edition"] as const).some(
      (name) => before[name] !== view[name],
    );
    if (isReckoned) reckoning.show(view);
    else tellTable(page, view, t);
  };

  showNotes(notes);
  listen(change, () => view, reckoning.warm);
  showControls(view, t);
  showAddresses(view, data, t);
  if (writeIndexView(view) !== "") {
    write();
    if (!isOfficial(view) || view.edition !== null) reckoning.show(view);
    tellTable(page, view, t);
  }
}

/** The list on the screen, by its choices; a frozen edition has its own day. */
function citedView(view: IndexView, { year, made }: LabData, t: Translate) {
  const label = [
    labelOf(view, !isOfficial(view), t) || String(year),
    view.region && t(`region.${view.region}` as "region.south-asia"),
    view.income && t(`income.${view.income}` as "income.low"),
  ]
    .filter((part) => part !== "")
    .join(", ");
  const day = view.edition === null ? undefined : made[view.edition];
  return {
    title: t("lab.cite", { label }),
    edition: view.edition !== null && day !== undefined ? { name: view.edition, issued: day } : undefined,
  };
}

type Change = (part: Partial<IndexView>, isMoving?: boolean) => void;

function listen(change: Change, current: () => IndexView, warm: () => void): void {
  const desk = find<HTMLElement>("[data-lab]");
  const sliders = all<HTMLInputElement>("[data-points]");
  const points = () => sliders.map(({ valueAsNumber }) => valueAsNumber) as unknown as Points;
  for (const intent of ["pointerenter", "focusin", "touchstart"])
    desk.addEventListener(intent, warm, { passive: true });
  desk.addEventListener("input", ({ target }) => {
    const { name, value, type } = target as HTMLInputElement;
    if (type === "range") change({ weights: points() }, true);
    else change({ [name]: value });
  });
  for (const button of all("[data-reset]"))
    button.addEventListener("click", () => change({ ...OFFICIAL, edition: null }));
  for (const group of all<HTMLElement>("[data-choose]")) {
    group.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("button");
      if (button) change({ [group.dataset["choose"] as "region"]: button.dataset["value"] ?? "" });
    });
  }
  find("#index-table thead").addEventListener("click", (event) => {
    const by = (event.target as Element).closest<HTMLElement>("[data-sort]")?.dataset["sort"];
    if (by) change({ sort: nextSort(by as Sorting["by"], current().sort) });
  });
  find<HTMLInputElement>("#draw-ranges").addEventListener("change", ({ target }) =>
    change({ intervals: (target as HTMLInputElement).checked }),
  );
}

/** Names begin at A, numbers at the largest; a second press turns the order round. */
const nextSort = (by: Sorting["by"], { by: old, descending }: Sorting): Sorting => ({
  by,
  descending: by === old ? !descending : by !== "economy",
});

// Controls ----------------------------------------------------------------------------------------------------------

function showControls(view: IndexView, t: Translate): void {
  const { shares, held } = sharesOf(view.weights);
  all<HTMLInputElement>("[data-points]").forEach((slider, at) => {
    slider.value = String(view.weights[at]);
    const text = shareText(shares[at] as number, t);
    slider.setAttribute(
      "aria-valuetext",
      t("lab.weight", { points: view.weights[at] as number, share: text }),
    );
    const output = slider.parentElement?.querySelector("output");
    if (output) output.value = text;
  });
  find("[data-sum]").textContent = t("lab.sum", {
    sum: view.weights.reduce((a, b) => a + b, 0),
    shares: PILLARS.map(
      (id, at) => `${pillarName(id, t.language)} ${shareText(shares[at] as number, t)}`,
    ).join(" + "),
  });
  const note = find<HTMLElement>("[data-held]");
  note.hidden = held === -1;
  note.textContent =
    held === -1 ? "" : t("lab.held", { pillar: pillarName(PILLARS[held] as Pillar, t.language) });
  for (const name of ["mean", "missing"] as const)
    for (const radio of all<HTMLInputElement>(`[data-lab] input[name="${name}"]`))
      radio.checked = radio.value === view[name];
  for (const name of ["region", "income"] as const)
    for (const button of all<HTMLElement>(`[data-choose="${name}"] button`))
      button.setAttribute("aria-pressed", String(button.dataset["value"] === view[name]));
  find<HTMLInputElement>("#draw-ranges").checked = view.intervals;
}

/** 25%, 41.7%: shares that are told to the reader who set them. */
function shareText(share: number, t: Translate): string {
  const percent = Math.round(1000 * share) / 10;
  return t("index.percent", { n: formatNumber(percent, Number.isInteger(percent) ? 0 : 1, t.language) });
}

function showAddresses(view: IndexView, { permanent, current }: LabData, t: Translate): void {
  const addressOf = (of: IndexView) => `${location.origin}${location.pathname}${writeIndexView(of, current)}`;
  find("#lab-address").textContent = addressOf(view);
  const line = find("[data-permanent]");
  const edition = view.edition ?? permanent;
  if (edition === null) line.textContent = t("lab.permanent.none");
  else {
    const href = addressOf({ ...view, edition });
    const link = Object.assign(document.createElement("a"), { href, textContent: href });
    line.replaceChildren(t("lab.permanent", { edition }), " ", link);
  }
}

function showNotes(notes: readonly string[]): void {
  const note = find<HTMLElement>("[data-note]");
  note.hidden = notes.length === 0;
  note.textContent = notes.join(" ");
}

function tellTable({ table, arrange }: IndexPage, view: IndexView, t: Translate): void {
  arrange(view);
  const order = view.sort.descending ? "descending" : "ascending";
  for (const heading of table.querySelectorAll("th[aria-sort]")) heading.removeAttribute("aria-sort");
  const heading = table.querySelector(`[data-sort="${view.sort.by}"]`)?.closest("th");
  heading?.setAttribute("aria-sort", order);
  const sorted = t(view.sort.descending ? "index.sorted.down" : "index.sorted.up", {
    column: heading?.textContent?.trim() ?? "",
  });
  const shown = table.querySelectorAll("tbody tr:not([hidden])").length;
  find("[data-table-status]").textContent = `${sorted} ${t("table.filtered", { n: shown })}`;
  table.dispatchEvent(new Event("filtered"));
}

// Reckoning ---------------------------------------------------------------------------------------------------------

interface Reckoning {
  warm(): void;
  show(view: IndexView): void;
}

function startReckoning(
  page: IndexPage,
  data: LabData,
  t: Translate,
  current: () => IndexView,
  onMissing: (edition: string) => void,
): Reckoning {
  const opened = new Map<string | null, Promise<Reckoner>>();
  const officials = new Map<string | null, Before>();
  const [file, status] = [find<HTMLElement>("[data-shown]"), find("[data-lab-status]")];
  const plainFile = file.dataset["file"] ?? "";
  let turn = 0;
  let busy: Promise<unknown> = Promise.resolve();

  const open = (edition: string | null) => {
    const address = edition === null ? data.latest : `${data.editions}${edition}/index-state.json`;
    const known = opened.get(edition) ?? openReckoner(address);
    opened.set(edition, known);
    known.catch(() => opened.delete(edition));
    return known;
  };
  /** What is compared with: the published entries, or those of the edition by the official choices. */
  const officialOf = async (edition: string | null, reckoner: Reckoner): Promise<Before> => {
    const known = officials.get(edition);
    if (known) return known;
    const entries =
      edition === null
        ? page.published()
        : entriesFrom(
            (await reckoner.score(OFFICIAL)).standing,
            await reckoner.draw(OFFICIAL),
            reckoner,
            OFFICIAL.weights,
          );
    const before = { units: reckoner.units, official: new Map(entries.map((entry) => [entry.iso3, entry])) };
    officials.set(edition, before);
    return before;
  };
  const published = (view: IndexView) => {
    page.restore();
    file.dataset["file"] = plainFile;
    tellTable(page, view, t);
    page.table.dataset["turn"] = String(turn);
    page.table.removeAttribute("aria-busy");
    status.textContent = t("lab.official");
  };

  const reckon = async (view: IndexView, mine: number) => {
    const isNewest = () => mine === turn;
    if (!opened.has(view.edition)) status.textContent = t("lab.loading");
    const reckoner = await open(view.edition);
    if (!isNewest()) return;
    const before = await officialOf(view.edition, reckoner);
    await busy; // one question at a time: of those that wait, only the newest goes on
    if (!isNewest()) return;
    const scoring = reckoner.score(view);
    busy = scoring;
    const { standing, comparison } = await scoring;
    if (!isNewest()) return;
    const isCustom = !isOfficial(view);
    const label = labelOf(view, isCustom, t);
    const draw = (ranges: Ranges | null) => {
      const entries = entriesFrom(standing, ranges, reckoner, view.weights);
      const settings = settingsText(view, t);
      const isPending = ranges === null;
      const { edition } = view;
      const scene = { label, isCustom, edition, settings, year: reckoner.year, entries, isPending };
      page.draw(scene);
      if (isCustom) page.drawChanges(comparison, before, scene);
      else find<HTMLElement>("[data-changes]").hidden = true;
      file.dataset["file"] = [plainFile, isCustom && "custom-weights", view.edition]
        .filter(Boolean)
        .join("-");
      tellTable(page, current(), t); // order and filters may have moved on
      page.table.dataset["turn"] = String(mine);
      page.table.setAttribute("aria-busy", String(ranges === null));
    };
    draw(null);
    status.textContent = t("lab.redrawing", { label });
    await rest();
    if (!isNewest()) return;
    const ranges = await reckoner.draw(view);
    if (!isNewest()) return;
    draw(ranges);
    status.textContent = t("lab.redrawn", { label, settings: settingsText(view, t) });
  };

  return {
    warm: () => void open(null).catch(() => null), // said once it is needed
    show(view) {
      turn += 1;
      if (isOfficial(view) && view.edition === null) return published(view);
      reckon(view, turn).catch((fault: unknown) => {
        if (fault instanceof NotKept && view.edition !== null) onMissing(view.edition);
        else status.textContent = t("lab.failed");
      });
    },
  };
}

/** "Law 40 %, Capacity 20 %, …; geometric; …", for the status and for files. */
function settingsText({ weights, mean, missing }: IndexView, t: Translate): string {
  const { shares } = sharesOf(weights);
  const texts = PILLARS.map(
    (id, at) => `${pillarName(id, t.language)} ${shareText(shares[at] as number, t)}`,
  );
  return [texts.join(", "), t(`lab.mean.${mean}`), t(`lab.missing.${missing}`)].join(t("list.apart"));
}

function entriesFrom(
  { scores, coverage, of }: Standing,
  ranges: Ranges | null,
  { units }: Reckoner,
  weights: Points,
): IndexEntry[] {
  const { shares } = sharesOf(weights);
  const at = (column: Float64Array | undefined, row: number) => {
    const value = column?.[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const range = (low: Float64Array | undefined, high: Float64Array | undefined, row: number) => {
    const ends = [at(low, row), at(high, row)];
    return ends[0] == null || ends[1] == null ? null : ([ends[0], ends[1]] as [number, number]);
  };
  const entries = units.map((iso3, row): IndexEntry => {
    const score = at(scores["index"], row);
    const covered = (pillar: Pillar) => at(coverage[pillar], row) ?? 0;
    return {
      iso3,
      score,
      range: range(ranges?.low, ranges?.high, row),
      measured: range(ranges?.measuredLow, ranges?.measuredHigh, row),
      known: at(ranges?.known, row),
      coverage: PILLARS.reduce((sum, pillar, index) => sum + (shares[index] as number) * covered(pillar), 0),
      ranks: range(ranges?.rankLow, ranges?.rankHigh, row),
      of,
      lacks: PILLARS.filter((pillar) => at(scores[pillar], row) === null).map((pillar) => ({
        pillar,
        coverage: covered(pillar),
      })),
    };
  });
  return entries.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || compare(a.iso3, b.iso3));
}
