import { ccBy4 } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const FOLDER = "https://github.com/open-contracting-partnership/ocp-data/tree/master/data/oc-status";

export default defineRecords({
  id: "ocp-ogp-commitments",
  title: "Open contracting worldwide: action plans with open-contracting commitments",
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
      en: "The list says that a plan or pledge holds a commitment, and where it can be read. It does not say what was promised, whether it was kept, or how it was assessed.",
      fr: "La liste dit qu’un plan ou une promesse contient un engagement, et où le lire. Elle ne dit ni ce qui a été promis, ni si cela a été tenu, ni comment cela a été évalué.",
      es: "La lista dice que un plan o una promesa contiene un compromiso y dónde leerlo. No dice qué se prometió, si se cumplió ni cómo se evaluó.",
    },
    {
      en: "It was kept mostly for plans up to about 2021; later plans are largely missing.",
      fr: "Elle a surtout été tenue pour les plans jusque vers 2021 ; les suivants manquent pour la plupart.",
      es: "Se llevó sobre todo para los planes hasta hacia 2021; los posteriores faltan en su mayoría.",
    },
  ],
  table: "commitments",
  files: {
    commitments: {
      name: "ogp_open_contracting_commitments.csv",
      folder: "ocp-worldwide",
      url: FOLDER,
      byHand: "the address is a folder of JSON files; the table gathers the commitments from all of them",
      columns: ["iso3", "country", "commitment", "url"],
      key: ["iso3", "url"],
      ignore: ["iso2"],
    },
  },
  expect: { records: [83, 200], places: [44, 100] },
  *read({ commitments }) {
    for (const row of commitments) {
      const { iso3, country, ...cells } = row.cells as Record<string, string>;
      // four names end, and one address begins, with a blank
      const [commitment, url] = [cells["commitment"], cells["url"]].map((cell) => cell?.trim()) as string[];
      yield {
        row,
        place: iso3 as string,
        cells: {
          commitment: commitment as string,
          document: `${country}: ${commitment}`,
          document_url: url as string,
        },
      };
    }
  },
});
