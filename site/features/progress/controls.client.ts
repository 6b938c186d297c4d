/** The controls of the page of progress: they show a view, and tell of the next one. */
import type { ProgressView } from "../../../indicators/views/progress-view.ts";
import type { InvalidParam } from "../../../indicators/views/codec.ts";
import type { IncomeGroup, Region } from "../../../indicators/schema/vocabulary.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { ProgressData } from "./progress-data.ts";

export interface Controls {
  /** Sets every control to a view. */
  tell(view: ProgressView): void;
  say(text: string): void;
  /** The address of the view, to copy. */
  link(address: string): void;
  /** What the address asked for that is not shown, and the frozen edition that is. */
  notes(invalidParams: readonly InvalidParam[], edition?: string): void;
  computed(isComputed: boolean): void;
}

interface Uses {
  view: () => ProgressView;
  choose: (view: ProgressView) => void;
  reset: () => void;
  take: (format: string) => Promise<void>;
}

export function startControls(root: HTMLElement, data: ProgressData, t: Translate, uses: Uses): Controls {
  const page = partsOf(root);
  const change = (part: Partial<Record<keyof ProgressView, unknown>>) =>
    uses.choose(clean({ ...uses.view(), ...part }));
  page.from.addEventListener("change", () => change(forward("from", page)));
  page.to.addEventListener("change", () => change(forward("to", page)));
  page.region.addEventListener("change", () => change({ region: page.region.value as Region | "" }));
  page.income.addEventListener("change", () => change({ income: page.income.value as IncomeGroup | "" }));
  page.label.addEventListener("change", () => change({ label: page.label.value.trim() }));
  page.ranges.addEventListener("change", () => change({ ranges: page.ranges.checked ? "" : "off" }));
  page.economy.addEventListener("change", () => change({ economy: page.economy.value }));
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (page.add.value === "") return;
    change({ countries: [...new Set([...(uses.view().countries ?? []), page.add.value])] });
  });
  for (const button of page.form.querySelectorAll("button")) button.disabled = false; // before, a press loaded the page again
  page.list.addEventListener("click", (event) => {
    const iso3 = (event.target as Element).closest<HTMLElement>("button")?.dataset["remove"];
    if (iso3 === undefined) return;
    change({ countries: uses.view().countries?.filter((each) => each !== iso3) });
    page.add.focus(); // the button that had the focus is gone
  });
  page.reset.addEventListener("click", () => {
    page.note.hidden = true;
    uses.reset();
  });
  page.take.addEventListener("click", (event) => {
    const format = (event.target as Element).closest<HTMLElement>("button")?.dataset["format"];
    if (format) void uses.take(format).catch(() => (page.status.textContent = t("progress.choose.failed")));
  });
  return {
    tell: (view) => tell(page, view, data, t),
    say: (text) => (page.status.textContent = text),
    link: (address) => (page.link.textContent = address),
    notes: (invalidParams, edition) => {
      const notes = invalidParams.map((each) => t("map.misread", { ...each }));
      if (edition !== undefined) notes.push(t("cite.frozen", { edition }));
      page.note.hidden = notes.length === 0;
      page.note.textContent = notes.join(" ");
    },
    computed: (isComputed) => (page.computed.hidden = !isComputed),
  };
}

type Page = ReturnType<typeof partsOf>;

function partsOf(root: HTMLElement) {
  const find = <E extends Element>(selector: string) => root.querySelector<E>(selector) as E;
  return {
    root,
    form: find<HTMLFormElement>("form"),
    from: find<HTMLSelectElement>("#from"),
    to: find<HTMLSelectElement>("#to"),
    region: find<HTMLSelectElement>("#region"),
    income: find<HTMLSelectElement>("#income"),
    add: find<HTMLSelectElement>("#add"),
    list: find<HTMLElement>("[data-list]"),
    label: find<HTMLInputElement>("#label"),
    ranges: find<HTMLInputElement>("#ranges"),
    economy: find<HTMLSelectElement>("#economy"),
    reset: find<HTMLButtonElement>("[data-reset]"),
    link: find<HTMLElement>("#view-link"),
    note: find<HTMLElement>("[data-note]"),
    computed: find<HTMLElement>("[data-computed]"),
    status: find<HTMLElement>("[data-status]"),
    take: find<HTMLElement>("[data-take]"),
    since: [...root.querySelectorAll<HTMLElement>("a[data-year]")],
  };
}

/** A pair runs forward: the year that was not touched gives way. */
function forward(touched: "from" | "to", { from, to }: Page): { from: number; to: number } {
  const years = [...to.options].map(({ value }) => Number(value));
  const [start, end] = [Number(from.value), Number(to.value)];
  if (start < end) return { from: start, to: end };
  if (touched === "from") return { from: start, to: years.find((year) => year > start) as number };
  return { from: end - 1, to: end };
}

/** What is empty is not chosen. */
const clean = (view: object): ProgressView =>
  Object.fromEntries(
    Object.entries(view).filter(
      ([, value]) => value !== "" && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as ProgressView;

function tell(page: Page, view: ProgressView, { places, lastYear }: ProgressData, t: Translate): void {
  page.from.value = String(view.from);
  page.to.value = String(view.to);
  page.region.value = view.region ?? "";
  page.income.value = view.income ?? "";
  page.label.value = view.label ?? "";
  page.ranges.checked = view.ranges !== "off";
  page.economy.value = view.economy ?? "";
  for (const link of page.since) {
    const isShown = link.dataset["year"] === String(view.from) && view.to === lastYear;
    if (isShown) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  page.root.dataset["ranges"] = view.ranges ?? "on";
  page.list.hidden = view.countries === undefined;
  page.list.replaceChildren(
    ...(view.countries ?? []).map((iso3) => {
      const name = places[iso3]?.[0] ?? iso3;
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.dataset["remove"] = iso3;
      button.setAttribute("aria-label", t("progress.choose.remove", { name }));
      button.textContent = `${name} ×`;
      item.append(button);
      return item;
    }),
  );
}
