/** What the score tool is given, read: names and numbers as people's programs write them. */
import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { readData, readSpec } from "../../../../pipelines/score/input.ts";
import { readAnyText } from "../../../../pipelines/lib/text/any-text.ts";

const SPEC = {
  unit: "town",
  scale: [0, 1],
  normalise: { method: "none" },
  indicators: [{ id: "a", parent: "index" }],
  groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
};
const read = (text: string, fields: object = {}) =>
  readData(text, "towns.csv", IndexSpec.parse({ ...SPEC, ...fields })).data;

it("takes decimal commas between semicolons for numbers, errors too, and leaves commas in names", () => {
  const data = read("town;a;a__se\nUp, the old;0,5;0,25\nMid;1;\n");
  expect([...(data.columns.get("a") ?? [])]).toEqual([0.5, 1]);
  expect([...(data.errors.get("a") ?? [])]).toEqual([0.25, NaN]);
  expect(data.units).toEqual(["Up, the old", "Mid"]);
});

it("reads a specification that an editor saved with a mark", () => {
  const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(SPEC)}`);
  expect(readSpec(readAnyText(bytes, "index.json"), "index.json").unit).toBe("town");
});

describe("one name in two spellings is one unit", () => {
  it.each([
    ["composed and decomposed letters", "Café", "Cafe\u0301", "letter 4 is U+0065, there U+00E9"],
    ["a sign that cannot be seen", "Up", "Up\u200b", "letter 3 is U+200B, there none"],
    ["a blank of another kind", "Up Hill", "Up\u00a0Hill", "letter 3 is U+00A0, there U+0020"],
  ])("and a fault: %s", (_, one, other, words) => {
    expect(() => read(`town,a\n${one},1\n${other},2\n`)).toThrow(
      `row 3, column "town"\n  found "${other}", spelt otherwise in row 2: ${words}`,
    );
    expect(() => read(`town,year,a\n${one},2015,1\n${other},2016,2\n`, { time: "year" })).toThrow(words);
  });

  it("and stands twice where only a blank at the end tells it apart", () => {
    expect(() => read("town,a\nUp,1\nUp ,2\n")).toThrow('found "Up" again, as in row 2');
  });

  it("in the column of groups to fill in from, too", () => {
    const impute = { method: "group-mean", by: "region" };
    expect(() => read("town,region,a\nUp,Café,1\nMid,Cafe\u0301,2\n", { impute })).toThrow("spelt otherwise");
  });

  it("and a column that looks like the one asked for is told apart from none", () => {
    const indicators = [{ id: "Café", parent: "index" }];
    expect(() => read("town,Cafe\u0301\nUp,1\n", { indicators })).toThrow("but one that looks the same");
  });
});

it("takes periods that are one number for one period", () => {
  const data = read("town,year,a\nUp,2015.0,1\nMid, 2015,2\n", { time: "year" });
  expect(data.times).toEqual(["2015.0", "2015.0"]);
  expect(() => read("town,year,a\nUp,2015.0,1\nUp,2015,2\n", { time: "year" })).toThrow("again, as in row 2");
});
