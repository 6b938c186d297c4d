import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "green-catalogues",
  pillar: "e-procurement",
  title: {
    en: "Green catalogues",
    fr: "Catalogues verts",
    es: "Catálogos verdes",
  },
  asks: {
    en: "Does the platform have electronic green catalogues?",
    fr: "La plateforme a-t-elle des catalogues électroniques verts ?",
    es: "¿Tiene la plataforma catálogos electrónicos verdes?",
  },
  matters: {
    en: "A buyer who wants to buy green must first find it. A catalogue turns an intention into a click.",
    fr: "Un acheteur qui veut acheter vert doit d’abord trouver. Un catalogue fait d’une intention un clic.",
    es: "Quien quiere comprar verde tiene primero que encontrarlo. Un catálogo convierte la intención en un clic.",
  },
  ...businessReadyFunction("2.3|2.3.1|Electronic Green Catalogues", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "South Korea, 2025", fr: "Corée du Sud, 2025", es: "Corea del Sur, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Kazakhstan, 2025", fr: "Kazakhstan, 2025", es: "Kazajistán, 2025" },
    },
  ],
});
