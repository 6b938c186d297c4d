import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "oversight-bodies",
  pillar: "oversight",
  title: {
    en: "Oversight bodies that investigate",
    fr: "Organes de contrôle qui enquêtent",
    es: "Órganos de control que investigan",
  },
  asks: {
    en: "Would an auditor, prosecutor or ombudsman investigate a government that broke the rules?",
    fr: "Un auditeur, un procureur ou un médiateur enquêterait-il sur un gouvernement qui aurait enfreint les règles ?",
    es: "¿Investigaría un auditor, un fiscal o un defensor del pueblo a un gobierno que hubiera infringido las reglas?",
  },
  matters: {
    en: "A complaint needs a desk to land on, and someone there who opens it.",
    fr: "Une plainte a besoin d’un bureau où arriver, et de quelqu’un sur place pour l’ouvrir.",
    es: "Una denuncia necesita una oficina adonde llegar, y alguien allí que la abra.",
  },
  ...vdemEstimate("v2lgotovst", -2.5, 3),
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
      given: { estimate: 1.593 },
      expect: 1.593,
      score: 74.42,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { estimate: -1.373 },
      expect: -1.373,
      score: 20.49,
      because: { en: "Saudi Arabia, 2023", fr: "Arabie saoudite, 2023", es: "Arabia Saudita, 2023" },
    },
  ],
});
