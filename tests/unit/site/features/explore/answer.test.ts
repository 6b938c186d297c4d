import { describe, expect, it } from "vitest";
import { isDeath, numberOf, workbookCell } from "../../../../../site/features/explore/answer.ts";
import { uniqueNames } from "../../../../../site/features/explore/unique-names.ts";

describe("a cell of a workbook", () => {
  it.each([
    ["10.85", "DOUBLE", 10.85],
    ["1e-07", "DOUBLE", 1e-7],
    ["9007199254740991", "BIGINT", "9007199254740991"],
    ["123456789012345", "BIGINT", 123456789012345],
    ["9007199254740993", "BIGINT", "9007199254740993"],
    ["170141183460469231731687303715884105727", "HUGEINT", "170141183460469231731687303715884105727"],
    ["0.00012", "DECIMAL(10,5)", 0.00012],
    ["1234567890.123456789", "DECIMAL(38,9)", "1234567890.123456789"],
    ["nan", "DOUBLE", "nan"],
    ["-inf", "FLOAT", "-inf"],
    ["007", "VARCHAR", "007"],
    ["true", "BOOLEAN", true],
    ["true", "VARCHAR", "true"],
    ["2020-02-29", "DATE", new Date("2020-02-29T00:00:00Z")],
    ["0044-03-15 (BC)", "DATE", "0044-03-15 (BC)"],
    ["1899-12-31", "DATE", "1899-12-31"],
    ["2020-01-02 03:04:05", "TIMESTAMP", new Date("2020-01-02T03:04:05Z")],
    ["2020-01-02 03:04:05.678901", "TIMESTAMP", "2020-01-02 03:04:05.678901"],
    ["01:02:03", "TIME", "01:02:03"],
    ["[1, NULL]", "INTEGER[]", "[1, NULL]"],
    [null, "INTEGER", null],
  ])("of %s as %s is %s", (cell, type, expected) => expect(workbookCell(cell, type)).toEqual(expected));
});

it("draws no number where there is none", () => {
  expect(["", "nan", "inf", null, "1e-07"].map(numberOf)).toEqual([null, null, null, null, 1e-7]);
});

it("gives a second name the first suffix that is free, capitals or not", () => {
  expect(uniqueNames(["score", "score_1", "Score", "score", "__proto__", "__proto__"])).toEqual([
    "score",
    "score_1",
    "Score_2",
    "score_3",
    "__proto__",
    "__proto___1",
  ]);
});

it("tells a broken engine from an error that it reports", () => {
  expect(isDeath("memory access out of bounds")).toBe(true);
  expect(isDeath("RuntimeError: unreachable")).toBe(true);
  expect(isDeath("Conversion Error: Could not convert string 'unreachable' to INT32")).toBe(false);
  expect(isDeath("places.parquet: HTTP 404")).toBe(false);
});
