import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "documents-published-by-law",
  pillar: "law",
  title: {
    en: "Plans, notices and awards must be published",
    fr: "Publication obligatoire des plans, avis et attributions",
    es: "Publicación obligatoria de planes, avisos y adjudicaciones",
  },
  asks: {
    en: "Does the law require procurement plans, notices, tender documents and award decisions to be published?",
    fr: "La loi exige-t-elle la publication des plans de passation, des avis, des dossiers d’appel d’offres et des décisions d’attribution ?",
    es: "¿Exige la ley publicar los planes de contratación, los avisos, los pliegos y las decisiones de adjudicación?",
  },
  matters: {
    en: "The plan tells firms to get ready, the notice to bid, the award whom to watch. A duty to publish turns each from a favour into a claim.",
    fr: "Le plan dit aux entreprises de se préparer, l’avis de concourir, l’attribution qui surveiller. L’obligation de publier fait d’une faveur un droit.",
    es: "El plan avisa a las empresas de que se preparen; el aviso, de que liciten; la adjudicación, a quién vigilar. La obligación de publicar convierte un favor en un derecho.",
  },
  ...businessReadyLaw(
    "1.3|1.3.4|Publication of Procurement Plans, Notices, Tender Documents, and Award Decisions",
    5 / 2,
  ),
  examples: [
    {
      given: { points: 2.5 },
      expect: 100,
      score: 100,
      because: { en: "Paraguay, 2025", fr: "Paraguay, 2025", es: "Paraguay, 2025" },
    },
    {
      given: { points: 1.25 },
      expect: 50,
      score: 50,
      because: { en: "Bhutan, 2025", fr: "Bhoutan, 2025", es: "Bután, 2025" },
    },
  ],
});
