import { frozenIn2019, oneRoadContract } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { asPublished } from "../define/methods.ts";
import { untilNextRound } from "../define/shelf-life.ts";
import { outOf } from "../define/units.ts";

export default defineIndicator({
  id: "e-procurement-services-2019",
  pillar: "e-procurement",
  title: {
    en: "E-procurement services 2019",
    fr: "Services de passation électronique 2019",
    es: "Servicios de contratación electrónica 2019",
  },
  asks: {
    en: "In 2019, how much of a road contract could be handled online?",
    fr: "En 2019, quelle part d’un contrat routier pouvait se traiter en ligne ?",
    es: "En 2019, ¿qué parte de un contrato de carreteras podía tramitarse en línea?",
  },
  matters: {
    en: "The baseline before the pandemic, for 191 economies.",
    fr: "Le point de départ avant la pandémie, pour 191 économies.",
    es: "El punto de partida antes de la pandemia, para 191 economías.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: outOf(10),
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 10,
    because: {
      en: "The index runs from 0 to 10.",
      fr: "L’indice va de 0 à 10.",
      es: "El índice va de 0 a 10.",
    },
  },
  shelfLife: untilNextRound(8),
  from: [
    { source: "worldbank-contracting-with-government", inputs: { index: { measure: "E-proc (0-10)" } } },
  ],
  derive: ({ index }) => index,
  caveats: [
    frozenIn2019,
    oneRoadContract,
    {
      en: "Not one series with the 2025 services: the questions differ.",
      fr: "Ne forme pas une série avec les services de 2025 : les questions diffèrent.",
      es: "No forma una serie con los servicios de 2025: las preguntas difieren.",
    },
  ],
  examples: [
    {
      given: { index: 8 },
      expect: 8,
      score: 80,
      because: { en: "South Korea, 2019", fr: "Corée du Sud, 2019", es: "Corea del Sur, 2019" },
    },
    {
      given: { index: 0 },
      expect: 0,
      score: 0,
      because: { en: "Syria, 2019", fr: "Syrie, 2019", es: "Siria, 2019" },
    },
  ],
});
