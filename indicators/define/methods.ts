import type { Words } from "../schema/shapes.ts";

/** Sentences on what a rule does with the publisher's value, where several indicators do the same. */
export const shareOfPoints: Words = {
  en: "Points the publisher gives for this question, as a share of the most it can earn: none is no, half is in part, all is yes.",
  fr: "Points que l’éditeur donne pour cette question, en part du maximum possible : aucun vaut « non », la moitié « en partie », tous « oui ».",
  es: "Puntos que el editor da a esta pregunta, como parte del máximo posible: ninguno vale «no»; la mitad, «en parte»; todos, «sí».",
};

/** For questions of several parts. */
export const shareOfPointsInQuarters: Words = {
  en: "Points the publisher gives for this question, as a share of the most it can earn, in quarters: none is no, half is in part, all is yes.",
  fr: "Points que l’éditeur donne pour cette question, en part du maximum possible, par quarts : aucun vaut « non », la moitié « en partie », tous « oui ».",
  es: "Puntos que el editor da a esta pregunta, como parte del máximo posible, por cuartos: ninguno vale «no»; la mitad, «en parte»; todos, «sí».",
};

/** For questions answered by degree. */
export const plainShareOfPoints: Words = {
  en: "Points the publisher gives for this question, as a share of the most it can earn.",
  fr: "Points que l’éditeur donne pour cette question, en part du maximum possible.",
  es: "Puntos que el editor da a esta pregunta, como parte del máximo posible.",
};

export const asPublished: Words = {
  en: "The publisher's value. Nothing is changed.",
  fr: "La valeur de l’éditeur. Rien n’est modifié.",
  es: "El valor del editor. No se cambia nada.",
};

/** For indices published with bounds of one standard error. */
export const withBoundsWidened: Words = {
  en: "The publisher's value. Its bounds hold about two cases in three; the likely range shown here widens them 1.64 times, to nine in ten, and ends at 0 and 1.",
  fr: "La valeur de l’éditeur. Ses bornes contiennent environ deux cas sur trois ; l’intervalle probable montré ici les élargit 1,64 fois, à neuf sur dix, et s’arrête à 0 et à 1.",
  es: "El valor del editor. Sus límites contienen unos dos casos de cada tres; el intervalo probable que se muestra aquí los amplía 1,64 veces, a nueve de cada diez, y termina en 0 y 1.",
};

/**
 * A share of points in percent. The publisher's points are sums of binary fractions (1.4583333333333337 of
 * 1.4583333333333333), so the share is freed of that dust at the ninth decimal.
 */
export function percentOf(points: number, most: number): number {
  return Math.round((100 * points * 1e9) / most) / 1e9;
}
