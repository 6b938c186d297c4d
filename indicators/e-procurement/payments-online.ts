import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "payments-online",
  pillar: "e-procurement",
  title: {
    en: "Payments received online",
    fr: "Paiements reçus en ligne",
    es: "Pagos recibidos en línea",
  },
  asks: {
    en: "Can a contractor be paid electronically by the buyer through the e-procurement system?",
    fr: "Un titulaire peut-il être payé par l’acheteur, par voie électronique, dans le système de passation ?",
    es: "¿Puede un contratista cobrar del comprador por vía electrónica en el sistema de contratación?",
  },
  matters: {
    en: "A payment made in the same system as the contract dates itself. Nobody then needs to be visited to be paid.",
    fr: "Un paiement fait dans le même système que le contrat porte sa date. Il n’est plus besoin de rendre visite à quelqu’un pour être payé.",
    es: "Un pago hecho en el mismo sistema que el contrato lleva su fecha. Ya no hace falta visitar a nadie para cobrar.",
  },
  ...businessReadyFunction("2.3|2.3.1|Receiving Payments from the Procuring Entity Electronically", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Georgia, 2025", fr: "Géorgie, 2025", es: "Georgia, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Kazakhstan, 2025", fr: "Kazakhstan, 2025", es: "Kazajistán, 2025" },
    },
  ],
});
