import { notHighIncome, pointsNotDays } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { percentOfPoints } from "../define/units.ts";

export default defineIndicator({
  id: "time-to-award",
  pillar: "capacity",
  title: {
    en: "Time to award",
    fr: "Délai d’attribution",
    es: "Tiempo hasta la adjudicación",
  },
  asks: {
    en: "How quickly are contracts awarded?",
    fr: "En combien de temps les marchés sont-ils attribués ?",
    es: "¿Con qué rapidez se adjudican los contratos?",
  },
  matters: {
    en: "A slow award costs bidders who must keep prices and people on hold.",
    fr: "Une attribution lente coûte aux soumissionnaires, qui doivent garder prix et équipes en attente.",
    es: "Una adjudicación lenta les cuesta a los licitantes, que deben mantener precios y equipos a la espera.",
  },
  method: {
    en: "Points for the time of five kinds of award, as a share of the 8⅓ that can be had.",
    fr: "Points obtenus pour la durée de cinq sortes d’attribution, en part des 8⅓ possibles.",
    es: "Puntos obtenidos por la duración de cinco tipos de adjudicación, como parte de los 8⅓ posibles.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: percentOfPoints,
  direction: "higher-is-better",
  goalposts: zeroToHundred,
  shelfLife: threeYears,
  from: [
    {
      source: "worldbank-bready-2025",
      inputs: { points: { measure: "3.3|3.3.1|Subcategory 3.3.1 Overall" } },
    },
  ],
  derive: ({ points }) => percentOf(points, 25 / 3),
  caveats: [pointsNotDays, notHighIncome],
  examples: [
    {
      given: { points: 7.714372297358562 },
      expect: 92.5725,
      score: 92.57,
      because: { en: "Rwanda, 2025", fr: "Rwanda, 2025", es: "Ruanda, 2025" },
    },
    { given: { points: 0 }, expect: 0, score: 0 },
  ],
});
