import {
  countedByAThirdParty,
  newNoticeForms,
  onlyAboveThresholds,
} from "../define/families/award-notices.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { threeYears } from "../define/shelf-life.ts";
import { days } from "../define/units.ts";

export default defineIndicator({
  id: "days-from-call-to-award",
  pillar: "outcomes",
  title: {
    en: "Days from call to award",
    fr: "Jours de l’appel à l’attribution",
    es: "Días de la convocatoria a la adjudicación",
  },
  asks: {
    en: "How many days pass from the call for tenders to the notice of award?",
    fr: "Combien de jours passent de l’appel d’offres à l’avis d’attribution ?",
    es: "¿Cuántos días pasan de la convocatoria al anuncio de adjudicación?",
  },
  matters: {
    en: "Slow awards cost those who wait for the school or the vaccine, and keep small firms away. Fewer days are better, as long as bidders have time. Shown beside the pillars, never inside.",
    fr: "Des attributions lentes coûtent à qui attend l’école ou le vaccin, et éloignent les petites entreprises. Moins de jours vaut mieux, tant que les soumissionnaires ont du temps. Montré à côté des piliers, jamais dedans.",
    es: "Las adjudicaciones lentas cuestan a quien espera la escuela o la vacuna, y alejan a las empresas pequeñas. Menos días es mejor, mientras los licitantes tengan tiempo. Se muestra junto a los pilares, nunca dentro.",
  },
  method: {
    en: "The median number of days between the sending of the call and that of the award notice linked to it, by the year of the call.",
    fr: "Le nombre médian de jours entre l’envoi de l’appel et celui de l’avis d’attribution qui lui est relié, selon l’année de l’appel.",
    es: "La mediana de días entre el envío de la convocatoria y el del anuncio de adjudicación ligado a ella, según el año de la convocatoria.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: days,
  direction: "lower-is-better",
  goalposts: {
    low: 90,
    high: 240,
    because: {
      en: "Days have no natural end. These hold all but about one in twenty of the country-years read (2.5th and 97.5th percentiles, rounded outward), and stay fixed.",
      fr: "Les jours n’ont pas de borne naturelle. Celles-ci contiennent toutes les observations lues, sauf environ une sur vingt (2,5e et 97,5e centiles, arrondis vers l’extérieur), et restent fixes.",
      es: "Los días no tienen un extremo natural. Estos abarcan todas las observaciones leídas, salvo cerca de una de cada veinte (percentiles 2,5 y 97,5, redondeados hacia fuera), y quedan fijos.",
    },
  },
  shelfLife: threeYears,
  from: [{ source: "ted-award-outcomes", inputs: { median: { measure: "lag_med_days" } } }],
  derive: ({ median }) => median,
  blank: {
    status: "not-collected",
    because: {
      en: "Fewer than 100 calls, or fewer than three in ten linked to an award: too little to tell",
      fr: "Moins de 100 appels, ou moins de trois sur dix reliés à une attribution : trop peu pour le dire",
      es: "Menos de 100 convocatorias, o menos de tres de cada diez ligadas a una adjudicación: muy poco para decirlo",
    },
  },
  breaks: [newNoticeForms],
  caveats: [
    {
      en: "It is the day on which the notice is sent, not that of the decision: late publication counts. Calls that have led to no notice yet are not in it, so the true median is longer.",
      fr: "C’est le jour d’envoi de l’avis, non celui de la décision : une publication tardive compte. Les appels sans avis à ce jour n’y sont pas : la vraie médiane est plus longue.",
      es: "Es el día en que se envía el anuncio, no el de la decisión: una publicación tardía cuenta. Las convocatorias aún sin anuncio no están: la mediana verdadera es más larga.",
    },
    onlyAboveThresholds,
    countedByAThirdParty,
  ],
  examples: [
    {
      given: { median: 114 },
      expect: 114,
      score: 84,
      because: { en: "Denmark, 2021", fr: "Danemark, 2021", es: "Dinamarca, 2021" },
    },
    {
      given: { median: 91 },
      expect: 91,
      score: 99.3,
      because: { en: "Poland, 2024", fr: "Pologne, 2024", es: "Polonia, 2024" },
    },
  ],
});
