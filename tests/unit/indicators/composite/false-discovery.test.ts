import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  benjaminiHochberg,
  heldUp,
  labelsByChance,
} from "../../../../indicators/composite/false-discovery.ts";
import { LIKELY, VERY_LIKELY } from "../../../../indicators/composite/certainty.ts";
import { changeOf } from "../../../../indicators/composite/change.ts";
import { normalCdf } from "../../../../indicators/composite/normal.ts";

describe("labels by chance", () => {
  it("are 20 likely and 10 very likely a direction among 200 countries", () => {
    expect(labelsByChance(200)).toEqual({ likely: 20, veryLikely: 10 });
  });

  it("leave to the words what the words leave to chance", () => {
    expect(labelsByChance(1).likely).toBeCloseTo(1 - LIKELY, 12);
    expect(labelsByChance(1).veryLikely).toBeCloseTo(1 - VERY_LIKELY, 12);
  });

  it("are a bound that is met where δ is 0 and not reached where it is a point", () => {
    const n = 2000;
    const se = 3;
    const labelled = (delta: number) =>
      Array.from({ length: n }, (_, at) => quantileOf((at + 0.5) / n) * se).filter(
        (noise) =>
          (changeOf({ value: 0, se: 0 }, { value: noise, se }, { delta }).pImproved as number) >= LIKELY,
      ).length;
    expect(labelled(0)).toBe(labelsByChance(n).likely);
    expect(labelled(1)).toBe(Math.round(n * normalCdf(-1.2815515655446004 - 1 / se)));
    expect(labelled(1)).toBeLessThan(labelsByChance(n).likely);
  });
});

it("tests a list in both directions at once: p is twice the chance of no such change, in the direction seen", () => {
  const up = (improved: number) => ({ change: 5, improved, worsened: 0 });
  const down = (worsened: number) => ({ change: -5, improved: 0, worsened });
  // of two, the smaller p may be at most 0.025 and the larger 0.05
  expect(heldUp([up(0.9876), down(0.9751)])).toEqual([true, true]);
  expect(heldUp([up(0.9874), down(0.9749)])).toEqual([false, false]);
  expect(heldUp([up(0.9876), up(0.5)])).toEqual([true, false]);
  expect(heldUp([{ change: -1, improved: 0.999, worsened: 0 }])).toEqual([false]);
});

/** z with Φ(z) = p, by halving. */
function quantileOf(p: number): number {
  let [low, high] = [-10, 10];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe("the tests to believe", () => {
  /** The example of Benjamini & Hochberg (1995): fifteen end points of a trial of thrombolysis. */
  const PAPER = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  it("are the four smallest of the fifteen of the paper, where Bonferroni leaves three", () => {
    expect(benjaminiHochberg(PAPER, 0.05).filter(Boolean).length).toBe(4);
    expect(benjaminiHochberg(PAPER, 0.05).lastIndexOf(true)).toBe(3);
    expect(PAPER.filter((p) => p <= 0.05 / 15).length).toBe(3);
  });

  it("include one that misses its own line when a larger one meets its own: p = 0.04, 0.045, 0.05 at q = 0.05", () => {
    expect(benjaminiHochberg([0.05, 0.04, 0.045], 0.05)).toEqual([true, true, true]);
    expect(benjaminiHochberg([0.051, 0.04, 0.045], 0.05)).toEqual([false, false, false]);
  });

  it("do not depend on how many countries have no test", () => {
    expect(benjaminiHochberg([null, 0.04, null, null, 0.9], 0.1)).toEqual([false, true, false, false, false]);
    expect(benjaminiHochberg([null], 0.1)).toEqual([false]);
    expect(benjaminiHochberg([], 0.1)).toEqual([]);
  });

  it("refuse what is no share", () => {
    expect(() => benjaminiHochberg([1.1], 0.05)).toThrow("a share of 1.1");
    expect(() => benjaminiHochberg([NaN], 0.05)).toThrow("a share of NaN");
    expect(() => benjaminiHochberg([0.1], 5)).toThrow("a share of 5");
  });

  it("are never fewer at a larger q, never more than p ≤ q, and never less than Bonferroni's", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), share, share, (p, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const [few, many] = [benjaminiHochberg(p, small), benjaminiHochberg(p, large)];
        p.forEach((each, at) => {
          if (few[at]) expect(many[at]).toBe(true);
          if (many[at]) expect(each).toBeLessThanOrEqual(large);
          if (each < large / p.length) expect(many[at]).toBe(true);
        });
      }),
    );
  });
});
