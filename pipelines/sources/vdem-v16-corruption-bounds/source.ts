import { ccBySa4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const index = (title: string) => ({ title, unit: "0 to 1", range: [0, 1] as [number, number] });

const measures = {
  v2x_corr: index("Political corruption index (high: corrupt)"),
  v2x_pubcorr: index("Public sector corruption index (high: corrupt)"),
  v2x_execorr: index("Executive corruption index (high: corrupt)"),
};

const BOUNDS = ["codelow", "codehigh"] as const;
/** As with versions 14 and 15: before it, nothing else here reaches. */
const FIRST = 1995;
const ADDRESS = "https://v-dem.net/data/the-v-dem-dataset/";

export default defineSource({
  id: "vdem-v16-corruption-bounds",
  title: "V-Dem country-year data, version 16: corruption indices with their bounds",
  publisher: "V-Dem Institute, University of Gothenburg",
  url: ADDRESS,
  edition: "v16",
  published: "2026-03-31",
  editions: { v16: "2026-03" },
  every: { en: "every year, in March", fr: "chaque année, en mars", es: "cada año, en marzo" },
  months: 12,
  licence: ccBySa4,
  citation:
    "Coppedge, M. et al. (2026). V-Dem Country-Year Dataset v16. Varieties of Democracy (V-Dem) Project. CC BY-SA 4.0.",
  caveats: [
    {
      en: "Three indices of 1995 to 2023, of a version that reaches 2025: the file that could be had was cut by its maker. Versions 14 and 15 are other estimates of the same years and are never joined to it.",
      fr: "Trois indices de 1995 à 2023, d’une version qui va jusqu’en 2025 : le fichier disponible a été coupé par celui qui l’a fait. Les versions 14 et 15 sont d’autres estimations des mêmes années et n’y sont jamais raccordées.",
      es: "Tres índices de 1995 a 2023, de una versión que llega a 2025: quien hizo el archivo disponible lo recortó. Las versiones 14 y 15 son otras estimaciones de los mismos años y nunca se unen a ella.",
    },
    {
      en: "The bounds are the publisher's: they hold about two cases in three. Palestine is the West Bank alone; Gaza is coded apart.",
      fr: "Les bornes sont celles de l’éditeur : elles contiennent environ deux cas sur trois. La Palestine est la seule Cisjordanie ; Gaza est codée à part.",
      es: "Los límites son los del editor: contienen unos dos casos de cada tres. Palestina es solo Cisjordania; Gaza se codifica aparte.",
    },
  ],
  measures,
  files: {
    v16: {
      name: "vdem_v16_corruption_bounds_1990-2023.csv.gz",
      url: ADDRESS,
      byHand:
        "the address is a page that asks for a registration; the table holds some columns of the file it leads to",
      columns: [
        "iso3",
        "year",
        ...Object.keys(measures).flatMap((name) => [name, ...BOUNDS.map((end) => `${name}_${end}`)]),
      ],
      key: ["iso3", "year"],
      // the sign of v2x_jucorr_inv was turned by the file's maker and its bounds were not: _codelow holds the high end
      ignore: [
        "country_vdem",
        "v2x_polyarchy",
        "v2x_polyarchy_codelow",
        "v2x_polyarchy_codehigh",
        "v2x_jucorr_inv",
        "v2x_jucorr_inv_codelow",
        "v2x_jucorr_inv_codehigh",
      ],
    },
  },
  missing: [""],
  expect: { readings: [15_200, 16_500], places: [174, 180] },
  *read({ v16 }) {
    for (const row of v16) {
      const cells = row.cells as Record<string, string>;
      if (Number(cells["year"]) < FIRST) continue;
      for (const measure of Object.keys(measures)) {
        yield {
          ...{ row, place: cells["iso3"] as string, measure, year: cells["year"] as string, edition: "v16" },
          cell: cells[measure] as string,
          low: cells[`${measure}_codelow`] as string,
          high: cells[`${measure}_codehigh`] as string,
        };
      }
    }
  },
});
