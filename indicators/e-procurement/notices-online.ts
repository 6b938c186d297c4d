import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "notices-online",
  pillar: "e-procurement",
  title: {
    en: "Notices online",
    fr: "Avis en ligne",
    es: "Avisos en línea",
  },
  asks: {
    en: "Can anyone find notices of procurement opportunities online?",
    fr: "Peut-on trouver en ligne les avis de marchés à venir ?",
    es: "¿Se pueden encontrar en línea los avisos de oportunidades de contratación?",
  },
  matters: {
    en: "A tender nobody heard of has one bidder. A notice online reaches the firm in the next town and the journalist in the same one.",
    fr: "Un appel d’offres dont personne n’a entendu parler n’a qu’un soumissionnaire. Un avis en ligne atteint l’entreprise de la ville voisine et le journaliste d’ici.",
    es: "Una licitación de la que nadie supo tiene un solo licitante. Un aviso en línea llega a la empresa de la ciudad vecina y al periodista de la misma.",
  },
  ...businessReadyFunction(
    "2.3|2.3.2|Accessing Notices on Procurement Opportunities Electronically",
    50 / 27,
  ),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "Cambodia, 2025", fr: "Cambodge, 2025", es: "Camboya, 2025" },
    },
    {
      given: { points: 0.925925925925926 },
      expect: 50,
      score: 50,
      because: { en: "Canada, 2025", fr: "Canada, 2025", es: "Canadá, 2025" },
    },
  ],
});
