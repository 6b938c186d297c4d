import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "central-platform",
  pillar: "e-procurement",
  title: {
    en: "Central e-procurement platform",
    fr: "Plateforme centrale de passation électronique",
    es: "Plataforma central de contratación electrónica",
  },
  asks: {
    en: "Is there a central e-procurement platform?",
    fr: "Existe-t-il une plateforme centrale de passation électronique ?",
    es: "¿Existe una plataforma central de contratación electrónica?",
  },
  matters: {
    en: "One place to look is one search for the supplier and one door for the auditor. Scattered portals hide tenders in plain sight.",
    fr: "Un lieu unique, c’est une seule recherche pour le fournisseur et une seule porte pour l’auditeur. Des portails épars cachent les appels d’offres au grand jour.",
    es: "Un solo lugar es una sola búsqueda para el proveedor y una sola puerta para el auditor. Los portales dispersos esconden las licitaciones a la vista de todos.",
  },
  ...businessReadyFunction("2.3|2.3.1|Availability of Central E-Procurement Platform", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Tunisia, 2025", fr: "Tunisie, 2025", es: "Túnez, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Lesotho, 2025", fr: "Lesotho, 2025", es: "Lesoto, 2025" },
    },
  ],
});
