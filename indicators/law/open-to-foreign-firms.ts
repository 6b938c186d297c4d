import { lawAsWritten, notHighIncome } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "open-to-foreign-firms",
  pillar: "law",
  title: {
    en: "Open to foreign firms",
    fr: "Ouverture aux entreprises étrangères",
    es: "Apertura a empresas extranjeras",
  },
  asks: {
    en: "Does the law leave public tenders open to foreign firms, without restrictions on their taking part?",
    fr: "La loi laisse-t-elle les appels d’offres publics ouverts aux entreprises étrangères, sans restreindre leur participation ?",
    es: "¿Deja la ley las licitaciones públicas abiertas a empresas extranjeras, sin restringir su participación?",
  },
  matters: {
    en: "In a small market, the only rival of the local favourite may come from abroad. A restriction may shield jobs; it also shields the favourite.",
    fr: "Dans un petit marché, le seul rival du favori local vient peut-être de l’étranger. Une restriction protège peut-être l’emploi ; elle protège aussi le favori.",
    es: "En un mercado pequeño, el único rival del favorito local quizá venga de fuera. Una restricción quizá proteja el empleo; también protege al favorito.",
  },
  ...businessReadyLaw(
    "1.3|1.3.1|Restrictions on Foreign Firms’ Participation in Public Procurement",
    35 / 27,
  ),
  caveats: [
    {
      en: "All points mean that the publisher found no restriction; what counts as one is its judgement.",
      fr: "Tous les points signifient que l’éditeur n’a trouvé aucune restriction ; c’est lui qui juge de ce qui en est une.",
      es: "Todos los puntos significan que el editor no halló ninguna restricción; qué cuenta como tal lo juzga él.",
    },
    lawAsWritten,
    notHighIncome,
  ],
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Costa Rica, 2025", fr: "Costa Rica, 2025", es: "Costa Rica, 2025" },
    },
    {
      given: { points: 0.648148148148148 },
      expect: 50,
      score: 50,
      because: { en: "Morocco, 2025", fr: "Maroc, 2025", es: "Marruecos, 2025" },
    },
  ],
});
