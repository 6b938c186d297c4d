import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "minimum-time-to-bid",
  pillar: "law",
  title: {
    en: "Minimum time to bid",
    fr: "Délai minimal pour soumissionner",
    es: "Plazo mínimo para presentar ofertas",
  },
  asks: {
    en: "Does the law set a minimum time between the notice and the deadline for bids?",
    fr: "La loi fixe-t-elle un délai minimal entre l’avis et la date limite de dépôt des offres ?",
    es: "¿Fija la ley un plazo mínimo entre el aviso y el cierre de la recepción de ofertas?",
  },
  matters: {
    en: "A tender open for three days is open to whoever knew of it before.",
    fr: "Un appel d’offres ouvert trois jours n’est ouvert qu’à ceux qui en avaient déjà connaissance.",
    es: "Una licitación abierta tres días solo lo está para quien ya sabía de ella.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Minimum Duration between Publication of Tender Notice and Submission Deadline is Clearly Defined",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    { given: { points: 0 }, expect: 0, score: 0 },
  ],
});
