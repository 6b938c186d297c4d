import { describe, expect, it } from "vitest";
import {
  lastingShare,
  lastingTrend,
  studentQuantile,
  type Series,
} from "../../../../indicators/composite/lasting-trend.ts";
import { normalQuantile } from "../../../../indicators/composite/normal-quantile.ts";
import { keyOf, uniform } from "../../../../indicators/composite/random.ts";
import { theilSen, type Trend } from "../../../../indicators/composite/theil-sen.ts";
import { toColumn } from "../../../../indicators/composite/column.ts";

const YEARS = Array.from({ length: 22 }, (_, at) => 2003 + at);

/** A line of slope 0.3 with errors of which each keeps a share of the one before; some years are missing. */
function seriesOf(share: number, economy: number, holes = false): Series {
  const key = keyOf(1, "errors", economy);
  const shock = (at: number) => normalQuantile(uniform(key, at));
  let error = shock(0);
  const values = YEARS.map((_, at) => {
    if (at > 0) error = share * error + Math.sqrt(1 - share ** 2) * shock(at);
    return holes && uniform(key, 100 + at) < 0.15 ? null : 40 + 0.3 * at + error;
  });
  return { years: YEARS, values: toColumn(values) };
}

const ECONOMIES = 175;
const panelOf = (share: number, from = 0, holes = false) =>
  Array.from({ length: ECONOMIES }, (_, at) => seriesOf(share, from + at, holes));

const coverageOf = (panel: readonly Series[], keeps: number) =>
  panel.filter((series) => {
    const { low, high } = lastingTrend(series, keeps) as Trend;
    return low <= 0.3 && high >= 0.3;
  }).length / panel.length;

describe("of 22 years", () => {
  it.each([0, 0.5, 0.7, 0.9])(
    "with errors that keep %d of the one before, nine ranges in ten hold the true slope",
    (share) => {
      const panels = Array.from({ length: 8 }, (_, at) => panelOf(share, at * ECONOMIES));
      const found = panels.map((panel) => lastingShare(panel));
      const held = panels.map((panel, at) => coverageOf(panel, found[at] as number));
      const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
      expect(Math.abs(mean(found) - share)).toBeLessThan(0.03);
      expect(mean(held)).toBeGreaterThanOrEqual(0.88);
      expect(mean(held)).toBeLessThanOrEqual(0.92);
    },
  );

  it("the same where years are missing: a gap of k years keeps the k-th power", () => {
    const panel = Array.from({ length: 4 }, (_, at) => panelOf(0.9, at * ECONOMIES, true)).flat();
    const keeps = lastingShare(panel);
    expect(keeps).toBeGreaterThan(0.86);
    expect(coverageOf(panel, keeps)).toBeGreaterThanOrEqual(0.88);
    expect(coverageOf(panel, keeps)).toBeLessThanOrEqual(0.92);
  });

  it("by independent errors, fewer than half of the ranges hold it where errors keep 0.9", () => {
    expect(coverageOf(panelOf(0.9), 0)).toBeLessThan(0.5);
  });
});

describe("a lasting trend", () => {
  it("tells the slope of Theil and Sen, and a range that holds it", () => {
    for (const series of panelOf(0.7).slice(0, 40)) {
      const { slope, low, high } = lastingTrend(series, 0.7) as Trend;
      expect(slope).toBe(theilSen(series.years, series.values)?.slope);
      expect(low <= slope && slope <= high).toBe(true);
    }
  });

  it("is that of least squares where nothing lasts: worked by hand for 0, 1, 1, 2", () => {
    // slope 0.6; what is left is 0.2, so that its standard error is √(0.2/2/5)
    const { low, high } = lastingTrend({ years: [1, 2, 3, 4], values: toColumn([0, 1, 1, 2]) }, 0) as Trend;
    const reach = studentQuantile(0.95, 2) * Math.sqrt(0.2 / 2 / 5);
    expect([low, high]).toEqual([expect.closeTo(0.6 - reach, 12), expect.closeTo(0.6 + reach, 12)]);
  });

  it("is a point for a straight line, and none for three years", () => {
    const line = lastingTrend(
      { years: YEARS, values: toColumn(YEARS.map((year) => 2 * year)) },
      0.9,
    ) as Trend;
    expect(line.high - line.low).toBeLessThan(1e-6);
    expect(lastingTrend({ years: [1, 2, 3], values: toColumn([1, 2, 3]) }, 0)).toBeNull();
  });

  it("hears nothing from series that leave nothing", () => {
    const flat: Series = { years: YEARS, values: toColumn(YEARS.map(() => 7)) };
    expect(lastingShare([flat, ...panelOf(0.9)])).toBe(lastingShare(panelOf(0.9)));
  });
});

it("has Student's quantiles as tables print them", () => {
  // Abramowitz & Stegun, table 26.10: one-sided 5 %
  for (const [degrees, quantile] of [
    [2, 2.92],
    [3, 2.353],
    [5, 2.015],
    [10, 1.812],
    [20, 1.725],
  ] as const)
    expect(Math.abs(studentQuantile(0.95, degrees) / quantile - 1)).toBeLessThan(0.0035);
});
