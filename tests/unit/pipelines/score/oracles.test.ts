/** The engine beside published results: every check in checks/, and the report that sums them up. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../../../pipelines/lib/files/files.ts";
import { CHECKS } from "./checks/all.ts";
import { once } from "./checks/check.ts";
import { readReport, REPORT, reportOf, resultOf, staleIn, type Result } from "./checks/report.ts";
import { areHere, filesRead, largestDifference, ORACLES } from "./oracles.ts";

const ASKED = CHECKS.map((check) => ({ ...check, result: once(() => resultOf(check)) }));
const FOLDERS = ["coinr-asem", "tai-handbook", "hdi-undp", "wgi-ci", "cpi-ci"];

describe.skipIf(!areHere)("the engine (skipped where the oracles are not beside the project)", () => {
  it.each(ASKED)("agrees with $oracle $table: $method", ({ result, tolerance }) => {
    const { cells, difference } = result();
    expect(cells).toBeGreaterThan(0);
    expect(difference).toBeLessThanOrEqual(tolerance);
  });

  it("is compared with no table of holes alone", () => {
    const empty = CHECKS.filter(({ pairs }) => pairs().every(([, published]) => Number.isNaN(published)));
    expect(empty.map(({ table }) => table)).toEqual([]);
  });

  it("does what the report says, which UPDATE_GOLDEN=1 npx vitest run tests/unit/pipelines/score writes anew", () => {
    const results = ASKED.map(({ result }) => result());
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(REPORT, reportOf(results));
    expect(
      staleIn(readReport(readFileSync(REPORT, "utf8")), results),
      "refresh it with UPDATE_GOLDEN=1 npx vitest run tests/unit/pipelines/score, and look at the difference",
    ).toEqual([]);
  });

  it("leaves no table aside without a reason in the README", () => {
    ASKED.forEach(({ result }) => result());
    const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
    const tables = FOLDERS.flatMap((folder) =>
      filesUnder(join(ORACLES, folder)).map((path) => `${folder}/${path}`),
    ).filter((path) => !path.endsWith("README.md"));
    expect(tables.length).toBeGreaterThan(80);
    const aside = tables.filter((path) => !filesRead.has(path));
    expect(aside.filter((path) => !readme.includes(`\`${path}\``))).toEqual([]);
  });
});

describe("the report", () => {
  const report = () => [...readReport(readFileSync(REPORT, "utf8")).values()];

  it("has a row for every check, each with cells and within its tolerance", () => {
    expect(report().length).toBeGreaterThan(90);
    for (const { table, cells, difference, tolerance } of report()) {
      expect(cells, table).toBeGreaterThan(0);
      expect(difference, table).toBeLessThanOrEqual(tolerance);
    }
  });

  const row: Result = { oracle: "o", table: "t", method: "m", cells: 4, difference: 0.02, tolerance: 0.1 };
  const said = (written: Partial<Result>, now: Partial<Result>) =>
    staleIn(readReport(reportOf([{ ...row, ...written }])), [{ ...row, ...now }]);

  it.each([
    [{ cells: 5 }, "cells 4, now 5"],
    [{ tolerance: 0.2 }, "tolerance 0.1, now 0.2"],
    [{ difference: 0.0201 }, "largest difference 0.02, now 0.0201"],
    [{ difference: 1e-12 }, "largest difference 0.02, now 1e-12"],
    [{ difference: Infinity }, "largest difference 0.02, now Infinity"],
    [{ method: "n" }, "n: not in the report"],
  ])("is stale once a check finds %j", (now, words) => {
    expect(said({}, now).join("\n")).toContain(words);
  });

  it("is not stale for noise of another processor, nor at the edge between two digits", () => {
    expect(said({ difference: 2e-15 }, { difference: 7e-13 })).toEqual([]);
    expect(said({ difference: 0 }, { difference: 1e-16 })).toEqual([]);
    expect(said({ difference: 0.0124 }, { difference: 0.01235 - 1e-12 })).toEqual([]);
  });
});

describe("the largest difference", () => {
  it("is relative to numbers above 1 and absolute below, and infinite where only one side has a number", () => {
    expect(largestDifference([[0.2, 0.5]])).toBeCloseTo(0.3, 12);
    expect(largestDifference([[110, 100]])).toBeCloseTo(0.1, 12);
    expect(largestDifference([[NaN, NaN]])).toBe(0);
    expect([largestDifference([[NaN, 1]]), largestDifference([[1, NaN]])]).toEqual([Infinity, Infinity]);
  });
});
