import { attributionTo } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const score = (title: string) => ({
  title,
  unit: "0 to 100 in steps of 25; in law, 0 or 100",
  range: [0, 100] as [number, number],
});

const questions = {
  GI_AII_5: score("In law, there is a supreme audit institution"),
  GI_AII_6: score("In law, the independence of the supreme audit institution is guaranteed"),
  GI_AII_7: score("In practice, the independence of the supreme audit institution is guaranteed"),
  GI_AII_8: score("In practice, appointments to the supreme audit institution support its independence"),
  GI_AII_9: score(
    "In practice, the supreme audit agency releases frequent reports that are accessible to citizens",
  ),
  GI_AII_11: score(
    "In law, an independent body is mandated to receive and investigate alleged public sector corruption",
  ),
  GI_AII_12: score("In practice, allegations of corruption are investigated by an independent body"),
  GI_AII_13: score("In practice, the body that investigates public sector corruption is effective"),
  GI_AII_14: score("In practice, appointments to that body support its independence"),
  GI_AII_26: score(
    "In practice, citizens can access the results and documents associated with procurement contracts",
  ),
  GI_AII_27: score(
    "In law, companies guilty of violating procurement regulations are prohibited from future bids",
  ),
  GI_AII_28: score(
    "In practice, companies guilty of violating procurement regulations are prohibited from future bids",
  ),
  GI_AII_34: score("In practice, a legislative committee exercises oversight of public funds"),
  GI_AII_35: score("In law, civil servants are required to report alleged corruption"),
  GI_AII_36: score("In law, civil servants who report corruption are protected"),
};

export default defineSource({
  id: "africa-integrity-indicators",
  title: "Africa Integrity Indicators, rounds of 2014 to 2024",
  publisher: "Global Integrity; African Institute for Development Policy since 2023",
  authors: ["Global Integrity", "African Institute for Development Policy"],
  url: "https://www.africaintegrityindicators.org/data",
  edition: "rounds to 2024",
  published: "2025-12-31",
  editions: { "rounds to 2024": "2025" },
  every: { en: "every year", fr: "chaque année", es: "cada año" },
  months: 12,
  licence: attributionTo(
    "Africa Integrity Indicators",
    "Listed as CC BY 4.0 by the World Bank's Data360; the publisher's own terms were not seen",
    "https://www.africaintegrityindicators.org/data",
  ),
  citation:
    "Global Integrity; AFIDEP. Africa Integrity Indicators, rounds 2014–2024, as redistributed by World Bank Data360 (GI_AII).",
  caveats: [
    {
      en: "The year is that of the round's publication; the research looks at the twelve months to September of the year before.",
      fr: "L’année est celle de la publication ; la recherche porte sur les douze mois qui s’achèvent en septembre de l’année précédente.",
      es: "El año es el de publicación de la ronda; la investigación abarca los doce meses hasta septiembre del año anterior.",
    },
    {
      en: "Questions about the law were last asked in 2018, as was the one about a committee of the legislature.",
      fr: "Les questions sur le droit ont été posées pour la dernière fois en 2018, comme celle sur une commission du parlement.",
      es: "Las preguntas sobre la ley se hicieron por última vez en 2018, igual que la de la comisión legislativa.",
    },
  ],
  measures: questions,
  files: {
    scores: {
      name: "subset-africa-integrity-indicators-2014-2024.csv",
      url: "https://data360files.worldbank.org/data360-data/data/GI_AII/GI_AII.csv",
      byHand:
        "the address serves one long table of all the publisher's indicators; the file holds 28 of them, one row an economy and year",
      columns: ["REF_AREA", "TIME_PERIOD", ...Object.keys(questions)],
      key: ["REF_AREA", "TIME_PERIOD"],
      // judges, heads of state, state companies, natural resources, the budget, conflicts of interest
      ignore: [1, 2, 3, 4, 10, 15, 16, 29, 30, 31, 32, 33, 37].map((number) => `GI_AII_${number}`),
    },
  },
  missing: [""],
  expect: { readings: [6_000, 7_500], places: [54, 54] },
  *read({ scores }) {
    for (const row of scores) {
      const { REF_AREA, TIME_PERIOD } = row.cells as { REF_AREA: string; TIME_PERIOD: string };
      for (const measure of Object.keys(questions)) {
        yield {
          row,
          place: REF_AREA,
          measure,
          year: TIME_PERIOD,
          cell: row.cells[measure] as string,
          edition: "rounds to 2024",
        };
      }
    }
  },
});
