import { ccBy4ToConfirm } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const score = (title: string) => ({ title, unit: "0 to 100", range: [0, 100] as [number, number] });

const clusters = {
  gdb_pp: score("Public procurement, cluster"),
  gdb_ci: score("Company information, cluster"),
  gdb_pf: score("Public finance, cluster"),
  gdb_pi: score("Political integrity, cluster"),
};

export default defineSource({
  id: "gdb-second-edition",
  title: "Global Data Barometer, second edition",
  publisher: "Global Data Barometer",
  url: "https://globaldatabarometer.org/",
  edition: "second edition",
  published: "2025-05-14",
  editions: { "second edition": "2025-05-14" },
  every: { en: "every two to three years", fr: "tous les deux à trois ans", es: "cada dos o tres años" },
  months: 36,
  licence: ccBy4ToConfirm,
  citation: "Global Data Barometer (2025). Second Edition. CC BY 4.0.",
  caveats: [
    {
      en: "43 countries of Latin America, the Caribbean and Africa. The research began in 2024; the edition's year, 2025, stands for both. Only scores by cluster were at hand, without the answers beneath.",
      fr: "43 pays d’Amérique latine, des Caraïbes et d’Afrique. Les recherches ont commencé en 2024 ; l’année de l’édition, 2025, vaut pour les deux. Seuls les scores par groupe étaient disponibles, sans les réponses sous-jacentes.",
      es: "43 países de América Latina, el Caribe y África. La investigación comenzó en 2024; el año de la edición, 2025, vale por ambos. Solo se dispuso de puntuaciones por grupo, sin las respuestas de base.",
    },
    {
      en: "Not comparable with the first edition.",
      fr: "Non comparable à la première édition.",
      es: "No comparable con la primera edición.",
    },
  ],
  measures: clusters,
  files: {
    clusters: {
      name: "gdb2_cluster_scores.csv",
      url: "https://globaldatabarometer.org/",
      byHand: "the address is a page; the cluster scores are copied from the files it leads to",
      columns: ["countrycode", ...Object.keys(clusters)],
      key: ["countrycode"],
      // general data capability, equity, governance foundations and land
      ignore: ["country", "gdb_cc", "gdb_ea", "gdb_gf", "gdb_lm"],
    },
  },
  missing: [""],
  expect: { readings: [165, 200], places: [41, 50] },
  *read(rows) {
    for (const row of rows.clusters) {
      for (const measure of Object.keys(clusters)) {
        yield {
          row,
          place: row.cells["countrycode"] as string,
          measure,
          year: 2025,
          cell: row.cells[measure] as string,
          edition: "second edition",
        };
      }
    }
  },
});
