import { checkAnswers } from "../../lib/source/answers.ts";
import { pddl } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const yesNo = (title: string) => ({ title, unit: "text" });

const tests = {
  isopen: yesNo("Open: passes every test of the Open Definition"),
  exists: yesNo("Does the data exist?"),
  digital: yesNo("Is it in digital form?"),
  public: yesNo("Is it publicly available?"),
  online: yesNo("Is it available online?"),
  free: yesNo("Is it free of charge?"),
  machinereadable: yesNo("Is it machine-readable?"),
  bulk: yesNo("Can it be had in bulk?"),
  openlicense: yesNo("Is it openly licensed?"),
  uptodate: yesNo("Is it up to date?"),
};

const score = { title: "Procurement tenders, score", unit: "0 to 100", range: [0, 100] as [number, number] };
const measures = { score, ...tests };

export default defineSource({
  id: "okfn-global-open-data-index",
  title: "Global Open Data Index 2015, procurement tenders",
  publisher: "Open Knowledge Foundation",
  url: "https://github.com/okfn/opendataindex",
  edition: "2015",
  published: "2015-12-09",
  editions: { "2015": "2015-12-09" },
  every: {
    en: "no longer; the index ended with 2016/17, whose results are not in the file",
    fr: "plus du tout ; l’indice a pris fin avec l’édition 2016-2017, dont le fichier ne contient pas les résultats",
    es: "ya no; el índice terminó con la edición 2016/17, cuyos resultados no están en el archivo",
  },
  months: null,
  licence: pddl,
  citation: "Open Knowledge. Global Open Data Index 2015: procurement tenders. PDDL 1.0.",
  caveats: [
    {
      en: "Volunteers filled it in and reviewers checked. One year, long past: read it as a starting point.",
      fr: "Des bénévoles l’ont rempli et des relecteurs l’ont vérifié. Une seule année, lointaine : à lire comme un point de départ.",
      es: "Lo llenaron voluntarios y lo revisaron especialistas. Un solo año, ya lejano: léase como punto de partida.",
    },
  ],
  measures,
  files: {
    tenders: {
      name: "godi_procurement.csv",
      url: "https://github.com/okfn/opendataindex/blob/master/content/data/entries.csv",
      byHand:
        "the address is a page that shows all entries; the file holds those on procurement, with codes of economies",
      columns: ["iso3", "year", ...Object.keys(measures)],
      key: ["iso3", "year"],
      // every row is of the procurement dataset; a rank follows from the scores; links of 2015 have moved
      ignore: ["place", "country", "dataset", "rank", "url", "format", "licenseurl"],
    },
  },
  missing: [""],
  expect: { readings: [1_300, 1_345], places: [118, 122] },
  *read({ tenders }) {
    checkAnswers(tenders, Object.keys(tests), ["Yes", "No", "Unsure"]);
    for (const row of tenders) {
      const { iso3, year } = row.cells as { iso3: string; year: string };
      for (const measure of Object.keys(measures)) {
        yield { row, place: iso3, measure, year, cell: row.cells[measure] as string, edition: "2015" };
      }
    }
  },
});
