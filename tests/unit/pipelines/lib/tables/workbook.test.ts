/** Workbooks of ours, read back by the reader that reads publishers' workbooks. */
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../../../pipelines/lib/tables/xlsx.ts";
import { lettersOf, workbook, type Sheet } from "../../../../../pipelines/lib/tables/workbook.ts";
import { unzip } from "../../../../../pipelines/lib/files/zip.ts";

const about = { title: "A & B", creator: "Us", date: "2026-11-24" };
const sheet = (rows: Sheet["rows"]): Sheet => ({
  name: "Data",
  columns: [{ name: "iso3" }, { name: "day", isDate: true }, { name: "value" }],
  rows,
});
const partOf = (bytes: Uint8Array, name: string) =>
  Buffer.from(unzip(bytes, (each) => each === name)[name] ?? []).toString("utf8");
const readBack = async (rows: Sheet["rows"]) =>
  (await readSheet(workbook([sheet(rows)], about), "a.xlsx", "Data")).slice(1);

it("gives back what was put in: texts, accents, numbers to the last digit, truths, empty cells", async () => {
  const rows = [
    ["CIV", null, -0.5],
    ["Côte d’Ivoire, « São Tomé » & <b>", null, 1.5e-7],
    ["2025", null, 0.1 + 0.2],
    [null, null, true],
  ];
  expect(await readBack(rows)).toEqual(rows);
});

it("stores days as days, and keeps as text those before Excel's calendar is right", async () => {
  const [row, old] = await readBack([
    ["a", "2024-02-29", 1],
    ["b", "1899-05-01", 1],
  ]);
  expect(row?.[1]).toEqual(new Date("2024-02-29T00:00:00Z"));
  expect(old?.[1]).toBe("1899-05-01");
});

it("marks as text what a spreadsheet would take for something else, and nothing more", () => {
  const xml = partOf(
    workbook(
      [
        sheet([
          ["=1+1", null, null],
          ["2025", null, null],
          ["KEN", null, null],
        ]),
      ],
      about,
    ),
    "xl/worksheets/sheet1.xml",
  );
  expect(xml).toMatch(/<c r="A2" s="3" t="s">/);
  expect(xml).toMatch(/<c r="A3" s="3" t="s">/);
  expect(xml).toMatch(/<c r="A4" t="s">/);
  expect(partOf(workbook([sheet([])], about), "xl/styles.xml")).toContain('quotePrefix="1"');
});

it("writes signs that XML cannot hold as Excel does, and cuts what Excel cannot hold", () => {
  const xml = partOf(
    workbook(
      [
        sheet([
          ["a\u0001b\rc_x0041_", null, null],
          ["x".repeat(40_000), null, null],
        ]),
      ],
      about,
    ),
    "xl/sharedStrings.xml",
  );
  expect(xml).toContain("a_x0001_b_x000D_c_x005F_x0041_");
  expect(Math.max(...[...xml.matchAll(/x+/g)].map(([run]) => run.length))).toBeLessThan(32_767);
  expect(xml).toContain("[cut: the whole text is in the CSV]");
});

it("has no formula and no merged cell", () => {
  const xml = partOf(workbook([sheet([["=A1", null, 1]])], about), "xl/worksheets/sheet1.xml");
  expect(xml).not.toMatch(/<f[ >]|mergeCell/);
});

describe("its bytes", () => {
  it("are of the data alone: neither the zone nor the moment is in them", () => {
    const zone = process.env["TZ"];
    const made = ["UTC", "Pacific/Auckland", "America/Caracas"].map((each) => {
      process.env["TZ"] = each;
      return Buffer.from(workbook([sheet([["KEN", "2024-01-01", 1]])], about)).toString("base64");
    });
    process.env["TZ"] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it("name the day of the data", () => {
    expect(partOf(workbook([sheet([])], about), "docProps/core.xml")).toContain("2026-11-24T00:00:00Z");
  });
});

it("counts columns as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
