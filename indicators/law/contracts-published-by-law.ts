import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw, inQuarters } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "contracts-published-by-law",
  pillar: "law",
  title: {
    en: "Contracts must be published",
    fr: "Publication obligatoire des contrats",
    es: "Publicación obligatoria de los contratos",
  },
  asks: {
    en: "Does the law require contracts and their amendments to be published?",
    fr: "La loi exige-t-elle la publication des contrats et de leurs avenants ?",
    es: "¿Exige la ley publicar los contratos y sus modificaciones?",
  },
  matters: {
    en: "The award notice says who won. The contract says what was promised, and the amendment says what became of it.",
    fr: "L’avis d’attribution dit qui a gagné. Le contrat dit ce qui a été promis, et l’avenant ce qu’il en est advenu.",
    es: "El aviso de adjudicación dice quién ganó. El contrato dice qué se prometió, y la modificación, en qué quedó.",
  },
  ...businessReadyLaw("1.3|1.3.4|Publication of Contracts and Contract Amendments", 5 / 2),
  ...inQuarters,
  examples: [
    {
      given: { points: 2.5 },
      expect: 100,
      score: 100,
      because: { en: "Rwanda, 2025", fr: "Rwanda, 2025", es: "Ruanda, 2025" },
    },
    {
      given: { points: 1.25 },
      expect: 50,
      score: 50,
      because: { en: "Nepal, 2025", fr: "Népal, 2025", es: "Nepal, 2025" },
    },
  ],
});
