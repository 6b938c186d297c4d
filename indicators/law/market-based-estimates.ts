import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "market-based-estimates",
  pillar: "law",
  title: {
    en: "Estimates based on the market",
    fr: "Estimations fondées sur le marché",
    es: "Estimaciones basadas en el mercado",
  },
  asks: {
    en: "Does the law provide market-based tools to estimate what a contract will cost?",
    fr: "La loi prévoit-elle des outils fondés sur le marché pour estimer la valeur d’un contrat ?",
    es: "¿Prevé la ley herramientas basadas en el mercado para estimar el valor de un contrato?",
  },
  matters: {
    en: "The estimate decides which procedure applies and which price looks fair. One drawn from last year's invoice repeats last year's price, fair or not.",
    fr: "L’estimation décide de la procédure à suivre et du prix qui paraîtra juste. Tirée de la facture de l’an passé, elle en répète le prix, juste ou non.",
    es: "La estimación decide qué procedimiento se aplica y qué precio parece justo. Si sale de la factura del año pasado, repite su precio, justo o no.",
  },
  ...businessReadyLaw("1.3|1.3.2|Market-Based Tools to Estimate Contract Value", 35 / 24),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Kyrgyzstan, 2025", fr: "Kirghizistan, 2025", es: "Kirguistán, 2025" },
    },
    {
      given: { points: 0.7291666666666665 },
      expect: 50,
      score: 50,
      because: { en: "Portugal, 2025", fr: "Portugal, 2025", es: "Portugal, 2025" },
    },
  ],
});
