import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleOf, quantile } from "../../../../indicators/composite/quantile.ts";

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe("quantile", () => {
  it("is of type 7, as in R: quantile(c(1, 2, 4, 8), c(.25, .5, .75)) is 1.75, 3, 5", () => {
    expect([0.25, 0.5, 0.75].map((p) => quantile([1, 2, 4, 8], p))).toEqual([1.75, 3, 5]);
  });

  it("begins at the least and ends at the greatest", () => {
    expect([quantile([3, 5, 9], 0), quantile([3, 5, 9], 1)]).toEqual([3, 9]);
  });

  it("has no answer for nothing", () => expect(() => quantile([], 0.5)).toThrow(RangeError));
});

describe("middleOf", () => {
  it("leaves empty values out, and never counts them as zero", () => {
    expect(middleOf([null, 40, null, 60])).toEqual({ count: 2, median: 50, lower: 45, upper: 55 });
    expect(middleOf([null, null])).toBeNull();
  });

  it("is the same whatever the order and however many are missing", () => {
    fc.assert(
      fc.property(numbers, fc.nat(5), (values, missing) => {
        const shuffled = [...values.toReversed(), ...Array.from({ length: missing }, () => null)];
        expect(middleOf(shuffled)).toEqual(middleOf(values));
      }),
    );
  });

  it("lies between its quartiles", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { lower, median, upper } = middleOf(values) ?? { lower: 1, median: 0, upper: 0 };
        return lower <= median + 1e-6 && median <= upper + 1e-6;
      }),
    );
  });
});
