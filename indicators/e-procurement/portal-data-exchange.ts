import { answeredByOfficials } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { untilNextRound } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

export default defineIndicator({
  id: "portal-data-exchange",
  pillar: "e-procurement",
  title: {
    en: "Portal linked to other state systems",
    fr: "Portail relié aux autres systèmes de l’État",
    es: "Portal enlazado con otros sistemas del Estado",
  },
  asks: {
    en: "Does the portal exchange data with the budget, treasury or tax systems?",
    fr: "Le portail échange-t-il des données avec les systèmes du budget, du Trésor ou des impôts ?",
    es: "¿Intercambia el portal datos con los sistemas de presupuesto, tesorería o impuestos?",
  },
  matters: {
    en: "Linked systems can show that a contract had money behind it and that the payment matched.",
    fr: "Des systèmes reliés peuvent montrer que le contrat était financé et que le paiement y correspondait.",
    es: "Los sistemas enlazados pueden mostrar que el contrato tenía presupuesto y que el pago coincidió.",
  },
  method: {
    en: "Yes only where the exchange is in use; planned links count as no, as in the file read.",
    fr: "Oui seulement si l’échange est en service ; les liens prévus comptent comme non, comme dans le fichier lu.",
    es: "Sí solo si el intercambio está en uso; los enlaces previstos cuentan como no, como en el archivo leído.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: untilNextRound(5),
  from: [{ source: "worldbank-gtmi", inputs: { exchange: { measure: "eproc_data_exchange" } } }],
  derive: ({ exchange }) => exchange,
  caveats: [answeredByOfficials],
  examples: [
    {
      given: { exchange: 1 },
      expect: 1,
      score: 100,
      because: { en: "Kenya, 2022", fr: "Kenya, 2022", es: "Kenia, 2022" },
    },
    {
      given: { exchange: 0 },
      expect: 0,
      score: 0,
      because: { en: "Ukraine, 2022", fr: "Ukraine, 2022", es: "Ucrania, 2022" },
    },
  ],
});
