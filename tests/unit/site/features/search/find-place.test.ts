import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../../../indicators/schema/place.ts";
import { LANGUAGES } from "../../../../../indicators/schema/vocabulary.ts";
import { readAliases, readPlaces } from "../../../../../pipelines/lib/source/places.ts";
import { findableOf } from "../../../../../site/features/search/findable.ts";
import { findPlaces, fold } from "../../../../../site/features/search/find-place.ts";

const places: Place[] = readPlaces("seeds/places.csv");
const first = (query: string, language: (typeof LANGUAGES)[number] = "en") =>
  findPlaces(
    query,
    places.map((place) => findableOf(place, language)),
  )[0]?.iso3;

describe.each(LANGUAGES)("in %s", (language) => {
  it.each([
    ["CIV", "CIV"],
    ["civ", "CIV"],
    ["Ivory", "CIV"],
    ["côte", "CIV"],
    ["cote d ivoire", "CIV"],
    ["Costa de Marfil", "CIV"],
    ["UA", "UKR"],
    ["Україна", "UKR"],
    ["Ucrania", "UKR"],
    ["Deutschland", "DEU"],
    ["turkey", "TUR"],
    ["TURKIYE", "TUR"],
    ["swaziland", "SWZ"],
    ["RDC", "COD"],
    ["uk", "GBR"],
    ["USA", "USA"],
    ["EEUU", "USA"],
    ["中国", "CHN"],
    ["Kosova", "XKX"],
    ["West Bank", "PSE"],
    ["Pérou", "PER"],
    ["sao tome", "STP"],
  ])("%s finds %s", (query, iso3) => expect(first(query, language)).toBe(iso3));
});

it.each([
  ["Micronesia, Fed. Sts.", "FSM"],
  ["Egypt, Arab Rep.", "EGY"],
  ["Venezuela, RB", "VEN"],
  ["Korea, Dem. Rep.", "PRK"],
  ["Congo, Democratic Republic of the", "COD"],
  ["Congo, Rep.", "COG"],
  ["Somalia, Fed. Rep.", "SOM"],
  ["Virgin Islands (U.S.)", "VIR"],
  ["Sint Maarten (Dutch part)", "SXM"],
  ["N Korea", "PRK"],
  ["FYROM", "MKD"],
  ["Curacao", "CUW"],
  ["Cote dIvoire", "CIV"],
  ["Украина", "UKR"],
])("a publisher's “%s” finds %s", (query, iso3) => expect(first(query)).toBe(iso3));

it("finds every spelling that publishers' files have, but for codes of their own", () => {
  const spellings = readdirSync("pipelines/sources").flatMap((source) =>
    readAliases(`pipelines/sources/${source}`).filter(
      ({ spelling, iso3 }) => iso3 !== null && !/^[A-Z]{2,3}$/.test(spelling),
    ),
  );
  expect(spellings.length).toBeGreaterThan(20);
  for (const { spelling, iso3 } of spellings) expect([spelling, first(spelling)]).toEqual([spelling, iso3]);
});

it("marks as bare what has no page", () => {
  const [place] = places as [Place];
  expect(findableOf(place, "en")).not.toHaveProperty("bare");
  expect(findableOf(place, "en", false)).toMatchObject({ bare: true });
});

it("puts a name that begins with the query before one that only holds it", () => {
  expect(first("Guinea")).toBe("GIN");
  expect(first("niger")).toBe("NER");
  expect(first("dominica")).toBe("DMA");
});

it("finds nothing for nothing", () => {
  expect(first("")).toBeUndefined();
  expect(first("  ")).toBeUndefined();
  expect(first("qqqq")).toBeUndefined();
});

it("finds every economy by its own code and its name in every language", () => {
  for (const language of LANGUAGES) {
    for (const place of places) {
      expect(first(place.iso3, language)).toBe(place.iso3);
      expect(
        findPlaces(
          place[`name_${language}`],
          places.map((each) => findableOf(each, language)),
        ).map(({ iso3 }) => iso3),
      ).toContain(place.iso3);
    }
  }
});

it("folds accents, capitals, punctuation and the Turkish dotless i", () => {
  expect(fold("  Côte d’Ivoire ")).toBe("cote d ivoire");
  expect(fold("Kıbrıs")).toBe("kibris");
});
