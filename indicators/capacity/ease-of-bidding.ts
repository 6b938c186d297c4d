import { notHighIncome, pointsOfASurvey } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyPractice } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "ease-of-bidding",
  pillar: "capacity",
  title: {
    en: "Ease of bidding, as firms see it",
    fr: "Facilité de soumissionner, selon les entreprises",
    es: "Facilidad para licitar, según las empresas",
  },
  asks: {
    en: "How easy do firms find it to meet the paperwork needed to take part in a tender?",
    fr: "Les entreprises jugent-elles facile de remplir les exigences administratives pour participer à un appel d’offres ?",
    es: "¿Les resulta fácil a las empresas cumplir los requisitos administrativos para participar en una licitación?",
  },
  matters: {
    en: "A law can be open and its paperwork closed. Firms that give up before bidding appear in no record; only asking them finds them.",
    fr: "Une loi peut être ouverte et ses formalités fermées. Les entreprises qui renoncent avant de soumissionner ne figurent dans aucun registre ; il faut leur demander.",
    es: "Una ley puede ser abierta y sus trámites, cerrados. Las empresas que desisten antes de licitar no figuran en ningún registro; hay que preguntarles.",
  },
  ...businessReadyPractice(
    "3.3|3.3.3|Firms’ Perceptions on the Difficulty to Meet the Administrative Requirements to Participate in Tenders",
    25 / 3,
  ),
  caveats: [pointsOfASurvey, notHighIncome],
  examples: [
    {
      given: { points: 5.471249623195059 },
      expect: 65.655,
      score: 65.65,
      because: { en: "Bangladesh, 2025", fr: "Bangladesh, 2025", es: "Bangladés, 2025" },
    },
    {
      given: { points: 2.568552747603897 },
      expect: 30.8226,
      score: 30.82,
      because: { en: "Senegal, 2025", fr: "Sénégal, 2025", es: "Senegal, 2025" },
    },
  ],
});
