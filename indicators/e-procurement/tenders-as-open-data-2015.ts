import { defineIndicator } from "../define/define-indicator.ts";
import { scoreToHundred } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "tenders-as-open-data-2015",
  pillar: "e-procurement",
  title: {
    en: "Tenders as open data 2015",
    fr: "Appels d’offres en données ouvertes 2015",
    es: "Licitaciones como datos abiertos 2015",
  },
  asks: {
    en: "Were tenders and awards published as open data in 2015?",
    fr: "Appels d’offres et attributions étaient-ils publiés en données ouvertes en 2015 ?",
    es: "¿Se publicaban licitaciones y adjudicaciones como datos abiertos en 2015?",
  },
  matters: {
    en: "A baseline: who had opened the books by then.",
    fr: "Un point de départ : qui avait alors ouvert ses livres.",
    es: "Un punto de partida: quién había abierto sus libros para entonces.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(0),
  direction: "higher-is-better",
  goalposts: scoreToHundred,
  shelfLife: threeYears,
  from: [{ source: "okfn-global-open-data-index", inputs: { score: { measure: "score" } } }],
  derive: ({ score }) => score,
  caveats: [
    {
      en: "One year, long past, and never repeated in this form: a starting point, not the state of things.",
      fr: "Une seule année, lointaine, jamais répétée sous cette forme : un point de départ, non l’état des choses.",
      es: "Un solo año, ya lejano y nunca repetido en esta forma: un punto de partida, no el estado de las cosas.",
    },
    {
      en: "Volunteers answered nine questions and reviewers checked; places without a volunteer are missing.",
      fr: "Des bénévoles ont répondu à neuf questions et des relecteurs ont vérifié ; les pays et territoires sans bénévole manquent.",
      es: "Personas voluntarias respondieron nueve preguntas, con revisión posterior; faltan los países y territorios sin voluntarios.",
    },
  ],
  examples: [
    {
      given: { score: 100 },
      expect: 100,
      score: 100,
      because: { en: "Colombia, 2015", fr: "Colombie, 2015", es: "Colombia, 2015" },
    },
    {
      given: { score: 45 },
      expect: 45,
      score: 45,
      because: { en: "Kenya, 2015", fr: "Kenya, 2015", es: "Kenia, 2015" },
    },
  ],
});
