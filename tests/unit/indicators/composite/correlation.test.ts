import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { kendall } from "../../../../indicators/composite/correlation.ts";

const tau = (a: (number | null)[], b: (number | null)[]) => kendall(toColumn(a), toColumn(b));

describe("Kendall's tau-b", () => {
  it("is 1 for one order, −1 for the opposite, and a third where one pair of three is turned", () => {
    expect(tau([1, 2, 3], [10, 40, 90])).toBe(1);
    expect(tau([1, 2, 3], [9, 5, 1])).toBe(-1);
    expect(tau([1, 2, 3], [1, 3, 2])).toBeCloseTo(1 / 3, 12);
  });

  it("counts equal values as SciPy 1 does (kendalltau)", () => {
    expect(tau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045207910316, 12);
    expect(tau([1, 2, 2, 3, 5, 4], [2, 1, 1, 3, 3, 6])).toBeCloseTo(0.5188745216627708, 12);
  });

  it("leaves out rows that lack either, and values that differ in the last bit are equal", () => {
    expect(tau([1, 2, null, 3], [1, 2, 0, 3])).toBe(1);
    expect(tau([0.1 + 0.2, 0.3, 1], [1, 2, 3])).toBe(tau([0.3, 0.3, 1], [1, 2, 3]));
  });

  it("is none without spread, or of a single row", () => {
    expect(tau([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(tau([1], [1])).toBeNaN();
  });
});
