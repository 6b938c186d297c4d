import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { inflationOf, widenedTrend } from "../../../../indicators/composite/hamed-rao.ts";
import { normalQuantile } from "../../../../indicators/composite/normal-quantile.ts";
import { keyOf, uniform } from "../../../../indicators/composite/random.ts";
import { theilSen, type Trend } from "../../../../indicators/composite/theil-sen.ts";

const yearsOf = (n: number) => Array.from({ length: n }, (_, at) => 2003 + at);

describe("the inflation of Kendall's variance", () => {
  const inflation = (values: readonly (number | null)[], slope = 0) =>
    inflationOf(yearsOf(values.length), toColumn(values), slope);

  it("is the one worked by hand for five falling ranks about a flat line", () => {
    // ranks less 3: 2 1 0 −1 −2; r₁ = (2 + 0 + 0 + 2)/10 = 0.4, not significant; (5·0.4 + 2)/1 is more than the most
    const { byLags, byFirst } = inflation([50, 40, 30, 20, 10]);
    expect(byLags).toBe(1);
    expect(byFirst).toBeCloseTo(1 + (2 * (4 * 3 * 2 * 0.97 + 3 * 2 * 1 * 0.97 ** 2)) / 60, 12);
  });

  it("counts a significant lag with its own correlation, worked by hand for a step of eight years", () => {
    // mean ranks less 4.5: −2 four times, 2 four times; r₁ = 5/8, r₂ = 2/8, r₃ = −1/8, r₄ = −4/8; 1.96/√8 = 0.693
    expect(inflation([0, 0, 0, 0, 1, 1, 1, 1]).byLags).toBe(1);
    // of twelve years the first lag has 9/12, the second 6/12 and the sixth −6/12; 1.96/√12 = 0.566
    const twelve = inflation([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(twelve.byLags).toBeCloseTo(1 + (2 * 11 * 10 * 9 * 0.75) / (12 * 11 * 10), 12);
  });

  it("is 1 where errors swing to and fro, for a series that is its own trend, and for a flat one", () => {
    expect(inflation([0, 1, 0, 1, 0, 1, 0, 1, 0, 1])).toEqual({ byLags: 1, byFirst: 1 });
    expect(inflation([0, 2, 4, 6, 8, 10], 2)).toEqual({ byLags: 1, byFirst: 1 });
    expect(inflation([7, 7, 7, 7, 7])).toEqual({ byLags: 1, byFirst: 1 });
  });

  it("pairs no year with the one after a gap: worked by hand for the step with an empty year at its foot", () => {
    // of the seven pairs of neighbours only the six on one level are left: r₁ = 24/32
    const { byLags } = inflation([0, 0, 0, 0, null, 1, 1, 1, 1]);
    expect(byLags).toBeCloseTo(1 + (2 * 7 * 6 * 5 * 0.75) / (8 * 7 * 6), 12);
  });

  it("is never below 1", () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 25 });
    fc.assert(
      fc.property(values, fc.integer({ min: -3, max: 3 }), (series, slope) => {
        const { byLags, byFirst } = inflation(series, slope);
        expect(Math.min(byLags, byFirst)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("a widened trend", () => {
  const value = fc.integer({ min: -1000, max: 1000 }).map((each) => each / 8);

  it("has the slope of Theil and Sen, and an interval that holds theirs and stays among the slopes there are", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 22 }), (values) => {
        const [years, column] = [yearsOf(values.length), toColumn(values)];
        const plain = theilSen(years, column) as Trend;
        const wide = widenedTrend(years, column) as Trend;
        const all = theilSen(years, column, Infinity) as Trend;
        expect(wide.slope).toBe(plain.slope);
        expect(all.low <= wide.low && wide.low <= plain.low).toBe(true);
        expect(all.high >= wide.high && wide.high >= plain.high).toBe(true);
      }),
    );
  });

  it("is none for three years", () => expect(widenedTrend([1, 2, 3], toColumn([1, 2, 3]))).toBeNull());

  it("reads the slope of Sen's example by an inflation of 1 as it was, and by 4 from the first slope of all", () => {
    const of = (inflation?: number) =>
      theilSen([1, 2, 3, 4, 10, 12, 18], toColumn([9, 15, 19, 20, 45, 55, 78]), inflation) as Trend;
    expect(of(1)).toEqual(of());
    expect([of(4).low, of(4).high]).toEqual([1, 6]);
  });
});

// errors of which each keeps a share of the one before; of a share of 1, a random walk
function errorsOf(share: number, series: number): Float64Array {
  const key = keyOf(1, "errors", series);
  const shock = (at: number) => normalQuantile(uniform(key, at));
  const errors = [share === 1 ? 0 : shock(0) / Math.sqrt(1 - share ** 2)];
  for (let at = 1; at < 22; at++) errors.push(share * (errors[at - 1] as number) + shock(at));
  return Float64Array.from(errors);
}

describe("of 22 years without a trend", () => {
  const SERIES = 1500;
  const years = yearsOf(22);
  const coverage = (trendOf: (errors: Float64Array) => Trend | null, share: number) => {
    let held = 0;
    for (let series = 0; series < SERIES; series++) {
      const { low, high } = trendOf(errorsOf(share, series)) as Trend;
      if (low <= 0 && high >= 0) held += 1;
    }
    return held / SERIES;
  };

  it.each([
    [0, 0.92, 0.94],
    [0.7, 0.57, 0.84],
    [0.9, 0.39, 0.74],
    [1, 0.27, 0.66],
  ])(
    "whose errors keep %d of the one before, the plain interval holds 0 in %d, the widened in %d",
    (share, plain, wide) => {
      expect(coverage((errors) => theilSen(years, errors), share)).toBeCloseTo(plain, 1.3);
      expect(coverage((errors) => widenedTrend(years, errors), share)).toBeCloseTo(wide, 1.3);
    },
  );

  it("whose errors keep 0.7 of the one before, lags by themselves do not help as much as the first that fades", () => {
    const by = (which: "byLags" | "byFirst") =>
      coverage((errors) => {
        const { slope } = theilSen(years, errors) as Trend;
        return theilSen(years, errors, inflationOf(years, errors, slope)[which]);
      }, 0.7);
    const [plain, lags, first] = [
      coverage((errors) => theilSen(years, errors), 0.7),
      by("byLags"),
      by("byFirst"),
    ];
    expect(lags).toBeGreaterThan(plain + 0.04);
    expect(first).toBeGreaterThan(lags + 0.15);
  });
});
