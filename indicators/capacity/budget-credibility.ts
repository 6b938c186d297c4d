import { defineIndicator } from "../define/define-indicator.ts";
import { threeYears } from "../define/shelf-life.ts";
import { percent } from "../define/units.ts";

export default defineIndicator({
  id: "budget-credibility",
  pillar: "capacity",
  title: {
    en: "Budget kept",
    fr: "Budget respecté",
    es: "Presupuesto cumplido",
  },
  asks: {
    en: "Does the state spend what its budget said?",
    fr: "L’État dépense-t-il ce que disait son budget ?",
    es: "¿Gasta el Estado lo que decía su presupuesto?",
  },
  matters: {
    en: "A contract signed on money that never comes is broken before it starts.",
    fr: "Un contrat signé sur de l’argent qui n’arrive jamais est rompu avant de commencer.",
    es: "Un contrato firmado con dinero que nunca llega está roto antes de empezar.",
  },
  method: {
    en: "100 minus the distance between spending and the first approved budget, in percent of that budget; both over- and underspending count, and beyond 100 points nothing is left.",
    fr: "100 moins l’écart entre la dépense et le premier budget approuvé, en pourcentage de ce budget ; dépenser trop ou trop peu compte de la même façon et, au-delà de 100 points d’écart, il ne reste rien.",
    es: "100 menos la distancia entre el gasto y el primer presupuesto aprobado, en porcentaje de este; gastar de más y gastar de menos cuentan igual y, más allá de 100 puntos, no queda nada.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: percent,
  direction: "higher-is-better",
  goalposts: {
    low: 60,
    high: 100,
    because: {
      en: "100 is a budget kept to the cent; 60 is rounded outward from the 2.5th percentile of all country-years, below which it is hardly a budget.",
      fr: "100, c’est un budget tenu au centime près ; 60 est le 2,5e centile de toutes les observations pays-année, arrondi vers l’extérieur : en deçà, ce n’est plus guère un budget.",
      es: "100 es un presupuesto cumplido al céntimo; 60 es el percentil 2,5 de todas las observaciones país-año, redondeado hacia fuera: por debajo apenas es un presupuesto.",
    },
  },
  shelfLife: threeYears,
  from: [{ source: "worldbank-wdi", inputs: { spent: { measure: "GF.XPD.BUDG.ZS" } } }],
  derive: ({ spent }) => 100 - Math.min(100, Math.abs(spent - 100)),
  caveats: [
    {
      en: "A budget amended in good order during the year looks like one not kept.",
      fr: "Un budget modifié dans les règles en cours d’année ressemble à un budget non respecté.",
      es: "Un presupuesto modificado en regla durante el año parece incumplido.",
    },
    {
      en: "War and sudden aid move it as much as weak planning does.",
      fr: "La guerre ou une aide soudaine le font bouger autant qu’une mauvaise planification.",
      es: "Una guerra o una ayuda repentina lo mueven tanto como la mala planificación.",
    },
  ],
  examples: [
    {
      given: { spent: 84.5712 },
      expect: 84.5712,
      score: 61.43,
      because: { en: "Kenya, 2022", fr: "Kenya, 2022", es: "Kenia, 2022" },
    },
    {
      given: { spent: 186.6644 },
      expect: 13.3356,
      score: 0,
      because: {
        en: "Ukraine, 2022: a war budget",
        fr: "Ukraine, 2022 : un budget de guerre",
        es: "Ucrania, 2022: un presupuesto de guerra",
      },
    },
  ],
});
