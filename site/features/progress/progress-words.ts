/** What is said of changes of Track, the same in every place. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { labelsByChance } from "../../../indicators/composite/false-discovery.ts";
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

export interface Tally {
  n: number;
  by: Record<Certainty, number>;
  believed: number;
  /** Mean change in points, and how much of it is dated steps. */
  change: number;
  steps: number;
  /** Who very likely moved in ratings alone. */
  ratings: { better: number; worse: number };
  /** Labels of "likely" or surer that chance alone would give at most, in one direction. */
  byChance: number;
  /** Of those very likely moved, how many rest on a single indicator, and how many stay believed. */
  sure: { n: number; rest: number; believed: number };
}

export function tallyOf(rows: readonly IndexMoveRow[]): Tally {
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
    ratings: { better: inRatings("very-likely-improved"), worse: inRatings("very-likely-worsened") },
    byChance: labelsByChance(rows.length).likely,
    sure: {
      n: sure.length,
      rest: sure.filter(({ rests_on }) => rests_on !== null).length,
      believed: sure.filter(({ believed }) => believed).length,
    },
  };
}

interface Years {
  from: number;
  to: number;
}

/** @param list what the economies are called, where they are not all */
export function headlineOf({ n, by }: Tally, { from, to }: Years, list: string | null, t: Translate): string {
  if (n === 0) return t("progress.headline.none", { from, to });
  const better = t("progress.count.better", { n: by["very-likely-improved"], of: n });
  const worse = t("progress.count.worse", { n: by["very-likely-worsened"] });
  return list === null
    ? t("progress.headline", { from, to, better, worse })
    : t("progress.headline.list", { list, from, to, better, worse });
}

/** What the headline counts is above all what is dated: said at once. */
export const ratingsOf = ({ n, change, steps, ratings }: Tally, t: Translate): string =>
  t("progress.ratings", {
    steps: signed(steps, t),
    change: signed(change, t),
    better: t("progress.count.ratings-better", { n: ratings.better }),
    worse: t("progress.count.ratings-worse", { n: ratings.worse }),
    chance: formatNumber(labelsByChance(n).veryLikely, 1, t.language),
  });

/** How firm the headline's count is; empty where nobody very likely moved. */
export const sureOf = ({ n, sure }: Tally, t: Translate): string =>
  sure.n === 0
    ? ""
    : t("progress.sure", {
        n: sure.n,
        rest: t("progress.count.rest", { n: sure.rest }),
        believed: t("progress.count.believed", { n: sure.believed, of: n }),
      });

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

export const chanceOf = ({ n, byChance, believed }: Tally, t: Translate): string =>
  t("progress.chance", {
    n,
    chance: formatNumber(byChance, 1, t.language),
    believed,
    share: percent(0.05, t),
  });
