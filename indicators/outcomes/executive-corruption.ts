import { defineIndicator } from "../define/define-indicator.ts";
import { vdemCorruption } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  ...vdemCorruption("v2x_execorr"),
  id: "executive-corruption",
  title: {
    en: "Executive corruption",
    fr: "Corruption de l’exécutif",
    es: "Corrupción del ejecutivo",
  },
  asks: {
    en: "How often do members of the executive take bribes or steal public funds?",
    fr: "À quelle fréquence les membres de l’exécutif acceptent-ils des pots-de-vin ou détournent-ils des fonds publics ?",
    es: "¿Con qué frecuencia aceptan sobornos o roban fondos públicos los miembros del ejecutivo?",
  },
  matters: {
    en: "The largest contracts are decided near the top. Lower is better: 0 is never, 1 is always. Shown beside the pillars, never inside.",
    fr: "Les plus grands contrats se décident près du sommet. Plus bas est mieux : 0 vaut jamais, 1 toujours. Montré à côté des piliers, jamais dedans.",
    es: "Los contratos más grandes se deciden cerca de la cima. Menos es mejor: 0 es nunca, 1 es siempre. Se muestra junto a los pilares, nunca dentro.",
  },
  examples: [
    {
      given: { index: 0.472 },
      expect: 0.472,
      score: 52.8,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
    {
      given: { index: 0.853 },
      expect: 0.853,
      score: 14.7,
      because: { en: "Ukraine, 2013", fr: "Ukraine, 2013", es: "Ucrania, 2013" },
    },
  ],
});
