import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClipped, scoreOf, valueOf } from "../../../../indicators/composite/normalise.ts";

type Scale = Parameters<typeof scoreOf>[1];
const because = { en: "a", fr: "b", es: "c" };
const up: Scale = { direction: "higher-is-better", goalposts: { low: 10, high: 30, because } };
const down: Scale = { ...up, direction: "lower-is-better" };

const anyScale = fc
  .record({
    direction: fc.constantFrom("higher-is-better" as const, "lower-is-better" as const),
    low: fc.integer({ min: -1000, max: 1000 }),
    span: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ direction, low, span }): Scale => ({ direction, goalposts: { low, high: low + span, because } }));
const anyValue = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("a score", () => {
  it.each([
    [10, 0, 100],
    [15, 25, 75],
    [30, 100, 0],
    [35, 100, 0],
    [-5, 0, 100],
  ])("of %d between 10 and 30 is %d, and %d where lower is better", (value, high, low) => {
    expect([scoreOf(value, up), scoreOf(value, down)]).toEqual([high, low]);
  });

  it("of nothing is nothing, never zero", () => {
    fc.assert(fc.property(anyScale, (scale) => scoreOf(null, scale) === null));
  });

  it("lies between 0 and 100, whatever the value", () => {
    fc.assert(
      fc.property(anyScale, anyValue, (scale, value) => {
        const score = scoreOf(value, scale) as number;
        return score >= 0 && score <= 100;
      }),
    );
  });

  it("never falls as a value gets better", () => {
    fc.assert(
      fc.property(anyScale, anyValue, anyValue, (scale, a, b) => {
        const better = scale.direction === "higher-is-better" ? Math.max(a, b) : Math.min(a, b);
        const worse = better === a ? b : a;
        return (scoreOf(better, scale) as number) >= (scoreOf(worse, scale) as number);
      }),
    );
  });

  it("can be turned back into its value, within the goalposts", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const { low, high } = scale.goalposts;
        const value = low + share * (high - low);
        expect(valueOf(scoreOf(value, scale) as number, scale)).toBeCloseTo(value, 6);
        expect(isClipped(value, scale)).toBe(false);
      }),
    );
  });
});
