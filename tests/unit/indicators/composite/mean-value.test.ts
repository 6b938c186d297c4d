import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponentOf, meanValue } from "../../../../indicators/composite/mean-value.ts";

const score = fc.double({ min: 0.01, max: 100, noNaN: true });
const exponent = fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2, 3);
const f = (p: number, x: number) => (p === 0 ? Math.log(x) : x ** p);
const slope = (p: number, x: number) => (p === 0 ? 1 / x : p * x ** (p - 1));

describe("the mean value", () => {
  it("is the logarithmic mean for p = 0, −ab for p = −1, and 1/(a + b) for p = 2", () => {
    expect(meanValue(0, 1, Math.E)).toBeCloseTo(Math.E - 1, 12);
    expect(meanValue(-1, 20, 50)).toBeCloseTo(-1000, 9);
    expect(meanValue(2, 20, 30)).toBeCloseTo(1 / 50, 14);
    expect(meanValue(1, -3, 0)).toBe(1);
  });

  it("is (b − a)/(f(b) − f(a))", () => {
    fc.assert(
      fc.property(exponent, score, score, (p, a, b) => {
        fc.pre(Math.abs(b - a) > 0.01 * a);
        const direct = (b - a) / (f(p, b) - f(p, a));
        expect(meanValue(p, a, b) / direct).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is 1/f′ where the two are equal, and keeps its digits where they nearly are", () => {
    fc.assert(
      fc.property(exponent, score, (p, a) => {
        expect(meanValue(p, a, a) * slope(p, a)).toBeCloseTo(1, 12);
        expect(meanValue(p, a, a * (1 + 1e-13)) * slope(p, a)).toBeCloseTo(1, 11);
      }),
    );
  });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(exponent, score, score, (p, a, b) => {
        expect(meanValue(p, a, b) / meanValue(p, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("from 0 is its limit: 0 where f has none, else what is left of (b − a)/(f(b) − f(a))", () => {
    expect([meanValue(0, 0, 9), meanValue(0, 9, 0), meanValue(-1, 0, 9)]).toEqual([0, 0, 0]);
    expect(meanValue(2, 0, 4)).toBe(1 / 4);
    expect(meanValue(0.5, 4, 0)).toBe(2);
  });
});

describe("the exponent", () => {
  it("is 1, 0, −1 for the arithmetic, geometric and harmonic mean, else the one that is given", () => {
    const exponents = (["arithmetic", "geometric", "harmonic"] as const).map((aggregate) =>
      exponentOf({ id: "g", aggregate }),
    );
    expect(exponents).toEqual([1, 0, -1]);
    expect(exponentOf({ id: "g", aggregate: "power", p: 0.5 })).toBe(0.5);
  });

  it("of a median is refused by name", () => {
    expect(() => exponentOf({ id: "law", aggregate: "median" })).toThrow('"law" is a median');
  });
});
