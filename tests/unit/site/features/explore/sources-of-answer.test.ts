import { expect, it } from "vitest";
import { sourcesOfAnswer } from "../../../../../site/features/explore/sources-of-answer.ts";

const KNOWN = {
  sources: ["bank", "wto", "vdem", "wdi"],
  sourcesOf: { "gpa-party": ["wto"], media: ["vdem"], step: ["bank", "vdem"] },
  sourcesOfTable: { "index-scores": ["bank", "vdem"] },
};
const answer = (sql: string, names: string[], ...rows: (string | null)[][]) => ({
  sql,
  columns: names.map((asked) => ({ asked })),
  rows,
});

it("credits the sources in the answer's own column, whatever the question names", () => {
  const found = answer("select 'media'", ["source"], ["wto"], [null], ["wto"]);
  expect(sourcesOfAnswer(found, KNOWN)).toEqual(["wto"]);
});

it("credits the sources of the indicators in the answer's own column", () => {
  expect(sourcesOfAnswer(answer("", ["n", "indicator"], ["1", "step"]), KNOWN)).toEqual(["bank", "vdem"]);
});

it("credits the sources of the indicators that the question names", () => {
  const sql = "select * from observations where indicator in ('gpa-party', 'media')";
  expect(sourcesOfAnswer(answer(sql, ["iso3"], ["KEN"]), KNOWN)).toEqual(["wto", "vdem"]);
});

it("credits a source that the question names", () => {
  expect(sourcesOfAnswer(answer("from readings where source = 'wdi'", ["iso3"]), KNOWN)).toEqual(["wdi"]);
});

it("credits the sources of the scores where they alone are asked, and every source where values are beside them", () => {
  const sql = 'select score from "index-scores" join places using (iso3)';
  expect(sourcesOfAnswer(answer(sql, ["score"]), KNOWN)).toEqual(["bank", "vdem"]);
  expect(sourcesOfAnswer(answer(`${sql} join observations using (iso3)`, ["score"]), KNOWN)).toEqual(
    KNOWN.sources,
  );
});

it("credits every source where nothing is named, rather than none", () => {
  expect(sourcesOfAnswer(answer("select count(*) from observations", ["n"]), KNOWN)).toEqual(KNOWN.sources);
});

it("credits the sources of both columns of one name", () => {
  const found = answer("", ["source", "source"], ["wto", "vdem"]);
  expect(sourcesOfAnswer(found, KNOWN)).toEqual(["wto", "vdem"]);
});
