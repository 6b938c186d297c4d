import { notHighIncome, pointsNotDays } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyPractice } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "time-to-award-large-works",
  pillar: "capacity",
  title: {
    en: "Time to award large works",
    fr: "Délai d’attribution des grands travaux",
    es: "Tiempo de adjudicación de obras grandes",
  },
  asks: {
    en: "How quickly is a large works contract awarded by open tender?",
    fr: "En combien de temps un grand marché de travaux est-il attribué par appel d’offres ouvert ?",
    es: "¿Con qué rapidez se adjudica un contrato grande de obras por licitación abierta?",
  },
  matters: {
    en: "Between bid and award, prices of steel and fuel move. Firms add that risk to the bid, and the public pays for the waiting.",
    fr: "Entre l’offre et l’attribution, les prix de l’acier et du carburant bougent. Les entreprises ajoutent ce risque à l’offre, et le public paie l’attente.",
    es: "Entre la oferta y la adjudicación, los precios del acero y del combustible se mueven. Las empresas suman ese riesgo a la oferta, y el público paga la espera.",
  },
  ...businessReadyPractice(
    "3.3|3.3.1|Time to Award a Large Works Contract in Open Competitive Bidding",
    5 / 3,
  ),
  caveats: [pointsNotDays, notHighIncome],
  examples: [
    {
      given: { points: 1.3978494623655917 },
      expect: 83.871,
      score: 83.87,
      because: { en: "Moldova, 2025", fr: "Moldavie, 2025", es: "Moldavia, 2025" },
    },
    {
      given: { points: 0.113500597371565 },
      expect: 6.81,
      score: 6.81,
      because: { en: "Uruguay, 2025", fr: "Uruguay, 2025", es: "Uruguay, 2025" },
    },
  ],
});
