import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "decisions-notified",
  pillar: "law",
  title: {
    en: "Decisions notified, questions answered",
    fr: "Décisions notifiées, questions traitées",
    es: "Decisiones notificadas, consultas atendidas",
  },
  asks: {
    en: "Does the law oblige buyers to notify firms of their decisions, and say how bidders' questions are to be answered?",
    fr: "La loi oblige-t-elle l’acheteur à notifier ses décisions aux entreprises et dit-elle comment répondre aux questions des soumissionnaires ?",
    es: "¿Obliga la ley al comprador a notificar sus decisiones a las empresas y dice cómo responder a las consultas de los licitantes?",
  },
  matters: {
    en: "Who is not told of a decision cannot challenge it in time. And an answer given to one bidder alone is an advantage.",
    fr: "Qui n’est pas informé d’une décision ne peut la contester à temps. Et une réponse donnée à un seul soumissionnaire est un avantage.",
    es: "Quien no es informado de una decisión no puede impugnarla a tiempo. Y una respuesta dada a un solo licitante es una ventaja.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Obligation to Notify Firms of Procurement Decisions and Legal Framework Establishes How Clarification Requests from Potential Bidders should be Addressed",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "Ecuador, 2025", fr: "Équateur, 2025", es: "Ecuador, 2025" },
    },
    {
      given: { points: 0.4166666666666667 },
      expect: 50,
      score: 50,
      because: { en: "Togo, 2025", fr: "Togo, 2025", es: "Togo, 2025" },
    },
  ],
});
