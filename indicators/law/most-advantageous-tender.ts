import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "most-advantageous-tender",
  pillar: "law",
  title: {
    en: "Best value, not only lowest price",
    fr: "Le meilleur rapport, pas le seul prix",
    es: "El mejor valor, no solo el precio",
  },
  asks: {
    en: "Does the law prefer the most economically advantageous tender when bids are evaluated?",
    fr: "La loi préfère-t-elle l’offre économiquement la plus avantageuse lors de l’évaluation ?",
    es: "¿Prefiere la ley la oferta económicamente más ventajosa al evaluar?",
  },
  matters: {
    en: "The lowest price buys the cheapest thing that meets the text. Quality weighed by criteria published beforehand buys what was meant.",
    fr: "Le prix le plus bas achète la chose la moins chère conforme au texte. La qualité, jugée sur des critères publiés d’avance, achète ce qui était voulu.",
    es: "El precio más bajo compra lo más barato que cumple el texto. La calidad, juzgada con criterios publicados de antemano, compra lo que se quería.",
  },
  ...businessReadyLaw(
    "1.3|1.3.2|Most Economically Advantageous Tender is the Preferred Evaluation Criteria",
    35 / 24,
  ),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Côte d’Ivoire, 2025", fr: "Côte d’Ivoire, 2025", es: "Côte d’Ivoire, 2025" },
    },
    {
      given: { points: 0.7291666666666665 },
      expect: 50,
      score: 50,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
  ],
});
