import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "framework-agreements-regulated",
  pillar: "law",
  title: {
    en: "Rules for framework agreements",
    fr: "Règles des accords-cadres",
    es: "Normas sobre acuerdos marco",
  },
  asks: {
    en: "Does the law lay down how framework agreements are tendered and used?",
    fr: "La loi fixe-t-elle la manière de passer et d’utiliser les accords-cadres ?",
    es: "¿Establece la ley cómo se licitan y se usan los acuerdos marco?",
  },
  matters: {
    en: "A framework fixes suppliers for years and orders follow without a new tender. Without rules, it is a closed door with a long lease.",
    fr: "Un accord-cadre fixe les fournisseurs pour des années, et les commandes suivent sans nouvel appel d’offres. Sans règles, c’est une porte fermée pour longtemps.",
    es: "Un acuerdo marco fija proveedores por años y los pedidos siguen sin nueva licitación. Sin normas, es una puerta cerrada por mucho tiempo.",
  },
  ...businessReadyLaw("1.3|1.3.1|Procurement Procedures for Framework Agreements are Established", 35 / 27),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Georgia, 2025", fr: "Géorgie, 2025", es: "Georgia, 2025" },
    },
    {
      given: { points: 0.648148148148148 },
      expect: 50,
      score: 50,
      because: { en: "Kazakhstan, 2025", fr: "Kazakhstan, 2025", es: "Kazajistán, 2025" },
    },
  ],
});
