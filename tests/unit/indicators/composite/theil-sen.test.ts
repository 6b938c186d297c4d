import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { theilSen, type Trend } from "../../../../indicators/composite/theil-sen.ts";

const trendOf = (values: readonly (number | null)[]) =>
  theilSen(
    [...values.keys()].map((at) => 2010 + at),
    toColumn(values),
  ) as Trend;

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, at) => permutations(values.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe("a Theil–Sen trend", () => {
  it("is that of Sen's own example: slope 4; 93 % from the fifth slope to the seventeenth of 21", () => {
    const trend = theilSen([1, 2, 3, 4, 10, 12, 18], toColumn([9, 15, 19, 20, 45, 55, 78])) as Trend;
    expect(trend.slope).toBe(4);
    expect([trend.low, trend.high]).toEqual([3.75, 46 / 11]);
    expect(trend.coverage).toBeCloseTo(1 - (2 * (1 + 6 + 20 + 49 + 98)) / 5040, 12);
    expect(trend.n).toBe(7);
    // Sen prints the fourth and the eighteenth, one slope further out than his 93 % need.
    expect(trend.low).toBeGreaterThan(26 / 7);
    expect(trend.high).toBeLessThan(35 / 8);
  });

  it("is that of SciPy 1.17 for twelve years, where the normal approximation is good enough", () => {
    const trend = trendOf([41.2, 41.0, 43.5, 42.8, 45.1, 44.9, 44.9, 47.3, 46.0, 48.8, 49.5, 48.1]);
    expect(trend.slope).toBeCloseTo(0.7366666666666667, 12);
    expect(trend.low).toBeCloseTo(0.6166666666666659, 12);
    expect(trend.high).toBeCloseTo(0.9200000000000003, 12);
  });

  it.each([4, 5, 6, 7])("of %i years without a trend holds 0 in as many orders of them as it says", (n) => {
    const orders = permutations(Array.from({ length: n }, (_, at) => at));
    const trends = orders.map(trendOf);
    const held = trends.filter(({ low, high }) => low <= 0 && high >= 0).length;
    expect(held / orders.length).toBeCloseTo(trends[0]?.coverage as number, 12);
    expect(held / orders.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is not given for three points, whose widest interval is right two times in three", () => {
    expect(trendOf([1, 2, 3])).toBeNull();
    expect(trendOf([1, null, 2, null, 3, null])).toBeNull();
    expect(trendOf([1, 2, 3, 4])).not.toBeNull();
  });

  it("does not move for one odd year among nine", () => {
    const trend = trendOf([0, 1, 2, 3, 100, 5, 6, 7, 8]);
    expect(trend.slope).toBe(1);
    expect(trend.low).toBe(1);
  });

  it("counts a missing year as time that passed, not as a point", () => {
    expect(trendOf([0, null, null, 3, 4, null, 6]).slope).toBe(1);
    expect(trendOf([0, null, null, 3, 4, null, 6]).n).toBe(4);
  });

  it("refuses a year that stands twice", () => {
    expect(() => theilSen([2010, 2011, 2011, 2012], toColumn([1, 2, 3, 4]))).toThrow("stands twice");
  });

  const value = fc.integer({ min: -1000, max: 1000 }).map((each) => each / 8);
  const series = fc.array(value, { minLength: 4, maxLength: 12 });

  it("is exact on a line, with an interval that is a point", () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 4, max: 20 }), (start, slope, n) => {
        const trend = trendOf(Array.from({ length: n }, (_, at) => start + slope * at));
        for (const each of [trend.slope, trend.low, trend.high]) expect(each).toBeCloseTo(slope, 9);
      }),
    );
  });

  it("of a + b·y is b times that of y, with its interval turned where b is below 0", () => {
    fc.assert(
      fc.property(series, value, value, (values, a, b) => {
        const [plain, moved] = [trendOf(values), trendOf(values.map((each) => a + b * each))];
        expect(moved.slope).toBeCloseTo(b * plain.slope, 6);
        const [low, high] = [b * plain.low, b * plain.high].sort((one, other) => one - other);
        expect(moved.low).toBeCloseTo(low as number, 6);
        expect(moved.high).toBeCloseTo(high as number, 6);
      }),
    );
  });

  it("lies in its interval, and does not depend on the order of the years", () => {
    fc.assert(
      fc.property(series, (values) => {
        const years = [...values.keys()];
        const trend = theilSen(years, toColumn(values)) as Trend;
        expect(trend.low <= trend.slope && trend.slope <= trend.high).toBe(true);
        expect(theilSen(years.toReversed(), toColumn(values.toReversed()))).toEqual(trend);
      }),
    );
    expect(theilSen([2013, 2012, 2011, 2010], toColumn([5, 5, 5, 5]))?.slope).toBe(0);
  });
});
