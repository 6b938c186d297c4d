import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileDistance } from "../../../../indicators/composite/similarity.ts";

const profile = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
  minLength: 8,
  maxLength: 8,
});

describe("the distance of two profiles", () => {
  it("is the mean difference over what both have: a missing score takes no part, and is not a difference of itself", () => {
    expect(profileDistance([10, null, 50], [20, 90, 50], 1)).toEqual({ distance: 5, shared: 2 });
    expect(profileDistance([10, 0, 50], [20, 90, 50], 1)?.distance).toBeCloseTo(100 / 3);
  });

  it("is not given where they share too little", () => {
    expect(profileDistance([1, null], [1, 2], 2)).toBeNull();
    expect(profileDistance([null], [null], 0)).toBeNull();
  });

  it("is the same both ways, none to itself, and at most 100", () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        expect(profileDistance(a, b, 1)).toEqual(profileDistance(b, a, 1));
        expect(profileDistance(a, a, 1)?.distance ?? 0).toBe(0);
        expect(profileDistance(a, b, 1)?.distance ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });
});
