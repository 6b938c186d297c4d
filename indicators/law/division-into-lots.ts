import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "division-into-lots",
  pillar: "law",
  title: {
    en: "Contracts divided into lots",
    fr: "Marchés divisés en lots",
    es: "Contratos divididos en lotes",
  },
  asks: {
    en: "Does the law let buyers divide a large contract into lots?",
    fr: "La loi permet-elle à l’acheteur de diviser un grand marché en lots ?",
    es: "¿Permite la ley al comprador dividir un contrato grande en lotes?",
  },
  matters: {
    en: "A contract for a whole country can be carried by a handful of firms. Its lots can be bid for by many.",
    fr: "Un marché pour tout un pays n’est à la portée que d’une poignée d’entreprises. Ses lots sont à la portée de beaucoup.",
    es: "Un contrato para todo un país solo está al alcance de un puñado de empresas. Sus lotes, al de muchas.",
  },
  ...businessReadyLaw("1.3|1.3.1|Ability to Divide Contracts into Lots", 35 / 27),
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
      because: { en: "Colombia, 2025", fr: "Colombie, 2025", es: "Colombia, 2025" },
    },
  ],
});
