/** Everything that a view of progress shows, in words and drawings: the same at build and in the browser. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { pillars } from "../../../indicators/schema/pillars.ts";
import type { Absent } from "../../../indicators/reform-index/track-moves.ts";
import type { Markup } from "../../lib/markup.ts";
import { movesOverview } from "../../charts/moves-overview.ts";
import { formatCount } from "../../i18n/format.ts";
import {
  chanceOf,
  headlineOf,
  ledeOf,
  ratingsOf,
  signed,
  sureOf,
  tallyOf,
  testedTogether,
} from "./progress-words.ts";
import { absentOf, chartOf, legendOf, partsOf, summaryOf, twinOf, type Shown } from "./progress-table.ts";

/** Two years compared: a published pair, or one that was computed here. */
export interface Pair {
  from: number;
  to: number;
  rows: readonly IndexMoveRow[];
  absent: readonly Absent[];
}

/** Words by the names of their places on the page. */
export function wordsOf({ rows, absent }: Pair, list: string | null, shown: Shown): Record<string, string> {
  const { t, from, to } = shown;
  const tally = tallyOf(rows, shown.isDated);
  return {
    headline: headlineOf(tally, shown, list, t),
    ratings: rows.length === 0 ? "" : ratingsOf(tally, t),
    sure: sureOf(tally, t),
    lede: rows.length === 0 ? "" : ledeOf(tally, t),
    chance: rows.length === 0 ? "" : chanceOf(tally, t),
    "overview-sub": t("progress.overview.sub", { from, to }),
    "chart-sub": t("progress.chart.sub", { from, to }),
    moved: rows.length === 0 ? "" : movedOf(rows, shown),
    "absent-title": t("progress.absent.title", { n: absent.length }),
  };
}

/** Drawings and tables by the names of their places on the page. */
export function drawingsOf({ rows: list, absent }: Pair, shown: Shown): Record<string, Markup> {
  const { t, nameOf } = shown;
  const rows = testedTogether(list);
  const byChange = rows.toSorted((a, b) => b.change - a.change);
  const nameAt = (at: number) => nameOf(byChange.at(at)?.iso3 ?? "");
  return {
    overview: movesOverview(rows, {
      label: summaryOf(rows, shown),
      format: (points) => signed(points, t, 0),
      nameAt,
    }),
    legend: legendOf(rows, t),
    chart: chartOf(rows, shown),
    twin: twinOf(rows, shown),
    absent: absentOf(absent, shown),
  };
}

function movedOf(rows: readonly IndexMoveRow[], { t }: Shown): string {
  const mean = (id: (typeof pillars)[number]["id"]) =>
    rows.reduce((sum, row) => sum + partsOf(row)[id], 0) / rows.length;
  return t("progress.moved", {
    n: formatCount(rows.length, t.language),
    parts: pillars.map(({ id, short }) => `${short[t.language]} ${signed(mean(id), t)}`).join(", "),
  });
}
