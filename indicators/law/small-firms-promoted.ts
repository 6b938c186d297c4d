import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "small-firms-promoted",
  pillar: "law",
  title: {
    en: "Help for small firms to bid",
    fr: "Aide aux petites entreprises",
    es: "Apoyo a las empresas pequeñas",
  },
  asks: {
    en: "Does the law provide ways to help small and medium firms take part in tenders and contracts?",
    fr: "La loi prévoit-elle des moyens d’aider les petites et moyennes entreprises à participer aux appels d’offres et aux marchés ?",
    es: "¿Prevé la ley medios para ayudar a las pequeñas y medianas empresas a participar en licitaciones y contratos?",
  },
  matters: {
    en: "A small firm can do the work and still fail at the guarantee, the turnover asked for or the wait for payment. These are rules, and rules can be changed.",
    fr: "Une petite entreprise peut savoir faire le travail et buter sur la garantie, le chiffre d’affaires exigé ou l’attente du paiement. Ce sont des règles, et une règle se change.",
    es: "Una empresa pequeña puede saber hacer el trabajo y tropezar con la garantía, la facturación exigida o la espera del pago. Son normas, y las normas se cambian.",
  },
  ...businessReadyLaw("1.3|1.3.1|Tender and Contractual Mechanisms to Promote SME Participation", 35 / 27),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Indonesia, 2025", fr: "Indonésie, 2025", es: "Indonesia, 2025" },
    },
    {
      given: { points: 0.648148148148148 },
      expect: 50,
      score: 50,
      because: { en: "Jordan, 2025", fr: "Jordanie, 2025", es: "Jordania, 2025" },
    },
  ],
});
