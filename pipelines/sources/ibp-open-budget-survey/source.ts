import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "ibp-open-budget-survey",
  title: "Open Budget Survey",
  publisher: "International Budget Partnership",
  url: "https://internationalbudget.org/open-budget-survey/",
  edition: "2023",
  published: "2024-05-29",
  editions: { "2023": "2024-05-29" },
  every: {
    en: "every two years",
    fr: "tous les deux ans",
    es: "cada dos años",
  },
  months: 24,
  licence: {
    name: "Publisher's terms not verified",
    spdx: null,
    url: null,
    tier: "link-only",
    asks: {
      en: "Name the International Budget Partnership; ask it before republishing its scores.",
      fr: "Nommez l’International Budget Partnership ; demandez-lui avant de republier ses scores.",
      es: "Nombre al International Budget Partnership; pídale permiso antes de republicar sus puntuaciones.",
    },
  },
  withheld: {
    en: "The publisher's own terms could not be read, so its scores are not passed on until they are. They are open to read on its site, country by country.",
    fr: "Les conditions de l’éditeur n’ont pu être lues ; ses scores ne sont donc pas transmis d’ici là. Ils se lisent librement sur son site, pays par pays.",
    es: "No se pudieron leer las condiciones del editor, así que sus puntuaciones no se transmiten hasta entonces. Se leen libremente en su sitio, país por país.",
  },
  citation: "International Budget Partnership. Open Budget Survey 2023.",
  caveats: [
    {
      en: "It covers the whole budget, not procurement alone. Oversight and participation were asked otherwise before 2017.",
      fr: "Elle porte sur tout le budget, non sur les seuls marchés. Avant 2017, contrôle et participation étaient mesurés autrement.",
      es: "Abarca todo el presupuesto, no solo la contratación. Antes de 2017, control y participación se preguntaban de otro modo.",
    },
  ],
});
