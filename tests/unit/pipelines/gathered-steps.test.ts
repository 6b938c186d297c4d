/** What the documents gathered in December 2026 say of named economies, as the rules of the steps tell it year by year. */
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import type { Reading } from "../../../indicators/schema/reading.ts";
import { derive } from "../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../pipelines/derive/reading-index.ts";
import { heldBy } from "../../../pipelines/ingest/read-source.ts";
import { loadSources } from "../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../pipelines/lib/source/places.ts";
import type { FiledDefinition } from "../../../pipelines/lib/source/source.ts";

const OF_STEPS = ["ogp-member", "uncac-in-force", "beneficial-ownership-register-live"];
const indicators = (await loadIndicators()).filter(({ id }) => OF_STEPS.includes(id));
const asked = new Set(
  indicators.flatMap(({ from }) =>
    from.flatMap(({ source, inputs }) => Object.values(inputs).map((input) => input.source ?? source)),
  ),
);
const readings = (await loadSources())
  .filter(({ id }) => asked.has(id))
  .flatMap((source) => heldBy(source as FiledDefinition, "data/readings") as Reading[]);
const { observations } = derive(indicators, indexReadings(readings), readPlaces("seeds/places.csv"));
const rows = new Map(observations.map((row) => [`${row.indicator} ${row.iso3} ${row.year}`, row]));

/** 1 yes, 0 no, · unknown, a letter a year. */
const told = (indicator: string, iso3: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => {
    const row = rows.get(`${indicator} ${iso3} ${from + at}`);
    return row?.value ?? "·";
  }).join("");

describe("the Open Government Partnership", () => {
  it.each([
    ["the United States, out on 15 January 2026", "USA", 2010, 2026, "01111111111111110"],
    ["Azerbaijan, suspended from 2016 and out in August 2023", "AZE", 2012, 2026, "1111·······0000"],
    ["El Salvador, inactive in 2022 and out in 2023", "SLV", 2019, 2026, "111·0000"],
    ["Pakistan, out by March 2022: of 2021 no document says it", "PAK", 2015, 2024, "011111·000"],
    ["Trinidad and Tobago, in from 2013 to December 2019", "TTO", 2012, 2021, "0111111000"],
    ["Seychelles, in since 2018 and on the list of 2023", "SYC", 2017, 2024, "0111111·"],
    [
      "Benin, which joined on a day that nobody gives: unknown, not a no",
      "BEN",
      2010,
      2026,
      "0················",
    ],
    ["India, which the list of 2023 calls no member, and of no other year", "IND", 2022, 2024, "·0·"],
    ["France, a member on both lists, of which no date is known", "FRA", 2018, 2024, "·11111·"],
    [
      "Tanzania, which left on an unknown day: no member on the list of 2023",
      "TZA",
      2011,
      2024,
      "············0·",
    ],
  ])("tells of %s", (_what, iso3, from, to, series) => {
    expect(told("ogp-member", iso3, from, to)).toBe(series);
  });
});

describe("the Convention against Corruption", () => {
  it.each([
    ["Sudan", "SDN", 2013, 2015, "011"],
    ["Grenada", "GRD", 2014, 2016, "011"],
    ["New Zealand, on the last day of 2015", "NZL", 2014, 2016, "011"],
    ["Samoa, of which the month is known", "WSM", 2017, 2019, "011"],
    ["Chad", "TCD", 2017, 2019, "011"],
    ["Tonga", "TON", 2019, 2021, "011"],
    ["Somalia", "SOM", 2020, 2022, "011"],
    ["Bhutan, whose date bears a footnote: unknown, not a no", "BTN", 2013, 2023, "0··········"],
    ["Equatorial Guinea, of which the year alone is known", "GNQ", 2017, 2019, "0·1"],
  ])("binds %s", (_what, iso3, from, to, series) => {
    expect(told("uncac-in-force", iso3, from, to)).toBe(series);
  });
});

describe("registers of owners", () => {
  it.each([
    ["the United Kingdom's is live from 2016", "GBR", 2015, 2017, "011"],
    ["Nigeria's of one sector, of 2019, does not count as that of all", "NGA", 2018, 2023, "000011"],
    ["that of the United States is a plan", "USA", 2021, 2023, "000"],
    [
      "Pakistan's has a year of launch and is not published: contradicted, so no value",
      "PAK",
      2021,
      2023,
      "0··",
    ],
    ["Luxembourg's has no year of launch", "LUX", 2021, 2023, "··1"],
    [
      "Ecuador's is for those who sell to the state alone: of one for all nothing is known",
      "ECU",
      2022,
      2023,
      "··",
    ],
    ["who is not on the map is unknown", "BOL", 2021, 2023, "···"],
  ])("%s", (_what, iso3, from, to, series) => {
    expect(told("beneficial-ownership-register-live", iso3, from, to)).toBe(series);
  });
});
