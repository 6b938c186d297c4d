import { describe, expect, it } from "vitest";
import { classesOf, markOf } from "../../../../site/lib/classes.ts";
import { scale, yesInPartNo, yesNo } from "../../../../indicators/define/units.ts";

const because = { en: "x", fr: "x", es: "x" };
const estimate = {
  unit: scale(2),
  direction: "higher-is-better" as const,
  goalposts: { low: -2.5, high: 2.5, because },
};
const days = {
  unit: scale(0),
  direction: "lower-is-better" as const,
  goalposts: { low: 0, high: 100, because },
};
const share = {
  unit: yesInPartNo,
  direction: "higher-is-better" as const,
  goalposts: { low: 0, high: 100, because },
};
const reported = (value: number) => ({ value, status: "reported" as const });

describe("markOf", () => {
  it("puts a value on a cut into the class above it", () => {
    expect(markOf(reported(-1.5), estimate)).toBe("c2");
    expect(markOf(reported(-1.500001), estimate)).toBe("c1");
  });

  it("gives the best class to few days where lower is better", () => {
    expect(markOf(reported(3), days)).toBe("c5");
    expect(markOf(reported(97), days)).toBe("c1");
  });

  it("draws the three absences differently, and none of them as the lowest class", () => {
    const marks = (["not-collected", "not-published", "not-applicable"] as const).map((status) =>
      markOf({ value: null, status }, estimate),
    );
    expect(new Set(marks).size).toBe(3);
    expect(marks).not.toContain("c1");
  });

  it("draws a value between two answers as the nearest answer, so that the legend covers it", () => {
    const marks = classesOf(share).map(({ mark }) => mark);
    for (const value of [0, 12, 25, 40, 50, 75, 88, 100])
      expect(marks).toContain(markOf(reported(value), share));
  });

  it("draws a value halfway between two answers as the lower of them", () => {
    expect([25, 75].map((value) => markOf(reported(value), share))).toEqual(
      [0, 50].map((value) => markOf(reported(value), share)),
    );
  });
});

describe("classesOf", () => {
  it("lists the best class first", () => {
    expect(classesOf(estimate).map(({ mark }) => mark)).toEqual(["c5", "c4", "c3", "c2", "c1"]);
    expect(
      classesOf({ ...share, unit: yesNo, goalposts: { low: 0, high: 1, because } })[0]?.level?.name.en,
    ).toBe("Yes");
  });

  it("cuts the scale in the indicator's own unit, open at both ends", () => {
    expect(classesOf(estimate).map(({ from, to }) => [from, to])).toEqual([
      [1.5, null],
      [0.5, 1.5],
      [-0.5, 0.5],
      [-1.5, -0.5],
      [null, -1.5],
    ]);
  });

  it("turns the ends round where lower is better", () => {
    expect(classesOf(days)[0]).toMatchObject({ mark: "c5", from: null, to: 20 });
    expect(classesOf(days)[4]).toMatchObject({ mark: "c1", from: 80, to: null });
  });
});
