import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualChange, distanceClosed } from "../../../../indicators/composite/annual-change.ts";

const score = fc.double({ min: 0, max: 100, noNaN: true });

describe("annualised change", () => {
  it("is in points a year, not a rate of growth: 4 to 24 in ten years is 2, and 24 to 4 is −2", () => {
    expect(annualChange({ year: 2010, score: 4 }, { year: 2020, score: 24 })).toBe(2);
    expect(annualChange({ year: 2010, score: 24 }, { year: 2020, score: 4 })).toBe(-2);
  });

  it("has a value where growth has none: from 0", () => {
    expect(annualChange({ year: 2020, score: 0 }, { year: 2024, score: 10 })).toBe(2.5);
  });

  it("refuses a year that is not later", () => {
    const change = (from: number, to: number) => () =>
      annualChange({ year: from, score: 1 }, { year: to, score: 2 });
    expect(change(2020, 2020)).toThrow("a change from 2020 to 2020; expected a later year");
    expect(change(2021, 2020)).toThrow("expected a later year");
    expect(change(NaN, 2020)).toThrow("expected a later year");
  });
});

describe("the share of the remaining distance closed", () => {
  it("is the same for half the way from 40 as from 90", () => {
    expect(distanceClosed(40, 70)).toEqual({ share: 0.5 });
    expect(distanceClosed(90, 95)).toEqual({ share: 0.5 });
    expect(distanceClosed(40, 40)).toEqual({ share: 0 });
  });

  it("is not given from 99 on, where a hundredth of a point would be a feat", () => {
    expect(distanceClosed(98.5, 100)).toEqual({ share: 1 });
    expect(distanceClosed(99, 100)).toBeNull();
    expect(distanceClosed(100, 100)).toBeNull();
  });

  it("is points where points were lost, also from the top", () => {
    expect(distanceClosed(90, 80)).toEqual({ pointsLost: 10 });
    expect(distanceClosed(99.5, 80)).toEqual({ pointsLost: 19.5 });
  });

  it("is never below 0 nor above 1, and no loss is below 0", () => {
    fc.assert(
      fc.property(score, score, (from, to) => {
        const closed = distanceClosed(from, to);
        if (closed === null) return;
        if ("pointsLost" in closed) expect(closed.pointsLost).toBeGreaterThan(0);
        else expect(closed.share >= 0 && closed.share <= 1).toBe(true);
      }),
    );
  });
});
