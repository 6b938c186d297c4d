/** Changes of Track as tables: the picture, whose rows are marks; its twin in words; and who is not compared, and why. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { pillars } from "../../../indicators/schema/pillars.ts";
import type { Pillar } from "../../../indicators/schema/vocabulary.ts";
import type { Certainty } from "../../../indicators/composite/certainty.ts";
import type { Absent } from "../../../indicators/reform-index/track-moves.ts";
import { svg, type Markup } from "../../lib/markup.ts";
import {
  axisHead,
  axisOf,
  levels,
  partsBar,
  reachOf,
  TONES,
  whisker,
  type Axis,
} from "../../charts/move-row.ts";
import { formatCount } from "../../i18n/format.ts";
import {
  chance,
  changeText,
  gapText,
  ORDER,
  percent,
  rangeText,
  restsOf,
  score,
  signed,
} from "./progress-words.ts";
import type { Translate } from "../../i18n/translate.ts";

/** Theil–Sen slope of the index over the years of an economy, with its likely range. */
export type Trend = readonly [slope: number, low: number, high: number, from: number, to: number];

export interface Shown {
  t: Translate;
  from: number;
  to: number;
  nameOf: (iso3: string) => string;
  hrefOf: (iso3: string) => string;
  trendOf: (iso3: string) => Trend | undefined;
  /** What stands where there is no trend. */
  noTrend: string;
  /** Of an indicator. */
  titleOf: (indicator: string) => string;
  /** Whether an indicator counts dated steps. */
  isDated: (indicator: string) => boolean;
}

export const partsOf = (row: IndexMoveRow): Record<Pillar, number> => ({
  law: row.law,
  capacity: row.capacity,
  "e-procurement": row.e_procurement,
  oversight: row.oversight,
});

/** By how sure the change is, then by its size: the order of picture, twin and file. */
export const sorted = (rows: readonly IndexMoveRow[]): IndexMoveRow[] =>
  rows.toSorted((a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty) || b.change - a.change);

export function legendOf(rows: readonly IndexMoveRow[], t: Translate): Markup {
  return svg`${ORDER.map((certainty) => {
    const n = rows.filter((row) => row.certainty === certainty).length;
    const text = t(`certainty.${certainty}`);
    return svg`<li>${swatch(certainty)}<span>${n === 0 ? text : svg`<a href="#${certainty}">${text}</a>`}</span><b class="num">${formatCount(n, t.language)}</b></li>`;
  })}`;
}

const swatch = (certainty: Certainty): Markup =>
  svg`<svg class="mv key t-${TONES[certainty]}" width="24" height="16" aria-hidden="true"><rect class="ci" x="1" width="22" y="5" height="6" rx="3"/><circle class="is" cx="12" cy="8" r="4.5"/></svg>`;

/** One body of rows for each word. */
export function chartOf(rows: readonly IndexMoveRow[], shown: Shown): Markup {
  const { t, from, to } = shown;
  // one axis for the change and for its parts, so that they can be held against each other
  const axis = axisOf(
    rows.flatMap((row) => [row.low ?? row.change, row.high ?? row.change, ...reachOf(partsOf(row))]),
  );
  const whole = (points: number) => signed(points, t, 0);
  const level: Axis = { low: 0, high: 100, ticks: [25, 50, 75] };
  const head = svg`<thead><tr><th scope="col">${t("table.economy")}</th><th scope="col" class="lv">${t("progress.column.levels", { from, to })}${axisHead(level, String)}</th><th scope="col" class="chg">${t("progress.column.change")}${axisHead(axis, whole)}</th><th scope="col" class="num sy">${t("progress.column.says")}</th><th scope="col" class="pt">${t("progress.column.parts")}${axisHead(axis, whole)}</th></tr></thead>`;
  const bodies = ORDER.map((certainty) => {
    const own = sorted(rows.filter((row) => row.certainty === certainty));
    return own.length === 0
      ? null
      : svg`<tbody id="${certainty}"><tr class="grp"><th scope="rowgroup" colspan="5"><span class="w t-${TONES[certainty]}">${t(`certainty.${certainty}`)}</span> <b class="num">${formatCount(own.length, t.language)}</b></th></tr>${own.map((row) => chartRow(row, shown, axis))}</tbody>`;
  });
  return svg`<caption class="sr">${t("progress.chart.caption", { from, to })}</caption>${head}${bodies}`;
}

function chartRow(row: IndexMoveRow, shown: Shown, axis: Axis): Markup {
  const { t, nameOf, hrefOf } = shown;
  const { iso3, before, after, change, low, high, certainty } = row;
  const likely = low === null || high === null ? null : rangeText(low, high, t);
  return svg`<tr data-iso3="${iso3}"><th scope="row"><a href="${hrefOf(iso3)}">${nameOf(iso3)}</a></th><td class="lv">${levels(before, after, certainty)}</td><td class="chg">${whisker(row, axis)}</td><td class="num sy">${labelOf(row, shown)}<span class="lvl">${score(before, t)} → ${score(after, t)}, </span><b>${signed(change, t)}</b>${likely && `, ${t("value.likely", { range: likely })}`}${weakOf(row, shown)}</td><td class="pt">${partsBar(partsOf(row), axis)}<span class="sr">${partsText(row, t)}</span></td></tr>`;
}

/** Before the number of a change that is called very likely: the one date or rating that it rests on. */
function labelOf(row: IndexMoveRow, shown: Shown): Markup | null {
  const rests = restsOf(row, shown);
  return rests === null ? null : svg`<small class="weak rests">${rests}</small>`;
}

/** Under it: that it does not hold up among those that are shown. */
function weakOf({ certainty, believed }: IndexMoveRow, { t }: Shown): Markup | null {
  if (believed || !certainty.startsWith("very-likely")) return null;
  return svg`<small class="weak">${t("progress.row.doubted")}</small>`;
}

const partsText = (row: IndexMoveRow, t: Translate): string =>
  pillars.map(({ id, short }) => `${short[t.language]} ${signed(partsOf(row)[id], t)}`).join(", ");

/** Every column of the published table in words, and the trend; in the order of the picture. */
export function twinOf(rows: readonly IndexMoveRow[], shown: Shown): Markup {
  const { t, from, to } = shown;
  const number = (text: string) => svg`<th scope="col" class="num">${text}</th>`;
  const head = svg`<thead><tr><th scope="col">${t("table.economy")}</th>${number(t("progress.column.index", { year: from }))}${number(t("progress.column.index", { year: to }))}${number(t("progress.column.change"))}${number(t("progress.column.likely"))}<th scope="col">${t("progress.column.word")}</th>${number(t("progress.column.steps"))}${number(t("progress.column.ratings"))}<th scope="col">${t("progress.column.ratings-word")}</th>${number(t("progress.column.improved"))}${number(t("progress.column.worsened"))}${number(t("progress.column.robustness"))}<th scope="col">${t("progress.column.believed")}</th><th scope="col">${t("progress.column.rests")}</th>${number(t("progress.column.matched"))}<th scope="col">${t("progress.column.breaks")}</th>${pillars.map(({ short }) => number(short[t.language]))}${number(t("progress.column.year"))}<th scope="col">${t("progress.column.gap")}</th>${number(t("progress.column.trend"))}</tr></thead>`;
  return svg`<caption>${t("progress.twin.caption", { from, to })}</caption>${head}<tbody>${sorted(rows).map((row) => twinRow(row, shown))}</tbody>`;
}

function twinRow(row: IndexMoveRow, { t, nameOf, hrefOf, trendOf, noTrend, titleOf }: Shown): Markup {
  const number = (text: string) => svg`<td class="num">${text}</td>`;
  const parts = partsOf(row);
  const trend = trendOf(row.iso3);
  return svg`<tr data-iso3="${row.iso3}"><th scope="row"><a href="${hrefOf(row.iso3)}">${nameOf(row.iso3)}</a></th>${number(score(row.before, t))}${number(score(row.after, t))}${number(signed(row.change, t))}${number(row.low === null || row.high === null ? "–" : rangeText(row.low, row.high, t))}<td>${t(`certainty.${row.certainty}`)}</td>${number(signed(row.steps, t))}${number(signed(row.ratings, t))}<td>${t(`certainty.${row.ratings_certainty}`)}</td>${number(chance(row.improved, t))}${number(chance(row.worsened, t))}${number(row.robustness === null ? "–" : percent(row.robustness, t))}<td>${t(row.believed ? "progress.yes" : "progress.no")}</td><td>${row.rests_on === null ? "–" : titleOf(row.rests_on)}</td>${number(formatCount(row.matched, t.language))}<td>${brokenOf(row, { t, titleOf }) ?? "–"}</td>${pillars.map(({ id }) => number(signed(parts[id], t)))}${number(signed(row.a_year, t))}<td>${gapText(row, t)}</td>${number(trend ? `${signed(trend[0], t)} (${rangeText(trend[1], trend[2], t)})` : noTrend)}</tr>`;
}

/** Titles of the indicators whose way of measuring changed in between. */
export const brokenOf = (
  { breaks }: IndexMoveRow,
  { t, titleOf }: Pick<Shown, "t" | "titleOf">,
): string | null => breaks && breaks.split("|").map(titleOf).join(t("list.apart"));

/** Economies with the same reason in one line. */
export function absentOf(absent: readonly Absent[], { t, from, to, nameOf, hrefOf }: Shown): Markup {
  const names = (ids: readonly Pillar[]) =>
    listOf(
      ids.map((id) => pillars.find((pillar) => pillar.id === id)?.short[t.language] ?? id),
      t,
    );
  const reason = ({ first, last }: Absent) => {
    if (first.length > 0 && last.length > 0 && first.join() === last.join())
      return t("progress.absent.both", { from, to, pillars: names(first) });
    const parts = [
      first.length > 0 && t("progress.absent.one", { year: from, pillars: names(first) }),
      last.length > 0 && t("progress.absent.one", { year: to, pillars: names(last) }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(" ") : t("progress.absent.unlike");
  };
  const groups = Map.groupBy(absent, reason);
  return svg`${[...groups].map(([why, own]) => {
    const links = own
      .toSorted((a, b) => nameOf(a.iso3).localeCompare(nameOf(b.iso3), t.language))
      .map(({ iso3 }) => svg`<a href="${hrefOf(iso3)}" data-absent="${iso3}">${nameOf(iso3)}</a>`);
    return svg`<dt>${why}</dt><dd>${links.map((link, at) => (at === 0 ? link : svg`, ${link}`))}</dd>`;
  })}`;
}

const listOf = (names: readonly string[], t: Translate): string =>
  new Intl.ListFormat(t.language, { type: "conjunction" }).format(names);

/** The same as the picture, for those who cannot see it: two sentences. */
export function summaryOf(rows: readonly IndexMoveRow[], shown: Shown): string {
  const { t, nameOf, from, to } = shown;
  const told = (row: IndexMoveRow) =>
    [nameOf(row.iso3), restsOf(row, shown), changeText(row, t)].filter((part) => part !== null).join(", ");
  const byChange = rows.toSorted((a, b) => b.change - a.change);
  const [most, least] = [byChange[0], byChange.at(-1)];
  if (!most || !least) return t("progress.headline.none", { from, to });
  return t("progress.overview.label", {
    n: rows.length,
    from,
    to,
    most: told(most),
    least: told(least),
  });
}
