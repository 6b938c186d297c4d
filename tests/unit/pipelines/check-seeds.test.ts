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
    expect(reports.length).toBeLessThanOrEqual(expected.length);
    for (const [row, column] of expected) {
      const at = reports.filter(
        ({ where }) => row === null || new RegExp(`rows?[ \\d,]* ${row}\\b`).test(where),
      );
      expect(at.some(({ where }) => column === null || where.endsWith(`, column ${column}`))).toBe(true);
    }
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

  it("says of a path that leads nowhere, of a folder and of an option it does not have what it expects", () => {
    const { reports } = thrownBy([`${FOLDER}/no-such.csv`, FOLDER, fileOf("unknown-economy")]);
    expect(reports.map(({ found }) => found)).toEqual(["no such file", "a folder", '"ZZZ"']);
    expect(reports[0]?.do).toContain("cells-beyond-the-header.csv");
    const { status, stderr } = run("--all");
    expect(status).toBe(1);
    expect(stderr).toContain("expected npm run check:seeds -- FILE…");
    expect(stderr).not.toContain("    at ");
  });

  it("tells one cause in a thousand rows once, with their number", () => {
    const folder = mkdtempSync(join(tmpdir(), "contribute-"));
    const file = join(folder, "laws.csv");
    const [header = "", row = ""] = readFileSync(fileOf("good-laws"), "utf8").split("\n");
    const rows = Array.from({ length: 1000 }, (_, at) =>
      row.replace("KEN", "ZZZ").replace("An Act", `Act ${at}`),
    );
    writeFileSync(file, [header, ...rows, ""].join("\n"));
    const { reports } = thrownBy([file]);
    expect(reports.map(({ where, found }) => [where, found])).toEqual([
      [`${file} rows 2, 3, 4, 5, 6, …, column iso3`, '"ZZZ", 1,000 times'],
    ]);
    rmSync(folder, { recursive: true });
  });

  it("ends badly on a bad record, and names its file, row and column", () => {
    const { status, stderr } = run(fileOf("javascript-link"));
    expect(status).toBe(1);
    expect(stderr).toContain("javascript-link.csv");
    expect(stderr).toMatch(/row 3.*document_url/);
  });
});
