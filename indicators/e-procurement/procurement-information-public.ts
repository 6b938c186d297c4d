import { defineIndicator } from "../define/define-indicator.ts";
import { pefaDimension } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "procurement-information-public",
  pillar: "e-procurement",
  title: {
    en: "Procurement information made public",
    fr: "Information publiée sur les marchés",
    es: "Información pública sobre las compras",
  },
  asks: {
    en: "Are plans, tenders, awards and complaints published in full and in time?",
    fr: "Les plans, appels d’offres, attributions et recours sont-ils publiés au complet et à temps ?",
    es: "¿Se publican planes, licitaciones, adjudicaciones y reclamaciones, completos y a tiempo?",
  },
  matters: {
    en: "Six things should be on an official site, free and without a login: the rules, plans, tenders, awards, decisions on complaints, yearly statistics. A portal is only as good as what stands in it.",
    fr: "Six choses devraient figurer sur un site officiel, gratuitement et sans inscription : règles, plans, appels d’offres, attributions, décisions sur les recours, statistiques annuelles. Un portail vaut ce qu’il contient.",
    es: "Seis cosas deben estar en un sitio oficial, gratis y sin registro: las normas, los planes, las licitaciones, las adjudicaciones, las decisiones sobre reclamaciones y las estadísticas anuales. Un portal vale lo que contiene.",
  },
  ...pefaDimension("PI-24.3"),
  examples: [
    {
      given: { letter: "A" },
      expect: 4,
      score: 100,
      because: { en: "Ukraine, 2019: A", fr: "Ukraine, 2019 : A", es: "Ucrania, 2019: A" },
    },
    {
      given: { letter: "C" },
      expect: 2,
      score: 33.33,
      because: { en: "Kenya, 2023: C", fr: "Kenya, 2023 : C", es: "Kenia, 2023: C" },
    },
  ],
});
