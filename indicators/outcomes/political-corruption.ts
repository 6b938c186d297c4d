import { defineIndicator } from "../define/define-indicator.ts";
import { vdemCorruption } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  ...vdemCorruption("v2x_corr"),
  id: "political-corruption",
  title: {
    en: "Political corruption",
    fr: "Corruption politique",
    es: "Corrupción política",
  },
  asks: {
    en: "How pervasive is corruption among the executive, officials, lawmakers and judges?",
    fr: "Quelle est l’ampleur de la corruption dans l’exécutif, l’administration, au parlement et chez les juges ?",
    es: "¿Qué tan extendida está la corrupción en el ejecutivo, la administración, el parlamento y los jueces?",
  },
  matters: {
    en: "It joins four kinds of corruption, from petty bribes to laws that were bought. Lower is better: 0 is none, 1 is everywhere. Shown beside the pillars, never inside.",
    fr: "Il réunit quatre formes de corruption, du petit pot-de-vin à la loi achetée. Plus bas est mieux : 0 vaut aucune, 1 partout. Montré à côté des piliers, jamais dedans.",
    es: "Reúne cuatro formas de corrupción, desde el pequeño soborno hasta la ley comprada. Menos es mejor: 0 es ninguna, 1 en todas partes. Se muestra junto a los pilares, nunca dentro.",
  },
  examples: [
    {
      given: { index: 0.61 },
      expect: 0.61,
      score: 39,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
    {
      given: { index: 0.887 },
      expect: 0.887,
      score: 11.3,
      because: { en: "Ukraine, 2013", fr: "Ukraine, 2013", es: "Ucrania, 2013" },
    },
  ],
});
