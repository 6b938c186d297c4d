/** The table of the index in the browser: sorted, filtered, its ties drawn, its rows refilled under other weights. */
import { bandIndexOf } from "../../../indicators/composite/band.ts";
import { areTied, tiesOf } from "../../../indicators/composite/ties.ts";
import type { IndexView, Sorting } from "../../../indicators/views/index-view.ts";
import { px } from "../../charts/markup.ts";
import { formatScore } from "../../i18n/format.ts";
import { bandText, lacksList, percentText, rangeText, type IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";

export type Row = HTMLTableRowElement;

export const bodyOf = (table: HTMLTableElement) => table.tBodies[0] as HTMLTableSectionElement;
export const rowsOf = (table: HTMLTableElement): Row[] => [...bodyOf(table).rows];
const numberIn = (row: Row, name: string) => {
  const text = row.dataset[name];
  return text === undefined || text === "" ? NaN : Number(text);
};

// Order and choice --------------------------------------------------------------------------------------------------

const width = (row: Row, name: string) => numberIn(row, `${name}_high`) - numberIn(row, `${name}_low`);
const sortValue: Record<Exclude<Sorting["by"], "economy">, (row: Row) => number> = {
  score: (row) => numberIn(row, "score"),
  likely: (row) => width(row, "likely"),
  measured: (row) => width(row, "measured"),
  coverage: (row) => numberIn(row, "coverage"),
  ties: (row) => numberIn(row, "ties"),
};
const nameIn = (row: Row) => row.querySelector("th")?.textContent?.trim() ?? "";

/** Puts the rows in order, hides those not chosen, and joins ties where neighbours stand by their score. */
export function arrange(table: HTMLTableElement, view: IndexView, language: string): void {
  const { by, descending } = view.sort;
  const sign = descending ? -1 : 1;
  const byName = (a: Row, b: Row) => nameIn(a).localeCompare(nameIn(b), language);
  const order =
    by === "economy"
      ? (a: Row, b: Row) => sign * byName(a, b)
      : (a: Row, b: Row) => {
          const [x, y] = [sortValue[by](a), sortValue[by](b)];
          if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
          return sign * (x - y) || numberIn(b, "score") - numberIn(a, "score");
        };
  const rows = rowsOf(table).sort(order);
  for (const row of rows) row.hidden = !isChosen(row, view);
  if (rows.some((row, at) => bodyOf(table).rows[at] !== row)) bodyOf(table).append(...rows);
  joinTies(
    rows.filter((row) => !row.hidden),
    by === "score",
  );
  for (const heading of table.querySelectorAll("th[aria-sort]")) heading.removeAttribute("aria-sort");
  table
    .querySelector(`[data-sort="${by}"]`)
    ?.closest("th")
    ?.setAttribute("aria-sort", descending ? "descending" : "ascending");
}

export const isChosen = ({ dataset }: Row, { region, income }: IndexView): boolean =>
  (region === "" || dataset["region"] === region) && (income === "" || dataset["income"] === income);

const rangeIn = (row: Row) => ({ low: numberIn(row, "rank_low"), high: numberIn(row, "rank_high") });

function joinTies(rows: readonly Row[], isByScore: boolean): void {
  rows.forEach((row, at) => {
    const isTiedWith = (other: Row | undefined) =>
      isByScore && other !== undefined && areTied(rangeIn(row), rangeIn(other));
    row.classList.toggle("up", isTiedWith(rows[at - 1]));
    row.classList.toggle("down", isTiedWith(rows[at + 1]));
  });
}

// Other scores ------------------------------------------------------------------------------------------------------

/** What an economy is called and where it belongs: read off the page once, for rows that move between the tables. */
export interface Economy {
  name: string;
  href: string;
  region: string;
  income: string;
}

export function economiesIn(tables: readonly HTMLTableElement[]): Map<string, Economy> {
  return new Map(
    tables.flatMap(rowsOf).map((row) => {
      const link = row.querySelector("a");
      const { iso3 = "", region = "", income = "" } = row.dataset;
      return [iso3, { name: link?.textContent?.trim() ?? iso3, href: link?.href ?? "", region, income }];
    }),
  );
}

/** The published figures, as the rows of the page hold them. */
export function entryIn(row: Row): IndexEntry {
  const range = (name: string): [number, number] | null =>
    Number.isNaN(numberIn(row, `${name}_low`))
      ? null
      : [numberIn(row, `${name}_low`), numberIn(row, `${name}_high`)];
  return {
    iso3: row.dataset["iso3"] ?? "",
    score: numberIn(row, "score"),
    range: range("likely"),
    measured: range("measured"),
    known: numberIn(row, "known"),
    coverage: numberIn(row, "coverage"),
    ranks: range("rank"),
    of: numberIn(row, "of"),
    lacks: [],
  };
}

/** One row for each scored economy, as many as there are. */
export function fillTable(
  table: HTMLTableElement,
  entries: readonly IndexEntry[],
  economies: ReadonlyMap<string, Economy>,
  label: string,
  t: Translate,
): void {
  const standing = rowsOf(table);
  const own = new Map(standing.map((row) => [row.dataset["iso3"], row]));
  const template = standing[0] as Row;
  const ties = tiesOf(entries.map(({ ranks }) => ({ low: ranks?.[0] ?? NaN, high: ranks?.[1] ?? NaN })));
  const rows = entries.map((entry, at) => {
    const row = own.get(entry.iso3) ?? introduce(template.cloneNode(true) as Row, entry.iso3, economies);
    fillRow(row, entry, ties[at] as number, t);
    row.dataset["weights"] = label;
    return row;
  });
  const kept = new Set(rows);
  for (const row of standing) if (!kept.has(row)) row.remove();
  bodyOf(table).append(...rows.filter((row) => !row.isConnected));
}

function introduce(row: Row, iso3: string, economies: ReadonlyMap<string, Economy>): Row {
  const { name, href, region, income } = economies.get(iso3) ?? {
    name: iso3,
    href: "",
    region: "",
    income: "",
  };
  Object.assign(row.dataset, { iso3, region, income });
  const link = row.querySelector("a") as HTMLAnchorElement;
  link.textContent = name;
  link.href = href;
  return row;
}

function fillRow(row: Row, entry: IndexEntry, ties: number, t: Translate): void {
  const { range, measured, known, coverage, ranks, of } = entry;
  const score = entry.score as number;
  const isDrawn = ranks !== null;
  const figures = {
    score,
    of,
    coverage,
    rank_low: ranks?.[0],
    rank_high: ranks?.[1],
    likely_low: range?.[0],
    likely_high: range?.[1],
    measured_low: measured?.[0],
    measured_high: measured?.[1],
    known,
    ties: isDrawn ? ties : null,
  };
  for (const [name, value] of Object.entries(figures)) row.dataset[name] = value == null ? "" : String(value);
  const write = (selector: string, text: string) => {
    const element = row.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };
  const pending = t("lab.pending");
  write(".rk span", ranks ? rangeText(ranks, t) : pending);
  write(".rk small", t("index.of", { of }));
  row.querySelector(".bd i")?.setAttribute("class", `sw c${bandIndexOf(score) + 1}`);
  write(".bd span", bandText(score, t));
  write(".bd b", formatScore(score, t.language));
  write(".p span", range ? rangeText(range, t) : pending);
  drawWhisker(row, score, range);
  write(".ms span", isDrawn ? (measured ? rangeText(measured, t) : t("index.measured.none")) : pending);
  write(".ms small", isDrawn ? `(${percentText(known ?? 0, t)})` : "");
  write(".cv", percentText(coverage, t));
  write(".ti", isDrawn ? String(ties) : pending);
}

/** The same mark as at build: `charts/dot-row.ts`. */
function drawWhisker(row: Row, score: number, range: IndexEntry["range"]): void {
  row.querySelector(".dots .dot")?.setAttribute("cx", `${px(score)}%`);
  const bar = row.querySelector(".dots .ci");
  bar?.toggleAttribute("hidden", range === null);
  if (!bar || !range) return;
  bar.setAttribute("x", `${px(range[0])}%`);
  bar.setAttribute("width", `${px(Math.max(0.5, range[1] - range[0]))}%`);
}

export function fillUnscored(
  table: HTMLTableElement,
  entries: readonly IndexEntry[],
  economies: ReadonlyMap<string, Economy>,
  t: Translate,
): void {
  const template = rowsOf(table)[0];
  if (!template) return;
  const nameOf = ({ iso3 }: IndexEntry) => economies.get(iso3)?.name ?? iso3;
  const rows = entries
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), t.language))
    .map((entry) => {
      const row = introduce(template.cloneNode(true) as Row, entry.iso3, economies);
      (row.querySelector(".absent span") as HTMLElement).textContent = lacksList(entry.lacks, t);
      (row.lastElementChild as HTMLElement).textContent = percentText(entry.coverage, t);
      return row;
    });
  bodyOf(table).replaceChildren(...rows);
}
