import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jansenEffects } from "../../../../indicators/composite/jansen.ts";
import { keyOf, uniform } from "../../../../indicators/composite/random.ts";
import { sobolEffects, type Effects } from "../../../../indicators/composite/sobol.ts";

/** Saltelli's design of a function of two inputs, even between 0 and 1. */
function designOf(f: (x: number, y: number) => number, runs: number, seed = 1): number[] {
  const at = (name: string) => Array.from({ length: runs }, (_, run) => uniform(keyOf(seed, name), run));
  const [ax, ay, bx, by] = ["ax", "ay", "bx", "by"].map(at) as [number[], number[], number[], number[]];
  const block = (x: number[], y: number[]) => x.map((each, run) => f(each, y[run] as number));
  return [...block(ax, ay), ...block(bx, by), ...block(bx, ay), ...block(ax, by)];
}

describe("Jansen's effects", () => {
  it("are those worked by hand for one input in four runs", () => {
    // A 0 2 1 1, B 2 0 3 1, AB of its only input = B: alone all of it; V of 0 2 1 1 2 0 3 1 is 7.5/7
    const [only] = jansenEffects([0, 2, 1, 1, 2, 0, 3, 1, 2, 0, 3, 1], 1, 2);
    expect(only?.first).toBe(1);
    expect(only?.total).toBeCloseTo(12 / ((2 * 4 * 7.5) / 7), 12);
    // batches: 8/(2·2·(4/3)) and 4/(2·2·1); errors: half the difference of two
    expect(only?.firstError).toBe(0);
    expect(only?.totalError).toBeCloseTo((1.5 - 1) / 2, 12);
  });

  it("of x + 2y are a fifth and four fifths, alone and in total, within three standard errors", () => {
    const effects = jansenEffects(
      designOf((x, y) => x + 2 * y, 2048),
      2,
      16,
    );
    effects.forEach(({ first, total, firstError, totalError }, input) => {
      const share = input === 0 ? 0.2 : 0.8;
      expect(Math.abs(first - share)).toBeLessThan(3 * firstError);
      expect(Math.abs(total - share)).toBeLessThan(3 * totalError);
    });
  });

  it("tell what inputs do together from what each does alone: xy about the middle has no first order", () => {
    for (const { first, total } of jansenEffects(
      designOf((x, y) => (x - 0.5) * (y - 0.5), 4096),
      2,
      16,
    )) {
      expect(first).toBeLessThan(0.08);
      expect(total).toBeCloseTo(1, 1);
    }
  });

  it("do not move when a constant is added, where Sobol's first order does", () => {
    const output = designOf((x, y) => x + y, 256);
    const moved = output.map((each) => each + 1000);
    const firstOf = (effects: Effects[]) => effects[0]?.first as number;
    expect(firstOf(jansenEffects(moved, 2, 16))).toBeCloseTo(firstOf(jansenEffects(output, 2, 16)), 6);
    expect(Math.abs(firstOf(sobolEffects(moved, 2)) - firstOf(sobolEffects(output, 2)))).toBeGreaterThan(1);
  });

  it("are never below 0, and have errors near the spread of estimates from other seeds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }), (output) => {
        fc.pre(new Set(output.slice(0, 4)).size > 1 && new Set(output.slice(4, 8)).size > 1);
        for (const { first, total } of jansenEffects(output, 2, 2)) {
          if (Number.isNaN(first)) continue;
          expect(first).toBeGreaterThanOrEqual(0);
          expect(total).toBeGreaterThanOrEqual(0);
        }
      }),
    );
    const many = Array.from({ length: 60 }, (_, seed) =>
      jansenEffects(
        designOf((x, y) => x + y + 4 * x * y, 512, seed),
        2,
        16,
      ),
    ).map(([first]) => first as { first: number; firstError: number });
    const mean = many.reduce((sum, { first }) => sum + first, 0) / 60;
    const spread = Math.sqrt(many.reduce((sum, { first }) => sum + (first - mean) ** 2, 0) / 59);
    const said = many.reduce((sum, { firstError }) => sum + firstError, 0) / 60;
    expect(said / spread).toBeGreaterThan(0.7);
    expect(said / spread).toBeLessThan(1.4);
  });

  it("refuse results that are no whole number of runs, and runs that cannot be cut into the batches", () => {
    expect(() => jansenEffects([1, 2, 3, 4], 3, 2)).toThrow("4 results for 3 inputs in 2 batches");
    expect(() =>
      jansenEffects(
        designOf((x) => x, 10),
        2,
        4,
      ),
    ).toThrow("in 4 batches");
  });
});
