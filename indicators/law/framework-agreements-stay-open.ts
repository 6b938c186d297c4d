import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "framework-agreements-stay-open",
  pillar: "law",
  title: {
    en: "Frameworks open to newcomers",
    fr: "Accords-cadres ouverts aux nouveaux venus",
    es: "Acuerdos marco abiertos a nuevos proveedores",
  },
  asks: {
    en: "Does the law allow new suppliers to join a framework agreement while it runs?",
    fr: "La loi permet-elle à de nouveaux fournisseurs de rejoindre un accord-cadre en cours ?",
    es: "¿Permite la ley que nuevos proveedores entren en un acuerdo marco en curso?",
  },
  matters: {
    en: "A firm founded the day after the tender should not have to wait years for its first chance. Newcomers also keep the prices of the others honest.",
    fr: "Une entreprise créée au lendemain de l’appel d’offres ne devrait pas attendre des années sa première chance. Les nouveaux venus poussent aussi les autres à des prix justes.",
    es: "Una empresa creada al día siguiente de la licitación no debería esperar años su primera oportunidad. Los recién llegados también obligan a los demás a ofrecer precios justos.",
  },
  ...businessReadyLaw(
    "1.3|1.3.1|Framework agreements can be open to new suppliers during the duration of the agreement",
    35 / 27,
  ),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Nepal, 2025", fr: "Népal, 2025", es: "Nepal, 2025" },
    },
    {
      given: { points: 0.648148148148148 },
      expect: 50,
      score: 50,
      because: { en: "Portugal, 2025", fr: "Portugal, 2025", es: "Portugal, 2025" },
    },
  ],
});
