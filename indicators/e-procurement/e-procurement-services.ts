import { notHighIncome, platformInUse } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { percentOfPoints } from "../define/units.ts";

export default defineIndicator({
  id: "e-procurement-services",
  pillar: "e-procurement",
  title: {
    en: "E-procurement services",
    fr: "Services de passation électronique",
    es: "Servicios de contratación electrónica",
  },
  asks: {
    en: "How many of the steps of a tender can be taken online?",
    fr: "Combien d’étapes d’un appel d’offres peuvent se faire en ligne ?",
    es: "¿Cuántos pasos de una licitación pueden hacerse en línea?",
  },
  matters: {
    en: "From registering to invoicing, every step left on paper is a step where a bidder must meet an official.",
    fr: "De l’inscription à la facture, chaque étape restée sur papier oblige le soumissionnaire à rencontrer un agent.",
    es: "Del registro a la factura, cada paso que queda en papel obliga al licitante a ver a un funcionario.",
  },
  method: {
    en: "Points for 21 functions (15 of the platform, 6 of what it shows), as a share of the 33⅓ that can be had.",
    fr: "Points obtenus pour 21 fonctions (15 de la plateforme, 6 de ce qu’elle montre), en part des 33⅓ possibles.",
    es: "Puntos obtenidos por 21 funciones (15 de la plataforma, 6 de lo que muestra), como parte de los 33⅓ posibles.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: percentOfPoints,
  direction: "higher-is-better",
  goalposts: zeroToHundred,
  shelfLife: threeYears,
  from: [{ source: "worldbank-bready-2025", inputs: { points: { measure: "2.3||Category 2.3 Overall" } } }],
  derive: ({ points }) => percentOf(points, 100 / 3),
  caveats: [platformInUse, notHighIncome],
  examples: [
    {
      given: { points: 22.592592592592585 },
      expect: 67.7778,
      score: 67.78,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    { given: { points: 0 }, expect: 0, score: 0 },
  ],
});
