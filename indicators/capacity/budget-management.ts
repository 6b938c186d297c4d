import { cpiaRating } from "../define/families/cpia.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "budget-management",
  pillar: "capacity",
  title: {
    en: "Budget and financial management",
    fr: "Gestion budgétaire et financière",
    es: "Gestión presupuestaria y financiera",
  },
  asks: {
    en: "Is the budget credible, controlled and accounted for?",
    fr: "Le budget est-il crédible et contrôlé, et rend-on compte de son emploi ?",
    es: "¿Es el presupuesto creíble, está controlado y se rinden cuentas de él?",
  },
  matters: {
    en: "Every contract is spent from a budget line. Where the line cannot be relied on, neither can the contract.",
    fr: "Tout contrat se paie sur une ligne budgétaire. Si l’on ne peut compter sur la ligne, on ne peut compter sur le contrat.",
    es: "Todo contrato se paga con una partida. Si no se puede confiar en la partida, tampoco en el contrato.",
  },
  ...cpiaRating("IQ.CPA.FINQ.XQ"),
  examples: [
    {
      given: { rating: 4 },
      expect: 4,
      score: 60,
      because: { en: "Rwanda, 2024", fr: "Rwanda, 2024", es: "Ruanda, 2024" },
    },
    {
      given: { rating: 1 },
      expect: 1,
      score: 0,
      because: { en: "South Sudan, 2024", fr: "Soudan du Sud, 2024", es: "Sudán del Sur, 2024" },
    },
  ],
});
