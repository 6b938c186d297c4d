import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { lastDayOf, vintageOf } from "../../../../pipelines/derive/vintage.ts";

const SOURCES = [{ id: "survey", editions: { first: "2023", second: "2024-03", third: "2025-03-13" } }];

const reading = (iso3: string, year: number, edition: string): Reading => ({
  ...{
    source: "survey",
    measure: "share",
    iso3,
    year,
    value: 1,
    text: null,
    low: null,
    high: null,
    se: null,
  },
  ...{ edition, file: "answers", key: iso3 },
});

const ALL = [
  reading("KEN", 2022, "first"),
  reading("UKR", 2022, "first"),
  reading("KEN", 2022, "second"),
  reading("KEN", 2023, "second"),
  reading("KEN", 2024, "third"),
];
const short = (readings: Reading[]) =>
  readings.map(({ iso3, year, edition }) => `${iso3} ${year} ${edition}`);

describe("what was known on a day", () => {
  it("leaves out what was published later", () => {
    expect(short(vintageOf(ALL, SOURCES, "2024-12-31").known)).not.toContain("KEN 2024 third");
    expect(vintageOf(ALL, SOURCES, null).known).toHaveLength(5);
  });

  it("never fills a year of a new edition with an economy of the old one", () => {
    expect(short(vintageOf(ALL, SOURCES, null).current)).toEqual([
      "KEN 2022 second",
      "KEN 2023 second",
      "KEN 2024 third",
    ]);
  });

  it("shows the old edition whole before the new one came", () => {
    expect(short(vintageOf(ALL, SOURCES, "2024-02-29").current)).toEqual([
      "KEN 2022 first",
      "UKR 2022 first",
    ]);
  });
});

it.each([
  ["2023", "2023-12-31"],
  ["2024-02", "2024-02-29"],
  ["2023-02", "2023-02-28"],
  ["2024-11-05", "2024-11-05"],
])("counts %s as known from %s", (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});
