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
