import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robustnessOf } from "../../../../indicators/composite/robustness.ts";

describe("robustness", () => {
  it("is the share of variants with the same sign, whatever their size", () => {
    expect(robustnessOf(5, [0.1, 40, 3, -0.1])).toBe(0.75);
    expect(robustnessOf(-5, [0.1, 40, 3, -0.1])).toBe(0.25);
  });

  it("does not count zero as agreeing, nor a variant without a score", () => {
    expect(robustnessOf(5, [1, 0, null, 1])).toBe(0.5);
    expect(robustnessOf(0, [0, 1, -1])).toBe(0);
  });

  it("is unknown, not perfect, where no variant was tried", () => expect(robustnessOf(5, [])).toBeNull());

  it("is shared out between the change, its opposite, and those that agree with neither", () => {
    const variant = fc.option(fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(variant, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (variants, change) => {
        const neither = variants.filter((each) => each === null || each === 0).length / variants.length;
        const both = (robustnessOf(change, variants) ?? NaN) + (robustnessOf(-change, variants) ?? NaN);
        expect(both + neither).toBeCloseTo(1, 12);
      }),
    );
  });
});
