import { expect, it } from "vitest";
import { Reading } from "../../../../../indicators/schema/schema.ts";
import { csvToRows, rowsToCsv } from "../../../../../pipelines/lib/tables/tables.ts";

const HEADER = "source,measure,iso3,year,value,text,low,high,se,edition,file,key";
const parse = (...lines: string[]) =>
  csvToRows(Reading, `${[HEADER, ...lines].join("\n")}\n`, "readings.csv");

it("writes a table's own columns in their order, and reads the same rows back", () => {
  const rows: Reading[] = [
    row({ value: 0, se: 0.25 }),
    row({ iso3: "UKR", text: "partly, since 2016" }),
    row({ iso3: "PER", value: -1.5e-7, low: -2, high: 3 }),
  ];
  expect(csvToRows(Reading, rowsToCsv(Reading, rows), "readings.csv")).toEqual(rows);
});

it("keeps an empty cell empty: nothing is not zero", () => {
  expect(parse("a,b,KEN,2024,,,,,,2024,f,k")[0]?.value).toBeNull();
  expect(parse("a,b,KEN,2024,0,,,,,2024,f,k")[0]?.value).toBe(0);
});

it.each([
  ["a,b,KEN,2024,many,,,,,2024,f,k", 'row 2, column "value"', "nothing or a number"],
  ["a,b,KEN,2024.5,1,,,,,2024,f,k", 'row 2, column "year"', "a integer"],
  ["a,b,Kenya,2024,1,,,,,2024,f,k", 'row 2, column "iso3"', "^[A-Z]{3}$"],
  ["a,b,KEN,,1,,,,,2024,f,k", 'row 2, column "year"', "a integer"],
])("refuses %s", (line, where, expected) => {
  expect(() => parse(line)).toThrow(where);
  expect(() => parse(line)).toThrow(expected);
});

it("names every bad cell of a file, not the first alone", () => {
  const act = () =>
    parse("a,b,KEN,x,1,,,,,2024,f,k", "a,b,KEN,2024,1,,,,,2024,f,k", "a,b,KEN,2024,y,,,,,2024,f,k");
  expect(act).toThrow(/row 2[\s\S]*row 4/);
});

function row(part: Partial<Reading>): Reading {
  return {
    source: "a",
    measure: "b",
    iso3: "KEN",
    year: 2024,
    value: null,
    text: null,
    low: null,
    high: null,
    se: null,
    edition: "2024",
    file: "f",
    key: "k",
    ...part,
  };
}
