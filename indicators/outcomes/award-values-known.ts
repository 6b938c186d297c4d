import {
  countedByAThirdParty,
  newNoticeForms,
  onlyAboveThresholds,
} from "../define/families/award-notices.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { percent } from "../define/units.ts";

export default defineIndicator({
  id: "award-values-known",
  pillar: "outcomes",
  title: {
    en: "Award notices with a value",
    fr: "Avis d’attribution avec un montant",
    es: "Anuncios de adjudicación con un valor",
  },
  asks: {
    en: "How many notices of award say what the contract costs?",
    fr: "Combien d’avis d’attribution disent ce que coûte le marché ?",
    es: "¿Cuántos anuncios de adjudicación dicen lo que cuesta el contrato?",
  },
  matters: {
    en: "Who cannot see the price cannot see whether it was fair. Higher is better. Shown beside the pillars, never inside.",
    fr: "Qui ne voit pas le prix ne voit pas s’il était juste. Plus haut est mieux. Montré à côté des piliers, jamais dedans.",
    es: "Quien no ve el precio no ve si fue justo. Más es mejor. Se muestra junto a los pilares, nunca dentro.",
  },
  method: {
    en: "The share of award notices with a value from 1,000 euro to 1 billion, in percent.",
    fr: "La part des avis d’attribution avec un montant de 1 000 euros à 1 milliard, en pourcentage.",
    es: "La parte de los anuncios de adjudicación con un valor de 1000 euros a 1000 millones, en porcentaje.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: percent,
  direction: "higher-is-better",
  goalposts: zeroToHundred,
  shelfLife: threeYears,
  from: [{ source: "ted-award-outcomes", inputs: { share: { measure: "value_ok" } } }],
  derive: ({ share }) => percentOf(share, 1),
  blank: {
    status: "not-collected",
    because: {
      en: "Fewer than 100 award notices: too little to tell",
      fr: "Moins de 100 avis d’attribution : trop peu pour le dire",
      es: "Menos de 100 anuncios de adjudicación: muy poco para decirlo",
    },
  },
  breaks: [newNoticeForms],
  caveats: [
    {
      en: "National law may withhold values, as in Germany, and some years follow the habits of a form. A value is counted when it is plausible, not when it is right.",
      fr: "Le droit national peut taire les montants, comme en Allemagne, et certaines années suivent les habitudes d’un formulaire. Un montant compte s’il est plausible, non s’il est juste.",
      es: "La ley nacional puede callar los valores, como en Alemania, y algunos años siguen los hábitos de un formulario. Un valor cuenta cuando es verosímil, no cuando es correcto.",
    },
    onlyAboveThresholds,
    countedByAThirdParty,
  ],
  examples: [
    {
      given: { share: 0.377 },
      expect: 37.7,
      score: 37.7,
      because: { en: "Germany, 2024", fr: "Allemagne, 2024", es: "Alemania, 2024" },
    },
    {
      given: { share: 0.971 },
      expect: 97.1,
      score: 97.1,
      because: { en: "Croatia, 2024", fr: "Croatie, 2024", es: "Croacia, 2024" },
    },
  ],
});
