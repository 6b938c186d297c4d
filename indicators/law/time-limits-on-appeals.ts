import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "time-limits-on-appeals",
  pillar: "law",
  title: {
    en: "Time limits on appeals",
    fr: "Délais de jugement des recours",
    es: "Plazos para resolver los recursos",
  },
  asks: {
    en: "Does the law set a time within which appeals must be decided, and a remedy for the firm when they are not?",
    fr: "La loi fixe-t-elle un délai pour trancher les recours, et une voie de droit pour l’entreprise si ce délai est dépassé ?",
    es: "¿Fija la ley un plazo para resolver los recursos y una salida legal para la empresa si no se cumple?",
  },
  matters: {
    en: "A complaint decided after the bridge is built decides nothing. Bidders who expect that do not complain.",
    fr: "Un recours tranché une fois le pont construit ne tranche rien. Les soumissionnaires qui le savent ne se plaignent pas.",
    es: "Un recurso resuelto cuando el puente ya está construido no resuelve nada. Los licitantes que lo saben no reclaman.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Time Limits to Resolve Appeals and Legal Recourses Granted to Firms When there are Delays in Resolving Appeals",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "Viet Nam, 2025", fr: "Viet Nam, 2025", es: "Vietnam, 2025" },
    },
    {
      given: { points: 0.4166666666666667 },
      expect: 50,
      score: 50,
      because: { en: "Mauritius, 2025", fr: "Maurice, 2025", es: "Mauricio, 2025" },
    },
  ],
});
