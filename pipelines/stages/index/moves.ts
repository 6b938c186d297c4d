/** moves: how Track changed from every year to its last, and the robust trend of each economy. */
import { cautiousErrors } from "../../../indicators/index-file.ts";
import { NODES, type IndexMoveRow, type IndexTrendRow } from "../../../indicators/index-tables.ts";
import type { Rows } from "../../../indicators/score/matched.ts";
import { movesOf, type Move } from "../../../indicators/score/moves.ts";
import { theilSen } from "../../../indicators/score/theil-sen.ts";
import { columnOf, type Scored } from "./scored.ts";

export function moveRows({ evidence, data, periods }: Scored): IndexMoveRow[] {
  const last = periods.at(-1) as Scored["periods"][number];
  const errors = cautiousErrors(evidence);
  return periods.slice(0, -1).flatMap(({ year: from, run: [first, end] }) => {
    const pairs = Array.from({ length: end - first }, (_, at): Rows => [first + at, last.run[0] + at]);
    return movesOf(evidence.spec, data, errors, pairs, [from, last.year]).map((move) =>
      rowOf(move, from, last.year),
    );
  });
}

const rowOf = (move: Move, from: number, to: number): IndexMoveRow => ({
  iso3: move.unit,
  from,
  to,
  before: move.before,
  after: move.after,
  change: move.change,
  low: move.low,
  high: move.high,
  improved: move.improved,
  worsened: move.worsened,
  improved_published: move.improvedPublished,
  improved_persistent: move.improvedPersistent,
  robustness: move.robustness,
  certainty: move.certainty,
  unqualified: move.unqualified,
  believed: move.believed,
  law: move.parts["law"] as number,
  capacity: move.parts["capacity"] as number,
  e_procurement: move.parts["e-procurement"] as number,
  oversight: move.parts["oversight"] as number,
  a_year: move.aYear,
  gap_closed: move.gapClosed,
  matched: move.matched.length,
});

/** Of every economy with a score in at least four years. */
export function trendRows(scored: Scored): IndexTrendRow[] {
  const { evidence, periods } = scored;
  const size = (periods[0] as Scored["periods"][number]).run[1];
  const years = periods.map(({ year }) => year);
  return Array.from({ length: size }, (_, row) => row).flatMap((row) =>
    NODES.flatMap((node): IndexTrendRow[] => {
      const column = columnOf(scored, node);
      const series = Float64Array.from(periods, ({ run: [first] }) => column[first + row] as number);
      const trend = theilSen(years, series);
      if (trend === null) return [];
      const there = years.filter((_, at) => !Number.isNaN(series[at]));
      return [
        {
          iso3: evidence.units[row] as string,
          node,
          from: Math.min(...there),
          to: Math.max(...there),
          years: trend.n,
          slope: trend.slope,
          low: trend.low,
          high: trend.high,
        },
      ];
    }),
  );
}
