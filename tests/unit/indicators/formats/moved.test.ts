import { expect, it } from "vitest";
import { movedFrom } from "../../../../indicators/formats/moved.ts";

it.each([
  ["data/latest/countries/KEN.xlsx", { kind: "countries", id: "KEN", format: "xlsx" }],
  [
    "/data/latest/indicators/gpa-party-excel.csv",
    { kind: "indicators", id: "gpa-party", format: "excel-csv" },
  ],
  [
    "data/editions/2026.1/changes.csv",
    { kind: "editions", id: "2026.1", file: "changes.csv", zip: "data/editions/2026.1/tables.zip" },
  ],
  ["data/latest/index-draws-excel.csv", { kind: "tables", file: "data/latest/index-draws.csv" }],
  ["/data/latest/readings.json", { kind: "tables", file: "data/latest/readings.csv" }],
  [
    "cite/fr/indicators/gpa-party.csl.json",
    { kind: "citation", page: "fr/indicators/gpa-party/#cite-csl.json" },
  ],
  ["/cite/countries/KEN.bib", { kind: "citation", page: "countries/KEN/#cite-bib" }],
])("leads from %s to what became of it", (path, moved) => expect(movedFrom(path)).toEqual(moved));

it.each([
  "data/latest/places.json",
  "data/latest/health.json",
  "cite/countries/KEN.txt",
  "cite/../x.bib",
  "x.csv",
])("knows no other address: %s", (path) => expect(movedFrom(path)).toBeNull());
