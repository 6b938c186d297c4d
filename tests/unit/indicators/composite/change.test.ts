import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "../../../../indicators/composite/change.ts";

const score = fc.double({ min: 0, max: 100, noNaN: true });
const error = fc.double({ min: 0.01, max: 20, noNaN: true });
const estimate = fc.record({ value: score, se: error });
const rho = fc.double({ min: -1, max: 0.99, noNaN: true });

describe("a change", () => {
  it("of 6 points with errors of 3 and 4 has an error of 5: Φ(1) of an improvement by more than a point, Φ(−1.4) of a fall", () => {
    const change = changeOf({ value: 50, se: 3 }, { value: 56, se: 4 });
    expect(change.difference).toBe(6);
    expect(change.se).toBe(5);
    expect(change.pImproved).toBeCloseTo(0.841344746068543, 14);
    expect(change.pWorsened).toBeCloseTo(0.0807566592337711, 14);
  });

  it("has a smaller error where errors persist: √(9 + 16 − 12) for ρ = ½", () => {
    expect(changeOf({ value: 0, se: 3 }, { value: 0, se: 4 }, { rho: 0.5 }).se).toBe(Math.sqrt(13));
    expect(changeOf({ value: 0, se: 0.3 }, { value: 0, se: 0.3 }, { rho: 1 }).se).toBe(0);
  });

  it("without error is certain, and a toss-up at δ exactly", () => {
    const chances = [3, 2, 1, 0, -2, -3].map((to) => {
      const { pImproved, pWorsened } = changeOf({ value: 0, se: 0 }, { value: to, se: 0 }, { delta: 2 });
      return [pImproved, pWorsened];
    });
    expect(chances).toEqual([
      [1, 0],
      [0.5, 0],
      [0, 0],
      [0, 0],
      [0, 0.5],
      [0, 1],
    ]);
  });

  it("is told without chances where an end has no published error: unknown is not zero", () => {
    const told = { difference: 10, se: null, pImproved: null, pWorsened: null };
    expect(changeOf({ value: 50, se: null }, { value: 60, se: 2 })).toEqual(told);
    expect(changeOf({ value: 50, se: 2 }, { value: 60, se: null })).toEqual(told);
  });

  it("refuses what is no error, no correlation and no size of change", () => {
    const [from, to] = [
      { value: 1, se: 1 },
      { value: 2, se: 1 },
    ];
    expect(() => changeOf({ value: 1, se: -1 }, to)).toThrow("a standard error of -1");
    expect(() => changeOf(from, { value: 1, se: NaN })).toThrow("a standard error of NaN");
    expect(() => changeOf(from, to, { rho: 1.1 })).toThrow("a correlation of errors of 1.1");
    expect(() => changeOf(from, to, { delta: -1 })).toThrow("a smallest change of -1");
  });

  it("backwards swaps improved and worsened", () => {
    fc.assert(
      fc.property(estimate, estimate, rho, (from, to, r) => {
        const [there, back] = [changeOf(from, to, { rho: r }), changeOf(to, from, { rho: r })];
        expect(back.pImproved).toBe(there.pWorsened);
        expect(back.pWorsened).toBe(there.pImproved);
      }),
    );
  });

  it("leaves room for no change: improved and worsened make up at most 1, and all of it where δ is 0", () => {
    fc.assert(
      fc.property(estimate, estimate, rho, (from, to, r) => {
        const sum = ({ pImproved, pWorsened }: ReturnType<typeof changeOf>) =>
          (pImproved as number) + (pWorsened as number);
        expect(sum(changeOf(from, to, { rho: r }))).toBeLessThanOrEqual(1 + 1e-12);
        expect(sum(changeOf(from, to, { rho: r, delta: 0 }))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is never less sure of an improvement when the later score is higher", () => {
    fc.assert(
      fc.property(estimate, estimate, fc.double({ min: 0, max: 50, noNaN: true }), (from, to, rise) => {
        const higher = changeOf(from, { ...to, value: to.value + rise });
        const rounding = 1e-12;
        expect(higher.pImproved).toBeGreaterThanOrEqual((changeOf(from, to).pImproved as number) - rounding);
      }),
    );
  });

  it("with twice the errors and twice the change has the same chances, δ doubled too", () => {
    fc.assert(
      fc.property(estimate, estimate, (from, to) => {
        const twice = ({ value, se }: { value: number; se: number }) => ({ value: 2 * value, se: 2 * se });
        const [once, doubled] = [changeOf(from, to), changeOf(twice(from), twice(to), { delta: 2 })];
        expect(doubled.pImproved).toBeCloseTo(once.pImproved as number, 12);
      }),
    );
  });
});
