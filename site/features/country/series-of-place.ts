import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";

/** Years below which a line says little. */
const LEAST_YEARS = 5;
const CHARTS = 4;

/** The values of one economy on one indicator, oldest first. */
export function seriesOf(
  observations: readonly Observation[],
  indicator: string,
): (Observation & { value: number })[] {
  return observations.filter(
    (row): row is Observation & { value: number } => row.indicator === indicator && row.value !== null,
  );
}

/**
 * The indicators whose line a country page draws: one a pillar first, those with a published range before others, then
 * the longest; a second round fills up to four.
 */
export function indicatorsWithTrend(
  observations: readonly Observation[],
  indicators: readonly CatalogIndicator[],
): CatalogIndicator[] {
  const candidates = indicators
    .map((indicator) => ({ indicator, series: seriesOf(observations, indicator.id) }))
    .filter(({ series }) => series.length >= LEAST_YEARS)
    .sort((a, b) => hasRange(b.series) - hasRange(a.series) || b.series.length - a.series.length);
  const rounds = [...Map.groupBy(candidates, ({ indicator }) => indicator.pillar).values()];
  const ordered = [0, 1, 2, 3].flatMap((round) => rounds.flatMap((pillar) => pillar[round] ?? []));
  return ordered.slice(0, CHARTS).map(({ indicator }) => indicator);
}

const hasRange = (series: readonly Observation[]) => (series.some(({ low }) => low !== null) ? 1 : 0);
