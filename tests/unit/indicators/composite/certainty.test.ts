import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTAINTIES, certaintyOf, isUnqualified } from "../../../../indicators/composite/certainty.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe("the word for a change", () => {
  it.each([
    [1, 0, "very-likely-improved"],
    [0.95, 0.01, "very-likely-improved"],
    [0.9499, 0.01, "likely-improved"],
    [0.9, 0.1, "likely-improved"],
    [0.8999, 0.1, "no-clear-change"],
    [0, 0, "no-clear-change"],
    [0.5, 0.5, "no-clear-change"],
    [0.1, 0.8999, "no-clear-change"],
    [0.1, 0.9, "likely-worsened"],
    [0.01, 0.9499, "likely-worsened"],
    [0.01, 0.95, "very-likely-worsened"],
  ])("for %d improved and %d worsened is %s", (improved, worsened, word) => {
    expect(certaintyOf(improved, worsened)).toBe(word);
  });

  it("is mirrored when better and worse change places", () => {
    fc.assert(
      fc.property(chance, chance, (one, share) => {
        const other = (1 - one) * share;
        const at = CERTAINTIES.indexOf(certaintyOf(one, other));
        expect(certaintyOf(other, one)).toBe(CERTAINTIES[CERTAINTIES.length - 1 - at]);
      }),
    );
  });

  it("is refused for chances that cannot both be", () => {
    expect(() => certaintyOf(0.95, 0.95)).toThrow("together at most 1");
    expect(() => certaintyOf(-0.1, 0.5)).toThrow("chances of -0.1 and 0.5");
    expect(() => certaintyOf(NaN, 0)).toThrow("chances of NaN");
  });

  it("is refused for chances that sum to more than 1 by more than rounding", () => {
    expect(() => certaintyOf(0.6, 0.41)).toThrow("together at most 1");
    expect(() => certaintyOf(0.5, 0.5 + 1e-8)).toThrow("together at most 1");
    expect(certaintyOf(0.9, 0.1 + 1e-10)).toBe("likely-improved");
  });
});

it("stands without a qualifier only where it is very likely and nine in ten methods agree", () => {
  expect(isUnqualified(0.95, 0.9)).toBe(true);
  expect(isUnqualified(0.9499, 1)).toBe(false);
  expect(isUnqualified(1, 0.8999)).toBe(false);
});
