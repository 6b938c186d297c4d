import { z } from "zod";
import { temporaryFolder } from "../../../../temporary.ts";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { expect, it, describe } from "vitest";
import { Reading } from "../../../../../indicators/schema/reading.ts";
import {
  csvToRows,
  rowsToCsv,
  cellTyper,
  checkedRows,
  seedRows,
} from "../../../../../pipelines/lib/tables/tables.ts";

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
  ["a,b,KEN,2024,0x10,,,,,2024,f,k", 'row 2, column "value"', "nothing or a number"],
  ["a,b,KEN,2024,0b1,,,,,2024,f,k", 'row 2, column "value"', "nothing or a number"],
  ["a,b,KEN,2024,5\u00a0,,,,,2024,f,k", 'row 2, column "value"', "nothing or a number"],
  ["a,b,KEN,2024, 5,,,,,2024,f,k", 'row 2, column "value"', "nothing or a number"],
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

describe("a file that people fill", () => {
  const Stay = z
    .strictObject({ from: z.int().max(2030), to: z.int().nullable(), isOpen: z.boolean() })
    .refine(({ to, isOpen }) => isOpen === (to === null), { error: "open stays have no end" });
  const stays = (...lines: string[]) =>
    checkedRows(Stay, `${["from,to,isOpen", ...lines].join("\n")}\n`, "stays.csv");

  it("becomes rows with the types of its columns", () => {
    expect(stays("2020,2024,false", "2021,,true")).toEqual([
      { from: 2020, to: 2024, isOpen: false },
      { from: 2021, to: null, isOpen: true },
    ]);
  });

  it("is held against limits and against what columns say together, every fault at once", () => {
    const act = () => stays("2020,2024,true", "2099,,true", "soon,,yes");
    expect(act).toThrow(/stays\.csv row 2\n.*\n {2}expected open stays have no end/);
    expect(act).toThrow('row 3, column "from"');
    expect(act).toThrow('row 4, column "from"');
    expect(act).toThrow('row 4, column "isOpen"');
  });

  it("may be absent, or hold a header that waits for its first row", () => {
    const path = join(temporaryFolder(), "stays.csv");
    expect(seedRows(Stay, path, "seeds/stays.csv")).toEqual([]);
    writeFileSync(path, "from,to,isOpen\n");
    expect(seedRows(Stay, path, "seeds/stays.csv")).toEqual([]);
    writeFileSync(path, "from,to,isOpen\n2020,2024,true\n");
    expect(() => seedRows(Stay, path, "seeds/stays.csv")).toThrow("seeds/stays.csv row 2");
  });

  it("leaves a cell that is not of its type as it was written", () => {
    expect(cellTyper(Stay, "stays")({ from: "20 20", to: "", isOpen: "true", more: "5" })).toEqual({
      ...{ from: "20 20", to: null, isOpen: true, more: "5" },
    });
  });
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
