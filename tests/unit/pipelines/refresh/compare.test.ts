import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { compareRows, READINGS, shrinkage } from "../../../../pipelines/refresh/compare.ts";
import { surveyIn } from "../../../survey.ts";

const row = (iso3: string, year: number, value: number | null, more: Partial<Reading> = {}) =>
  ({
    source: "survey",
    measure: "score",
    iso3,
    year,
    value,
    text: null,
    low: null,
    high: null,
    se: null,
    edition: "2024",
    ...more,
  }) as Reading;

it("says nothing of rows that are the same, in whatever order", () => {
  const rows = [row("KEN", 2023, 1), row("KEN", 2024, 2), row("PER", 2024, null)];
  expect(compareRows(rows, rows.toReversed(), READINGS)).toEqual([]);
});

it("tells added, changed and gone apart, measure by measure", () => {
  const before = [row("KEN", 2023, 1), row("PER", 2024, 5), row("UKR", 2024, 7, { measure: "rating" })];
  const after = [
    row("KEN", 2023, 1.5, { se: 0.1 }),
    row("CHL", 2024, 3),
    row("UKR", 2024, 7, { measure: "rating" }),
  ];
  expect(compareRows(before, after, READINGS)).toEqual([
    {
      group: "score",
      added: 1,
      changed: 1,
      gone: 1,
      examples: [
        { label: "KEN 2023", before: "value 1, se nothing", after: "value 1.5, se 0.1" },
        { label: "PER 2024", before: "5", after: null },
        { label: "CHL 2024", before: null, after: "3" },
      ],
    },
  ]);
});

it("takes a blank for a fact of its own, never for zero", () => {
  const [difference] = compareRows([row("KEN", 2024, 0)], [row("KEN", 2024, null)], READINGS);
  expect(difference?.examples).toEqual([{ label: "KEN 2024", before: "0", after: "nothing" }]);
});

it("leaves columns alone that are neither key nor fact", () => {
  const read = { ...row("KEN", 2024, 1), file: "a.csv", key: "KEN" };
  expect(compareRows([read], [{ ...read, file: "b.csv", key: "Kenya" }], READINGS)).toEqual([]);
});

it("compares any table by the shape it is told", () => {
  const shape = { key: ["id"], facts: ["name", "city"], group: "kind", label: ["id"] };
  const before = [{ id: "a", kind: "ngo", name: "A", city: "Lima" }];
  const after = [{ id: "a", kind: "ngo", name: "A", city: "Cusco" }];
  expect(compareRows(before, after, shape)).toMatchObject([
    { group: "ngo", changed: 1, examples: [{ label: "a", before: "Lima", after: "Cusco" }] },
  ]);
});

it("adds up: what was, less what is gone, with what is added, is what is", () => {
  const rows = fc.uniqueArray(
    fc.tuple(fc.constantFrom("KEN", "PER", "UKR"), fc.integer({ min: 2000, max: 2009 })),
    {
      selector: String,
    },
  );
  fc.assert(
    fc.property(rows, rows, (old, fresh) => {
      const readings = (pairs: [string, number][]) => pairs.map(([iso3, year]) => row(iso3, year, year));
      const [total] = compareRows(readings(old), readings(fresh), READINGS);
      expect(old.length - (total?.gone ?? 0) + (total?.added ?? 0)).toBe(fresh.length);
    }),
  );
});

describe("shrinking", () => {
  const survey = surveyIn("survey.csv");
  const ten = Array.from({ length: 10 }, (_, at) => row("KEN", 2000 + at, at));

  it("of one in ten is borne", () => expect(shrinkage(survey, ten, ten.slice(1))).toEqual([]));

  it("of two in ten is not, and the first of them are named", () => {
    expect(shrinkage(survey, ten, ten.slice(2)).map(({ found }) => found)).toEqual([
      "2 of 10 answers would be lost: score KEN 2000, score KEN 2001",
    ]);
  });

  it("is not what happens when a new edition takes the place of the old", () => {
    const renamed = ten.map((each) => ({ ...each, edition: "2025" }));
    expect(shrinkage(survey, ten, renamed)).toEqual([]);
  });

  it("cannot happen to a source that held nothing", () => expect(shrinkage(survey, [], [])).toEqual([]));
});
