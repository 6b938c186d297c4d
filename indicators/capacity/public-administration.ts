import { notOnlyProcurement } from "../define/caveats.ts";
import { cpiaRating } from "../define/families/cpia.ts";
import { defineIndicator } from "../define/define-indicator.ts";

const rated = cpiaRating("IQ.CPA.PADM.XQ");

export default defineIndicator({
  id: "public-administration",
  pillar: "capacity",
  title: {
    en: "Quality of public administration",
    fr: "Qualité de l’administration publique",
    es: "Calidad de la administración pública",
  },
  asks: {
    en: "Is the civil service managed so that it can deliver?",
    fr: "La fonction publique est-elle gérée de façon à remplir sa tâche ?",
    es: "¿Se gestiona la función pública de modo que pueda cumplir?",
  },
  matters: {
    en: "Buyers are civil servants. How the state manages its staff decides who sits at the desk where tenders are judged.",
    fr: "Les acheteurs sont des fonctionnaires. La façon dont l’État gère son personnel décide de qui juge les offres.",
    es: "Quienes compran son funcionarios. La forma en que el Estado gestiona su personal decide quién juzga las ofertas.",
  },
  ...rated,
  caveats: [...rated.caveats, notOnlyProcurement],
  examples: [
    {
      given: { rating: 3.5 },
      expect: 3.5,
      score: 50,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { rating: 1 },
      expect: 1,
      score: 0,
      because: { en: "South Sudan, 2024", fr: "Soudan du Sud, 2024", es: "Sudán del Sur, 2024" },
    },
  ],
});
