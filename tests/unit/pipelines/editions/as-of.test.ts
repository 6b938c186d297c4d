import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { asKnown } from "../../../../pipelines/editions/as-of.ts";
import { surveyIn } from "../../../survey.ts";

const survey = { ...surveyIn("survey.csv"), editions: { "2024": "2024-06-30", later: "2025-02" } };
const [template] = await loadIndicators();

const reading = (year: number, edition: string): Reading => ({
  ...{
    source: "survey",
    measure: "score",
    iso3: "KEN",
    year,
    value: 1,
    text: null,
    low: null,
    high: null,
    se: null,
  },
  ...{ edition, file: "answers", key: "KEN" },
});
const indicator = (measure: string) => ({
  ...(template as NonNullable<typeof template>),
  from: [{ source: "survey", inputs: { score: { measure } } }],
});
const READINGS = [reading(2023, "2024"), reading(2024, "later")];

describe("what could have been published on a day", () => {
  it("holds a source by the edition that was newest then, and none before its first", () => {
    const [source] = asKnown([], [survey], READINGS, "2024-12-31").sources;
    expect([source?.edition, source?.published, Object.keys(source?.editions ?? {})]).toEqual([
      "2024",
      "2024-06-30",
      ["2024"],
    ]);
    expect(asKnown([], [survey], READINGS, "2024-06-29").sources).toEqual([]);
  });

  it("leaves out an indicator whose measure nobody had read", () => {
    const definitions = [indicator("score"), indicator("rating")];
    expect(asKnown(definitions, [survey], READINGS, "2024-12-31").definitions).toHaveLength(1);
  });

  it("ends a series of dated facts with the year of the day", () => {
    const steps = { first: 2000, last: 2026, complete: 2025, because: { en: "x", fr: "x", es: "x" } };
    const [known] = asKnown([{ ...indicator("score"), steps }], [survey], READINGS, "2024-12-31").definitions;
    expect(known?.steps).toMatchObject({ first: 2000, last: 2024, complete: 2024 });
  });

  it("hears of a step the documents that were known then, and takes a later one for silent", () => {
    const steps = { first: 2000, last: 2026, complete: 2025, because: { en: "x", fr: "x", es: "x" } };
    const inputs = {
      score: { measure: "score", optional: true },
      later: { measure: "rating", optional: true },
    };
    const heard: unknown[] = [];
    const step = {
      ...{ ...indicator("score"), steps, from: [{ source: "survey", inputs }] },
      witnesses(given: object) {
        heard.push(given);
        return [];
      },
    };
    const [known] = asKnown([step], [survey], READINGS, "2024-12-31").definitions;
    expect(Object.keys(known?.from[0]?.inputs ?? {})).toEqual(["score"]);
    known?.witnesses?.({ score: 1 });
    expect(heard).toEqual([{ score: 1, later: null }]);
  });

  it("leaves out readings of later editions", () => {
    expect(asKnown([], [survey], READINGS, "2025-02-27").known.map(({ year }) => year)).toEqual([2023]);
    expect(asKnown([], [survey], READINGS, "2025-02-28").known.map(({ year }) => year)).toEqual([2023, 2024]);
  });
});
