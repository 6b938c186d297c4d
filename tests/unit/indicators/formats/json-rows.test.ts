import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../indicators/formats/csv-writer.ts";
import { placeTexts, rowsIn, type JsonColumn } from "../../../../indicators/formats/json-rows.ts";

const columns: JsonColumn[] = [
  { name: "id", type: "string", description: "told apart" },
  { name: "status", type: "string", description: "repeats" },
  { name: "note", type: "string", description: "never there" },
  { name: "value", type: "number", description: "a number" },
  { name: "open", type: "boolean", description: "yes or no" },
];
const rows: Cell[][] = [
  ["a", "reported", null, 0, true],
  ["b", "estimated", null, 1.5, false],
  ["c", "reported", null, null, null],
  ["d", null, null, 1, true],
  ["e", "estimated", null, 2, false],
];

describe("rows of JSON", () => {
  const { columns: described, placed } = placeTexts(columns, rows);

  it("name a text that repeats by its place, in the order of first use", () => {
    expect(described[1]?.values).toEqual(["reported", "estimated"]);
    expect(rows.map((row) => placed(row)[1])).toEqual([0, 1, 0, null, 1]);
  });

  it("keep texts that hardly repeat, and need no values for a column without texts", () => {
    expect([described[0]?.values, described[2]?.values, described[3]?.values]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(placed(rows[0] as Cell[])).toEqual(["a", 0, null, 0, true]);
  });

  it("are read back as what was written: null stays null, 0 a number", () => {
    const names = columns.map(({ name }) => name);
    expect(rowsIn({ columns: described, rows: rows.map(placed) })).toEqual(
      rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))),
    );
  });
});
