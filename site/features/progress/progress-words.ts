/** What is said of changes of Track, the same in every place. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { ratingsHeld } from "../../../indicators/reform-index/ratings-held.ts";
import { FALSE_FINDS, heldUp, labelsByChance } from "../../../indicators/composite/false-discovery.ts";
import type { Certainty } from "../../../indicators/composite/certainty.ts";
import { formatNumber, formatPercent, formatSigned } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";

/** Surest first, gains before losses: the order of every list of changes. */
export const ORDER: readonly Certainty[] = [
  "very-likely-improved",
  "likely-improved",
  "no-clear-change",
  "likely-worsened",
  "very-likely-worsened",
];

/** Points with their sign: +39.3, −8.0; nothing is 0. */
export const signed = (points: number, t: Translate, digits = 1): string =>
  formatSigned(points, digits, t.language);

export const rangeText = (low: number, high: number, t: Translate, digits = 1): string =>
  `${signed(low, t, digits)} ${t("value.to")} ${signed(high, t, digits)}`;

export const score = (points: number, t: Translate): string => formatNumber(points, 1, t.language);

export const percent = (share: number, t: Translate): string => formatPercent(share, t.language);

/** A chance is never called certain: over 99 %, under 1 %. */
export function chance(share: number, t: Translate): string {
  if (share > 0.99) return t("progress.over", { chance: percent(0.99, t) });
  if (share < 0.01) return t("progress.under", { chance: percent(0.01, t) });
  return percent(share, t);
}

/** "+39.3, likely +36.9 to +41.6" */
export function changeText({ change, low, high }: IndexMoveRow, t: Translate): string {
  const own = signed(change, t);
  return low === null || high === null
    ? own
    : `${own}, ${t("value.likely", { range: rangeText(low, high, t) })}`;
}

/** How much of the way to 100 was gone, or how many points were lost. */
export function gapText({ change, gap_closed }: IndexMoveRow, t: Translate): string {
  if (gap_closed !== null) return t("progress.gap", { share: percent(gap_closed, t) });
  return change < 0 ? t("progress.lost", { points: score(-change, t) }) : t("progress.no-gap");
}

/** The changes of a list, with what is believed of them among this list and no other. */
export function testedTogether(rows: readonly IndexMoveRow[]): IndexMoveRow[] {
  const held = heldUp(rows);
  return rows.map((row, at) => ({ ...row, believed: held[at] as boolean }));
}

export interface Tally {
  n: number;
  by: Record<Certainty, number>;
  believed: number;
  /** Mean change in points, and how much of it is dated steps. */
  change: number;
  steps: number;
  /** Who very likely moved in ratings alone, and how many of all hold up in them. */
  ratings: { better: number; worse: number; held: number };
  /** Labels of "likely" or surer that chance alone would give at most, in one direction. */
  byChance: number;
  /** Of those very likely moved, how many rest on one date, on one rating, and how many hold up among the list. */
  sure: { n: number; dates: number; rest: number; believed: number };
}

type IsDated = (indicator: string) => boolean;

/** @param rows of the list that is shown: what holds up is tested among them */
export function tallyOf(list: readonly IndexMoveRow[], isDated: IsDated): Tally {
  const rows = testedTogether(list);
  const count = (certainty: Certainty) => rows.filter((row) => row.certainty === certainty).length;
  const mean = (part: "change" | "steps") => rows.reduce((sum, row) => sum + row[part], 0) / rows.length;
  const sure = rows.filter(({ certainty }) => certainty.startsWith("very-likely"));
  const inRatings = (certainty: Certainty) =>
    rows.filter((row) => row.ratings_certainty === certainty).length;
  return {
    n: rows.length,
    by: Object.fromEntries(ORDER.map((each) => [each, count(each)])) as Record<Certainty, number>,
    believed: rows.filter((row) => row.believed).length,
    change: mean("change"),
    steps: mean("steps"),
    ratings: {
      better: inRatings("very-likely-improved"),
      worse: inRatings("very-likely-worsened"),
      held: ratingsHeld(rows),
    },
    byChance: labelsByChance(rows.length).likely,
    sure: {
      n: sure.length,
      dates: sure.filter(({ rests_on }) => rests_on !== null && isDated(rests_on)).length,
      rest: sure.filter(({ rests_on }) => rests_on !== null && !isDated(rests_on)).length,
      believed: sure.filter(({ believed }) => believed).length,
    },
  };
}

interface Years {
  from: number;
  to: number;
}

/**
 * By ratings alone, and what chance alone would give: the most cautious of what is true.
 *
 * @param list what the economies are called, where they are not all
 */
export function headlineOf(
  { n, ratings }: Tally,
  { from, to }: Years,
  list: string | null,
  t: Translate,
): string {
  if (n === 0) return t("progress.headline.none", { from, to });
  const better = t("progress.count.better", { n: ratings.better, of: n });
  const worse = t("progress.count.worse", { n: ratings.worse });
  const chance = formatNumber(labelsByChance(n).veryLikely, 1, t.language);
  return list === null
    ? t("progress.headline", { from, to, better, worse, chance })
    : t("progress.headline.list", { list, from, to, better, worse, chance });
}

/** What dated steps add to the headline. */
export const ratingsOf = ({ change, steps, by }: Tally, t: Translate): string =>
  t("progress.ratings", {
    steps: signed(steps, t),
    change: signed(change, t),
    better: t("progress.count.steps-better", { n: by["very-likely-improved"] }),
    worse: t("progress.count.steps-worse", { n: by["very-likely-worsened"] }),
  });

/** How firm that count is; empty where nobody very likely moved. */
export function sureOf({ n, sure }: Tally, t: Translate): string {
  if (sure.n === 0) return "";
  const rests = [
    sure.dates > 0 && t("progress.count.dates", { n: sure.dates }),
    sure.rest > 0 && t("progress.count.rest", { n: sure.rest }),
    t("progress.count.believed", { n: sure.believed, of: n }),
  ].filter((part) => part !== false);
  return t("progress.sure", { n: sure.n, rests: rests.join(t("list.apart")) });
}

/** Before a change that is called very likely: the one date or rating that carries it; null where none does. */
export function restsOf(
  { certainty, rests_on }: IndexMoveRow,
  { t, titleOf, isDated }: { t: Translate; titleOf: (indicator: string) => string; isDated: IsDated },
): string | null {
  if (rests_on === null || !certainty.startsWith("very-likely")) return null;
  return t(isDated(rests_on) ? "progress.row.date" : "progress.row.rests", { indicator: titleOf(rests_on) });
}

/** What is left beside the headline's count: only what there is. */
export function ledeOf({ n, by }: Tally, t: Translate): string {
  const parts = (
    [
      ["no-clear-change", "progress.count.unclear"],
      ["likely-improved", "progress.count.likely-better"],
      ["likely-worsened", "progress.count.likely-worse"],
    ] as const
  ).flatMap(([certainty, key]) => (by[certainty] > 0 ? [t(key, { n: by[certainty], of: n })] : []));
  return [parts.length > 0 && `${parts.join(t("list.apart"))}.`, t("progress.track")]
    .filter(Boolean)
    .join(" ");
}

export const chanceOf = ({ n, byChance, believed, ratings }: Tally, t: Translate): string =>
  t("progress.chance", {
    n,
    chance: formatNumber(byChance, 1, t.language),
    believed,
    held: ratings.held,
    share: percent(FALSE_FINDS, t),
  });
