import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const rating = (title: string) => ({
  title,
  unit: "1 (low) to 6 (high)",
  range: [1, 6] as [number, number],
});

const criteria = {
  "IQ.CPA.FINQ.XQ": rating("Quality of budgetary and financial management"),
  "IQ.CPA.PADM.XQ": rating("Quality of public administration"),
  "IQ.CPA.PROP.XQ": rating("Property rights and rule-based governance"),
  "IQ.CPA.PUBS.XQ": rating("Public sector management and institutions, mean of the cluster"),
  "IQ.CPA.REVN.XQ": rating("Efficiency of revenue mobilization"),
  "IQ.CPA.TRAN.XQ": rating("Transparency, accountability and corruption in the public sector"),
};

export default defineSource({
  id: "worldbank-cpia",
  title: "Country Policy and Institutional Assessment, 2005–2024",
  publisher: "World Bank",
  url: "https://datatopics.worldbank.org/cpia/",
  edition: "8 December 2025",
  published: "2025-12-08",
  editions: { "8 December 2025": "2025-12-08" },
  every: { en: "every year", fr: "chaque année", es: "cada año" },
  months: 12,
  licence: ccBy4,
  citation:
    "World Bank. Country Policy and Institutional Assessment. World Development Indicators, series IQ.CPA, 8 December 2025. CC BY 4.0.",
  caveats: [
    {
      en: "Only countries that may borrow from IDA are published, 71 to 80 a year; those that outgrow it drop out, which is not by chance.",
      fr: "Seuls les pays admis à emprunter à l’IDA sont publiés, de 71 à 80 par an ; ceux qui n’en relèvent plus disparaissent, et ce n’est pas un hasard.",
      es: "Solo se publican los países que pueden recibir préstamos de la AIF, de 71 a 80 por año; los que la superan salen de la lista, y no por azar.",
    },
    {
      en: "The ratings also feed the Worldwide Governance Indicators: the two are not independent witnesses.",
      fr: "Les notes alimentent aussi les Indicateurs mondiaux de la gouvernance : ce ne sont pas deux témoins indépendants.",
      es: "Las calificaciones alimentan también los Indicadores mundiales de gobernanza: no son dos testigos independientes.",
    },
  ],
  measures: criteria,
  files: {
    ratings: {
      name: "subset-cpia-2005-2024.csv",
      url: "https://databankfiles.worldbank.org/public/ddpext_download/WDI_CSV.zip",
      byHand:
        "the address is an archive of all series; the file holds the sixteen criteria and four clusters, one row an economy and year",
      columns: ["country_code", "year", ...Object.keys(criteria)],
      key: ["country_code", "year"],
      // economic, structural and social policy: not about how the state buys
      ignore: "HRES BREG DEBT ECON PRES FISP FINS GNDR MACR SOCI ENVR PROT STRC TRAD"
        .split(" ")
        .map((code) => `IQ.CPA.${code}.XQ`),
    },
  },
  missing: [""],
  expect: { readings: [8_900, 9_800], places: [85, 95] },
  *read({ ratings }) {
    for (const row of ratings) {
      const { country_code, year } = row.cells as { country_code: string; year: string };
      for (const measure of Object.keys(criteria)) {
        yield {
          row,
          place: country_code,
          measure,
          year,
          cell: row.cells[measure] as string,
          edition: "8 December 2025",
        };
      }
    }
  },
});
