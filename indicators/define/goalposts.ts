import type { Indicator } from "../schema/indicator.ts";

type Goalposts = Indicator["goalposts"];

/** Ends that the scale itself sets. Every other choice of ends is argued for in the indicator's own file. */
export const zeroToOne: Goalposts = {
  low: 0,
  high: 1,
  because: {
    en: "The ends of the publisher's own scale, 0 and 1.",
    fr: "Les bornes de l’échelle de l’éditeur, 0 et 1.",
    es: "Los extremos de la escala del editor, 0 y 1.",
  },
};

export const zeroToHundred: Goalposts = {
  low: 0,
  high: 100,
  because: {
    en: "The natural ends of a share: none and all.",
    fr: "Les bornes naturelles d’une proportion : rien et tout.",
    es: "Los extremos naturales de una proporción: nada y todo.",
  },
};

export const noToYes: Goalposts = {
  low: 0,
  high: 1,
  because: {
    en: "A question with two answers: no is 0, yes is 100.",
    fr: "Une question à deux réponses : non vaut 0, oui vaut 100.",
    es: "Una pregunta con dos respuestas: no vale 0, sí vale 100.",
  },
};

/** For V-Dem's latent scales, which have no ends of their own. */
export const pooledPercentiles = (low: number, high: number): Goalposts => ({
  low,
  high,
  because: {
    en: `The scale has no ends. These hold all but about one in twenty of the country-years since 1995 (2.5th and 97.5th percentiles, rounded outward), and stay fixed.`,
    fr: `L’échelle n’a pas de bornes. Celles-ci contiennent toutes les observations pays-année depuis 1995, sauf environ une sur vingt (2,5e et 97,5e centiles, arrondis vers l’extérieur), et restent fixes.`,
    es: `La escala no tiene extremos. Estos abarcan todas las observaciones país-año desde 1995, salvo cerca de una de cada veinte (percentiles 2,5 y 97,5, redondeados hacia fuera), y quedan fijos.`,
  },
});

export const scoreToHundred: Goalposts = {
  low: 0,
  high: 100,
  because: {
    en: "The ends of the publisher's own scale, 0 and 100.",
    fr: "Les bornes de l’échelle de l’éditeur, 0 et 100.",
    es: "Los extremos de la escala del editor, 0 y 100.",
  },
};
