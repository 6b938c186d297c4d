import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "open-contract-data",
  pillar: "e-procurement",
  title: {
    en: "Procurement data as open data",
    fr: "Marchés publics en données ouvertes",
    es: "Contratación en datos abiertos",
  },
  asks: {
    en: "Are tenders, contracts and suppliers published as machine-readable open data?",
    fr: "Appels d’offres, contrats et fournisseurs sont-ils publiés en données ouvertes lisibles par machine ?",
    es: "¿Se publican licitaciones, contratos y proveedores como datos abiertos legibles por máquina?",
  },
  matters: {
    en: "One page shows one contract. A file of all contracts shows the pattern.",
    fr: "Une page montre un contrat. Un fichier de tous les contrats montre le schéma d’ensemble.",
    es: "Una página muestra un contrato. Un archivo con todos muestra el patrón.",
  },
  ...businessReadyFunction(
    "2.3|2.3.2|Publication of Open Data in Machine Readable Format on Suppliers Contracts and Tenders",
    50 / 27,
  ),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    {
      given: { points: 0.925925925925926 },
      expect: 50,
      score: 50,
      because: { en: "Singapore, 2025", fr: "Singapour, 2025", es: "Singapur, 2025" },
    },
  ],
});
