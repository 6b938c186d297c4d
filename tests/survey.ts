import { defineSource, type ReadingsDefinition } from "../pipelines/lib/source/source.ts";

const words = (en: string) => ({ en, fr: en, es: en });

/** A survey that nobody took: a source as plain as can be, for tests of what happens to broken files. */
export function surveyIn(name: string): ReadingsDefinition {
  return defineSource({
    id: "survey",
    title: "A survey",
    publisher: "Nobody",
    url: "https://example.org/",
    edition: "2024",
    published: "2024-06-30",
    editions: { 2024: "2024-06-30" },
    every: words("once"),
    months: null,
    licence: { name: "CC0", spdx: "CC0-1.0", url: null, tier: "open", asks: words("Nothing.") },
    citation: "Nobody. A survey.",
    caveats: [],
    measures: {
      score: { title: "Score", unit: "points", range: [0, 100] },
      rating: { title: "Rating", unit: "text" },
    },
    files: {
      answers: {
        name,
        url: "https://example.org/survey",
        columns: ["iso3", "year", "score", "rating"],
        key: ["iso3", "year"],
        ignore: ["comment"],
        ...(name.endsWith(".xlsx") && { sheet: "Scores" }),
      },
    },
    missing: [""],
    expect: { readings: [4, 10], places: [2, 5] },
    *read({ answers }) {
      for (const row of answers) {
        for (const measure of ["score", "rating"]) {
          yield {
            row,
            place: row.cells["iso3"] as string,
            measure,
            year: row.cells["year"] as string,
            cell: row.cells[measure] as string,
            edition: "2024",
          };
        }
      }
    },
  });
}
