import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "payment-deadline",
  pillar: "law",
  title: {
    en: "Deadline to pay contractors",
    fr: "Délai légal de paiement",
    es: "Plazo legal de pago",
  },
  asks: {
    en: "Does the law set a date by which a public buyer has to process a payment?",
    fr: "La loi fixe-t-elle à l’acheteur public un délai pour traiter un paiement ?",
    es: "¿Fija la ley un plazo para que el comprador público tramite el pago?",
  },
  matters: {
    en: "Small firms cannot wait a year for their money, so late payers end up with few and large bidders.",
    fr: "Les petites entreprises ne peuvent attendre un an leur argent : qui paie tard finit avec des soumissionnaires peu nombreux et de grande taille.",
    es: "Las empresas pequeñas no pueden esperar un año su dinero: quien paga tarde se queda con pocos licitantes, y grandes.",
  },
  ...businessReadyLaw(
    "1.3|1.3.1|Legal Deadline for Procuring Entities to Process Payments to the Contractor is Established",
    35 / 27,
  ),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Nepal, 2025", fr: "Népal, 2025", es: "Nepal, 2025" },
    },
    {
      given: { points: 0.648148148148148 },
      expect: 50,
      score: 50,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
