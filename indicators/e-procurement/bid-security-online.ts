import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction, inQuarters } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "bid-security-online",
  pillar: "e-procurement",
  title: {
    en: "Guarantees submitted online",
    fr: "Garanties déposées en ligne",
    es: "Garantías presentadas en línea",
  },
  asks: {
    en: "Can a firm submit its bid security and its performance guarantee electronically, and are they validated there?",
    fr: "Une entreprise peut-elle déposer en ligne sa garantie d’offre et sa garantie de bonne exécution, et y sont-elles validées ?",
    es: "¿Puede una empresa presentar por vía electrónica su garantía de oferta y la de cumplimiento, y se validan allí?",
  },
  matters: {
    en: "A bank's paper carried by hand ties even an online bid to an office and a clerk. It also tells the clerk who will bid.",
    fr: "Un papier de banque porté à la main lie même une offre en ligne à un guichet et à un agent. Il apprend aussi à cet agent qui va soumissionner.",
    es: "Un papel del banco llevado en mano ata incluso una oferta en línea a una ventanilla y a un funcionario. También le dice quién va a licitar.",
  },
  ...businessReadyFunction(
    "2.3|2.3.1|Submitting Bid Security Electronically and Performance Guarantee with Electronic Validation",
    40 / 27,
  ),
  ...inQuarters,
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Sweden, 2025", fr: "Suède, 2025", es: "Suecia, 2025" },
    },
    {
      given: { points: 1.1111111111111107 },
      expect: 75,
      score: 75,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
