import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "contracts-signed-online",
  pillar: "e-procurement",
  title: {
    en: "Contracts signed online",
    fr: "Contrats signés en ligne",
    es: "Contratos firmados en línea",
  },
  asks: {
    en: "Can the contract be signed electronically?",
    fr: "Le contrat peut-il être signé par voie électronique ?",
    es: "¿Puede firmarse el contrato por vía electrónica?",
  },
  matters: {
    en: "A signature in the system gives the contract a date that nobody can move. What is signed there can also be published from there.",
    fr: "Une signature dans le système donne au contrat une date que nul ne peut déplacer. Ce qui y est signé peut aussi en être publié.",
    es: "Una firma en el sistema da al contrato una fecha que nadie puede mover. Lo que allí se firma también puede publicarse desde allí.",
  },
  ...businessReadyFunction("2.3|2.3.1|Contract Signing Electronically", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Mexico, 2025", fr: "Mexique, 2025", es: "México, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Morocco, 2025", fr: "Maroc, 2025", es: "Marruecos, 2025" },
    },
  ],
});
