import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { percent } from "../define/units.ts";

export default defineIndicator({
  id: "corruption-as-obstacle",
  pillar: "outcomes",
  title: {
    en: "Corruption as an obstacle to firms",
    fr: "La corruption, obstacle pour les entreprises",
    es: "La corrupción como obstáculo para las empresas",
  },
  asks: {
    en: "How many firms call corruption a major constraint?",
    fr: "Combien d’entreprises disent que la corruption est une contrainte majeure ?",
    es: "¿Cuántas empresas dicen que la corrupción es una limitación grave?",
  },
  matters: {
    en: "Firms meet the state when they ask, pay and sell. A lower share is better: it is one of the outcomes that reform should move, shown beside the pillars and never counted in them.",
    fr: "Les entreprises rencontrent l’État quand elles demandent, paient et vendent. Une part plus faible est meilleure : c’est l’un des résultats que la réforme devrait faire bouger, montré à côté des piliers et jamais compté en eux.",
    es: "Las empresas tratan con el Estado cuando piden, pagan y venden. Una parte menor es mejor: es uno de los resultados que la reforma debería mover, mostrado junto a los pilares y nunca contado en ellos.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: percent,
  direction: "lower-is-better",
  goalposts: zeroToHundred,
  shelfLife: {
    years: 5,
    because: {
      en: "Surveys of one country are four to ten years apart.",
      fr: "Les enquêtes d’un même pays sont espacées de quatre à dix ans.",
      es: "Las encuestas de un mismo país distan de cuatro a diez años.",
    },
  },
  from: [{ source: "worldbank-enterprise-surveys", inputs: { firms: { measure: "IC.FRM.CORR.CORR11" } } }],
  derive: ({ firms }) => firms,
  caveats: [
    {
      en: "It counts what firms are ready to tell an interviewer, which is not the same everywhere. It is about corruption of every kind, not in procurement alone.",
      fr: "L’indicateur compte ce que les entreprises veulent bien dire à un enquêteur, ce qui varie selon les pays. Il porte sur toute corruption, non sur les seuls marchés publics.",
      es: "Cuenta lo que las empresas están dispuestas a decir a quien las encuesta, y eso no es igual en todas partes. Trata de toda corrupción, no solo de la contratación.",
    },
    {
      en: "The file ends in 2020 and gives no sampling error: 150 to 1,300 firms answer in a country.",
      fr: "Le fichier s’arrête en 2020 et ne donne pas d’erreur d’échantillonnage : de 150 à 1 300 entreprises répondent par pays.",
      es: "El archivo termina en 2020 y no da el error de muestreo: responden de 150 a 1300 empresas por país.",
    },
  ],
  examples: [
    {
      given: { firms: 41.6 },
      expect: 41.6,
      score: 58.4,
      because: { en: "Kenya, 2018", fr: "Kenya, 2018", es: "Kenia, 2018" },
    },
    {
      given: { firms: 62.1 },
      expect: 62.1,
      score: 37.9,
      because: { en: "Colombia, 2017", fr: "Colombie, 2017", es: "Colombia, 2017" },
    },
  ],
});
