/** trends: the robust trend of each economy on Track. */
import { TREND_NODES, type IndexTrendRow } from "../../indicators/reform-index/tables.ts";
import { widenedTrend } from "../../indicators/composite/hamed-rao.ts";
import { columnOf, type Scored } from "./index-context.ts";

/**
 * Of every economy with a score in at least four years.
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
  return units.flatMap((iso3, at) =>
    TREND_NODES.flatMap((node): IndexTrendRow[] => {
      const column = columnOf({ stages }, node);
      const series = Float64Array.from(counted, ({ run: [start] }) => column[start + at] as number);
      const trend = widenedTrend(years, series);
      if (trend === null) return [];
      const { slope, low, high, n } = trend;
      const there = years.filter((_, place) => !Number.isNaN(series[place]));
      return [
        {
          iso3,
          node,
          year_from: Math.min(...there),
          year_to: Math.max(...there),
          years: n,
          slope,
          low,
          high,
        },
      ];
    }),
  );
}
