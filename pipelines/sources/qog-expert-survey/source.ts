import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "qog-expert-survey",
  title: "Quality of Government Expert Survey",
  publisher: "Quality of Government Institute, University of Gothenburg",
  url: "https://www.gu.se/en/quality-government/qog-data/data-downloads/qog-expert-survey",
  edition: "third wave, 2020",
  published: "2021-12-31",
  editions: { "third wave, 2020": "2021" },
  every: {
    en: "at long intervals",
    fr: "à longs intervalles",
    es: "a intervalos largos",
  },
  months: null,
  licence: {
    name: "Terms not stated in the file",
    spdx: null,
    url: null,
    tier: "link-only",
    asks: {
      en: "Cite the institute; its data are offered for academic use.",
      fr: "Citez l’institut ; ses données sont proposées pour un usage universitaire.",
      es: "Cite al instituto; sus datos se ofrecen para uso académico.",
    },
  },
  withheld: {
    en: "The file states no licence, and the institute offers its data for academic use. Until it says more, the values stay with it.",
    fr: "Le fichier n’indique aucune licence, et l’institut propose ses données pour un usage universitaire. D’ici à plus de précisions, les valeurs restent chez lui.",
    es: "El archivo no indica licencia y el instituto ofrece sus datos para uso académico. Mientras no diga más, los valores se quedan con él.",
  },
  citation:
    "Nistotskaya, M. et al. (2021). The Quality of Government Expert Survey 2020 (Wave III). University of Gothenburg.",
  caveats: [
    {
      en: "One year only, with bounds of error; for some questions higher means worse.",
      fr: "Une seule année, avec marges d’erreur ; pour certaines questions, plus haut veut dire pire.",
      es: "Un solo año, con márgenes de error; en algunas preguntas más alto significa peor.",
    },
  ],
});
