import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { fromColumn, toColumn } from "../../../../indicators/composite/column.ts";
import { normaliseColumn } from "../../../../indicators/composite/normalise-column.ts";

function normalised(
  values: (number | null)[],
  normalise: object,
  indicator: object = {},
  scale: [number, number] = [0, 100],
  reference = -1,
) {
  const spec = IndexSpec.parse({
    unit: "unit",
    scale,
    normalise,
    indicators: [{ id: "a", parent: "index", ...indicator }],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
  });
  const [first] = spec.indicators as [(typeof spec.indicators)[number]];
  return fromColumn(normaliseColumn(toColumn(values), first, spec, reference));
}

const VALUES = [2, null, 4, 4, 10];

describe("a column 2, none, 4, 4, 10", () => {
  it.each([
    [{ method: "goalposts" }, { goalposts: [3, 8] }, [0, null, 20, 20, 100]],
    [{ method: "goalposts", clip: false }, { goalposts: [3, 8] }, [-20, null, 20, 20, 140]],
    [{ method: "goalposts" }, { goalposts: [3, 8], direction: -1 }, [100, null, 80, 80, 0]],
    [{ method: "minmax" }, {}, [0, null, 25, 25, 100]],
    [{ method: "minmax" }, { direction: -1 }, [100, null, 75, 75, 0]],
    [{ method: "distance-to-target" }, { target: 6 }, [0, null, 50, 50, 200]],
    [{ method: "rank" }, {}, [1, null, 2, 2, 4]],
    [{ method: "borda" }, {}, [0, null, 1, 1, 3]],
    [{ method: "percentile" }, {}, [0, null, 100 / 3, 100 / 3, 100]],
    [{ method: "percentile", convention: "average" }, {}, [0, null, 50, 50, 100]],
    [{ method: "percentile", convention: "average" }, { direction: -1 }, [100, null, 50, 50, 0]],
    [{ method: "fraction-of-max" }, {}, [20, null, 40, 40, 100]],
    [{ method: "distance-to-target", cap: true }, { target: 6 }, [0, null, 50, 50, 100]],
    [{ method: "distance-to-target", cap: true }, { target: 4, direction: -1 }, [100, null, 100, 100, 0]],
    [{ method: "percentile", convention: "rank" }, {}, [25, null, 50, 50, 100]],
    [{ method: "percentile", convention: "at-or-below" }, {}, [25, null, 75, 75, 100]],
    [{ method: "percentile", convention: "others-at-or-below" }, {}, [0, null, 200 / 3, 200 / 3, 100]],
    [{ method: "none" }, {}, VALUES],
  ])("by %j and %j", (normalise, indicator, expected) => {
    const ours = normalised(VALUES, normalise, indicator);
    expect(ours.map((value) => value === null)).toEqual(expected.map((value) => value === null));
    ours.forEach((value, at) => value !== null && expect(value).toBeCloseTo(expected[at] as number, 10));
  });

  it("by its distance to a unit of reference, which itself comes to the end of the scale", () => {
    expect(normalised(VALUES, { method: "distance-to-reference", unit: "c" }, {}, [0, 1], 2)).toEqual([
      0,
      null,
      1,
      1,
      4,
    ]);
  });
});

it("counts what lies beyond the unit of reference as the end of the scale where it is capped, and nothing else", () => {
  const capped = { method: "distance-to-reference", unit: "c", cap: true };
  expect(normalised(VALUES, capped, {}, [0, 1], 2)).toEqual([0, null, 1, 1, 1]);
  expect(normalised(VALUES, capped, {}, [0, 1], 4)).toEqual([0, null, 0.25, 0.25, 1]);
});

it("has no share of a largest value that is not above zero", () => {
  expect(normalised([-4, -2, null], { method: "fraction-of-max" })).toEqual([null, null, null]);
  expect(normalised([-4, 8], { method: "fraction-of-max" }, {}, [0, 1])).toEqual([-0.5, 1]);
});

it("measures a z-score by the sample's own deviation, n − 1", () => {
  expect(normalised([1, 2, 3], { method: "zscore", mean: 50, sd: 10 })).toEqual([40, 50, 60]);
});

it("takes the logarithm of values and posts, and has none for a value at or below zero", () => {
  const [nothing, low, middle, high] = normalised(
    [0, 1, 10, 100],
    { method: "goalposts" },
    { goalposts: [1, 100], log: true },
  );
  expect([nothing, low, high]).toEqual([null, 0, 100]);
  expect(middle).toBeCloseTo(50, 10);
});

it.each(["minmax", "zscore"])(
  "gives no score where all are equal and the rule %s has nothing to measure by",
  (method) => {
    for (const value of [3, 0.1, 0.7])
      for (const count of [3, 11, 20])
        expect(normalised(Array(count).fill(value), { method })).toEqual(Array(count).fill(null));
    expect(normalised([0.1, 0.10000000000000002, 0.1], { method })).toEqual([null, null, null]);
  },
);
