/** Every table, indicator and economy in every format, as published: the same rows in each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { codebookOf } from "../../../indicators/formats/codebook.ts";
import { columnsOf } from "../../../indicators/formats/columns.ts";
import { readableColumns } from "../../../indicators/formats/readable.ts";
import { DESCRIBED_FILE, type Described } from "../../../indicators/formats/described.ts";
import { writeCsv } from "../../../indicators/formats/csv-writer.ts";
import { observationsIn, rowsIn, type JsonRows } from "../../../indicators/formats/json-rows.ts";
import { sliceOf, wordsOf, type SliceKind } from "../../../indicators/formats/slice.ts";
import { fileOf, type MadeFormat } from "../../../site/features/downloads/make-file.client.ts";
import { Catalog } from "../../../indicators/schema/catalog.ts";
import { TABLES, type TableName } from "../../../indicators/tables.ts";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { readSheet } from "../../../pipelines/lib/tables/xlsx.ts";
import { unzip } from "../../../pipelines/lib/files/zip.ts";

const latest = join(import.meta.dirname, "../../../public/data/latest");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));
const names = Object.keys(TABLES) as TableName[];
const indicators = catalog.indicators.map(({ id }) => `indicators/${id}`);
const countries = [...new Set(catalog.files.map(({ table }) => table))].filter((each) =>
  each.startsWith("countries/"),
);
/** Workbook and CSV for Excel of a slice are made by its page. */
const OF_SLICES = ["csv", "json", "parquet"];
const FORMATS = ["csv", "excel-csv", "json", "parquet", "xlsx"];

const textOf = (path: string) => readFileSync(join(latest, path), "utf8");
const csvIn = (text: string) => {
  const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, "").trimEnd(), {
    delimiter: ",",
  }).data;
  return { head, rows };
};
const jsonOf = (table: string) => JSON.parse(textOf(`${table}.json`)) as JsonRows;
const csvOf = (path: string) => csvIn(textOf(path));
const described = JSON.parse(textOf(DESCRIBED_FILE)) as Described;

/** As published, or as the page of a slice makes it. */
function made(table: string, format: MadeFormat): Uint8Array {
  const [kind = "", id] = table.split("/");
  if (id === undefined)
    return readFileSync(join(latest, table + (format === "xlsx" ? ".xlsx" : "-excel.csv")));
  return Buffer.from(fileOf(described, observationsIn(jsonOf(table)), kind as SliceKind, id, format).content);
}
const sheetOf = (table: string, sheet: string) => readSheet(made(table, "xlsx"), table, sheet);
const sheetNames = (table: string) => {
  const xml = unzip(made(table, "xlsx"), (name) => name === "xl/workbook.xml")["xl/workbook.xml"];
  return [
    ...Buffer.from(xml ?? [])
      .toString("utf8")
      .matchAll(/<sheet name="([^"]+)"/g),
  ].map(([, name]) => name);
};

it.each([...names, ...indicators, ...countries])(
  "%s comes in every format, or the catalogue says why not",
  (table) => {
    const offered = catalog.files.filter((file) => file.table === table);
    const left = catalog.leftOut.filter((file) => file.table === table);
    expect([...offered, ...left].map(({ format }) => format).sort()).toEqual(
      table.includes("/") ? OF_SLICES : FORMATS,
    );
    expect(new Set(offered.map(({ rows }) => rows)).size).toBe(1);
  },
);

describe("JSON gives the CSV again, byte for byte", () => {
  it.each(names)("%s", (table) => {
    const file = jsonOf(table);
    const columns = file.columns.map(({ name }) => name);
    const cells = rowsIn(file).map((row) => columns.map((name) => row[name] ?? null));
    expect(writeCsv(columns, cells) === textOf(`${table}.csv`)).toBe(true);
  });

  it.each(["indicators", "countries"] as const)(
    "every file of %s, with the words of described.json",
    (kind) => {
      const words = wordsOf(described);
      const columns = described.columns.map(({ name }) => name);
      const different = (kind === "indicators" ? indicators : countries).filter((table) => {
        const id = table.split("/")[1] as string;
        const { cells } = sliceOf(kind, id, observationsIn(jsonOf(table)), described, words);
        return writeCsv(columns, cells) !== textOf(`${table}.csv`);
      });
      expect(different).toEqual([]);
    },
  );
});

it("covers every indicator and more economies than there are states", () => {
  expect(indicators.length).toBeGreaterThan(30);
  expect(countries.length).toBeGreaterThan(200);
});

const SLICES = [
  "indicators/gpa-party",
  "indicators/government-effectiveness",
  "countries/CIV",
  "countries/XKX",
];
const SMALL = ["places", "indicators", "sources", "groups", "peers", ...SLICES];

describe.each(SMALL)("%s", (table) => {
  const columns = table in TABLES ? columnsOf(table as TableName) : readableColumns();
  const { head, rows } = csvOf(`${table}.csv`);
  const sheet = table in TABLES ? "Data" : "Long";

  it("has the schema's columns, in the CSV and the CSV for Excel, and the same cells", () => {
    expect(head).toEqual(columns.map(({ name }) => name));
    const excel = csvIn(Buffer.from(made(table, "excel-csv")).toString("utf8"));
    expect(excel.head).toEqual(head);
    expect(excel.rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, "")))).toEqual(rows);
  });

  it("has the same cells in the workbook, numbers as numbers, days as days", async () => {
    const [header, ...cells] = await sheetOf(table, sheet);
    expect(header).toEqual(head);
    const text = (cell: unknown) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? "" : String(cell);
    expect(cells.map((row) => head.map((_, at) => text(row[at] ?? null)))).toEqual(rows);
    columns.forEach(({ type, format }, at) => {
      const found = new Set(
        cells.flatMap((row) => (row[at] == null ? [] : [row[at] instanceof Date ? "date" : typeof row[at]])),
      );
      const wanted = format === "date" ? "date" : type === "integer" ? "number" : type;
      expect(
        [...found].filter((each) => each !== wanted),
        columns[at]?.name,
      ).toEqual([]);
    });
  });

  it("has as many rows in Parquet and in JSON, and columns of the schema's types", async () => {
    const path = join(latest, `${table}.parquet`);
    const described = await askNatively(`describe select * from '${path}'`);
    const types = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };
    expect(described.map((row) => [row["column_name"], row["column_type"]])).toEqual(
      columns.map(({ name, type }) => [name, types[type]]),
    );
    const [counted] = await askNatively(`select count(*)::integer as n from '${path}'`);
    const json = JSON.parse(textOf(`${table}.json`)) as { rows: unknown[]; date: string; sources: unknown[] };
    expect([counted?.["n"], json.rows.length]).toEqual([rows.length, rows.length]);
    expect(json.date).toBe(catalog.date);
    expect(json.sources.length).toBeGreaterThan(0);
  });

  it("describes in its codebook every column of its sheets: type, unit, meaning, what an empty cell says", async () => {
    const [, ...entries] = await sheetOf(table, "Codebook");
    for (const name of sheetNames(table).filter((each) => each !== "README" && each !== "Codebook")) {
      const [header = []] = await sheetOf(table, name as string);
      const own = entries.filter((entry) => entry[0] === name);
      expect(own.map((entry) => String(entry[1]))).toEqual(header.map(String));
      for (const [, column, type, unit, description, , empty] of own)
        for (const cell of [type, unit, description, empty]) expect(cell, `${name} ${column}`).toBeTruthy();
    }
  });
});

describe("sheets", () => {
  it("have names that stay", () => {
    for (const table of ["observations", "indicators/gpa-party", "countries/KEN"])
      expect(sheetNames(table)).toEqual(["README", "Codebook", "Wide", "Long"]);
    for (const table of ["places", "sources", "groups"])
      expect(sheetNames(table)).toEqual(["README", "Codebook", "Data"]);
  });

  it("README: names the date, the licence, the citation, the publishers and the rule for texts", async () => {
    const text = JSON.stringify(await sheetOf("countries/KEN", "README"));
    for (const part of [
      catalog.date,
      "CC BY 4.0",
      "With processing by",
      "World Bank",
      "/countries/KEN/",
      "apostrophe",
    ])
      expect(text).toContain(part);
  });
});

describe("Wide", () => {
  const long = csvOf("observations.csv").rows;
  const newest = new Map(
    long.filter(([, , , value]) => value !== "").map((row) => [`${row[0]} ${row[1]}`, row]), // sorted by year
  );

  it("of all observations: one row an economy, each newest value with its year beside it", async () => {
    const [header = [], ...rows] = await sheetOf("observations", "Wide");
    expect(header).toHaveLength(4 + 2 * catalog.indicators.length);
    expect(new Set(rows.map(([iso3]) => iso3)).size).toBe(rows.length);
    let compared = 0;
    const different: string[] = []; // told at the end: an assertion for each of 25,000 cells takes longer than all the rest
    catalog.indicators.forEach(({ id }) => {
      const at = header.indexOf(id);
      if (header[at + 1] !== `${id} year`) different.push(`header ${id}`);
      for (const row of rows) {
        const found = newest.get(`${id} ${row[0]}`);
        const [value, year] = found ? [Number(found[3]), Number(found[2])] : [null, null];
        if ((row[at] ?? null) !== value || (row[at + 1] ?? null) !== year)
          different.push(`${id} ${row[0]}: ${row[at]} ${row[at + 1]}`);
        compared += found ? 1 : 0;
      }
    });
    expect(different).toEqual([]);
    expect(compared).toBe(newest.size);
  });

  it("of an indicator: one row an economy, one column a year, nothing lost", async () => {
    const [header = [], ...rows] = await sheetOf("indicators/government-effectiveness", "Wide");
    const cells = rows.flatMap((row) =>
      header.flatMap((year, at) => (at > 3 && row[at] != null ? [`${row[0]} ${year} ${row[at]}`] : [])),
    );
    const own = long.filter((row) => row[0] === "government-effectiveness" && row[3] !== "");
    expect(cells.sort()).toEqual(own.map(([, iso3, year, value]) => `${iso3} ${year} ${value}`).sort());
  });

  it("of an economy: one row an indicator, the newest value and then the years", async () => {
    const [header = [], ...rows] = await sheetOf("countries/KEN", "Wide");
    expect(rows.map((row) => row[1]).sort()).toEqual(catalog.indicators.map(({ id }) => id).sort());
    for (const row of rows) {
      const found = newest.get(`${row[1]} KEN`);
      expect([row[4] ?? null, row[6] ?? null]).toEqual(
        found ? [Number(found[3]), Number(found[2])] : [null, null],
      );
      if (found) expect(row[header.map(String).indexOf(found[2] as string)]).toBe(Number(found[3]));
    }
  });
});

it("says in every table, of every column, what it means, its unit, and what an empty cell is", () => {
  for (const name of names)
    for (const entry of codebookOf(columnsOf(name), name))
      for (const part of [entry.type, entry.unit, entry.description, entry.empty])
        expect(part, `${name}.${entry.column}`).not.toBe("");
});

it("a country's file holds the words beside the codes: economy, question, unit, answer, licence", () => {
  const lines = textOf("countries/KEN.csv").split("\n");
  expect(lines[0]).toBe(
    "iso3,economy,pillar,indicator,title,year,value,unit,answer,low,high,score,status,note,source,edition,licence",
  );
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^KEN,"?Kenya"?,/);
});
