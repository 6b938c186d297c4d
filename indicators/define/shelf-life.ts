import type { Indicator } from "../schema/indicator.ts";

type ShelfLife = Indicator["shelfLife"];

/** How long a value of a usual survey is called fresh. Longer lives carry their reason. */
export const threeYears: ShelfLife = { years: 3 };

export const lawsLiveLonger = (years: number): ShelfLife => ({
  years,
  because: {
    en: "A law lives longer than a survey.",
    fr: "Une loi dure plus longtemps qu’une enquête.",
    es: "Una ley dura más que una encuesta.",
  },
});

/** For sources that publish at long intervals: until the next round is due, the last one is the evidence. */
export const untilNextRound = (years: number): ShelfLife => ({
  years,
  because: {
    en: "The source has published no later round; until one comes, this is the newest evidence.",
    fr: "La source n’a pas publié d’édition plus récente ; en attendant, c’est la donnée la plus récente.",
    es: "La fuente no ha publicado una ronda posterior; mientras tanto, es la evidencia más reciente.",
  },
});

/** For ratings that are given anew every year and seldom move far: a missed edition does not make them worthless. */
export const ratingsMoveSlowly: ShelfLife = {
  years: 5,
  because: {
    en: "Given anew every year, such ratings move slowly: since 2000 half of them were within 2.4 points of a hundred of where they stood five years before (1.1 after three years), nine in ten within 14. The error of a value grows with its age.",
    fr: "Données chaque année, ces notes bougent peu : depuis 2000, la moitié était à moins de 2,4 points sur cent de leur valeur de cinq ans plus tôt (1,1 après trois ans), neuf sur dix à moins de 14. L’erreur d’une valeur croît avec son âge.",
    es: "Se dan de nuevo cada año y se mueven poco: desde 2000, la mitad estaba a menos de 2,4 puntos de cien de donde estaba cinco años antes (1,1 a los tres años), y nueve de cada diez a menos de 14. El error de un valor crece con su edad.",
  },
};
