import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "cld-rti-rating",
  title: "Global Right to Information Rating",
  publisher: "Centre for Law and Democracy and Access Info Europe",
  url: "https://www.rti-rating.org/country-data/",
  edition: "table as read in 2026",
  // the table bears no date; this is the day on which it was known
  published: "2026-11-24",
  editions: { "table as read in 2026": "2026-11-24" },
  every: {
    en: "when a law changes",
    fr: "lorsqu’une loi change",
    es: "cuando cambia una ley",
  },
  months: null,
  licence: {
    name: "CC BY-NC-SA 3.0",
    spdx: "CC-BY-NC-SA-3.0",
    url: "https://creativecommons.org/licenses/by-nc-sa/3.0/",
    tier: "link-only",
    asks: {
      en: "Reuse without profit, name the publisher, and share under the same licence.",
      fr: "Réutilisation non commerciale, en nommant l’éditeur et sous la même licence.",
      es: "Reutilización no comercial, nombrando al editor y con la misma licencia.",
    },
  },
  withheld: {
    en: "The licence allows non-commercial use only, and everything published here may be used for any purpose. Whether a law is in force is told here from the World Bank's GovTech survey instead.",
    fr: "La licence n’autorise que l’usage non commercial, et tout ce qui est publié ici peut servir à toute fin. L’existence d’une loi est dite ici d’après l’enquête GovTech de la Banque mondiale.",
    es: "La licencia solo permite el uso no comercial, y todo lo publicado aquí puede usarse para cualquier fin. Si hay ley en vigor se dice aquí según la encuesta GovTech del Banco Mundial.",
  },
  citation: "Centre for Law and Democracy and Access Info Europe. Global RTI Rating.",
  caveats: [
    {
      en: "It rates the text of a law, from 0 to 150 points, and not its practice.",
      fr: "Il note le texte de la loi, de 0 à 150 points, et non sa pratique.",
      es: "Puntúa el texto de la ley, de 0 a 150 puntos, y no su práctica.",
    },
  ],
});
