import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readAliases, readPlaces } from "../../../../../pipelines/lib/source/places.ts";
import { temporaryFolder } from "../../../../temporary.ts";

const HEADER =
  "iso3,iso2,name_en,name_fr,name_es,name_local,aliases,region,income,un_member,part_of,latitude,longitude,citation";

const placesOf = (...lines: string[]) => {
  const path = join(temporaryFolder(), "places.csv");
  writeFileSync(path, `${[HEADER, ...lines].join("\n")}\n`);
  return readPlaces(path);
};

it("reads a place, with empty cells as null", () => {
  expect(placesOf("KEN,KE,Kenya,Kenya,Kenia,,,sub-saharan-africa,lower-middle,true,,,,ISO")[0]).toMatchObject(
    {
      iso3: "KEN",
      name_local: null,
      income: "lower-middle",
      un_member: true,
      latitude: null,
    },
  );
});

it("names every bad cell by row and column", () => {
  const act = () =>
    placesOf(
      "ken,KE,Kenya,Kenya,Kenia,,,sub-saharan-africa,lower-middle,true,,,,ISO",
      "PER,PE,Peru,Pérou,Perú,,,latin-america,upper-middle,yes,,95,,ISO",
    );
  expect(act).toThrow('row 2, column "iso3"');
  expect(act).toThrow('row 3, column "region"');
  expect(act).toThrow('row 3, column "un_member"');
  expect(act).toThrow('row 3, column "latitude"');
});

it("reads a source's spellings, those it passes over without a code, and none where there is no file", () => {
  const folder = temporaryFolder();
  expect(readAliases(folder)).toEqual([]);
  writeFileSync(join(folder, "places.csv"), "spelling,iso3,why\nKosovo (UN),XKX,full name\nWorld,,a total\n");
  expect(readAliases(folder)).toEqual([
    { spelling: "Kosovo (UN)", iso3: "XKX", why: "full name" },
    { spelling: "World", iso3: null, why: "a total" },
  ]);
});
