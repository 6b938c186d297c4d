import { notHighIncome, pointsNotDays } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyPractice } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "time-to-prequalify",
  pillar: "capacity",
  title: {
    en: "Time to prequalify",
    fr: "Délai de préqualification",
    es: "Tiempo de precalificación",
  },
  asks: {
    en: "How quickly are suppliers prequalified?",
    fr: "En combien de temps les fournisseurs sont-ils préqualifiés ?",
    es: "¿Con qué rapidez se precalifica a los proveedores?",
  },
  matters: {
    en: "Prequalification comes before the bid, so its delay is the first cost of taking part. A firm that is not through in time is not turned down, only absent.",
    fr: "La préqualification précède l’offre : son délai est le premier coût de la participation. Une entreprise qui ne l’a pas à temps n’est pas écartée, seulement absente.",
    es: "La precalificación viene antes de la oferta, así que su demora es el primer costo de participar. La empresa que no la obtiene a tiempo no es rechazada, solo está ausente.",
  },
  ...businessReadyPractice("3.3|3.3.1|Time to Prequalify Suppliers", 5 / 3),
  caveats: [pointsNotDays, notHighIncome],
  examples: [
    {
      given: { points: 1.4393939393939397 },
      expect: 86.3636,
      score: 86.36,
      because: { en: "Botswana, 2025", fr: "Botswana, 2025", es: "Botsuana, 2025" },
    },
    {
      given: { points: 0.5303030303030305 },
      expect: 31.8182,
      score: 31.82,
      because: { en: "Tunisia, 2025", fr: "Tunisie, 2025", es: "Túnez, 2025" },
    },
  ],
});
