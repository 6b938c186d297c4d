import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const share = (title: string) => ({ title, unit: "% of firms", range: [0, 100] as [number, number] });

const obstacles = {
  "IC.FRM.CORR.CORR11": share("Firms that name corruption as a major constraint"),
  "IC.FRM.CORR.CRIME9": share("Firms that name the courts as a major constraint"),
};

export default defineSource({
  id: "worldbank-enterprise-surveys",
  title: "Enterprise Surveys, obstacles to business, 2006–2020",
  publisher: "World Bank",
  url: "https://www.enterprisesurveys.org/en/data/exploretopics/corruption",
  edition: "August 2025",
  published: "2025-08-31",
  editions: { "August 2025": "2025-08" },
  every: {
    en: "country by country, four to ten years apart",
    fr: "pays par pays, à quatre à dix ans d’intervalle",
    es: "país por país, con cuatro a diez años de intervalo",
  },
  months: null,
  licence: ccBy4,
  citation:
    "World Bank. Enterprise Surveys, www.enterprisesurveys.org, by way of Data360, August 2025. CC BY 4.0.",
  caveats: [
    {
      en: "294 surveys of 146 economies; the file ends in 2020. It gives no sampling error: between 150 and 1,300 firms answer in a country.",
      fr: "294 enquêtes dans 146 économies ; le fichier s’arrête en 2020. Il ne donne pas d’erreur d’échantillonnage : de 150 à 1 300 entreprises répondent par pays.",
      es: "294 encuestas en 146 economías; el archivo termina en 2020. No da el error de muestreo: responden entre 150 y 1300 empresas por país.",
    },
    {
      en: "How many firms expect to give gifts to win a government contract is not in the file.",
      fr: "La part des entreprises qui s’attendent à offrir un cadeau pour obtenir un marché public n’est pas dans le fichier.",
      es: "El archivo no incluye cuántas empresas esperan dar regalos para obtener un contrato público.",
    },
  ],
  measures: obstacles,
  files: {
    surveys: {
      name: "subset-enterprise-surveys-2006-2020.csv",
      url: "https://www.enterprisesurveys.org/en/data/exploretopics/corruption",
      byHand: "the address is a page; the file holds eight series, one row an economy and survey",
      columns: ["country_code", "year", ...Object.keys(obstacles)],
      key: ["country_code", "year"],
      // electricity, finance, licences, taxes, customs, staff: obstacles of another kind
      ignore: [
        "IC.FRM.INFRA.IN12",
        "IC.FRM.OBS.OBST1",
        "IC.FRM.REG.BUS5",
        "IC.FRM.REG.REG5",
        "IC.FRM.TRD.TR9",
        "IC.FRM.WRKF.WK9",
      ],
    },
  },
  missing: [""],
  expect: { readings: [570, 620], places: [140, 150] },
  *read({ surveys }) {
    for (const row of surveys) {
      const { country_code, year } = row.cells as { country_code: string; year: string };
      for (const measure of Object.keys(obstacles)) {
        yield {
          row,
          place: country_code,
          measure,
          year,
          cell: row.cells[measure] as string,
          edition: "August 2025",
        };
      }
    }
  },
});
