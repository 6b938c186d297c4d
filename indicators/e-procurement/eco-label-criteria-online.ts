import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "eco-label-criteria-online",
  pillar: "e-procurement",
  title: {
    en: "Green criteria online",
    fr: "Critères écologiques en ligne",
    es: "Criterios ecológicos en línea",
  },
  asks: {
    en: "Can the specifications, standards or criteria for eco-labels and greener goods and services be read online?",
    fr: "Peut-on consulter en ligne les spécifications, normes ou critères des écolabels et des biens et services plus écologiques ?",
    es: "¿Se pueden consultar en línea las especificaciones, normas o criterios de las ecoetiquetas y de los bienes y servicios más ecológicos?",
  },
  matters: {
    en: '"Green" without a criterion is a word on a box. A published criterion lets a rival check the winner\'s claim.',
    fr: "« Vert » sans critère n’est qu’un mot sur une boîte. Un critère publié permet à un rival de vérifier ce que prétend le gagnant.",
    es: "«Verde» sin criterio es una palabra en una caja. Un criterio publicado permite a un rival comprobar lo que dice el ganador.",
  },
  ...businessReadyFunction(
    "2.3|2.3.2|Access to Specifications, Standards, or Criteria for Eco-labels and Environmentally Preferable Goods and Services Electronically",
    50 / 27,
  ),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "South Korea, 2025", fr: "Corée du Sud, 2025", es: "Corea del Sur, 2025" },
    },
    {
      given: { points: 0.925925925925926 },
      expect: 50,
      score: 50,
      because: { en: "Canada, 2025", fr: "Canada, 2025", es: "Canadá, 2025" },
    },
  ],
});
