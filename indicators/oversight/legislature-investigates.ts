import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "legislature-investigates",
  pillar: "oversight",
  title: {
    en: "Legislature that investigates",
    fr: "Parlement qui enquête",
    es: "Parlamento que investiga",
  },
  asks: {
    en: "Would the legislature investigate a government that broke the rules?",
    fr: "Le parlement enquêterait-il sur un gouvernement qui aurait enfreint les règles ?",
    es: "¿Investigaría el parlamento a un gobierno que hubiera infringido las reglas?",
  },
  matters: {
    en: "Parliament votes the money. A committee that asks what became of it closes the circle.",
    fr: "Le parlement vote l’argent. Une commission qui demande ce qu’il est devenu ferme la boucle.",
    es: "El parlamento aprueba el dinero. Una comisión que pregunta qué fue de él cierra el círculo.",
  },
  ...vdemEstimate("v2lginvstp", -2.5, 3),
  blank: {
    status: "not-applicable",
    because: {
      en: "The source asks only where a legislature sits",
      fr: "La source ne pose la question que si un parlement siège",
      es: "La fuente solo pregunta donde hay un parlamento",
    },
  },
  examples: [
    {
      given: { estimate: 1.289 },
      expect: 1.289,
      score: 68.89,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { estimate: -2.43 },
      expect: -2.43,
      score: 1.27,
      because: { en: "Saudi Arabia, 2023", fr: "Arabie saoudite, 2023", es: "Arabia Saudita, 2023" },
    },
  ],
});
