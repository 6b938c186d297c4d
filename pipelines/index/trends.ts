/** trends: the robust trend of each economy on Track. */
import { TREND_NODES, type IndexTrendRow } from "../../indicators/reform-index/tables.ts";
import { lastingShare, lastingTrend, type Series } from "../../indicators/composite/lasting-trend.ts";
import { columnOf, type Scored } from "./index-context.ts";

/**
 * Of every economy with a score in at least four years. How long errors last is told by all economies together, node by
 * node.
 *
 * @param first year from which scores are compared
 */
export function trendRows(
  { evidence, stages, periods }: Pick<Scored, "evidence" | "stages" | "periods">,
  first: number,
): IndexTrendRow[] {
  const counted = periods.filter(({ year }) => year >= first);
  const years = counted.map(({ year }) => year);
  const units = evidence.units.slice(...(counted[0]?.run ?? [0, 0]));
  return TREND_NODES.flatMap((node) => {
    const column = columnOf({ stages }, node);
    const series = units.map((_, at): Series => ({
      years,
      values: Float64Array.from(counted, ({ run: [start] }) => column[start + at] as number),
    }));
    const keeps = lastingShare(series);
    return units.flatMap((iso3, at): IndexTrendRow[] => {
      const own = series[at] as Series;
      const trend = lastingTrend(own, keeps);
      if (trend === null) return [];
      const { slope, low, high, n } = trend;
      const there = years.filter((_, place) => !Number.isNaN(own.values[place]));
      const [year_from, year_to] = [Math.min(...there), Math.max(...there)];
      return [{ iso3, node, year_from, year_to, years: n, slope, low, high, keeps }];
    });
  });
}
