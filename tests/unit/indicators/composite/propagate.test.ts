import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn, type Column } from "../../../../indicators/composite/column.ts";
import { compose, type Data } from "../../../../indicators/composite/compose.ts";
import { propagate } from "../../../../indicators/composite/propagate.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

type Cells = Record<string, (number | null)[]>;

const columnsOf = (cells: Cells) =>
  new Map(Object.entries(cells).map(([id, values]) => [id, toColumn(values)]));

function dataOf(columns: Cells, errors: Cells): Data {
  const units = Object.values(columns)[0]?.map((_, at) => `u${at}`) ?? [];
  return {
    units,
    times: units.map(() => null),
    columns: columnsOf(columns),
    errors: columnsOf(errors),
    words: new Map(),
  };
}

/** One group "index" over the indicators given, on goalposts 0–10 unless told otherwise. */
function specOf(indicators: object[], fields: object = {}, group: object = {}): IndexSpec {
  return IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "goalposts" },
    indicators: indicators.map((each) => ({ parent: "index", goalposts: [0, 10], ...each })),
    groups: [{ id: "index", parent: null, aggregate: "arithmetic", ...group }],
    ...fields,
  });
}

function uncertaintyOf(spec: IndexSpec, columns: Cells, errors: Cells, node = "index") {
  const data = dataOf(columns, errors);
  const found = propagate(spec, data, compose(spec, data)).get(node);
  return { se: [...(found?.se ?? [])], known: [...(found?.known ?? [])] };
}

const A = { id: "a" };
const B = { id: "b" };

describe("the standard error of a score, by hand,", () => {
  it("is a tenth of the scale for a tenth of the distance between the posts, whatever the direction", () => {
    for (const direction of [1, -1])
      expect(uncertaintyOf(specOf([{ ...A, direction }]), { a: [5] }, { a: [1] })).toEqual({
        se: [10],
        known: [1],
      });
  });

  it("of an arithmetic mean is 5: errors of 6 and 8, each of half the weight, make √(3² + 4²)", () => {
    expect(uncertaintyOf(specOf([A, B]), { a: [5], b: [5] }, { a: [0.6], b: [0.8] }).se[0]).toBeCloseTo(
      5,
      12,
    );
  });

  it("of a geometric mean of 20 and 80 is 40 · √((6/20)² + (8/80)²)/2", () => {
    const spec = specOf([A, B], {}, { aggregate: "geometric" });
    const { se } = uncertaintyOf(spec, { a: [2], b: [8] }, { a: [0.6], b: [0.8] });
    expect(se[0]).toBeCloseTo(20 * Math.hypot(0.3, 0.1), 12);
  });

  it("of a logarithm is relative: 1 in 10 on posts a factor of 100 apart is 100 · 0.1/ln 100", () => {
    const spec = specOf([{ ...A, goalposts: [1, 100], log: true }]);
    expect(uncertaintyOf(spec, { a: [10] }, { a: [1] }).se[0]).toBeCloseTo(10 / Math.log(100), 12);
  });

  it("is divided with the value where there is a denominator", () => {
    const spec = specOf([{ ...A, denominator: "people" }]);
    expect(uncertaintyOf(spec, { a: [10], people: [2] }, { a: [1] }).se).toEqual([5]);
  });

  it("takes the smallest and largest of min-max, and the deviation of a z-score, as they are", () => {
    const [columns, errors] = [{ a: [0, 2, 4] }, { a: [null, 1, null] }];
    expect(uncertaintyOf(specOf([A], { normalise: { method: "minmax" } }), columns, errors).se[1]).toBe(25);
    const zscore = { method: "zscore", mean: 50, sd: 10 };
    expect(uncertaintyOf(specOf([A], { normalise: zscore }), columns, errors).se[1]).toBe(5);
  });
});

it("is relative to the distance that a treatment takes the logarithm of", () => {
  const values = [0, ...Array.from({ length: 12 }, (_, at) => 10 ** (at / 2))];
  const spec = specOf([A], { normalise: { method: "minmax" }, treat: { winsorise: 0 } });
  const { se } = uncertaintyOf(spec, { a: values }, { a: values.map(() => 3) });
  const distance = (value: number) => value + 0.01 * 10 ** 5.5;
  const perLog = 100 / Math.log(1.01 / 0.01);
  se.forEach((each, at) => expect(each).toBeCloseTo((perLog * 3) / distance(values[at] as number), 10));
});

describe("a cut value", () => {
  const at = (value: number, error: number, clip = true) =>
    uncertaintyOf(specOf([A], { normalise: { method: "goalposts", clip } }), { a: [value] }, { a: [error] })
      .se[0];

  it("keeps its whole error while its range reaches back to the post, and has none beyond", () => {
    expect([at(11, 1), at(-1, 1), at(10, 1)]).toEqual([10, 10, 10]);
    expect([at(11.7, 1), at(-1.7, 1)]).toEqual([0, 0]);
    expect(at(11.7, 1, false)).toBe(10);
  });

  it("is treated so at a group's floor, and where an outlier was moved in", () => {
    const floored = specOf([A], {}, { aggregate: "geometric", floor: 20 });
    const [below, far] = uncertaintyOf(floored, { a: [1, 0] }, { a: [1, 1] }).se;
    expect(below).toBeCloseTo(10, 9);
    expect(far).toBe(0);
    const treated = specOf([A], { normalise: { method: "none" }, treat: { then: "nothing" } });
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 1000];
    expect(uncertaintyOf(treated, { a: values }, { a: values.map(() => 2) }).se).toEqual([
      ...values.slice(1).map(() => 2),
      0,
    ]);
  });
});

describe("an indicator without a published error", () => {
  it("contributes nothing, and takes its weight from the share that is known", () => {
    const spec = specOf([{ ...A, weight: 3 }, B]);
    const columns = { a: [5, 5, 5, null], b: [5, 5, null, 5] };
    expect(uncertaintyOf(spec, columns, { a: [1, null, 1, 1] })).toEqual({
      se: [7.5, NaN, 10, NaN],
      known: [0.75, 0, 1, 0],
    });
  });

  it("passes its share up the tree by effective weight, rescaled over what is there", () => {
    const spec = specOf(
      [
        { id: "a", parent: "p" },
        { id: "b", parent: "p" },
        { id: "c", parent: "q" },
        { id: "d", parent: "q" },
      ],
      {
        groups: [
          { id: "p", parent: "index", aggregate: "arithmetic" },
          { id: "q", parent: "index", aggregate: "geometric", weight: 3 },
          { id: "index", parent: null, aggregate: "arithmetic" },
        ],
      },
    );
    const columns = { a: [5], b: [5], c: [5], d: [null] };
    expect(uncertaintyOf(spec, columns, { a: [1] }).known).toEqual([1 / 8]);
    expect(uncertaintyOf(spec, columns, { c: [1], d: [1] }).known).toEqual([3 / 4]);
  });

  it("is what an imputed value is, even where the table gives an error beside the hole", () => {
    const spec = specOf([A], { impute: { method: "mean" } });
    expect(uncertaintyOf(spec, { a: [4, null] }, { a: [1, 1] })).toEqual({ se: [10, NaN], known: [1, 0] });
  });
});

it.each(["rank", "percentile", "borda"])(
  "has no standard error by the rule %s, which has no slope, though the errors are known",
  (method) => {
    expect(uncertaintyOf(specOf([A], { normalise: { method } }), { a: [1, 2] }, { a: [1, 1] })).toEqual({
      se: [NaN, NaN],
      known: [1, 1],
    });
  },
);

it("has the slope of its span by a share of the largest, and none beyond a cap that is far", () => {
  const errors = { a: [1, 1, 0.1] };
  const by = (normalise: object) => uncertaintyOf(specOf([A], { normalise }), { a: [0, 5, 8] }, errors).se;
  expect(by({ method: "fraction-of-max" })).toEqual([12.5, 12.5, 1.25]);
  const capped = { method: "distance-to-reference", unit: "u1", cap: true };
  expect(by(capped)).toEqual([20, 20, 0]);
  expect(by({ ...capped, cap: false })).toEqual([20, 20, 2]);
});

it("has no standard error for a median, nor for a geometric mean that touches zero", () => {
  const at = (aggregate: string) =>
    uncertaintyOf(specOf([A, B], {}, { aggregate }), { a: [0], b: [5] }, { a: [1], b: [1] });
  expect(at("median")).toEqual({ se: [NaN], known: [1] });
  expect(at("geometric")).toEqual({ se: [NaN], known: [1] });
});

// Whatever the tree ------------------------------------------------------------------------------------------------------

const MEANS = ["arithmetic", "geometric", "harmonic", "power"] as const;
const IDS = ["a", "b", "c", "d"];
const inside = fc.double({ min: 1, max: 9, noNaN: true });
const error = fc.double({ min: 0, max: 0.5, noNaN: true });
const four = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 4, maxLength: 4 });
const mean = fc.constantFrom(...MEANS);
const trees = fc
  .record({ means: fc.tuple(mean, mean, mean), weights: four(fc.double({ min: 0.1, max: 9, noNaN: true })) })
  .chain(({ means, weights }) =>
    fc.record({ logs: four(fc.boolean()), directions: four(fc.constantFrom(1, -1)) }).map((signs) => {
      const group = (id: string, parent: string | null, at: 0 | 1 | 2) => ({
        id,
        parent,
        weight: at + 1,
        aggregate: means[at],
        ...(means[at] === "power" && { p: -2 }),
      });
      return specOf(
        IDS.map((id, at) => ({
          id,
          parent: at < 2 ? "p" : "q",
          weight: weights[at],
          log: signs.logs[at],
          direction: signs.directions[at],
          goalposts: [0.5, 10],
        })),
        { groups: [group("p", "index", 0), group("q", "index", 1), group("index", null, 2)] },
      );
    }),
  );
const rowOf = (values: number[]): Cells =>
  Object.fromEntries(IDS.map((id, at) => [id, [values[at] as number]]));
const scoreOf = (spec: IndexSpec, values: number[]) =>
  (compose(spec, dataOf(rowOf(values), {})).aggregated.get("index") as Column)[0] as number;
const seOf = (spec: IndexSpec, values: number[], errors: number[]) =>
  uncertaintyOf(spec, rowOf(values), rowOf(errors)).se[0] as number;

describe("in any tree of means over goalposts", () => {
  it("agrees with slopes found by moving each value a little", () => {
    fc.assert(
      fc.property(trees, four(inside), four(error), (spec, values, errors) => {
        const step = 1e-5;
        const moved = (at: number, by: number) => scoreOf(spec, values.with(at, (values[at] as number) + by));
        const parts = errors.map((se, at) => (se * (moved(at, step) - moved(at, -step))) / (2 * step));
        expect(seOf(spec, values, errors)).toBeCloseTo(Math.hypot(...parts), 4);
      }),
    );
  });

  it("is a point where no indicator errs, doubles with every error, and never falls when one grows", () => {
    fc.assert(
      fc.property(trees, four(inside), four(error), fc.nat(3), (spec, values, errors, at) => {
        expect(seOf(spec, values, [0, 0, 0, 0])).toBe(0);
        const [once, twice] = [1, 2].map((times) =>
          seOf(
            spec,
            values,
            errors.map((each) => each * times),
          ),
        ) as [number, number];
        expect(twice).toBeCloseTo(2 * once, 9);
        expect(seOf(spec, values, errors.with(at, (errors[at] as number) + 0.1))).toBeGreaterThanOrEqual(
          once - 1e-12,
        );
      }),
    );
  });

  it("never falls when an error grows, with values beyond the posts too", () => {
    const anywhere = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(trees, four(anywhere), four(error), fc.nat(3), (spec, values, errors, at) => {
        const before = seOf(spec, values, errors);
        const after = seOf(spec, values, errors.with(at, (errors[at] as number) + 0.1));
        expect(Number.isNaN(before) || after >= before - 1e-9).toBe(true);
      }),
    );
  });
});
