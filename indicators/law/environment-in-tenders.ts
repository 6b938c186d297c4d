import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "environment-in-tenders",
  pillar: "law",
  title: {
    en: "Environment in tenders",
    fr: "Environnement dans les appels d’offres",
    es: "Medio ambiente en las licitaciones",
  },
  asks: {
    en: "Does the law give incentives to take the environment into account in tenders?",
    fr: "La loi incite-t-elle à tenir compte de l’environnement dans les appels d’offres ?",
    es: "¿Incentiva la ley que las licitaciones tengan en cuenta el medio ambiente?",
  },
  matters: {
    en: "The state buys roads, buildings and vehicles by the thousand. What it asks for, suppliers learn to make.",
    fr: "L’État achète routes, bâtiments et véhicules par milliers. Ce qu’il demande, les fournisseurs apprennent à le faire.",
    es: "El Estado compra carreteras, edificios y vehículos por millares. Lo que pide, los proveedores aprenden a hacerlo.",
  },
  ...businessReadyLaw("1.3|1.3.2|Incentives to Include Environmental Considerations in Tenders", 35 / 24),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "South Korea, 2025", fr: "Corée du Sud, 2025", es: "Corea del Sur, 2025" },
    },
    {
      given: { points: 0.7291666666666665 },
      expect: 50,
      score: 50,
      because: { en: "Mauritius, 2025", fr: "Maurice, 2025", es: "Mauricio, 2025" },
    },
  ],
});
