import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../../indicators/composite/normal.ts";
import { drawnNormal, normalQuantile } from "../../../../indicators/composite/normal-quantile.ts";

describe("the normal quantile", () => {
  it.each([
    [0.5, 0],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.1, -1.2815515655446004],
    [1e-10, -6.361340902404056],
  ])("of %d is %d, as published tables have it", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * Math.max(1, Math.abs(z)) * 10);
  });

  it("is met by the quick one for draws within 0.00002", () => {
    for (let at = 0.5; at < 50_000; at++)
      expect(Math.abs(drawnNormal(at / 50_000) - normalQuantile(at / 50_000))).toBeLessThan(2e-5);
  });

  it("undoes the distribution function, far into the tails", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 6, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-7 * Math.max(1, Math.abs(z)));
      }),
    );
  });

  it("is infinite at the ends and nothing beyond them", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)].every(Number.isNaN)).toBe(true);
  });
});
