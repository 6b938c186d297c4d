import { onlyAboveThresholds, countedByAThirdParty } from "../define/families/award-notices.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { untilNextRound } from "../define/shelf-life.ts";
import { percent } from "../define/units.ts";

export default defineIndicator({
  id: "single-bids",
  pillar: "outcomes",
  title: {
    en: "Tenders with one bid",
    fr: "Appels à une seule offre",
    es: "Licitaciones con una sola oferta",
  },
  asks: {
    en: "How many contract awards had only one offer?",
    fr: "Combien d’attributions n’avaient qu’une seule offre ?",
    es: "¿Cuántas adjudicaciones tuvieron una sola oferta?",
  },
  matters: {
    en: "One offer is no contest: it costs more, and it is the mark of a rigged or a badly announced tender most often used. Lower is better. Shown beside the pillars, never inside.",
    fr: "Une seule offre n’est pas une concurrence : cela coûte plus cher, et c’est le signe le plus utilisé d’un appel truqué ou mal annoncé. Plus bas est mieux. Montré à côté des piliers, jamais dedans.",
    es: "Una sola oferta no es competencia: cuesta más y es la señal más usada de una licitación amañada o mal anunciada. Menos es mejor. Se muestra junto a los pilares, nunca dentro.",
  },
  method: {
    en: "The share of awards with exactly one offer among those whose number of offers is known, in percent.",
    fr: "La part des attributions à une seule offre parmi celles dont le nombre d’offres est connu, en pourcentage.",
    es: "La parte de adjudicaciones con exactamente una oferta entre aquellas cuyo número de ofertas se conoce, en porcentaje.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: percent,
  direction: "lower-is-better",
  goalposts: zeroToHundred,
  shelfLife: untilNextRound(5),
  from: [{ source: "ted-award-outcomes", inputs: { share: { measure: "single_bid" } } }],
  derive: ({ share }) => percentOf(share, 1),
  blank: {
    status: "not-collected",
    because: {
      en: "Fewer than 100 awards, or the number of offers known for fewer than six in ten: too little to tell",
      fr: "Moins de 100 attributions, ou nombre d’offres connu pour moins de six sur dix : trop peu pour le dire",
      es: "Menos de 100 adjudicaciones, o número de ofertas conocido en menos de seis de cada diez: muy poco para decirlo",
    },
  },
  caveats: [
    {
      en: "The years end in September 2023: the new notices do not say how many offers came in. Some markets have few sellers, whatever the tender is like.",
      fr: "Les années s’arrêtent en septembre 2023 : les nouveaux avis ne disent pas combien d’offres ont été reçues. Certains marchés ont peu de vendeurs, quel que soit l’appel.",
      es: "Los años terminan en septiembre de 2023: los nuevos anuncios no dicen cuántas ofertas llegaron. Algunos mercados tienen pocos vendedores, sea como sea la licitación.",
    },
    onlyAboveThresholds,
    countedByAThirdParty,
  ],
  examples: [
    {
      given: { share: 0.55 },
      expect: 55,
      score: 45,
      because: { en: "Poland, 2023", fr: "Pologne, 2023", es: "Polonia, 2023" },
    },
    {
      given: { share: 0.095 },
      expect: 9.5,
      score: 90.5,
      because: { en: "Sweden, 2023", fr: "Suède, 2023", es: "Suecia, 2023" },
    },
  ],
});
