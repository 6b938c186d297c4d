/** Words for the choices of method that the published tables name in English. */
import type { Words } from "../../../indicators/schema/shapes.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";

const VARIANTS: Record<string, Words> = {
  "arithmetic mean of the pillars": {
    en: "Arithmetic mean of the pillars",
    fr: "Moyenne arithmétique des piliers",
    es: "Media aritmética de los pilares",
  },
  "harmonic mean of the pillars": {
    en: "Harmonic mean of the pillars",
    fr: "Moyenne harmonique des piliers",
    es: "Media armónica de los pilares",
  },
  "floor of 1 point": { en: "Floor of 1 point", fr: "Plancher de 1 point", es: "Mínimo de 1 punto" },
  "floor of 20 points": { en: "Floor of 20 points", fr: "Plancher de 20 points", es: "Mínimo de 20 puntos" },
  "geometric mean inside the pillars too, floor of 1": {
    en: "Geometric mean inside the pillars too, floor of 1",
    fr: "Moyenne géométrique aussi dans les piliers, plancher de 1",
    es: "Media geométrica también dentro de los pilares, mínimo de 1",
  },
  "every member the same weight in the index": {
    en: "Every member the same weight in the index",
    fr: "Chaque élément le même poids dans l’indice",
    es: "Cada elemento con el mismo peso en el índice",
  },
  "law weighs double": {
    en: "Law weighs double",
    fr: "Le droit pèse double",
    es: "Las leyes pesan el doble",
  },
  "capacity weighs double": {
    en: "Capacity weighs double",
    fr: "La capacité pèse double",
    es: "La capacidad pesa el doble",
  },
  "e-procurement weighs double": {
    en: "E-procurement weighs double",
    fr: "Les achats en ligne pèsent double",
    es: "Las compras en línea pesan el doble",
  },
  "oversight weighs double": {
    en: "Oversight weighs double",
    fr: "Le contrôle pèse double",
    es: "La vigilancia pesa el doble",
  },
  "z-scores (mean 50, deviation 20) instead of goalposts": {
    en: "Z-scores (mean 50, deviation 20) instead of goalposts",
    fr: "Scores centrés réduits (moyenne 50, écart 20) au lieu des bornes",
    es: "Puntuaciones tipificadas (media 50, desviación 20) en lugar de límites",
  },
  "percentile ranks instead of goalposts": {
    en: "Percentile ranks instead of goalposts",
    fr: "Rangs centiles au lieu des bornes",
    es: "Rangos percentiles en lugar de límites",
  },
  "smallest and largest value instead of goalposts": {
    en: "Smallest and largest value instead of goalposts",
    fr: "Plus petite et plus grande valeur au lieu des bornes",
    es: "Valor menor y mayor en lugar de límites",
  },
  "goalposts a tenth wider": {
    en: "Goalposts a tenth wider",
    fr: "Bornes plus larges d’un dixième",
    es: "Límites un décimo más anchos",
  },
  "goalposts a tenth narrower": {
    en: "Goalposts a tenth narrower",
    fr: "Bornes plus étroites d’un dixième",
    es: "Límites un décimo más estrechos",
  },
  "pillars need half of their weight": {
    en: "Pillars need half of their weight",
    fr: "Les piliers exigent la moitié de leur poids",
    es: "Los pilares exigen la mitad de su peso",
  },
  "pillars need four fifths of their weight": {
    en: "Pillars need four fifths of their weight",
    fr: "Les piliers exigent quatre cinquièmes de leur poids",
    es: "Los pilares exigen cuatro quintos de su peso",
  },
  "missing values filled with the mean": {
    en: "Missing values filled with the mean",
    fr: "Valeurs manquantes remplacées par la moyenne",
    es: "Valores ausentes rellenados con la media",
  },
};

const CHOICES: Record<string, Words> = {
  floor: { en: "the floor of the pillars", fr: "le plancher des piliers", es: "el mínimo de los pilares" },
  "way onto the scale": {
    en: "the way onto the scale",
    fr: "la mise à l’échelle",
    es: "la forma de llevar a la escala",
  },
  "span of the goalposts": {
    en: "the span of the goalposts",
    fr: "l’écart entre les bornes",
    es: "la amplitud de los límites",
  },
  weights: { en: "the weights", fr: "les poids", es: "los pesos" },
  "mean of the pillars": {
    en: "the mean of the pillars",
    fr: "la moyenne des piliers",
    es: "la media de los pilares",
  },
  "missing values": {
    en: "the rule for missing values",
    fr: "la règle des valeurs manquantes",
    es: "la regla de los valores ausentes",
  },
  "indicator left out": {
    en: "which indicator is left out",
    fr: "l’indicateur écarté",
    es: "el indicador que se deja fuera",
  },
};

export const variantName = (variant: string, language: Language): string =>
  named(VARIANTS, variant, language);
export const choiceName = (choice: string, language: Language): string => named(CHOICES, choice, language);

function named(words: Record<string, Words>, id: string, language: Language): string {
  const found = words[id];
  if (!found) throw new RangeError(`site/features/reform-index/index-drivers.ts has no words for "${id}"`);
  return found[language];
}

/** A share and its standard error; an estimate below one in a hundred is about none. */
export function shareText(share: number, error: number, t: Translate): string {
  const percent = (value: number) => formatNumber(100 * value, 0, t.language);
  if (share < 0.01) return t("index.variance.none");
  return `${t("index.percent", { n: percent(share) })} ${t("index.variance.error", { n: percent(error) })}`;
}
