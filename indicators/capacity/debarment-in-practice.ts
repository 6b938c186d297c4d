import { africaInPractice } from "../define/families/africa-integrity.ts";
import { newHandsIn2023 } from "../define/breaks.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "debarment-in-practice",
  pillar: "capacity",
  title: {
    en: "Debarment in practice",
    fr: "Exclusion en pratique",
    es: "Inhabilitación en la práctica",
  },
  asks: {
    en: "Are firms that broke procurement rules really kept out of later bids?",
    fr: "Les entreprises qui ont enfreint les règles sont-elles vraiment écartées des appels d’offres suivants ?",
    es: "¿Se aparta de verdad de las licitaciones a las empresas que infringieron las normas?",
  },
  matters: {
    en: "A sanction on paper frightens nobody. Set it beside the law: the gap is the work left to do.",
    fr: "Une sanction sur le papier n’effraie personne. Comparez-la à la loi : l’écart est le travail qui reste.",
    es: "Una sanción en el papel no asusta a nadie. Compárela con la ley: la distancia es el trabajo pendiente.",
  },
  ...africaInPractice("GI_AII_28"),
  breaks: [newHandsIn2023],
  examples: [
    {
      given: { score: 100 },
      expect: 100,
      score: 100,
      because: { en: "Rwanda, 2024", fr: "Rwanda, 2024", es: "Ruanda, 2024" },
    },
    {
      given: { score: 25 },
      expect: 25,
      score: 25,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
  ],
});
