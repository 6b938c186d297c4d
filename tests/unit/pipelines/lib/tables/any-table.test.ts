import { describe, expect, it } from "vitest";
import { decimalSign, readAnyTable } from "../../../../../pipelines/lib/tables/any-table.ts";

const read = (text: string) => readAnyTable(text, "t.csv");
const cells = (text: string) => read(text).rows.map((row) => Object.values(row.cells));

describe("a table is the same", () => {
  const same = [
    ["Up", "1", "2"],
    ["Mid", "3", ""],
  ];
  it.each([
    ["with commas", "town,a,b\nUp,1,2\nMid,3,\n"],
    ["without a last line end", "town,a,b\nUp,1,2\nMid,3,"],
    ["with semicolons", "town;a;b\nUp;1;2\nMid;3;\n"],
    ["with tabs", "town\ta\tb\nUp\t1\t2\nMid\t3\t\n"],
    ["with a line that names the sign between cells", "sep=;\ntown;a;b\nUp;1;2\nMid;3;\n"],
    ["with blanks after commas", "town, a, b\nUp, 1, 2\nMid, 3, \n"],
    ["with empty columns at the end", "town,a,b,,\nUp,1,2,,\nMid,3,,,\n"],
    ["with an empty column in between", "town,,a,b\nUp,,1,2\nMid,,3,\n"],
    ["with empty cells beyond the header", "town,a,b\nUp,1,2,,\nMid,3,,\n"],
    ["with empty rows at the end", "town,a,b\nUp,1,2\nMid,3,\n,,\n\n,,\n"],
    ["with an empty row in between", "town,a,b\nUp,1,2\n,,\nMid,3,\n"],
  ])("%s", (_, text) => {
    expect(read(text).header).toEqual(["town", "a", "b"]);
    expect(cells(text)).toEqual(same);
  });
});

it("counts lines as a spreadsheet does, whatever stands between", () => {
  expect(read("sep=,\na\n1\n\n2\n").rows.map(({ line }) => line)).toEqual([3, 5]);
});

it("keeps a comma in a quoted cell, and takes a semicolon in a table of commas for a letter", () => {
  expect(cells('town,a\n"Up, old; new",1\n')).toEqual([["Up, old; new", "1"]]);
});

describe("refuses", () => {
  it.each([
    ["a row that is too short", "a,b\n1\n", 't.csv row 2\n  found 1 cells, ending "1"'],
    ["a row with more cells than names", "a,b\n1,2,3\n", "found 3 cells"],
    ["a name that stands twice", "a,b,a\n1,2,3\n", 'twice: "a"'],
    ["a filled column without a name", "a,,b\n1,x,2\n", 'no name over column 2, in which row 2 has "x"'],
    ["a header alone", "a,b\n,\n", "a header and no rows"],
    ["a quotation mark that does not close", 'a,b\n"1,2\n', "does not close"],
    ["a quoted comma after a blank", 'a,b\n1, "2,3"\n', "row 2"],
  ])("%s", (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});

describe("decimals", () => {
  const sign = (delimiter: "," | ";" | "\t", ...numbers: string[]) =>
    decimalSign(
      numbers.map((cell, at) => ({ line: at + 2, cell })),
      delimiter,
      "t.csv",
    );

  it("have a comma only where commas do not part the cells", () => {
    expect(sign(";", "0,1", "12", "", "-3,5e-2")).toBe(",");
    expect(sign("\t", "0,1", "1,234")).toBe(",");
    expect(sign(",", "0,1")).toBe(".");
    expect(sign(";", "0.1", "12")).toBe(".");
  });

  it("with both signs are refused, each shown where it stands", () => {
    expect(() => sign(";", "0,1", "0.5")).toThrow('"0,1" in row 2, "0.5" in row 3');
  });

  it("are not guessed where every comma may part thousands", () => {
    expect(() => sign("\t", "1,234", "12,500", "7")).toThrow("may part thousands or decimals");
  });
});
