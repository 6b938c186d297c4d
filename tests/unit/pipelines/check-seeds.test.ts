import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULT_CODES } from "../../../indicators/records/contributions/fault.ts";
import { readContribution } from "../../../indicators/records/contributions/read-contribution.ts";
import { checkFiles, knownHere } from "../../../pipelines/check-seeds.ts";
import { parseTable } from "../../../pipelines/lib/tables/csv.ts";
import { Fault } from "../../../pipelines/lib/faults/fault.ts";

const FOLDER = "tests/cases/contribute";
const known = knownHere(2026);
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.slice(0, -".csv".length));
const fileOf = (name: string) => `${FOLDER}/${name}.csv`;
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, "utf8")) as [number, string, string][];

const thrownBy = (files: string[]): Fault => {
  try {
    checkFiles(files, known);
  } catch (fault) {
    return fault as Fault;
  }
  throw new Error("nothing was thrown");
};

it("has bad files to walk, twenty-five at least, that between them show nearly every code", () => {
  expect(cases.filter((name) => expectedOf(name).length > 0).length).toBeGreaterThanOrEqual(25);
  const shown = new Set(cases.flatMap((name) => expectedOf(name).map(([, , code]) => code)));
  expect(FAULT_CODES.filter((code) => !shown.has(code))).toEqual(["too-large", "too-many-rows"]);
});

describe.each(cases)("%s", (name) => {
  it("has the faults that stand beside it, at their rows and columns", () => {
    const { faults } = readContribution(readFileSync(fileOf(name)), null, known, parseTable);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual(expectedOf(name));
  });

  it("passes or fails the check of seeds accordingly, in words", () => {
    const expected = expectedOf(name);
    if (expected.length === 0) return void expect(checkFiles([fileOf(name)], known)[0]?.rows).toBe(1);
    const { reports } = thrownBy([fileOf(name)]);
    expect(reports.length).toBe(expected.length);
    for (const report of reports) {
      expect(report.where).toContain(fileOf(name));
      expect(Object.values(report).every((words) => words.length > 0)).toBe(true);
    }
  });
});

it("refuses a file of 50 MB by its size, before it is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "contribute-"));
  const file = join(folder, "large.csv");
  writeFileSync(file, "");
  truncateSync(file, 50_000_000);
  expect(thrownBy([file]).message).toContain("50000000 bytes");
  rmSync(folder, { recursive: true });
});

describe("npm run check:seeds", () => {
  const run = (...files: string[]) =>
    spawnSync("npm", ["run", "-s", "check:seeds", "--", ...files], { encoding: "utf8" });

  it("ends well on what is held here, and says how many rows of each table hold", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/coalition-actors\.csv: \d+ rows hold/);
  });

  it("ends badly on a bad record, and names its file, row and column", () => {
    const { status, stderr } = run(fileOf("javascript-link"));
    expect(status).toBe(1);
    expect(stderr).toContain("javascript-link.csv");
    expect(stderr).toMatch(/row 3.*document_url/);
  });
});
