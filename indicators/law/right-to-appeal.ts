import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "right-to-appeal",
  pillar: "law",
  title: {
    en: "Specialised review and appeal",
    fr: "Recours spécialisé et appel",
    es: "Recurso especializado y apelación",
  },
  asks: {
    en: "Does the law give bidders a specialised body to complain to, and an appeal against its decisions?",
    fr: "La loi offre-t-elle aux soumissionnaires un organe de recours spécialisé et la possibilité de faire appel de ses décisions ?",
    es: "¿Da la ley a los licitantes un órgano especializado ante el que reclamar y la posibilidad de apelar sus decisiones?",
  },
  matters: {
    en: "Bidders see what nobody else sees. A body that knows procurement can hear them in time.",
    fr: "Les soumissionnaires voient ce que personne d’autre ne voit. Un organe qui connaît les marchés publics peut les entendre à temps.",
    es: "Los licitantes ven lo que nadie más ve. Un órgano que conoce la contratación puede escucharlos a tiempo.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Availability of Specialized Procurement Tribunals and of the Right to Appeal its Decisions",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "Georgia, 2025", fr: "Géorgie, 2025", es: "Georgia, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Colombia, 2025", fr: "Colombie, 2025", es: "Colombia, 2025" },
    },
  ],
});
