import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "Government at a Glance 2025";
const percent = (title: string) => ({ title, unit: "percent", range: [0, 100] as [number, number] });

const measures = {
  PT_B1GQ: percent("Procurement spending of general government, % of GDP"),
  PT_OTE_S13: percent("Procurement spending of general government, % of government expenditure"),
};

export default defineSource({
  id: "oecd-procurement-size",
  title: "Size of public procurement, Government at a Glance 2025",
  publisher: "OECD",
  url: "https://www.oecd.org/en/publications/government-at-a-glance-2025_0efd0bcd-en.html",
  edition: EDITION,
  published: "2025-06-30",
  editions: { [EDITION]: "2025-06" },
  every: { en: "every two years", fr: "tous les deux ans", es: "cada dos años" },
  months: 24,
  licence: ccBy4,
  citation: "OECD (2025), Government at a Glance 2025, Size of public procurement (DF_GOV_PPROC_2025).",
  caveats: [
    {
      en: "An estimate from the national accounts: what governments consume and invest, and what they buy for households; state-owned companies are not in it. Larger is not better: it is shown, never scored.",
      fr: "Une estimation tirée des comptes nationaux : ce que les administrations consomment et investissent, et ce qu’elles achètent pour les ménages ; les entreprises publiques n’y sont pas. Plus grand n’est pas mieux : montré, jamais noté.",
      es: "Una estimación de las cuentas nacionales: lo que las administraciones consumen e invierten y lo que compran para los hogares; las empresas públicas no están. Más grande no es mejor: se muestra, nunca se puntúa.",
    },
    {
      en: "Of the table that runs from 2007 to 2024 five years were copied: 2007 and 2021 to 2024. Ireland's GDP is inflated: its share of expenditure tells more.",
      fr: "Du tableau, qui va de 2007 à 2024, cinq années ont été copiées : 2007 et de 2021 à 2024. Le PIB de l’Irlande est gonflé : la part des dépenses en dit plus.",
      es: "De la tabla, que va de 2007 a 2024, se copiaron cinco años: 2007 y de 2021 a 2024. El PIB de Irlanda está inflado: dice más la parte del gasto.",
    },
  ],
  measures,
  files: {
    size: {
      name: "subset-oecd-gov-pproc-2025.csv",
      url: "https://sdmx.oecd.org/public/rest/data/OECD.GOV.GIP,DSD_GOV@DF_GOV_PPROC_2025,1.0/all?format=csvfilewithlabels",
      byHand: "the address gives every year and unit of the table; some of its rows and columns are read",
      columns: ["REF_AREA", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE"],
      key: ["REF_AREA", "UNIT_MEASURE", "TIME_PERIOD"],
      value: "OBS_VALUE",
      // GPROC and S13 in every row
      ignore: ["MEASURE", "SECTOR"],
    },
  },
  missing: [""],
  expect: { readings: [250, 900], places: [41, 60] },
  *read({ size }) {
    for (const row of size) {
      const { REF_AREA, UNIT_MEASURE, TIME_PERIOD, OBS_VALUE } = row.cells as Record<string, string>;
      yield {
        ...{ row, place: REF_AREA as string, measure: UNIT_MEASURE as string },
        ...{ year: TIME_PERIOD as string, cell: OBS_VALUE as string, edition: EDITION },
      };
    }
  },
});
