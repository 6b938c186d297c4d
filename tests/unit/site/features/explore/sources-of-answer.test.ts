import { expect, it } from "vitest";
import { sourcesOfAnswer } from "../../../../../site/features/explore/sources-of-answer.ts";

const KNOWN = {
  sources: ["bank", "wto", "vdem", "wdi"],
  sourcesOf: { "gpa-party": ["wto"], media: ["vdem"], step: ["bank", "vdem"] },
  sourcesOfTable: { "index-scores": ["bank", "vdem"] },
};
const answer = (names: string[], ...rows: Record<string, string | null>[]) => ({
  columns: names.map((name) => ({ name, isNumber: false })),
  rows,
});

it("credits the sources in the answer's own column, whatever the question names", () => {
  const found = answer(["source"], { source: "wto" }, { source: null }, { source: "wto" });
  expect(sourcesOfAnswer(found, "select 'media'", KNOWN)).toEqual(["wto"]);
});

it("credits the sources of the indicators in the answer's own column", () => {
  expect(sourcesOfAnswer(answer(["indicator"], { indicator: "step" }), "", KNOWN)).toEqual(["bank", "vdem"]);
});

it("credits the sources of the indicators that the question names", () => {
  const sql = "select * from observations where indicator in ('gpa-party', 'media')";
  expect(sourcesOfAnswer(answer(["iso3"], { iso3: "KEN" }), sql, KNOWN)).toEqual(["wto", "vdem"]);
});

it("credits a source that the question names", () => {
  expect(sourcesOfAnswer(answer(["iso3"]), "from readings where source = 'wdi'", KNOWN)).toEqual(["wdi"]);
});

it("credits the sources of the scores where they alone are asked, and every source where values are beside them", () => {
  const sql = 'select score from "index-scores" join places using (iso3)';
  expect(sourcesOfAnswer(answer(["score"]), sql, KNOWN)).toEqual(["bank", "vdem"]);
  expect(sourcesOfAnswer(answer(["score"]), `${sql} join observations using (iso3)`, KNOWN)).toEqual(
    KNOWN.sources,
  );
});

it("credits every source where nothing is named, rather than none", () => {
  expect(sourcesOfAnswer(answer(["n"]), "select count(*) from observations", KNOWN)).toEqual(KNOWN.sources);
});
