import { expect, it } from "vitest";
import type { CatalogIndicator } from "../../../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../../../indicators/schema/observation.ts";
import { checklistOf } from "../../../../../site/features/country/checklist-of-place.ts";
import type { ProfileRow } from "../../../../../site/data/profile-of-place.ts";

const question = (
  score: number | null,
  status: Observation["status"] = "reported",
  checklist: "law" | "e-procurement" | undefined = "law",
): ProfileRow => ({
  indicator: { id: "q", checklist } as CatalogIndicator,
  row: { value: score, score, status } as Observation,
  ...{ isOld: false, region: null, income: null, standing: null, lead: null },
});

const answers = (rows: ProfileRow[]) => checklistOf(rows, "law").questions.map(({ answer }) => answer);

it("tells yes, in part and no by what was earned of a question", () => {
  expect(answers([question(100), question(75), question(50), question(1), question(0)])).toEqual([
    ...["yes", "part", "part", "part", "no"],
  ]);
});

it("takes a hair short of all for yes", () =>
  expect(answers([question(99.99999999999999)])).toEqual(["yes"]));

it("never makes a no of an empty cell", () => {
  const list = checklistOf([question(null, "not-collected"), question(null, "not-published")], "law");
  expect(list.questions.map(({ answer }) => answer)).toEqual(["none", "none"]);
  expect(list.counts).toEqual({ yes: 0, part: 0, no: 0, none: 2 });
});

it("leaves out the other list, and what is on none", () => {
  expect(
    answers([
      question(100, "reported", "e-procurement"),
      { ...question(0), indicator: { id: "core" } as CatalogIndicator },
    ]),
  ).toEqual([]);
});

it("tells an economy that was not asked from one that did not answer", () => {
  const isAsked = (...rows: ProfileRow[]) => checklistOf(rows, "law").isAsked;
  expect(isAsked(question(null, "not-collected"), question(null, "not-collected"))).toBe(false);
  expect(isAsked(question(null, "not-applicable"))).toBe(false);
  expect(isAsked(question(null, "not-collected"), question(null, "not-published"))).toBe(true);
  expect(isAsked(question(0))).toBe(true);
});
