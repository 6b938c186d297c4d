import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "award-reasons-online",
  pillar: "e-procurement",
  title: {
    en: "Award decisions and reasons online",
    fr: "Attributions motivées en ligne",
    es: "Adjudicaciones motivadas en línea",
  },
  asks: {
    en: "Can award decisions be read online, with the reasons for them?",
    fr: "Peut-on lire en ligne les décisions d’attribution, avec leurs motifs ?",
    es: "¿Se pueden leer en línea las decisiones de adjudicación, con sus motivos?",
  },
  matters: {
    en: "Who won is a name; why is what can be checked. A buyer who must publish reasons needs to have some.",
    fr: "Qui a gagné est un nom ; pourquoi, voilà ce qui se vérifie. Un acheteur qui doit publier ses motifs doit en avoir.",
    es: "Quién ganó es un nombre; por qué es lo que se puede comprobar. Un comprador que debe publicar sus motivos necesita tenerlos.",
  },
  ...businessReadyFunction(
    "2.3|2.3.2|Accessing Award Decisions (Including Their Rationale) Electronically",
    50 / 27,
  ),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "Costa Rica, 2025", fr: "Costa Rica, 2025", es: "Costa Rica, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "The Gambia, 2025", fr: "Gambie, 2025", es: "Gambia, 2025" },
    },
  ],
});
