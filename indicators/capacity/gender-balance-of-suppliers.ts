import { notHighIncome, pointsOfASurvey } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyPractice } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "gender-balance-of-suppliers",
  pillar: "capacity",
  title: {
    en: "Gender balance among suppliers",
    fr: "Équilibre femmes-hommes des fournisseurs",
    es: "Equilibrio de género entre proveedores",
  },
  asks: {
    en: "How narrow is the gender gap among the firms that supply the government?",
    fr: "L’écart entre femmes et hommes est-il faible parmi les entreprises qui fournissent l’État ?",
    es: "¿Es estrecha la brecha de género entre las empresas que proveen al Estado?",
  },
  matters: {
    en: "Rules for equality are judged by who gets the contracts. Where the gap is wide, good suppliers may be missing, and good prices with them.",
    fr: "Les règles d’égalité se jugent à qui obtient les contrats. Là où l’écart est grand, de bons fournisseurs manquent peut-être, et de bons prix avec eux.",
    es: "Las normas de igualdad se juzgan por quién obtiene los contratos. Donde la brecha es amplia quizá falten buenos proveedores y, con ellos, buenos precios.",
  },
  ...businessReadyPractice("3.3|3.3.4|Gender Gap in Government Suppliers", 25 / 3),
  caveats: [pointsOfASurvey, notHighIncome],
  examples: [
    {
      given: { points: 5.350884303063924 },
      expect: 64.2106,
      score: 64.21,
      because: { en: "Kyrgyzstan, 2025", fr: "Kirghizistan, 2025", es: "Kirguistán, 2025" },
    },
    {
      given: { points: 1.1743068670515158 },
      expect: 14.0917,
      score: 14.09,
      because: { en: "Nepal, 2025", fr: "Népal, 2025", es: "Nepal, 2025" },
    },
  ],
});
