import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "bids-submitted-online",
  pillar: "e-procurement",
  title: {
    en: "Bids submitted online",
    fr: "Offres déposées en ligne",
    es: "Ofertas presentadas en línea",
  },
  asks: {
    en: "Can firms bid online?",
    fr: "Les entreprises peuvent-elles déposer leurs offres en ligne ?",
    es: "¿Pueden las empresas presentar ofertas en línea?",
  },
  matters: {
    en: "A sealed box in the capital favours firms in the capital. An upload leaves a time stamp and no envelope to open early.",
    fr: "Une boîte scellée dans la capitale favorise les entreprises de la capitale. Un dépôt en ligne laisse un horodatage, et aucune enveloppe à ouvrir trop tôt.",
    es: "Una caja sellada en la capital favorece a las empresas de la capital. Una carga en línea deja constancia de la hora y ningún sobre que abrir antes de tiempo.",
  },
  ...businessReadyFunction("2.3|2.3.1|Submitting Tenders Electronically", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Rwanda, 2025", fr: "Rwanda, 2025", es: "Ruanda, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Angola, 2025", fr: "Angola, 2025", es: "Angola, 2025" },
    },
  ],
});
