import { newQuestionsIn2025, officialsAnswer } from "../define/breaks.ts";
import { answeredByOfficials } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToOne } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "core-government-systems",
  pillar: "capacity",
  title: {
    en: "Core government systems",
    fr: "Systèmes centraux de l’État",
    es: "Sistemas centrales del Estado",
  },
  asks: {
    en: "Does the state run the systems that procurement plugs into?",
    fr: "L’État fait-il fonctionner les systèmes auxquels se raccordent les marchés publics ?",
    es: "¿Tiene el Estado en marcha los sistemas a los que se conecta la contratación?",
  },
  matters: {
    en: "Budget, treasury, payroll and tax systems decide whether a portal is an island.",
    fr: "Budget, Trésor, paie et impôts décident si un portail est une île.",
    es: "Presupuesto, tesorería, nómina e impuestos deciden si un portal es una isla.",
  },
  method: {
    en: "The Core Government Systems Index of the GovTech Maturity Index. Nothing is changed.",
    fr: "L’indice des systèmes centraux de l’État, dans le GovTech Maturity Index. Rien n’est modifié.",
    es: "El índice de sistemas centrales del Estado, en el GovTech Maturity Index. No se cambia nada.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "worldbank-gtmi", inputs: { index: { measure: "cgsi" } } }],
  derive: ({ index }) => index,
  breaks: [officialsAnswer, newQuestionsIn2025],
  caveats: [
    answeredByOfficials,
    {
      en: "More questions were asked in each wave.",
      fr: "Chaque vague a posé plus de questions que la précédente.",
      es: "Cada oleada hizo más preguntas que la anterior.",
    },
  ],
  examples: [
    {
      given: { index: 0.832289626556017 },
      expect: 0.832289626556017,
      score: 83.23,
      because: { en: "Kenya, 2025", fr: "Kenya, 2025", es: "Kenia, 2025" },
    },
    {
      given: { index: 0.749433029045643 },
      expect: 0.749433029045643,
      score: 74.94,
      because: { en: "Ukraine, 2025", fr: "Ukraine, 2025", es: "Ucrania, 2025" },
    },
  ],
});
