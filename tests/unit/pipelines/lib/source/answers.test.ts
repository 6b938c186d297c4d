import { expect, it } from "vitest";
import { checkAnswers } from "../../../../../pipelines/lib/source/answers.ts";
import type { Fault } from "../../../../../pipelines/lib/faults/fault.ts";
import type { FileRow } from "../../../../../pipelines/lib/source/source.ts";

const row = (line: number, cells: Record<string, string>): FileRow => ({
  file: "survey/answers.csv",
  short: "answers",
  line,
  key: String(line),
  cells,
});
const rows = [
  row(2, { open: "Yes", free: "no", note: "any" }),
  row(3, { open: "", free: "No", note: "word" }),
];

it("lets the known answers pass, and columns it was not asked about", () => {
  expect(() => checkAnswers(rows, ["open", "free"], ["Yes", "No", "no", ""])).not.toThrow();
});

it("names every cell with another answer: row, column, and what was expected; an empty cell among them", () => {
  const thrown = faultOf(() => checkAnswers(rows, ["open", "free"], ["Yes", "No"]));
  expect(thrown.reports.map(({ where, found, expected }) => [where, found, expected])).toEqual([
    ['survey/answers.csv row 2, "free"', '"no"', 'one of "Yes", "No"'],
    ['survey/answers.csv row 3, "open"', '""', 'one of "Yes", "No"'],
  ]);
});

function faultOf(run: () => void): Fault {
  try {
    run();
  } catch (thrown) {
    return thrown as Fault;
  }
  throw new Error("nothing was thrown");
}
