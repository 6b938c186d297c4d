import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Reading } from "../../../indicators/schema/reading.ts";
import { readPlaces } from "../../../pipelines/lib/source/places.ts";
import { csvToRows } from "../../../pipelines/lib/tables/tables.ts";

const places = readPlaces("seeds/places.csv");
const of = (iso3: string) => places.find((place) => place.iso3 === iso3);

it("holds the 193 members of the United Nations, and Kosovo, Palestine, Taiwan and Hong Kong beside them", () => {
  expect(places.filter((place) => place.un_member)).toHaveLength(193);
  for (const iso3 of ["XKX", "PSE", "TWN", "HKG"]) expect(of(iso3)).toMatchObject({ un_member: false });
});

it.each(["iso3", "iso2", "name_en", "name_fr", "name_es"] as const)("has no %s twice", (column) => {
  const cells = places.map((place) => place[column]);
  expect(cells.filter((cell, at) => cells.indexOf(cell) !== at)).toEqual([]);
});

it("is sorted by code, so that a new row has one place to go", () => {
  const codes = places.map(({ iso3 }) => iso3);
  expect(codes).toEqual(codes.toSorted());
});

it("has every economy of which there is a reading, and the state that a territory is part of", () => {
  const known = new Set(places.map(({ iso3 }) => iso3));
  for (const { iso3, part_of } of places)
    expect({ iso3, known: !part_of || known.has(part_of) }).toMatchObject({ known: true });
});

it("gives both numbers of a point or neither, and a point to the states that a world map cannot draw", () => {
  for (const { iso3, latitude, longitude } of places) {
    expect({ iso3, both: (latitude === null) === (longitude === null) }).toEqual({ iso3, both: true });
  }
  for (const iso3 of ["SGP", "MDV", "TUV", "NRU", "MLT", "BRB", "VAT", "HKG"].filter((code) => of(code))) {
    expect(of(iso3)?.latitude, iso3).not.toBeNull();
  }
});

it("takes regions and income groups from the World Bank's list, as read", () => {
  const readings = csvToRows(Reading, readFileSync("data/readings/worldbank-wdi.csv", "utf8"), "wdi");
  const said = (iso3: string, measure: string) =>
    readings.find((each) => each.iso3 === iso3 && each.measure === measure)?.text ?? null;
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/ income$/, "")
      .replace(/, afghanistan & pakistan/, "")
      .replaceAll(/[^a-z]+/g, "-");
  for (const { iso3, region, income } of places) {
    const [theirRegion, theirIncome] = [said(iso3, "Region"), said(iso3, "Income group")];
    if (theirRegion !== null) expect({ iso3, region }).toEqual({ iso3, region: slug(theirRegion) });
    expect({ iso3, income }).toEqual({ iso3, income: theirIncome === null ? null : slug(theirIncome) });
  }
});

it.each([
  ["CIV", "Ivory Coast"],
  ["COD", "Congo-Kinshasa"],
  ["GBR", "UK"],
  ["USA", "USA"],
  ["KOR", "South Korea"],
])("knows %s as %s too", (iso3, name) => {
  const place = of(iso3);
  const names = [place?.iso3, place?.name_en, place?.name_local, ...(place?.aliases ?? "").split("|")];
  expect(names).toContain(name);
});
