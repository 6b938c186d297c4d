import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "abnormally-low-bids",
  pillar: "law",
  title: {
    en: "Check on abnormally low bids",
    fr: "Contrôle des offres anormalement basses",
    es: "Control de ofertas anormalmente bajas",
  },
  asks: {
    en: "Does the law say how to recognise an abnormally low bid and what to do with it?",
    fr: "La loi dit-elle comment reconnaître une offre anormalement basse et qu’en faire ?",
    es: "¿Dice la ley cómo reconocer una oferta anormalmente baja y qué hacer con ella?",
  },
  matters: {
    en: "A price too good to be true comes back as an abandoned site or a string of amendments. Without a procedure, calling a bid too low is also an easy way to remove a rival.",
    fr: "Un prix trop beau revient en chantier abandonné ou en avenants à répétition. Sans procédure, dire une offre trop basse est aussi un moyen commode d’écarter un rival.",
    es: "Un precio demasiado bueno vuelve como obra abandonada o como una cadena de modificaciones. Sin procedimiento, llamar demasiado baja a una oferta es también un modo cómodo de apartar a un rival.",
  },
  ...businessReadyLaw(
    "1.3|1.3.2|Existence of Procedure and Criteria for Identifying Abnormally Low Bids are Established",
    35 / 24,
  ),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Italy, 2025", fr: "Italie, 2025", es: "Italia, 2025" },
    },
    {
      given: { points: 0.7291666666666665 },
      expect: 50,
      score: 50,
      because: { en: "Botswana, 2025", fr: "Botswana, 2025", es: "Botsuana, 2025" },
    },
  ],
});
