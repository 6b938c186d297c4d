/** moves: how Track changed from every year to its last, and the robust trend of each economy. */
import { standInErrors, type IndexFile } from "../../../indicators/index-file.ts";
import { moveRowOf } from "../../../indicators/index-moves.ts";
import { NODES, type IndexMoveRow, type IndexTrendRow } from "../../../indicators/index-tables.ts";
import type { Rows } from "../../../indicators/score/matched.ts";
import { movesOf, type Move } from "../../../indicators/score/moves.ts";
import { theilSen } from "../../../indicators/score/theil-sen.ts";
import { columnOf, type Scored } from "./scored.ts";

/** The moves from one year to the last of Track. */
export interface Span {
  from: number;
  to: number;
  moves: readonly Move[];
}

export function spansOf({ evidence, data, periods }: Scored): Span[] {
  const last = periods.at(-1) as Scored["periods"][number];
  const errors = standInErrors(evidence);
  return periods.slice(0, -1).map(({ year: from, run: [first, end] }) => {
    const pairs = Array.from({ length: end - first }, (_, at): Rows => [first + at, last.run[0] + at]);
    return {
      from,
      to: last.year,
      moves: movesOf(evidence.spec, data, errors, pairs, [from, last.year], evidence),
    };
  });
}

export const moveRows = (spans: readonly Span[], { breaks }: Pick<IndexFile, "breaks">): IndexMoveRow[] =>
  spans.flatMap(({ from, to, moves }) => moves.map((move) => moveRowOf(move, from, to, breaks)));

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
