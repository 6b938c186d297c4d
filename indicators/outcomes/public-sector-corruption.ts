import { expertJudgement, notOnlyProcurement, palestineIsWestBank } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToOne } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "public-sector-corruption",
  pillar: "outcomes",
  title: {
    en: "Public sector corruption",
    fr: "Corruption du secteur public",
    es: "Corrupción del sector público",
  },
  asks: {
    en: "How often do public employees take bribes or steal public funds?",
    fr: "À quelle fréquence les agents publics acceptent-ils des pots-de-vin ou détournent-ils des fonds ?",
    es: "¿Con qué frecuencia aceptan sobornos o roban fondos los empleados públicos?",
  },
  matters: {
    en: "The nearest long series to what procurement reform wants less of. Lower is better: 0 is none, 1 is everywhere. Shown beside the pillars, never inside.",
    fr: "La longue série la plus proche de ce que la réforme des marchés veut réduire. Plus bas est mieux : 0 vaut aucune, 1 partout. Montrée à côté des piliers, jamais dedans.",
    es: "La serie larga más cercana a lo que la reforma de las compras quiere reducir. Menos es mejor: 0 es ninguna, 1 en todas partes. Se muestra junto a los pilares, nunca dentro.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "experts",
  unit: scale(2),
  direction: "lower-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "vdem", inputs: { index: { measure: "v2x_pubcorr" } } }],
  derive: ({ index }) => index,
  caveats: [
    palestineIsWestBank,
    {
      en: "It runs against the publisher's other indices: here a high number is bad.",
      fr: "Il va à rebours des autres indices de l’éditeur : ici, un nombre élevé est mauvais.",
      es: "Va al revés que los demás índices del editor: aquí un número alto es malo.",
    },
    expertJudgement,
    notOnlyProcurement,
  ],
  examples: [
    {
      given: { index: 0.575 },
      expect: 0.575,
      score: 42.5,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { index: 0.005 },
      expect: 0.005,
      score: 99.5,
      because: { en: "Denmark, 2024", fr: "Danemark, 2024", es: "Dinamarca, 2024" },
    },
  ],
});
