import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "sustainability-clauses",
  pillar: "law",
  title: {
    en: "Sustainability in standard documents",
    fr: "Durabilité dans les documents types",
    es: "Sostenibilidad en los documentos tipo",
  },
  asks: {
    en: "Do the standard bidding documents contain sustainability clauses?",
    fr: "Les documents types d’appel d’offres contiennent-ils des clauses de durabilité ?",
    es: "¿Contienen los documentos tipo de licitación cláusulas de sostenibilidad?",
  },
  matters: {
    en: "A busy buyer starts from the standard document. What stands in it is used; what stands only in a strategy is not.",
    fr: "Un acheteur pressé part du document type. Ce qui y figure sert ; ce qui ne figure que dans une stratégie ne sert pas.",
    es: "Un comprador con prisa parte del documento tipo. Lo que figura en él se usa; lo que solo figura en una estrategia, no.",
  },
  ...businessReadyLaw(
    "1.3|1.3.2|Incorporation of Sustainability Clauses in Standard Bidding Documents",
    35 / 24,
  ),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Moldova, 2025", fr: "Moldavie, 2025", es: "Moldavia, 2025" },
    },
    {
      given: { points: 0.7291666666666665 },
      expect: 50,
      score: 50,
      because: { en: "Bhutan, 2025", fr: "Bhoutan, 2025", es: "Bután, 2025" },
    },
  ],
});
