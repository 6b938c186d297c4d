import { defineIndicator } from "../define/define-indicator.ts";
import { pefaDimension } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "competitive-methods",
  pillar: "capacity",
  title: {
    en: "Contracts awarded by competition",
    fr: "Marchés attribués par mise en concurrence",
    es: "Contratos adjudicados por competencia",
  },
  asks: {
    en: "How much of the value of contracts is awarded by competition?",
    fr: "Quelle part de la valeur des marchés est attribuée par mise en concurrence ?",
    es: "¿Qué parte del valor de los contratos se adjudica por competencia?",
  },
  matters: {
    en: "A law can prescribe open tenders while the money goes by direct award. This looks at the money: A is 80% of the value and more, B 70%, C 60%.",
    fr: "Une loi peut prescrire l’appel d’offres ouvert tandis que l’argent passe par le gré à gré. Ici, on regarde l’argent : A vaut 80 % de la valeur ou plus, B 70 %, C 60 %.",
    es: "Una ley puede exigir licitación abierta mientras el dinero se adjudica a dedo. Aquí se mira el dinero: A es el 80 % del valor o más; B, el 70 %; C, el 60 %.",
  },
  ...pefaDimension("PI-24.2"),
  basis: "records",
  examples: [
    {
      given: { letter: "A" },
      expect: 4,
      score: 100,
      because: { en: "Paraguay, 2023: A", fr: "Paraguay, 2023 : A", es: "Paraguay, 2023: A" },
    },
    {
      given: { letter: "D" },
      expect: 1,
      score: 0,
      because: { en: "Kenya, 2023: D", fr: "Kenya, 2023 : D", es: "Kenia, 2023: D" },
    },
  ],
});
