import { checkAnswers } from "../../lib/source/answers.ts";
import { attributionTo } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

/** Grades from D to A; D* is a D for want of information, NA not applicable, NU not used, NR not rated. */
const GRADES = ["A", "B+", "B", "C+", "C", "D+", "D", "D*", "NA", "NU", "NR"];

const letter = (title: string) => ({ title, unit: "text" });

const grades = {
  "PI-09": letter("Public access to fiscal information"),
  "PI-24": letter("Procurement management"),
  "PI-24.1": letter("Procurement monitoring"),
  "PI-24.2": letter("Procurement methods"),
  "PI-24.3": letter("Public access to procurement information"),
  "PI-24.4": letter("Procurement complaints management"),
  "PI-25": letter("Internal controls on non-salary expenditure"),
  "PI-25.1": letter("Segregation of duties"),
  "PI-25.2": letter("Effectiveness of expenditure commitment controls"),
  "PI-25.3": letter("Compliance with payment rules and procedures"),
  "PI-26": letter("Internal audit"),
  "PI-26.1": letter("Coverage of internal audit"),
  "PI-26.2": letter("Nature of audits and standards applied"),
  "PI-26.3": letter("Implementation of internal audits and reporting"),
  "PI-26.4": letter("Response to internal audits"),
  "PI-30": letter("External audit"),
  "PI-30.1": letter("Audit coverage and standards"),
  "PI-30.2": letter("Submission of audit reports to the legislature"),
  "PI-30.3": letter("External audit follow-up"),
  "PI-30.4": letter("Supreme audit institution independence"),
  "PI-31": letter("Legislative scrutiny of audit reports"),
  "PI-31.1": letter("Timing of audit report scrutiny"),
  "PI-31.2": letter("Hearings on audit findings"),
  "PI-31.3": letter("Recommendations on audit by the legislature"),
  "PI-31.4": letter("Transparency of legislative scrutiny of audit reports"),
};

export default defineSource({
  id: "pefa",
  title: "PEFA assessments of national governments, 2016 framework",
  publisher: "PEFA Secretariat",
  url: "https://www.pefa.org/assessments",
  edition: "28 October 2024",
  published: "2024-10-28",
  editions: { "28 October 2024": "2024-10-28" },
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
  citation: "PEFA Secretariat. PEFA assessments database, 2016 framework. www.pefa.org, 28 October 2024.",
  caveats: [
    {
      en: "102 assessments of 83 governments: countries choose to be assessed and agree to publication. Assessments of one country in different years are kept by year.",
      fr: "102 évaluations de 83 gouvernements : les pays choisissent d’être évalués et consentent à la publication. Les évaluations d’un même pays sont conservées par année.",
      es: "102 evaluaciones de 83 gobiernos: los países deciden evaluarse y aceptan la publicación. Las evaluaciones de un mismo país se conservan por año.",
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
      name: "assessments_1730149268.csv",
      url: "https://www.pefa.org/sites/pefa/files/bulk_downloads/assessments_1730149268.csv",
      columns: ["Country", "Year", ...Object.keys(grades)],
      key: ["Country", "Year"],
      // every row is of the 2016 framework; the other indicators follow budget, revenue, debt and payroll
      ignore:
        "Framework PI-01 PI-01.1 PI-02 PI-02.1 PI-02.2 PI-02.3 PI-03 PI-03.1 PI-03.2 PI-04 PI-04.1 PI-05 PI-05.1 PI-06 PI-06.1 PI-06.2 PI-06.3 PI-07 PI-07.1 PI-07.2 PI-08 PI-08.1 PI-08.2 PI-08.3 PI-08.4 PI-09.1 PI-10 PI-10.1 PI-10.2 PI-10.3 PI-11 PI-11.1 PI-11.2 PI-11.3 PI-11.4 PI-12 PI-12.1 PI-12.2 PI-12.3 PI-13 PI-13.1 PI-13.2 PI-13.3 PI-14 PI-14.1 PI-14.2 PI-14.3 PI-15 PI-15.1 PI-15.2 PI-15.3 PI-16 PI-16.1 PI-16.2 PI-16.3 PI-16.4 PI-17 PI-17.1 PI-17.2 PI-17.3 PI-18 PI-18.1 PI-18.2 PI-18.3 PI-18.4 PI-19 PI-19.1 PI-19.2 PI-19.3 PI-19.4 PI-20 PI-20.1 PI-20.2 PI-20.3 PI-21 PI-21.1 PI-21.2 PI-21.3 PI-21.4 PI-22 PI-22.1 PI-22.2 PI-23 PI-23.1 PI-23.2 PI-23.3 PI-23.4 PI-27 PI-27.1 PI-27.2 PI-27.3 PI-27.4 PI-28 PI-28.1 PI-28.2 PI-28.3 PI-29 PI-29.1 PI-29.2 PI-29.3 UHLG-01 UHLG-01.1 UHLG-01.2 UHLG-01.3".split(
          " ",
        ),
    },
  },
  missing: [""],
  expect: { readings: [2_400, 3_500], places: [78, 130] },
  *read({ assessments }) {
    checkAnswers(assessments, Object.keys(grades), GRADES);
    for (const row of assessments) {
      const { Country, Year } = row.cells as { Country: string; Year: string };
      for (const measure of Object.keys(grades)) {
        yield {
          row,
          place: Country,
          measure,
          year: Year,
          cell: row.cells[measure] as string,
          edition: "28 October 2024",
        };
      }
    }
  },
});
