import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvPieces, writeCsv } from "../../../../../indicators/formats/csv-writer.ts";
import { parseCsv } from "../../../../../pipelines/lib/tables/csv.ts";

const parse = (text: string) =>
  parseCsv(text, "a.csv", ["a", "b"]).map(({ cells }) => [cells["a"], cells["b"]]);

describe("parseCsv", () => {
  it("reads quotes, doubled quotes, commas and line ends inside a cell", () => {
    expect(parse('a,b\n"x ""y"", z","1\n2"\n')).toEqual([['x "y", z', "1\n2"]]);
  });

  it("keeps blanks, leading zeros and words that look like nothing", () => {
    expect(parse('a,b\n 007,NA\n"",null\n')).toEqual([
      [" 007", "NA"],
      ["", "null"],
    ]);
  });

  it("counts rows as a spreadsheet does, the header being row 1", () => {
    expect(parseCsv("a,b\n1,2\n3,4\n", "a.csv", ["a", "b"]).map(({ line }) => line)).toEqual([2, 3]);
  });

  it("takes CRLF for a line end, not for the end of a column's name, and keeps one within a cell of LF lines", () => {
    expect(parse("a,b\r\n1,2\r\n")).toEqual([["1", "2"]]);
    expect(parse('a,b\n1,"2\r\n3"\n')).toEqual([["1", "2\r\n3"]]);
  });

  it("takes columns in any order, by name", () => expect(parse("b,a\n1,2\n")).toEqual([["2", "1"]]));
});

describe("writeCsv", () => {
  it("writes null as nothing, zero as 0, and doubles quotes inside quotes", () => {
    expect(
      writeCsv(
        ["a", "b"],
        [
          [null, 0],
          ['say "z"', true],
        ],
      ),
    ).toBe('a,b\n,0\n"say ""z""",true\n');
  });

  it("quotes a column from its first row on, where any text in it needs quotes", () => {
    expect(
      writeCsv(
        ["a", "b", "c"],
        [
          ["x", "1", null],
          ["y, z", "2", " "],
        ],
      ),
    ).toBe('a,b,c\n"x",1,\n"y, z",2," "\n');
  });

  it("quotes a text with a carriage return in its middle, at which many readers would end the row", () => {
    expect(writeCsv(["a", "b"], [["x\ry", 1]])).toBe('a,b\n"x\ry",1\n');
  });

  it("writes numbers in the shortest form that gives the same number back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [, cell] = writeCsv(["a"], [[number]]).split("\n");
        return Number(cell) === number;
      }),
    );
  });

  it("is undone by parseCsv, whatever the text", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(writeCsv(["a", "b"], rows))).toEqual(rows);
      }),
    );
  });

  it("comes in pieces that are the whole when joined, the first with the header, none of them the whole", () => {
    const rows = Array.from({ length: 9_000 }, (_, at): [number, string] => [at, at === 8_999 ? "a,b" : "c"]);
    const pieces = [...csvPieces(["n", "text"], rows)];
    expect(pieces.length).toBeGreaterThan(1);
    const lines = pieces.join("").split("\n");
    expect(lines.slice(0, 2)).toEqual(["n,text", '0,"c"']);
    expect(lines.slice(-2)).toEqual(['8999,"a,b"', ""]);
    expect(lines).toHaveLength(9_002);
  });
});
