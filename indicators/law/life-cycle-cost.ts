import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw, inQuarters } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "life-cycle-cost",
  pillar: "law",
  title: {
    en: "Life-cycle cost in evaluation",
    fr: "Coût du cycle de vie dans l’évaluation",
    es: "Costo del ciclo de vida en la evaluación",
  },
  asks: {
    en: "Are the total cost of ownership and the cost over the life cycle considered when bids are evaluated?",
    fr: "Le coût total de possession et le coût sur tout le cycle de vie comptent-ils dans l’évaluation des offres ?",
    es: "¿Se consideran el costo total de propiedad y el del ciclo de vida al evaluar las ofertas?",
  },
  matters: {
    en: "A pump that is cheap to buy can be dear to run. The taxpayer pays both bills, and only one of them is in the bid.",
    fr: "Une pompe bon marché à l’achat peut coûter cher à l’usage. Le contribuable paie les deux factures, et une seule figure dans l’offre.",
    es: "Una bomba barata de comprar puede salir cara de usar. El contribuyente paga las dos facturas, y solo una figura en la oferta.",
  },
  ...businessReadyLaw(
    "1.3|1.3.2|Total Cost of Ownership and Life Cycle Cost Considerations are Used in Bid Evaluation",
    35 / 24,
  ),
  ...inQuarters,
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Poland, 2025", fr: "Pologne, 2025", es: "Polonia, 2025" },
    },
    {
      given: { points: 0.3645833333333332 },
      expect: 25,
      score: 25,
      because: { en: "Italy, 2025", fr: "Italie, 2025", es: "Italia, 2025" },
    },
  ],
});
