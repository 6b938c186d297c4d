import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const between = (title: string, unit: string, low: number, high: number) => ({
  title,
  unit,
  range: [low, high] as [number, number],
});

const measures = {
  "Procedure (number)": between("Procedures", "count", 1, 60),
  score_procedure: between("Procedures, score", "0 to 100", 0, 100),
  "Bidding Phase (Steps)": between("Procedures of the bidding phase", "count", 1, 40),
  "Contract Management Phase (Steps)": between("Procedures of the contract management phase", "count", 1, 40),
  "Time (days)": between("Time", "days", 1, 4000),
  score_time: between("Time, score", "0 to 100", 0, 100),
  "Bidding Phase (Time)": between("Time of the bidding phase", "days", 1, 3000),
  "Contract Management Phase (Time)": between("Time of the contract management phase", "days", 1, 3000),
  "Index (0-16)": between("Legal framework index", "0 to 16", 0, 16),
  score_legal: between("Legal framework, score", "0 to 100", 0, 100),
  Transparency: between("Transparency", "0 to 4", 0, 4),
  Competition: between("Competition", "0 to 4", 0, 4),
  "Integrity of Contract": between("Integrity of the contract", "0 to 4", 0, 4),
  "Integrity of Evaluation": between("Integrity of the evaluation", "0 to 4", 0, 4),
  "E-proc (0-10)": between("E-procurement index", "0 to 10", 0, 10),
  score_eproc: between("E-procurement, score", "0 to 100", 0, 100),
  score_cwg: between("Contracting with the government, score", "0 to 100", 0, 100),
};

export default defineSource({
  id: "worldbank-contracting-with-government",
  title: "Doing Business 2020: contracting with the government",
  publisher: "World Bank",
  url: "https://archive.doingbusiness.org/en/data/exploretopics/contracting-with-the-government",
  edition: "Doing Business 2020",
  published: "2019-10-24",
  editions: { "Doing Business 2020": "2019-10-24" },
  every: {
    en: "once; discontinued in 2021",
    fr: "une seule fois ; abandon en 2021",
    es: "una sola vez; discontinuado en 2021",
  },
  months: null,
  licence: ccBy4,
  citation:
    "World Bank. 2020. Doing Business 2020: Contracting with the Government (pilot data). Washington, DC. CC BY 4.0.",
  caveats: [
    {
      en: "Doing Business ended in 2021 after irregularities in other data of its 2018 and 2020 editions; this pilot was not part of the ranking.",
      fr: "Doing Business a pris fin en 2021 après des irrégularités dans d’autres données des éditions 2018 et 2020 ; ce pilote n’entrait pas dans le classement.",
      es: "Doing Business terminó en 2021 tras irregularidades en otros datos de sus ediciones de 2018 y 2020; este piloto no formaba parte de la clasificación.",
    },
  ],
  measures,
  files: {
    scores: {
      name: "cwg_2020.csv",
      url: "https://archive.doingbusiness.org/en/data/exploretopics/contracting-with-the-government",
      byHand:
        "the address is a page of an archive that no longer changes; the table is its data file with ISO codes",
      columns: ["country_code", ...Object.keys(measures)],
      key: ["country_code"],
      ignore: [
        "Practice",
        "Ease of contracting with the government 5 decimals for calculation",
        "Ease of contracting with the government full decimals for ranking",
        "Contracting with the government (rank)",
      ],
    },
  },
  missing: [""],
  expect: { readings: [3_200, 3_300], places: [191, 191] },
  *read({ scores }) {
    for (const row of scores) {
      const place = row.cells["country_code"] as string;
      for (const measure of Object.keys(measures)) {
        const cell = row.cells[measure] as string;
        // the law was read as of 1 May 2019
        yield { row, place, measure, year: 2019, cell, edition: "Doing Business 2020" };
      }
    }
  },
});
