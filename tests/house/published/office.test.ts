/** Our files as a spreadsheet program opens them, in four countries. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toExcelCsv } from "../../../pipelines/lib/tables/excel-csv.ts";
import { workbook } from "../../../pipelines/lib/tables/workbook.ts";
import { hostileLabels } from "../../unit/pipelines/hostile/list.ts";
import { office, openInOffice } from "./office.ts";
import { temporaryFolder } from "../../temporary.ts";

const latest = join(import.meta.dirname, "../../../public/data/latest");
const rowsOf = (text = "") => Papa.parse<string[]>(text.trimEnd(), { delimiter: ",", newline: "\n" }).data;

if (office === null)
  console.log("skipped: LibreOffice is not installed (Debian: apt install libreoffice-calc)");

/** What LibreOffice cannot hold or turns into something else by itself, formula or not. */
const isKept = (label: string) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(label);
const labels = hostileLabels().filter(isKept);
const rows = labels.map((label, at): [string, string, string, number] => [
  "KEN",
  "2024-02-29",
  label,
  at - 10.5,
]);
const columns = ["iso3", "day", "label", "number"];

function hostileFiles(): string[] {
  const folder = temporaryFolder();
  const paths = [join(folder, "labels.xlsx"), join(folder, "labels-excel.csv")] as const;
  const sheet = { name: "Data", columns: columns.map((name) => ({ name, isDate: name === "day" })), rows };
  writeFileSync(paths[0], workbook([sheet], { title: "", creator: "", date: "2026-11-24" }));
  writeFileSync(paths[1], toExcelCsv(columns, rows));
  return [...paths];
}

/** Published files under names that do not begin with one another. */
function publishedFiles(): string[] {
  const folder = temporaryFolder();
  const names = {
    "countries/CIV.xlsx": "civ.xlsx",
    "sources.xlsx": "origins.xlsx",
    "places-excel.csv": "land.csv",
  };
  return Object.entries(names).map(([from, to]) => {
    copyFileSync(join(latest, from), join(folder, to));
    return join(folder, to);
  });
}

describe.skipIf(office === null).each(["en-US", "fr-FR", "de-DE", "es-ES"])("opened in %s", (locale) => {
  it("a published workbook has its sheets, accents right, codes as texts, days as days, numbers as numbers", () => {
    const opened = openInOffice(publishedFiles(), locale);
    const country = opened.get("civ.xlsx");
    expect([...(country?.keys() ?? [])].sort()).toEqual(["Codebook", "Long", "README", "Wide"]);
    const long = country?.get("Long") ?? "";
    expect(long).toMatch(
      /^"CIV","Côte d’Ivoire","capacity","government-effectiveness",.*,2023,"?-0[.,]\d+"?,/m,
    );
    const civ = rowsOf(long).filter(([, , , indicator]) => indicator === "government-effectiveness");
    const values = civ.map((row) => Number(row[6]?.replace(",", ".")));
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) expect(Math.abs(value)).toBeLessThan(2.5);
    expect(opened.get("origins.xlsx")?.get("Data")).toMatch(/^"wto-gpa",.*,\d{4}-\d\d-\d\d,2026-11-24,/m);
    const [places = ""] = [...(opened.get("land.csv")?.values() ?? [])];
    expect(places).toMatch(/^"CIV","CI","Côte d’Ivoire","Côte d’Ivoire"/m);
    expect(places).toMatch(/^"TUR","TR",/m);
  });

  it("no hostile label runs, in the workbook or in the CSV for Excel", () => {
    const opened = openInOffice(hostileFiles(), locale);
    const book = rowsOf(opened.get("labels.xlsx")?.get("Data")).slice(1);
    expect(book.map((row) => row[2])).toEqual(labels);
    const [csv = ""] = [...(opened.get("labels-excel.csv")?.values() ?? [])];
    const inCsv = rowsOf(csv).slice(1);
    expect(inCsv).toHaveLength(labels.length);
    const unsafe = labels.flatMap((label, at) =>
      /^[=+\-@＝]/.test(label) && inCsv[at]?.[2] !== `'${label}` ? [[label, inCsv[at]?.[2]]] : [],
    );
    expect(unsafe).toEqual([]);
    expect(labels.filter((label) => label.startsWith("=")).length).toBeGreaterThan(3);
    for (const [iso3, day, , number] of inCsv) {
      expect([iso3, day]).toEqual(["KEN", "2024-02-29"]);
      expect(number).toMatch(/^-?\d+(\.5)$/);
    }
  });
});
