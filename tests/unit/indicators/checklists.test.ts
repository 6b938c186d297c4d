/** The lists a profile ticks off, against what the publisher asks and the answers it gives. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { Reading } from "../../../indicators/schema/reading.ts";
import { loadSources } from "../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../pipelines/lib/source/places.ts";
import { csvToRows } from "../../../pipelines/lib/tables/tables.ts";
import { answerOf } from "../../../site/i18n/format.ts";

const SOURCE = "worldbank-bready-2025";

const indicators = await loadIndicators();
const source = (await loadSources()).find(({ id }) => id === SOURCE);
const measureOf = ({ from }: (typeof indicators)[number]) =>
  Object.values(from[0]?.inputs ?? {}).map(({ measure }) => measure)[0] ?? "";

const path = `data/readings/${SOURCE}.csv`;
const readings = csvToRows(Reading, readFileSync(path, "utf8"), path);
const readingsOf = (indicator: (typeof indicators)[number]) =>
  readings.filter(({ measure }) => measure === measureOf(indicator));
const asking = indicators.filter(({ from }) => from[0]?.source === SOURCE);

describe.each([
  { checklist: "law", category: "1.3" },
  { checklist: "e-procurement", category: "2.3" },
] as const)("the checklist of $checklist", ({ checklist, category }) => {
  const listed = indicators.filter((each) => each.checklist === checklist);

  it("holds every question of its category once, and no total", () => {
    const questions = Object.keys(source?.measures ?? {}).filter(
      (measure) => measure.startsWith(`${category}|`) && !measure.endsWith("Overall"),
    );
    expect(questions.length).toBeGreaterThan(20);
    expect(listed.map(measureOf).sort()).toEqual(questions.sort());
  });

  it("stays within its pillar", () => {
    expect(new Set(listed.map(({ pillar }) => pillar))).toEqual(new Set([checklist]));
  });
});

it("gives every answer the publisher gave a word, where a question is answered in words", () => {
  const wordless = asking.flatMap((indicator) =>
    (indicator.unit.levels ? readingsOf(indicator) : [])
      .map(({ value, year }) => (value === null ? null : indicator.derive({ points: value }, year)))
      .filter((value) => value !== null && answerOf(value, indicator.unit, "en") === null)
      .map((value) => `${indicator.id}: ${value}`),
  );
  expect(wordless).toEqual([]);
});

it("tells of a country only what the publisher says of it", () => {
  const codes = new Map(readPlaces("seeds/places.csv").map(({ name_en, iso3 }) => [name_en, iso3]));
  const told = asking.flatMap((indicator) =>
    indicator.examples.flatMap(({ given, because }) => {
      const [, name = "", year] = /^(.+?), (\d{4})/.exec(because?.en ?? "") ?? [];
      return name ? [{ indicator, name, year: Number(year), points: given["points"] }] : [];
    }),
  );
  expect(told.length).toBeGreaterThan(60);
  const wrong = told.filter(({ indicator, name, year, points }) => {
    const said = readingsOf(indicator).find((each) => each.iso3 === codes.get(name) && each.year === year);
    return said === undefined || said.value !== points;
  });
  expect(wrong.map(({ indicator, name }) => `${indicator.id}: ${name}`)).toEqual([]);
});
