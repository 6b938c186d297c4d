import { describe, expect, it } from "vitest";
import { momentsOf, toColumn } from "../../../../indicators/composite/column.ts";
import { pearson } from "../../../../indicators/composite/correlation.ts";
import { meanRanks, ranksOf } from "../../../../indicators/composite/ranks.ts";
import { shapeOf } from "../../../../indicators/composite/shape.ts";

const ranks = (values: (number | null)[], order: "ascending" | "descending" = "descending") => [
  ...ranksOf(toColumn(values), order),
];
/** The same mean of three numbers, added up in three orders: 0.19999999999999998, 0.20000000000000004, 0.2… */
const SAME = [(0.1 + 0.2 + 0.3) / 3, (0.3 + 0.2 + 0.1) / 3, 0.2];

describe("ranks", () => {
  it("are one where means are equal but for the order in which they were added up", () => {
    expect(new Set(SAME).size).toBeGreaterThan(1);
    expect(ranks([...SAME, 0.1])).toEqual([1, 1, 1, 4]);
    expect(ranks([...SAME, 0.1], "ascending")).toEqual([2, 2, 2, 1]);
    expect([...meanRanks(toColumn([...SAME, 0.1]))]).toEqual([3, 3, 3, 1]);
  });

  it("take what is left of a sum that cancels out for zero", () => {
    expect(ranks([0.1 + 0.2 - 0.3, 0, 1, -1])).toEqual([2, 2, 1, 4]);
  });

  it("tell apart what differs in the twelfth digit, large or small", () => {
    expect(ranks([71.6666666667, 71.6666666668])).toEqual([2, 1]);
    expect(ranks([7.16666666667e-9, 7.16666666668e-9, 2])).toEqual([3, 2, 1]);
  });

  it("tie no chain of small steps from end to end", () => {
    const steps = Array.from({ length: 401 }, (_, at) => 1 + at * 1e-13);
    expect(new Set(ranks(steps)).size).toBeGreaterThan(3);
  });

  it("give a missing value none, and no place", () => {
    expect(ranks([3, null, 1])).toEqual([1, NaN, 2]);
  });
});

describe("a column of one value, which no bit of a sum makes spread", () => {
  const constant = toColumn([0.1, 0.1, 0.1, null, 0.1 + 1e-17, 0.10000000000000002]);

  it("has the deviation 0, no shape and no correlation", () => {
    expect(momentsOf(constant).sd).toBe(0);
    expect(shapeOf(constant)).toEqual({ skew: NaN, kurtosis: NaN });
    expect(pearson(constant, toColumn([1, 2, 3, 4, 5, 6]))).toBeNaN();
  });
});
