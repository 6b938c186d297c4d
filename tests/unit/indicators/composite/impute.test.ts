import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Impute } from "../../../../indicators/composite/spec.ts";
import { toColumn } from "../../../../indicators/composite/column.ts";
import { impute } from "../../../../indicators/composite/impute.ts";

const UNITS = ["u", "v", "u", "v", "u", "u"];
const TIMES = ["2020", "2020", "2021", "2021", "2023", "2022"];
const filled = (values: (number | null)[], rule: object, groups: string[] | null = null) => [
  ...impute(toColumn(values), Impute.parse(rule), { units: UNITS, times: TIMES, groups }),
];

describe("a value carried forward", () => {
  it("is the unit's own last one, by its periods and not by its rows", () => {
    expect(filled([1, 7, null, null, null, 3], { method: "carry-forward" })).toEqual([1, 7, 1, 7, 3, 3]);
  });

  it("is the latest of its earlier ones, in whatever order the rows stand", () => {
    const labels = { units: ["u", "u", "u"], times: ["2021", "2020", "2022"], groups: null };
    const column = impute(toColumn([8, 5, null]), Impute.parse({ method: "carry-forward" }), labels);
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

it.each([{ method: "mean" }, { method: "carry-forward" }, { method: "carry-forward", back: true }])(
  "never touches a value that is there: %j",
  (rule) => {
    const cell = fc.option(fc.integer(), { nil: null });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (values) => {
        const column = filled(values, rule);
        values.forEach((value, at) => value !== null && expect(column[at]).toBe(value));
      }),
    );
  },
);
