import { describe, expect, it } from "vitest";
import { Fault, FaultList, quoted } from "../../../../../pipelines/lib/faults/fault.ts";

const report = (where: string) => ({ where, found: "x", expected: "y", do: "z" });

it("says where, what was found, what was expected and what to do, in that order", () => {
  expect(new Fault(report("a.csv row 3")).message).toBe("a.csv row 3\n  found x\n  expected y\n  do: z");
});

it("gathers faults and throws them together, each once", () => {
  const faults = new FaultList();
  faults.throwIfAny();
  faults.add(report("row 2"));
  faults.addThrown(new Fault([report("row 2"), report("row 3")]));
  expect(() => faults.throwIfAny()).toThrow(/^row 2[^]*\n\nrow 3[^]*do: z$/);
  expect(faults.reports).toHaveLength(2);
});

it("lets a mistake of our own through: a bug is not the publisher's fault", () => {
  expect(() => new FaultList().addThrown(new TypeError("bug"))).toThrow(TypeError);
});

const cell = (row: number, found: string, column?: string) => ({
  file: "a.csv",
  row,
  ...(column && { column }),
  found,
  expected: "a number",
  do: "z",
});

describe("faults of cells", () => {
  it("are one for one cause, with their number and the first rows and columns", () => {
    const faults = new FaultList();
    for (let row = 2; row < 12_002; row += 1)
      faults.addCell(cell(row, '".."', row % 2 === 0 ? '"a"' : '"b"'));
    expect(faults.reports).toEqual([
      {
        where: 'a.csv rows 2, 3, 4, 5, 6, …, "a", "b"',
        found: '"..", 12,000 times',
        expected: "a number",
        do: "z",
      },
    ]);
  });

  it("are told one by one where a few different things are found, and in the order in which they were met", () => {
    const faults = new FaultList();
    faults.addCell(cell(2, '"n/a"'));
    faults.add(report("a.csv"));
    for (const row of [3, 4, 4]) faults.addCell(cell(row, '".."'));
    expect(faults.reports.map(({ where, found }) => [where, found])).toEqual([
      ["a.csv row 2", '"n/a"'],
      ["a.csv", "x"],
      ["a.csv rows 3, 4", '"..", 2 times'],
    ]);
  });

  it("are one where more than a few different things break one rule, and one for each file", () => {
    const faults = new FaultList();
    for (let row = 2; row < 12; row += 1) faults.addCell(cell(row, `"${row},5"`));
    faults.addCell({ ...cell(2, '"1,5"'), file: "b.csv" });
    expect(faults.reports.map(({ where, found }) => [where, found])).toEqual([
      ["a.csv rows 2, 3, 4, 5, 6, …", '"2,5"; "3,5"; "4,5"; "5,5"; "6,5" and others, 10 times'],
      ["b.csv row 2", '"1,5"'],
    ]);
  });
});

it("repeats of a long text the beginning, and says how much more there is", () => {
  expect(quoted("é ")).toBe('"é "');
  expect(quoted("x".repeat(70_000))).toBe(`"${"x".repeat(200)}" and 69,800 more characters`);
});
