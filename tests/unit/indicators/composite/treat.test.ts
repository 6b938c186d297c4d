import { describe, expect, it } from "vitest";
import { Treat } from "../../../../indicators/composite/spec.ts";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { shapeOf } from "../../../../indicators/composite/shape.ts";
import { treatColumn } from "../../../../indicators/composite/treat.ts";

const rule = (options: object = {}) => Treat.parse(options);

describe("shapeOf", () => {
  it("gives the figures of Excel's SKEW and KURT", () => {
    // The worked example of both functions in Microsoft's documentation.
    const { skew, kurtosis } = shapeOf(toColumn([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]));
    expect(skew).toBeCloseTo(0.359543, 6);
    expect(kurtosis).toBeCloseTo(-0.151799637, 8);
  });
});

describe("treatColumn", () => {
  const even = toColumn([1, 2, 3, 4, 5, 6, 7, 8, 9, null]);

  it("leaves a column alone that is not skewed", () => {
    expect(treatColumn(even, rule())).toMatchObject({
      column: even,
      did: "nothing",
      points: 0,
      before: even,
    });
  });

  it("moves one outlier in to the next value, keeps a hole a hole, and says how many it moved", () => {
    const { column, did, points } = treatColumn(toColumn([1, 2, 3, 4, 5, 6, 7, 8, 1000, null]), rule());
    expect([...column]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8, NaN]);
    expect([did, points]).toEqual(["winsorised", 1]);
  });

  it("does the same at the low end", () => {
    const { column } = treatColumn(toColumn([-1000, 2, 3, 4, 5, 6, 7, 8, 9]), rule());
    expect(column[0]).toBe(2);
  });

  const steep = toColumn([0, ...Array.from({ length: 12 }, (_, at) => 10 ** (at / 2))]);

  it("takes a logarithm of the untouched values where moving does not help", () => {
    const { column, did, points, before } = treatColumn(steep, rule({ winsorise: 0 }));
    const range = 10 ** 5.5;
    expect([did, points, before]).toEqual(["logged", 0, steep]);
    expect(column[0]).toBeCloseTo(Math.log(0.01 * range), 10);
    expect(column.at(-1)).toBeCloseTo(Math.log(1.01 * range), 10);
  });

  it("takes it of the moved values instead where the rule says so, and says how many it moved", () => {
    const { column, did, points, before } = treatColumn(
      steep,
      rule({ winsorise: 1, skew: 1, kurtosis: 0.5, then: "log-winsorised" }),
    );
    expect([did, points, before.at(-1)]).toEqual(["logged", 1, 10 ** 5]);
    expect(column.at(-1)).toBeCloseTo(Math.log(1.01 * 10 ** 5), 10);
  });

  it("takes it of a column that is not skewed only where it is always taken", () => {
    const { column, before } = treatColumn(even, rule({ always: true }));
    expect(before).toBe(even);
    expect(column[0]).toBeCloseTo(Math.log(0.08), 12);
  });

  it("takes Box and Cox's transformation of the distance from the smallest, and 1", () => {
    const values = toColumn([-3, 0, 5, null]);
    const by = (lambda: number) => [
      ...treatColumn(values, rule({ always: true, then: "box-cox", lambda })).column,
    ];
    expect(by(2)).toEqual([0, 7.5, 40, NaN]);
    expect(by(0.5)).toEqual([0, 2, 4, NaN]);
    expect(by(0)).toEqual([0, Math.log(4), Math.log(9), NaN]);
    expect(treatColumn(values, rule({ always: true, then: "box-cox" })).did).toBe("box-cox");
  });

  it("takes a logarithm on either side of zero, which stays where it is", () => {
    const values = toColumn([-9, 0, 9, null]);
    const { column, did } = treatColumn(values, rule({ always: true, then: "signed-log" }));
    expect([...column]).toEqual([-Math.log1p(9), 0, Math.log1p(9), NaN]);
    expect(did).toBe("signed-log");
  });

  it.each([
    { then: "log" },
    { then: "box-cox", lambda: 0.5 },
    { then: "box-cox" },
    { then: "box-cox", lambda: -1 },
    { then: "signed-log" },
  ])("knows how much the result moves with a value between the ends: %j", (options) => {
    const by = (middle: number) =>
      treatColumn(toColumn([-40, -2, middle, 80]), rule({ always: true, ...options }));
    const [step, at] = [1e-4, 7];
    const moved = ((by(at + step).column[2] as number) - (by(at - step).column[2] as number)) / (2 * step);
    expect(by(at).slope[2]).toBeCloseTo(moved, 8);
  });

  it("says that it failed, and gives the values back, where it may do no more", () => {
    expect(treatColumn(steep, rule({ winsorise: 0, then: "nothing" }))).toMatchObject({
      column: steep,
      did: "failed",
      points: 0,
      before: steep,
    });
  });
});
