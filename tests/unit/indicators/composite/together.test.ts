/** Small cases, worked by hand, of what compares units or indicators with each other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { cronbachAlpha, pearson, spearman } from "../../../../indicators/composite/correlation.ts";
import { copeland, outrankingMatrix, supportOf } from "../../../../indicators/composite/outranking.ts";
import { components } from "../../../../indicators/composite/pca.ts";
import { ranksOf } from "../../../../indicators/composite/ranks.ts";
import { sobolEffects } from "../../../../indicators/composite/sobol.ts";

describe("ranks", () => {
  it("share the smallest place among equals, from either end, and leave the missing out", () => {
    const column = toColumn([5, null, 7, 5, 1]);
    expect([...ranksOf(column, "ascending")]).toEqual([2, NaN, 4, 2, 1]);
    expect([...ranksOf(column, "descending")]).toEqual([2, NaN, 1, 2, 4]);
  });
});

describe("correlation", () => {
  it("is 1 along a line, −1 against it, over the rows that both have", () => {
    expect(pearson(toColumn([1, 2, 3, null]), toColumn([10, 20, 30, 0]))).toBeCloseTo(1, 12);
    expect(pearson(toColumn([1, 2, 3]), toColumn([3, 2, 1]))).toBeCloseTo(-1, 12);
  });

  it("of ranks does not see how steep a curve is, and shares places between equals", () => {
    expect(spearman(toColumn([1, 2, 3]), toColumn([1, 100, 10_000]))).toBeCloseTo(1, 12);
    expect(spearman(toColumn([1, 2, 2, 3]), toColumn([1, 2, 2, 3]))).toBeCloseTo(1, 12);
  });

  it("is no number where one column does not move", () => {
    expect(pearson(toColumn([1, 1, 1]), toColumn([1, 2, 3]))).toBeNaN();
  });
});

describe("Cronbach's alpha", () => {
  it("is 1 for two columns that say the same, and 0 for two that have nothing in common", () => {
    expect(cronbachAlpha([toColumn([1, 2, 3]), toColumn([1, 2, 3])])).toBeCloseTo(1, 12);
    expect(cronbachAlpha([toColumn([1, 1, -1, -1]), toColumn([1, -1, 1, -1])])).toBeCloseTo(0, 12);
  });

  it("is no number for one column", () => expect(cronbachAlpha([toColumn([1, 2])])).toBeNaN());
});

describe("components", () => {
  it("of a correlation r have the variances 1 + r and 1 − r, along the diagonals", () => {
    const { eigenvalues, eigenvectors } = components([
      [1, 0.6],
      [0.6, 1],
    ]);
    expect(eigenvalues[0]).toBeCloseTo(1.6, 12);
    expect(eigenvalues[1]).toBeCloseTo(0.4, 12);
    eigenvectors.flat().forEach((part) => expect(Math.abs(part)).toBeCloseTo(Math.SQRT1_2, 12));
  });
});

describe("outranking", () => {
  const children = [
    { column: toColumn([3, 2, 1]), weight: 2 },
    { column: toColumn([1, 2, 2]), weight: 1 },
    { column: toColumn([1, null, 2]), weight: 1 },
  ];
  const matrix = outrankingMatrix(children);

  it("gives each unit the share of weight on which it is above another, half of it where they are equal", () => {
    expect(matrix[0]?.[1]).toBeCloseTo(2 / 3, 12);
    expect(matrix[1]?.[2]).toBeCloseTo(2.5 / 3, 12);
    expect(matrix[0]?.[2]).toBe(0.5);
  });

  it("sums to 1 over the two ways round of every pair", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const unit = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (columns) => {
        const e = outrankingMatrix(columns.map((column) => ({ column: toColumn(column), weight: 1 })));
        for (const j of [0, 1, 2, 3])
          for (const k of [0, 1, 2, 3]) {
            const sum = (e[j]?.[k] as number) + (e[k]?.[j] as number);
            if (j !== k && !Number.isNaN(sum)) expect(sum).toBeCloseTo(1, 12);
          }
      }),
    );
  });

  it("counts wins less losses for Copeland, and the support of an order pair by pair", () => {
    expect([...copeland(matrix)]).toEqual([1, 0, -1]);
    expect(supportOf([0, 1, 2], matrix)).toBeCloseTo(2 / 3 + 0.5 + 2.5 / 3, 12);
  });
});

describe("Sobol's effects", () => {
  it("give all to the one input that an output depends on, and nothing to the other", () => {
    const inputs = Array.from(
      { length: 4000 },
      (_, at) => [(at * 0.754877666) % 1, (at * 0.569840291) % 1] as const,
    );
    const [a, b] = [inputs.map(([x]) => x), inputs.map(([, y]) => y)];
    const [first, second] = sobolEffects([...a, ...b, ...b, ...a], 2);
    expect(first?.first).toBeCloseTo(1, 1);
    expect(first?.total).toBeCloseTo(1, 1);
    expect(second).toEqual({ first: 0, total: 0 });
  });

  it("refuse results that are no whole number of runs", () => {
    expect(() => sobolEffects([1, 2, 3, 4], 3)).toThrow("4 results for 3 inputs");
  });
});
