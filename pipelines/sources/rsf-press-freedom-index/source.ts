import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "rsf-press-freedom-index",
  title: "World Press Freedom Index",
  publisher: "Reporters Without Borders (RSF)",
  url: "https://rsf.org/en/index",
  edition: "2026",
  // public by World Press Freedom Day
  published: "2026-05-03",
  editions: { "2026": "2026-05-03" },
  every: {
    en: "every year",
    fr: "chaque année",
    es: "cada año",
  },
  months: 12,
  licence: {
    name: "All rights reserved; no open licence found",
    spdx: null,
    url: null,
    tier: "link-only",
    asks: {
      en: "Name RSF and link to its index; ask RSF before republishing its scores.",
      fr: "Nommez RSF et renvoyez à son classement ; demandez à RSF avant de republier ses scores.",
      es: "Nombre a RSF y enlace a su clasificación; pida permiso a RSF antes de republicar sus puntuaciones.",
    },
  },
  withheld: {
    en: "RSF offers its yearly file for download, but no licence that lets others republish it was found. The scores stay with RSF; its page on each country is one click away.",
    fr: "RSF propose son fichier annuel au téléchargement, mais aucune licence autorisant à le republier n’a été trouvée. Les scores restent chez RSF ; sa page sur chaque pays est à un clic.",
    es: "RSF ofrece su archivo anual para descarga, pero no se halló licencia que permita republicarlo. Las puntuaciones se quedan en RSF; su página de cada país está a un clic.",
  },
  citation: "Reporters Without Borders. World Press Freedom Index 2026.",
  caveats: [
    {
      en: "Scores compare only within 2013 to 2021 and from 2022 on: the questionnaire changed between.",
      fr: "Les scores ne se comparent qu’entre 2013 et 2021, puis à partir de 2022 : le questionnaire a changé entre-temps.",
      es: "Las puntuaciones solo se comparan entre 2013 y 2021 y desde 2022: el cuestionario cambió entre medias.",
    },
  ],
});
