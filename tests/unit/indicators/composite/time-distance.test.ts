import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { timeDistance } from "../../../../indicators/composite/time-distance.ts";

const YEARS = [2010, 2012, 2014, 2016];
const from = (score: number, values: (number | null)[], year = 2020) =>
  timeDistance(score, year, YEARS, toColumn(values));

describe("the distance in time", () => {
  it("is counted from when the reference first had the score, between its points by a straight line", () => {
    expect(from(50, [40, 50, 60, 70])).toEqual({ years: 8 });
    expect(from(55, [40, 50, 60, 70])).toEqual({ years: 7 });
    expect(from(40, [40, 50, 60, 70])).toEqual({ years: 10 });
    expect(from(70, [40, 50, 60, 70])).toEqual({ years: 4 });
  });

  it("is below zero for a unit that was ahead", () => {
    expect(from(60, [40, 50, 60, 70], 2011)).toEqual({ years: -3 });
  });

  it("takes the first time, also where the reference fell back and came again, or stood still", () => {
    expect(from(50, [40, 50, 45, 60])).toEqual({ years: 8 });
    expect(from(50, [40, 50, 50, 60])).toEqual({ years: 8 });
  });

  it("passes over a missing point in a straight line", () => {
    expect(from(50, [40, null, 60, 70])).toEqual({ years: 8 });
    expect(from(50, [null, null, 40, 60])).toEqual({ years: 5 });
  });

  it("is unknown, with a reason, where the series does not hold the score", () => {
    expect(from(80, [40, 50, 60, 70])).toEqual({ years: null, reason: "never-reached" });
    expect(from(30, [null, 50, 60, 70])).toEqual({ years: null, reason: "before-the-series", atLeast: 8 });
    expect(from(30, [null, null, null, null])).toEqual({ years: null, reason: "no-series" });
  });

  it("does not say that a falling reference reached in its fall what it had before", () => {
    expect(from(30, [50, 40, 30, 20])).toEqual({ years: null, reason: "before-the-series", atLeast: 10 });
  });

  it("refuses years that do not ascend", () => {
    expect(() => timeDistance(1, 2020, [2012, 2010], toColumn([1, 2]))).toThrow("do not ascend");
    expect(() => timeDistance(1, 2020, [2012, 2012], toColumn([1, 2]))).toThrow("do not ascend");
  });

  it("is no time at all for the reference itself while it rises, and a year more a year later", () => {
    const rises = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rises, fc.nat(3), fc.nat(30), (steps, at, later) => {
        const values = steps.map((_, to) => steps.slice(0, to + 1).reduce((sum, step) => sum + step, 0));
        const year = YEARS[at] as number;
        expect(from(values[at] as number, values, year + later)).toEqual({ years: later });
      }),
    );
  });

  it("is never more for a higher score", () => {
    const value = fc.integer({ min: 0, max: 100 });
    const series = fc.array(value, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(series, value, value, (values, one, other) => {
        const [low, high] = [from(Math.min(one, other), values), from(Math.max(one, other), values)];
        if (low.years !== null && high.years !== null) expect(high.years).toBeLessThanOrEqual(low.years);
        if (high.years === null && high.reason === "before-the-series") expect(low).toEqual(high);
      }),
    );
  });
});
