import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Impute, IndexSpec } from "../../../../indicators/composite/spec.ts";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { impute, type ByColumn } from "../../../../indicators/composite/impute.ts";
import { imputeRows } from "../../../../indicators/composite/impute-rows.ts";

const UNITS = ["u", "v", "u", "v", "u", "u"];
const TIMES = ["2020", "2020", "2021", "2021", "2023", "2022"];
const ruleOf = (rule: object) => Impute.parse(rule) as ByColumn;
const filled = (values: (number | null)[], rule: object, groups: string[] | null = null) => [
  ...impute(toColumn(values), ruleOf(rule), { units: UNITS, times: TIMES, groups }),
];

describe("a value carried forward", () => {
  it("is the unit's own last one, by its periods and not by its rows", () => {
    expect(filled([1, 7, null, null, null, 3], { method: "carry-forward" })).toEqual([1, 7, 1, 7, 3, 3]);
  });

  it("is the latest of its earlier ones, in whatever order the rows stand", () => {
    const labels = { units: ["u", "u", "u"], times: ["2021", "2020", "2022"], groups: null };
    const column = impute(toColumn([8, 5, null]), ruleOf({ method: "carry-forward" }), labels);
    expect([...column]).toEqual([8, 5, 8]);
  });

  it("is not carried over more time than allowed, though over just as much", () => {
    const rule = { method: "carry-forward", maxAge: 2 };
    expect(filled([1, null, null, null, null, null], rule)).toEqual([1, NaN, 1, NaN, NaN, 1]);
  });

  it("reaches back from the first one only where the rule says so, and never over a gap that is too old", () => {
    const values = [null, null, 5, null, null, null];
    expect(filled(values, { method: "carry-forward" })).toEqual([NaN, NaN, 5, NaN, 5, 5]);
    expect(filled(values, { method: "carry-forward", back: true, maxAge: 1 })).toEqual([
      5,
      NaN,
      5,
      NaN,
      NaN,
      5,
    ]);
  });
});

it("fills a hole by the mean of its group, and leaves it where the group has no value", () => {
  const groups = ["x", "x", "x", "y", "y", "z"];
  expect(filled([1, 3, null, 4, null, null], { method: "group-mean", by: "g" }, groups)).toEqual([
    1,
    3,
    2,
    4,
    4,
    NaN,
  ]);
});

it("fills a hole by the median, of all or of its group", () => {
  expect(filled([1, 2, 9, null, 4, null], { method: "median" })).toEqual([1, 2, 9, 3, 4, 3]);
  const groups = ["x", "x", "x", "x", "y", "z"];
  const rule = { method: "group-median", by: "g" };
  expect(filled([1, 2, 9, null, 4, null], rule, groups)).toEqual([1, 2, 9, 2, 4, NaN]);
});

describe("a value on the line between two", () => {
  it("goes by the time between, not by the number of rows", () => {
    // u: 2020 is 10, 2021 and 2022 are missing, 2023 is 40
    expect(filled([10, 5, null, null, 40, null], { method: "linear" })).toEqual([10, 5, 20, NaN, 40, 30]);
  });

  it("is the nearest beyond the ends only where the rule says so", () => {
    const values = [null, null, 6, null, null, 8];
    expect(filled(values, { method: "linear" })).toEqual([NaN, NaN, 6, NaN, NaN, 8]);
    expect(filled(values, { method: "linear", extend: true })).toEqual([6, NaN, 6, NaN, 8, 8]);
  });
});

describe("a value from the unit's other indicators", () => {
  const { indicators } = IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "minmax" },
    indicators: [
      { id: "a", parent: "g" },
      { id: "b", parent: "g", direction: -1 },
      { id: "c", parent: "h" },
      { id: "same", parent: "h" },
    ],
    groups: [
      { id: "g", parent: "index", aggregate: "arithmetic" },
      { id: "h", parent: "index", aggregate: "arithmetic" },
      { id: "index", parent: null, aggregate: "arithmetic" },
    ],
  });
  const columns = new Map([
    ["a", toColumn([0, 10, null, 4, null])],
    ["b", toColumn([200, 100, 120, null, null])],
    ["c", toColumn([1, 5, 2, 3, null])],
    ["same", toColumn([0.1, 0.1, null, 0.1, null])],
  ]);
  const by = (within: "index" | "parent") =>
    [...imputeRows(columns, indicators, within)].map(([, column]) => [...column]);

  it("stands where they stand on the mean, each between its smallest and largest, less being better where it is", () => {
    const [a, b, c, same] = by("index") as [number[], number[], number[], number[]];
    // b of the third unit is 0.8 of the way, c 0.25: together 0.525; a and c of the fourth are 0.4 and 0.5: 0.45
    expect(a[2]).toBeCloseTo(5.25, 12);
    expect(b[3]).toBeCloseTo(155, 12);
    expect([a[4], b[4], c[4], same[2]]).toEqual([NaN, NaN, NaN, NaN]);
    expect(c.slice(0, 4)).toEqual([1, 5, 2, 3]);
  });

  it("rests on those of the same parent where the rule says so", () => {
    const [a, b] = by("parent") as [number[], number[]];
    expect(a[2]).toBeCloseTo(8, 12);
    expect(b[3]).toBeCloseTo(160, 12);
  });
});

it.each([
  { method: "mean" },
  { method: "median" },
  { method: "linear", extend: true },
  { method: "carry-forward" },
  { method: "carry-forward", back: true },
])("never touches a value that is there: %j", (rule) => {
  const cell = fc.option(fc.integer(), { nil: null });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (values) => {
      const column = filled(values, rule);
      values.forEach((value, at) => value !== null && expect(column[at]).toBe(value));
    }),
  );
});
