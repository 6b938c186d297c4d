import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "no-splitting-of-contracts",
  pillar: "law",
  title: {
    en: "No splitting to avoid a tender",
    fr: "Pas de fractionnement pour éviter l’appel d’offres",
    es: "Sin fraccionamiento para eludir la licitación",
  },
  asks: {
    en: "Does the law forbid dividing a contract to stay below the threshold for open tendering?",
    fr: "La loi interdit-elle de fractionner un marché pour rester sous le seuil de l’appel d’offres ouvert ?",
    es: "¿Prohíbe la ley fraccionar un contrato para no llegar al umbral de la licitación abierta?",
  },
  matters: {
    en: "Ten purchases just below the threshold are one purchase without a tender. The pattern is easy to find in the data, once it is forbidden.",
    fr: "Dix achats juste sous le seuil sont un seul achat sans appel d’offres. Une fois interdit, le procédé se repère aisément dans les données.",
    es: "Diez compras justo por debajo del umbral son una sola sin licitación. Una vez prohibido, el patrón se encuentra fácilmente en los datos.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Prohibition of Dividing Contracts to Circumvent Open Tendering Thresholds",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "El Salvador, 2025", fr: "Salvador, 2025", es: "El Salvador, 2025" },
    },
    {
      given: { points: 0.4166666666666667 },
      expect: 50,
      score: 50,
      because: { en: "Montenegro, 2025", fr: "Monténégro, 2025", es: "Montenegro, 2025" },
    },
  ],
});
