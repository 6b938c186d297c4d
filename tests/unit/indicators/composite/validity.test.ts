import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import {
  associationOf,
  partialAssociationOf,
  type Association,
} from "../../../../indicators/composite/validity.ts";

const A = toColumn([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const B = toColumn([2, 1, 4, 3, 7, 5, 6, 10, 8, 9]);

describe("the correlation with an outcome", () => {
  it("has the interval of SciPy 1.17's pearsonr, to what 1.96 is of 1.959964", () => {
    const { r, low, high, n } = associationOf(A, B, "pearson") as Association;
    expect(r).toBeCloseTo(0.9030303030303026, 12);
    expect(low).toBeCloseTo(0.6337181810830429, 4);
    expect(high).toBeCloseTo(0.9771033564826415, 4);
    expect(n).toBe(10);
  });

  it("of ranks has a wider one: tanh(1.4883 ∓ 1.96·0.4484)", () => {
    const { r, low, high } = associationOf(A, B, "spearman") as Association;
    expect(r).toBeCloseTo(0.9030303030303028, 12);
    expect(low).toBeCloseTo(0.5436, 3);
    expect(high).toBeCloseTo(0.9826, 3);
  });

  it("is not given for three units, nor where one of the two does not move", () => {
    expect(associationOf(toColumn([1, 2, 3]), toColumn([1, 3, 2]), "pearson")).toBeNull();
    expect(associationOf(toColumn([1, 2, 3, null]), toColumn([1, 3, 2, 4]), "spearman")).toBeNull();
    expect(associationOf(toColumn([1, 1, 1, 1]), toColumn([1, 3, 2, 4]), "pearson")).toBeNull();
    expect(associationOf(toColumn([1, 2, 3, 4]), toColumn([1, 3, 2, 4]), "pearson")?.n).toBe(4);
  });

  it("counts only units that have both", () => {
    const some = associationOf(toColumn([1, 2, 3, 4, 5, null]), toColumn([1, 3, 2, 5, null, 9]), "pearson");
    expect(some).toEqual(associationOf(toColumn([1, 2, 3, 4]), toColumn([1, 3, 2, 5]), "pearson"));
  });

  const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }).map(toColumn);

  it("is 1 along any line, also where rounding would make it more", () => {
    fc.assert(
      fc.property(column, fc.double({ min: 0.01, max: 9, noNaN: true }), (a, slope) => {
        const found = associationOf(
          a,
          a.map((each) => slope * each),
          "pearson",
        );
        if (found === null) return;
        expect(found.r).toBeLessThanOrEqual(1);
        expect([found.r, found.low, found.high].map((each) => each.toFixed(4))).toEqual([
          "1.0000",
          "1.0000",
          "1.0000",
        ]);
      }),
    );
  });

  it.each(["pearson", "spearman"] as const)(
    "(%s) lies in its interval within −1 and 1, and is mirrored when one of the two is turned",
    (kind) => {
      fc.assert(
        fc.property(column, column, (a, b) => {
          const [plain, turned] = [
            associationOf(a, b, kind),
            associationOf(
              a,
              b.map((each) => -each),
              kind,
            ),
          ];
          expect(turned === null).toBe(plain === null);
          if (plain === null || turned === null) return;
          expect(-1 <= plain.low && plain.low <= plain.r && plain.r <= plain.high && plain.high <= 1).toBe(
            true,
          );
          expect(turned.low).toBeCloseTo(-plain.high, 9);
          expect(turned.r).toBeCloseTo(-plain.r, 9);
        }),
      );
    },
  );
});

describe("the correlation with a third column held constant", () => {
  const C = toColumn([1, 3, 2, 5, 4, 6, 9, 7, 10, 8]);
  /** What is left of ranks when a line through the third's is taken away. */
  const left = (of: Float64Array, by: Float64Array) => {
    const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / column.length;
    const [a, b] = [mean(of), mean(by)];
    const slope =
      of.reduce((sum, value, at) => sum + (value - a) * ((by[at] as number) - b), 0) /
      by.reduce((sum, value) => sum + (value - b) ** 2, 0);
    return of.map((value, at) => value - a - slope * ((by[at] as number) - b));
  };

  it("is that of what the third leaves of the ranks", () => {
    const found = partialAssociationOf(A, B, C) as Association;
    expect(found.r).toBeCloseTo(associationOf(left(A, C), left(B, C), "pearson")?.r as number, 12);
    const half = 1.96 * Math.sqrt((1 + found.r ** 2 / 2) / 6);
    expect(found.low).toBeCloseTo(Math.tanh(Math.atanh(found.r) - half), 12);
    expect(found.n).toBe(10);
  });

  it("counts only units that have all three, and is not given where nothing is left", () => {
    const some = toColumn([1, 3, 2, 5, 4, 6, 9, null, null, null]);
    expect(partialAssociationOf(A, B, some)?.n).toBe(7);
    expect(partialAssociationOf(A, B, A)).toBeNull();
    expect(partialAssociationOf(A, B, toColumn([1, 3, 2, 5, ...Array<null>(6).fill(null)]))).toBeNull();
  });
});
