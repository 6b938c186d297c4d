import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitChange } from "../../../../indicators/composite/split-change.ts";

describe("the difference between two editions", () => {
  it("is a correction of 1, a real change of 4 and a new method's −2 from 50 by 51 and 55 to 53", () => {
    expect(splitChange({ oldScore: 50, oldCorrected: 51, newOldMethod: 55, newScore: 53 })).toEqual({
      split: { correction: 1, reality: 4, method: -2 },
    });
  });

  it("is the sum of its parts", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, score, score, (oldScore, oldCorrected, newOldMethod, newScore) => {
        const { split } = splitChange({ oldScore, oldCorrected, newOldMethod, newScore });
        const sum = split && split.correction + split.reality + split.method;
        expect(sum).toBeCloseTo(newScore - oldScore, 10);
      }),
    );
  });

  it.each([
    [null, 51, 55, 53, "appeared"],
    [50, 51, 55, null, "disappeared"],
    [null, null, null, null, "no-score"],
    [null, 51, 55, null, "no-score"],
    [50, null, 55, 53, "no-score-between"],
    [50, 51, null, 53, "no-score-between"],
  ])(
    "has no parts, and a reason, for %s, %s, %s, %s: %s",
    (oldScore, oldCorrected, newOldMethod, newScore, reason) => {
      const whole = { oldScore, oldCorrected, newOldMethod, newScore };
      expect(splitChange(whole)).toEqual({ split: null, reason });
    },
  );
});
