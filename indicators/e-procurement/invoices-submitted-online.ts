import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "invoices-submitted-online",
  pillar: "e-procurement",
  title: {
    en: "Invoices submitted online",
    fr: "Factures transmises en ligne",
    es: "Facturas presentadas en línea",
  },
  asks: {
    en: "Can a contractor send its invoice through the e-procurement system?",
    fr: "Un titulaire peut-il transmettre sa facture par le système de passation électronique ?",
    es: "¿Puede un contratista enviar su factura por el sistema de contratación electrónica?",
  },
  matters: {
    en: "Where the invoice meets the contract in one system, anyone can see what was paid, when, and for what.",
    fr: "Quand facture et contrat se rejoignent dans un seul système, n’importe qui peut voir ce qui a été payé, quand et pour quoi.",
    es: "Cuando la factura y el contrato se encuentran en un mismo sistema, cualquiera puede ver qué se pagó, cuándo y por qué concepto.",
  },
  ...businessReadyFunction("2.3|2.3.1|Submitting Invoices to the Procuring Entity", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Colombia, 2025", fr: "Colombie, 2025", es: "Colombia, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
  ],
});
