import { africaInLaw } from "../define/families/africa-integrity.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "whistle-blower-protection",
  pillar: "law",
  title: {
    en: "Protection of whistle-blowers in law",
    fr: "Protection légale des lanceurs d’alerte",
    es: "Protección legal de los denunciantes",
  },
  asks: {
    en: "Does the law protect civil servants who report corruption?",
    fr: "La loi protège-t-elle les fonctionnaires qui signalent la corruption ?",
    es: "¿Protege la ley a los funcionarios que denuncian la corrupción?",
  },
  matters: {
    en: "Whoever sees a fraud first sits inside. Without protection, few of them speak.",
    fr: "Qui voit le premier une fraude se trouve à l’intérieur. Sans protection, peu de ces témoins parlent.",
    es: "Quien ve primero un fraude está dentro. Sin protección, pocos de ellos hablan.",
  },
  ...africaInLaw("GI_AII_36"),
  examples: [
    {
      given: { score: 100 },
      expect: 1,
      score: 100,
      because: { en: "South Africa, 2018", fr: "Afrique du Sud, 2018", es: "Sudáfrica, 2018" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: { en: "Kenya, 2018", fr: "Kenya, 2018", es: "Kenia, 2018" },
    },
  ],
});
