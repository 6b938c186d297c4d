import { portalsReadAnew } from "../define/breaks.ts";
import { answeredByOfficials, mayBeReassessed } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { threeYears } from "../define/shelf-life.ts";

const points = { measure: "i12_eproc_points" };

export default defineIndicator({
  id: "e-procurement-portal",
  pillar: "e-procurement",
  title: {
    en: "E-procurement portal",
    fr: "Portail de passation électronique",
    es: "Portal de contratación electrónica",
  },
  asks: {
    en: "Is there an e-procurement portal, and is it in use?",
    fr: "Existe-t-il un portail de passation électronique, et est-il en service ?",
    es: "¿Existe un portal de contratación electrónica y está en uso?",
  },
  matters: {
    en: "One place to look is the first condition for anyone to look at all.",
    fr: "Un seul endroit où regarder : c’est la première condition pour que quelqu’un regarde.",
    es: "Un solo lugar donde mirar es la primera condición para que alguien mire.",
  },
  method: {
    en: "The publisher's three answers, counted 0, 4.5 and 9 points in its index, are kept as none, planned and in use.",
    fr: "Les trois réponses de l’éditeur, comptées 0, 4,5 et 9 points dans son indice, sont conservées : aucun, prévu, en service.",
    es: "Las tres respuestas del editor, que valen 0, 4,5 y 9 puntos en su índice, se mantienen: ninguno, previsto, en uso.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      { value: 0, name: { en: "None", fr: "Aucun", es: "Ninguno" } },
      {
        value: 1,
        name: {
          en: "Planned or being built",
          fr: "Prévu ou en construction",
          es: "Previsto o en construcción",
        },
      },
      { value: 2, name: { en: "In use", fr: "En service", es: "En uso" } },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 2,
    because: {
      en: "Three answers at equal distance, as the publisher counts them.",
      fr: "Trois réponses à égale distance, comme l’éditeur les compte.",
      es: "Tres respuestas a igual distancia, como las cuenta el editor.",
    },
  },
  shelfLife: threeYears,
  from: [
    { source: "worldbank-gtmi", inputs: { points } },
    { source: "worldbank-gtmi", inputs: { points: { measure: "EPMIS" } } },
  ],
  derive: ({ points }) => points / 4.5,
  states: { step: "portal-live", from: 2 },
  breaks: [portalsReadAnew],
  caveats: [answeredByOfficials, mayBeReassessed],
  examples: [
    {
      given: { points: 9 },
      expect: 2,
      score: 100,
      because: { en: "Kenya, 2025", fr: "Kenya, 2025", es: "Kenia, 2025" },
    },
    { given: { points: 4.5 }, expect: 1, score: 50 },
  ],
});
