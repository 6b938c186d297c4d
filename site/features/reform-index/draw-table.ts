/** The tables of the index: scored economies in the reader's order, and those without a score. */
import type { Sorting } from "../../../indicators/views/index-view.ts";
import { bandIndexOf, otherBandsOf } from "../../../indicators/composite/band.ts";
import { areTied, tiesOf } from "../../../indicators/composite/ties.ts";
import { dotRow } from "../../charts/dot-row.ts";
import { svg, type Markup } from "../../lib/markup.ts";
import { formatScore } from "../../i18n/format.ts";
import { bandText, lacksList, percentText, rangeText, type IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";

export interface IndexedEconomy {
  name: string;
  href: string;
  region: string;
  income: string;
}

export interface IndexTableScene {
  /** Best first, those without a score at the end. */
  entries: readonly IndexEntry[];
  economyOf(iso3: string): IndexedEconomy;
  /** What the downloaded rows say of the weights. */
  weights: string;
  /** Ranges are still being drawn. */
  isPending: boolean;
}

export interface Arrangement {
  sort: Sorting;
  /** Groups to show; "" for all. */
  region: string;
  income: string;
}

type Scored = IndexEntry & { score: number };
type Row = Scored & { ties: number; economy: IndexedEconomy; isShown: boolean };

/** Rows that are not chosen are there and hidden: the page's downloads take those that are shown. */
export function scoredRows(scene: IndexTableScene, arrangement: Arrangement, t: Translate): Markup {
  const rows = arrangedRows(scene, arrangement, t.language);
  const shown = rows.filter(({ isShown }) => isShown);
  const isByScore = arrangement.sort.by === "score";
  const joins = new Map(
    shown.map((row, at) => [
      row.iso3,
      isByScore ? [joinsWith(row, shown[at - 1]), joinsWith(row, shown[at + 1])] : [false, false],
    ]),
  );
  return svg`${rows.map((row) => {
    const [up = false, down = false] = joins.get(row.iso3) ?? [];
    return scoredRow(row, [up && "up", down && "down"].filter(Boolean).join(" "), scene, t);
  })}`;
}

function arrangedRows(
  { entries, economyOf }: IndexTableScene,
  { sort: { by, descending }, ...chosen }: Arrangement,
  language: string,
): Row[] {
  const scored = entries.filter((entry): entry is Scored => entry.score !== null);
  const ties = tiesOf(scored.map(ranksOf));
  const rows = scored.map((entry, at): Row => {
    const economy = economyOf(entry.iso3);
    return { ...entry, economy, ties: ties[at] as number, isShown: isChosen(economy, chosen) };
  });
  const sign = descending ? -1 : 1;
  if (by === "economy")
    return rows.sort((a, b) => sign * a.economy.name.localeCompare(b.economy.name, language));
  return rows.sort((a, b) => {
    const [x, y] = [SORT_VALUE[by](a), SORT_VALUE[by](b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return sign * (x - y) || b.score - a.score;
  });
}

const width = (range: readonly [number, number] | null) => (range ? range[1] - range[0] : NaN);
const ranksOf = ({ ranks }: IndexEntry) => ({ low: ranks?.[0] ?? NaN, high: ranks?.[1] ?? NaN });

const SORT_VALUE: Record<Exclude<Sorting["by"], "economy">, (row: Row) => number> = {
  score: ({ score }) => score,
  likely: ({ range }) => width(range),
  measured: ({ measured }) => width(measured),
  coverage: ({ coverage }) => coverage,
  ties: ({ ties, ranks }) => (ranks ? ties : NaN),
};

const joinsWith = (row: Row, other: Row | undefined) =>
  other !== undefined && areTied(ranksOf(row), ranksOf(other));

const isChosen = (economy: IndexedEconomy, { region, income }: Omit<Arrangement, "sort">): boolean =>
  (region === "" || economy.region === region) && (income === "" || economy.income === income);

function scoredRow(row: Row, joins: string, { weights, isPending }: IndexTableScene, t: Translate): Markup {
  const { iso3, score, range, measured, known, coverage, ranks, of, economy, isShown } = row;
  const pending = isPending ? t("lab.pending") : "";
  const ties = ranks ? row.ties : null;
  const figures = {
    score,
    of,
    rank_low: ranks?.[0],
    rank_high: ranks?.[1],
    likely_low: range?.[0],
    likely_high: range?.[1],
    measured_low: measured?.[0],
    measured_high: measured?.[1],
    known,
    coverage,
    ties,
  };
  const data = Object.entries(figures).map(([name, value]) => svg` data-${name}="${value ?? ""}"`);
  return svg`<tr${joins !== "" && svg` class="${joins}"`} data-iso3="${iso3}" data-region="${economy.region}" data-income="${economy.income}" data-weights="${weights}"${data}${!isShown && svg` hidden`}>${[
    svg`<td class="num rk"><span>${ranks ? rangeText(ranks, t) : pending}</span> <small class="quiet">${t("index.of", { of })}</small></td>`,
    svg`<th scope="row" data-is="economy"><a href="${economy.href}">${economy.name}</a></th>`,
    svg`<td class="bd"><i class="sw c${bandIndexOf(score) + 1}"></i><span data-is="band">${bandText(score, t)}</span>${orBands(row, t)} <b class="num">${formatScore(score, t.language)}</b></td>`,
    svg`<td class="p"><span>${range ? rangeText(range, t) : pending}</span>${dotRow({ score, range, middles: [] })}</td>`,
    svg`<td class="num ms" data-label="${t("index.column.measured")}">${isPending ? svg`<span>${pending}</span>` : measuredText(row, t)}</td>`,
    svg`<td class="num cv" data-label="${t("index.column.coverage")}">${percentText(coverage, t)}</td>`,
    svg`<td class="num ti" data-label="${t("index.column.ties")}">${ties ?? pending}</td>`,
  ]}</tr>`;
}

/** "or middle": where the range reaches into another band. */
function orBands({ score, range }: Row, t: Translate): Markup | false {
  const others = range ? otherBandsOf(score, range) : [];
  if (others.length === 0) return false;
  const bands = new Intl.ListFormat(t.language, { type: "disjunction" }).format(
    others.map((band) => t(`band.${band}`)),
  );
  return svg` <small class="quiet" data-or-band>${t("index.or-band", { bands })}</small>`;
}

const measuredText = ({ measured, known }: IndexEntry, t: Translate): Markup =>
  svg`<span>${measured ? rangeText(measured, t) : t("index.measured.none")}</span> <small class="quiet">(${percentText(known ?? 0, t)})</small>`;

/** Economies without a score, by name, each with the pillars that lack evidence. */
export function unscoredRows(
  { entries, economyOf }: Pick<IndexTableScene, "entries" | "economyOf">,
  chosen: Omit<Arrangement, "sort">,
  t: Translate,
): Markup {
  const rows = entries
    .filter(({ score }) => score === null)
    .map((entry) => ({ entry, economy: economyOf(entry.iso3) }))
    .sort((a, b) => a.economy.name.localeCompare(b.economy.name, t.language));
  return svg`${rows.map(({ entry: { iso3, lacks, coverage }, economy }) => {
    const { name, href, region, income } = economy;
    const codes = lacks.map((each) => `${each.pillar}:${each.coverage}`).join(" ");
    return svg`<tr data-iso3="${iso3}" data-region="${region}" data-income="${income}" data-coverage="${coverage}" data-lacks="${codes}"${!isChosen(economy, chosen) && svg` hidden`}><th scope="row"><a href="${href}">${name}</a></th><td><span class="absent"><i class="sw nd"></i><span>${lacksList(lacks, t)}</span></span></td><td class="num">${percentText(coverage, t)}</td></tr>`;
  })}`;
}
