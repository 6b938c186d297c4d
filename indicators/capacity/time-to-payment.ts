import { notHighIncome, pointsNotDays } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { percentOfPoints } from "../define/units.ts";

export default defineIndicator({
  id: "time-to-payment",
  pillar: "capacity",
  title: {
    en: "Time to payment",
    fr: "Délai de paiement",
    es: "Tiempo hasta el pago",
  },
  asks: {
    en: "How quickly does the state pay its contractors?",
    fr: "En combien de temps l’État paie-t-il les titulaires de ses marchés ?",
    es: "¿Con qué rapidez paga el Estado a sus contratistas?",
  },
  matters: {
    en: "Late payment is a tax on small firms, and a reason to pay somebody for being paid.",
    fr: "Payer tard, c’est taxer les petites entreprises et donner une raison de payer quelqu’un pour être payé.",
    es: "Pagar tarde es un impuesto a las empresas pequeñas y un motivo para pagar a alguien por cobrar.",
  },
  method: {
    en: "Points for the time it takes to be paid, as a share of the 8⅓ that can be had.",
    fr: "Points obtenus pour le temps qu’il faut pour être payé, en part des 8⅓ possibles.",
    es: "Puntos obtenidos por el tiempo que tarda el pago, como parte de los 8⅓ posibles.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: percentOfPoints,
  direction: "higher-is-better",
  goalposts: zeroToHundred,
  shelfLife: threeYears,
  from: [
    {
      source: "worldbank-bready-2025",
      inputs: { points: { measure: "3.3|3.3.2|Subcategory 3.3.2 Overall" } },
    },
  ],
  derive: ({ points }) => percentOf(points, 25 / 3),
  caveats: [pointsNotDays, notHighIncome],
  examples: [
    {
      given: { points: 6.95126691512603 },
      expect: 83.4152,
      score: 83.42,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
