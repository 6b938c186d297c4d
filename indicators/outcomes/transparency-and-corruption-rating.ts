import { notOnlyProcurement } from "../define/caveats.ts";
import { cpiaRating } from "../define/families/cpia.ts";
import { defineIndicator } from "../define/define-indicator.ts";

const rated = cpiaRating("IQ.CPA.TRAN.XQ");

export default defineIndicator({
  id: "transparency-and-corruption-rating",
  pillar: "outcomes",
  title: {
    en: "Transparency, accountability and corruption",
    fr: "Transparence, responsabilité et corruption",
    es: "Transparencia, rendición de cuentas y corrupción",
  },
  asks: {
    en: "Can those in power be held to account for how they use public money?",
    fr: "Ceux qui gouvernent ont-ils à répondre de leur usage de l’argent public ?",
    es: "¿Responden los gobernantes del uso que hacen del dinero público?",
  },
  matters: {
    en: "This is what reform is for. It is shown beside the pillars and never counted in them, so that anyone can ask whether one goes with the other.",
    fr: "C’est à cela que sert la réforme. La note figure à côté des piliers et n’y est jamais comptée : chacun peut ainsi se demander si l’un va avec l’autre.",
    es: "Para esto sirve la reforma. La calificación se muestra junto a los pilares y nunca se cuenta en ellos, para que cualquiera pueda preguntarse si lo uno va con lo otro.",
  },
  ...rated,
  caveats: [...rated.caveats, notOnlyProcurement],
  examples: [
    {
      given: { rating: 3.5 },
      expect: 3.5,
      score: 50,
      because: { en: "Rwanda, 2024", fr: "Rwanda, 2024", es: "Ruanda, 2024" },
    },
    {
      given: { rating: 1 },
      expect: 1,
      score: 0,
      because: { en: "South Sudan, 2024", fr: "Soudan du Sud, 2024", es: "Sudán del Sur, 2024" },
    },
  ],
});
