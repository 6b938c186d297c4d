import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "media-scrutiny",
  pillar: "oversight",
  title: {
    en: "Media that criticise",
    fr: "Médias critiques",
    es: "Medios que critican",
  },
  asks: {
    en: "Do the main print and broadcast media routinely criticise the government?",
    fr: "Les principaux titres de presse et médias audiovisuels critiquent-ils couramment le gouvernement ?",
    es: "¿Critican habitualmente al gobierno los principales medios impresos y audiovisuales?",
  },
  matters: {
    en: "A scandal nobody prints is a price nobody pays.",
    fr: "Un scandale que personne n’imprime est un prix que personne ne paie.",
    es: "Un escándalo que nadie publica es un precio que nadie paga.",
  },
  ...vdemEstimate("v2mecrit", -3, 3),
  examples: [
    {
      given: { estimate: 1.506 },
      expect: 1.506,
      score: 75.1,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { estimate: 0.167 },
      expect: 0.167,
      score: 52.78,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
  ],
});
