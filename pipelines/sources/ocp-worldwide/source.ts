import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const measures = {
  first_ocds_year: {
    title: "First year in which a government body was listed as publishing OCDS data",
    unit: "year",
    range: [2009, 2027] as [number, number],
  },
  publishers_now: {
    title: "Publishers in the current list",
    unit: "count",
    range: [0, 100] as [number, number],
  },
  ongoing_now: {
    title: "A government publisher in the current list goes on publishing",
    unit: "0 or 1",
    range: [0, 1] as [number, number],
  },
};

export default defineSource({
  id: "ocp-worldwide",
  title: "Open Contracting worldwide",
  publisher: "Open Contracting Partnership",
  url: "https://www.open-contracting.org/worldwide/",
  edition: "3 August 2026",
  published: "2026-08-03",
  editions: { "3 August 2026": "2026-08-03" },
  every: { en: "several times a year", fr: "plusieurs fois par an", es: "varias veces al año" },
  months: 4,
  licence: ccBy4,
  citation:
    "Open Contracting Partnership. Open Contracting Worldwide (oc-status data), 3 August 2026. CC BY 4.0.",
  caveats: [
    {
      en: "First years are the earliest ever listed: in December 2025 the list restated some of them. Conversions by third parties are left out.",
      fr: "Les premières années sont les plus anciennes qui aient figuré sur la liste : en décembre 2025, celle-ci en a révisé certaines. Les conversions par des tiers sont exclues.",
      es: "Los primeros años son los más antiguos que han figurado en la lista: en diciembre de 2025 esta cambió algunos. Se excluyen las conversiones de terceros.",
    },
  ],
  measures,
  files: {
    publishers: {
      name: "ocds_first_publication_by_country.csv",
      url: "https://github.com/open-contracting-partnership/ocp-data/tree/master/data/oc-status",
      byHand:
        "the address is a folder of JSON files with its history; the table gathers the first year ever listed from all of them",
      columns: ["iso3", ...Object.keys(measures)],
      key: ["iso3"],
      ignore: ["country", "publisher"],
    },
  },
  missing: [""],
  expect: { readings: [200, 300], places: [60, 90] },
  *read({ publishers }) {
    for (const row of publishers) {
      for (const measure of Object.keys(measures)) {
        const place = row.cells["iso3"] as string;
        yield {
          row,
          place,
          measure,
          year: 2026,
          cell: row.cells[measure] as string,
          edition: "3 August 2026",
        };
      }
    }
  },
});
