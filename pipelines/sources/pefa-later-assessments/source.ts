import { checkAnswers } from "../../lib/source/answers.ts";
import { attributionTo } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "scores of mid-2026";
/** As in the publisher's own file: D* is a D for want of information. */
const GRADES = ["A", "B+", "B", "C+", "C", "D+", "D", "D*", "NA", "NU", "NR"];

const letter = (title: string) => ({ title, unit: "text" });

const grades = {
  "PI-24": letter("Procurement management"),
  "PI-24.1": letter("Procurement monitoring"),
  "PI-24.2": letter("Procurement methods"),
  "PI-24.3": letter("Public access to procurement information"),
  "PI-24.4": letter("Procurement complaints management"),
  "PI-25": letter("Internal controls on non-salary expenditure"),
  "PI-30": letter("External audit"),
  "PI-30.1": letter("Audit coverage and standards"),
};

export default defineSource({
  id: "pefa-later-assessments",
  title: "PEFA assessments published after October 2024: procurement, internal controls, external audit",
  publisher: "PEFA Secretariat",
  url: "https://www.pefa.org/assessments",
  edition: EDITION,
  published: "2026-07-31",
  editions: { [EDITION]: "2026-07" },
  every: {
    en: "when an assessment is published; a country is assessed anew after three to five years or more",
    fr: "à la publication de chaque évaluation ; un pays est réévalué au bout de trois à cinq ans, ou davantage",
    es: "cuando se publica una evaluación; un país se vuelve a evaluar a los tres a cinco años o más",
  },
  months: null,
  licence: attributionTo(
    "PEFA Secretariat",
    "PEFA website terms; no open licence found",
    "https://www.pefa.org/assessments",
  ),
  citation: "PEFA Secretariat. PEFA assessment scores, 2016 framework. www.pefa.org, mid-2026.",
  caveats: [
    {
      en: "18 assessments of 2023 to 2026, under the same framework of 2016 as the file of October 2024, copied by hand from a table that others made of the publisher's download. PI-24 of all 66 assessments in both files is the same, and in all 18 rows it equals PEFA's average of its four dimensions.",
      fr: "18 évaluations de 2023 à 2026, selon le même cadre de 2016 que le fichier d’octobre 2024, recopiées à la main d’un tableau que d’autres ont tiré du téléchargement de l’éditeur. Le PI-24 des 66 évaluations présentes dans les deux fichiers est le même et, dans les 18 lignes, il égale la moyenne PEFA de ses quatre volets.",
      es: "18 evaluaciones de 2023 a 2026, según el mismo marco de 2016 que el archivo de octubre de 2024, copiadas a mano de una tabla que otros hicieron con la descarga del editor. El PI-24 de las 66 evaluaciones presentes en ambos archivos es el mismo y, en las 18 filas, equivale al promedio PEFA de sus cuatro dimensiones.",
    },
    {
      en: "D* means that information was too scarce to grade. It is kept as the publisher wrote it and is not a value here.",
      fr: "D* signifie que l’information manquait pour noter. La lettre est conservée telle que l’éditeur l’a écrite et n’est pas une valeur ici.",
      es: "D* significa que faltó información para calificar. Se conserva como la escribió el editor y aquí no es un valor.",
    },
  ],
  measures: grades,
  files: {
    assessments: {
      name: "pefa_later_assessments.csv",
      url: "https://www.pefa.org/assessments",
      byHand: "the address is a page; the scores are in a download that it builds on request",
      columns: ["iso3", "Year", ...Object.keys(grades)],
      key: ["iso3", "Year"],
      // every row is of the 2016 framework
      ignore: ["Framework", "Country"],
    },
  },
  missing: [""],
  expect: { readings: [144, 1_000], places: [18, 130] },
  *read({ assessments }) {
    checkAnswers(assessments, Object.keys(grades), GRADES);
    for (const row of assessments) {
      const { iso3: place, Year: year } = row.cells as { iso3: string; Year: string };
      for (const measure of Object.keys(grades)) {
        yield { row, place, measure, year, cell: row.cells[measure] as string, edition: EDITION };
      }
    }
  },
});
