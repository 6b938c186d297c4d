import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction, inQuarters } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "bids-opened-online",
  pillar: "e-procurement",
  title: {
    en: "Bids opened online",
    fr: "Offres ouvertes en ligne",
    es: "Apertura de ofertas en línea",
  },
  asks: {
    en: "Are bids opened electronically, and is the tender run in a virtual workspace?",
    fr: "Les offres sont-elles ouvertes par voie électronique, et la procédure menée dans un espace de travail virtuel ?",
    es: "¿Se abren las ofertas por vía electrónica y se tramita la licitación en un espacio de trabajo virtual?",
  },
  matters: {
    en: "The moment of opening is when a bid can be swapped or learned of. A system that opens all at once, and keeps a log, leaves little to arrange.",
    fr: "C’est à l’ouverture qu’une offre peut être échangée ou connue. Un système qui les ouvre toutes à la fois et tient un journal laisse peu à arranger.",
    es: "Al abrirla es cuando una oferta puede cambiarse o conocerse. Un sistema que las abre todas a la vez y guarda registro deja poco que arreglar.",
  },
  ...businessReadyFunction(
    "2.3|2.3.1|Open Bids Electronically and Virtual Workspace to Manage the Tender Procedure",
    40 / 27,
  ),
  ...inQuarters,
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Singapore, 2025", fr: "Singapour, 2025", es: "Singapur, 2025" },
    },
    {
      given: { points: 0.3703703703703702 },
      expect: 25,
      score: 25,
      because: { en: "Colombia, 2025", fr: "Colombie, 2025", es: "Colombia, 2025" },
    },
  ],
});
