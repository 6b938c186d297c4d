import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "eco-label-applications-online",
  pillar: "e-procurement",
  title: {
    en: "Eco-labels applied for online",
    fr: "Écolabels demandés en ligne",
    es: "Ecoetiquetas solicitadas en línea",
  },
  asks: {
    en: "Can a supplier apply electronically for an eco-certification or an eco-label?",
    fr: "Un fournisseur peut-il demander une écocertification ou un écolabel par voie électronique ?",
    es: "¿Puede un proveedor solicitar por vía electrónica una certificación ecológica o una ecoetiqueta?",
  },
  matters: {
    en: "Where tenders ask for a label, whoever grants it decides who may bid. The way to it should be as open as the tender.",
    fr: "Quand l’appel d’offres exige un label, qui l’accorde décide qui peut concourir. Le chemin vers lui devrait être aussi ouvert que l’appel d’offres.",
    es: "Si la licitación exige una etiqueta, quien la concede decide quién puede licitar. El camino hacia ella debería ser tan abierto como la licitación.",
  },
  ...businessReadyFunction(
    "2.3|2.3.1|Applying for Vendor EcoCertifications or Eco/Labels Electronically",
    40 / 27,
  ),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "United Kingdom, 2025", fr: "Royaume-Uni, 2025", es: "Reino Unido, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Italy, 2025", fr: "Italie, 2025", es: "Italia, 2025" },
    },
  ],
});
