import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "freedom-house-freedom-in-the-world",
  title: "Freedom in the World",
  publisher: "Freedom House",
  url: "https://freedomhouse.org/report/freedom-world",
  edition: "2025",
  published: "2025-02-28",
  editions: { "2025": "2025-02" },
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
      en: "Name Freedom House and link to its report; ask it before republishing its scores.",
      fr: "Nommez Freedom House et renvoyez à son rapport ; demandez-lui avant de republier ses scores.",
      es: "Nombre a Freedom House y enlace a su informe; pídale permiso antes de republicar sus puntuaciones.",
    },
  },
  withheld: {
    en: "Freedom House asks to be named, and no open licence for its scores was found. They stay on its own pages, where the reasons for each stand beside them.",
    fr: "Freedom House demande à être citée, et aucune licence ouverte pour ses scores n’a été trouvée. Ils restent sur ses propres pages, où les raisons de chacun les accompagnent.",
    es: "Freedom House pide que se la cite, y no se halló licencia abierta para sus puntuaciones. Se quedan en sus propias páginas, donde las acompañan sus razones.",
  },
  citation: "Freedom House. Freedom in the World 2025.",
  caveats: [
    {
      en: "The edition of a year describes the year before.",
      fr: "L’édition d’une année décrit l’année précédente.",
      es: "La edición de un año describe el año anterior.",
    },
  ],
});
