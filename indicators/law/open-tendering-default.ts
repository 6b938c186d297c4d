import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "open-tendering-default",
  pillar: "law",
  title: {
    en: "Open tendering is the rule",
    fr: "L’appel d’offres ouvert est la règle",
    es: "La licitación abierta es la regla",
  },
  asks: {
    en: "Does the law make open, competitive tendering the default?",
    fr: "La loi fait-elle de l’appel d’offres ouvert et concurrentiel la procédure par défaut ?",
    es: "¿Establece la ley la licitación abierta y competitiva como procedimiento por defecto?",
  },
  matters: {
    en: "Every exception then has to be argued for, in writing, by the one who wants it.",
    fr: "Qui veut une exception doit alors la justifier par écrit.",
    es: "Quien quiera una excepción tiene entonces que justificarla por escrito.",
  },
  ...businessReadyLaw("1.3|1.3.1|Open and Competitive Procurement as the Default", 35 / 27),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Croatia, 2025", fr: "Croatie, 2025", es: "Croacia, 2025" },
    },
  ],
});
