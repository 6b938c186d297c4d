import { notHighIncome, pointsNotDays } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyPractice } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "time-to-award-small-services",
  pillar: "capacity",
  title: {
    en: "Time to award small services",
    fr: "Délai d’attribution des petits services",
    es: "Tiempo de adjudicación de servicios pequeños",
  },
  asks: {
    en: "How quickly is a small service contract awarded by selective bidding?",
    fr: "En combien de temps un petit marché de services est-il attribué par appel d’offres restreint ?",
    es: "¿Con qué rapidez se adjudica un contrato pequeño de servicios por licitación selectiva?",
  },
  matters: {
    en: "A small firm may live on a single contract. Months of waiting decide whether it can afford to bid at all.",
    fr: "Une petite entreprise peut vivre d’un seul contrat. Des mois d’attente décident si elle peut se permettre de soumissionner.",
    es: "Una empresa pequeña puede vivir de un solo contrato. Los meses de espera deciden si puede permitirse licitar.",
  },
  ...businessReadyPractice("3.3|3.3.1|Time to Award a Small Service Contract in Selective Bidding", 5 / 3),
  caveats: [pointsNotDays, notHighIncome],
  examples: [
    {
      given: { points: 1.5555555555555558 },
      expect: 93.3333,
      score: 93.33,
      because: { en: "Armenia, 2025", fr: "Arménie, 2025", es: "Armenia, 2025" },
    },
    {
      given: { points: 0.2962962962962965 },
      expect: 17.7778,
      score: 17.78,
      because: { en: "Costa Rica, 2025", fr: "Costa Rica, 2025", es: "Costa Rica, 2025" },
    },
  ],
});
