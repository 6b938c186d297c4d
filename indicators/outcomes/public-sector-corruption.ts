import { defineIndicator } from "../define/define-indicator.ts";
import { vdemCorruption } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  ...vdemCorruption("v2x_pubcorr"),
  id: "public-sector-corruption",
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
  examples: [
    {
      given: { index: 0.577 },
      expect: 0.577,
      score: 42.3,
      because: {
        en: "Kenya, 2023: bounds 0.512 and 0.641, likely range 0.47 to 0.68",
        fr: "Kenya, 2023 : bornes 0,512 et 0,641, intervalle probable de 0,47 à 0,68",
        es: "Kenia, 2023: límites 0,512 y 0,641, intervalo probable de 0,47 a 0,68",
      },
    },
    {
      given: { index: 0.005 },
      expect: 0.005,
      score: 99.5,
      because: { en: "Denmark, 2023", fr: "Danemark, 2023", es: "Dinamarca, 2023" },
    },
  ],
});
