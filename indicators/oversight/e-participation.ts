import { unMethodOf2024 } from "../define/breaks.ts";
import { relativeToTheBest } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToOne } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "e-participation",
  pillar: "oversight",
  title: {
    en: "E-participation",
    fr: "Participation en ligne",
    es: "Participación electrónica",
  },
  asks: {
    en: "Does the government inform and consult people online?",
    fr: "Le gouvernement informe-t-il et consulte-t-il la population en ligne ?",
    es: "¿Informa y consulta el gobierno a la población en línea?",
  },
  matters: {
    en: "Where budgets and plans are put up for comment, tenders can be too.",
    fr: "Là où budgets et plans sont ouverts aux commentaires, les appels d’offres peuvent l’être aussi.",
    es: "Donde se someten a comentario presupuestos y planes, también pueden someterse las licitaciones.",
  },
  method: {
    en: "The E-Participation Index of the UN E-Government Survey. A country whose site the edition did not read (zero in every index) is left empty, not zero.",
    fr: "L’indice de participation en ligne de l’enquête de l’ONU sur l’administration en ligne. Un pays dont l’édition n’a pas lu le site (zéro à tous les indices) est laissé vide, non à zéro.",
    es: "El índice de participación electrónica de la encuesta de la ONU sobre gobierno electrónico. Un país cuyo sitio la edición no leyó (cero en todos los índices) queda vacío, no en cero.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "un-egdi", inputs: { index: { measure: "E-Participation Index" } } }],
  derive: ({ index }) => index,
  breaks: [unMethodOf2024],
  caveats: [
    relativeToTheBest,
    {
      en: "It rates what websites offer, not whether anyone is heard.",
      fr: "Il note ce que les sites offrent, sans dire si quelqu’un est écouté.",
      es: "Valora lo que ofrecen los sitios, no si se escucha a alguien.",
    },
  ],
  examples: [
    {
      given: { index: 0.5205 },
      expect: 0.5205,
      score: 52.05,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { index: 1 },
      expect: 1,
      score: 100,
      because: { en: "Ukraine, 2024", fr: "Ukraine, 2024", es: "Ucrania, 2024" },
    },
  ],
});
