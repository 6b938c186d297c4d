/** Letters of PEFA assessments as numbers: what the members of the family share. */
import { chosenToBeAssessed, untilAssessedAnew } from "../caveats-assessments.ts";
import type { Unit } from "../../schema/indicator.ts";
import type { Words } from "../../schema/shapes.ts";

const WORTH: Record<string, number> = { A: 4, "B+": 3.5, B: 3, "C+": 2.5, C: 2, "D+": 1.5, D: 1 };

/** D*: a D for want of information. NU, NR: not used, not rated. NA stays with the rule: it does not apply. */
const UNANSWERED = ["D*", "NU", "NR"];

const grade = (measure: string) => ({
  aspect: "in-practice" as const,
  direction: "higher-is-better" as const,
  goalposts: {
    low: 1,
    high: 4,
    because: {
      en: "The ends of the publisher's own scale: D is 0, A is 100.",
      fr: "Les bornes de l’échelle de l’éditeur : D vaut 0, A vaut 100.",
      es: "Los extremos de la escala del editor: D vale 0, A vale 100.",
    },
  },
  shelfLife: { years: 5, because: untilAssessedAnew },
  // the same framework and letters in both: the later file holds assessments that the first has not
  from: ["pefa", "pefa-later-assessments"].map((source) => ({
    source,
    inputs: { letter: { measure, as: "text" as const, unanswered: UNANSWERED } },
  })),
  derive: ({ letter }: { letter: string }) => WORTH[letter] ?? null,
  caveats: [chosenToBeAssessed],
});

/** An indicator of PEFA, made from two to four dimensions: seven letters from D to A. */
export const pefaIndicator = (measure: string, joined: "averaged" | "weakest") => ({
  ...grade(measure),
  basis: "questionnaire" as const,
  method: joined === "averaged" ? averaged : weakest,
  unit: { name: { en: "of 4", fr: "sur 4", es: "de 4" }, digits: 1 },
});

/** One dimension of an indicator: four letters. */
export const pefaDimension = (measure: string) => ({
  ...grade(measure),
  basis: "questionnaire" as const,
  method: dimension,
  unit: letters,
});

const letters: Unit = {
  name: { en: "", fr: "", es: "" },
  digits: 0,
  levels: [
    {
      value: 1,
      name: { en: "D, below basic", fr: "D, sous le niveau de base", es: "D, por debajo de lo básico" },
    },
    { value: 2, name: { en: "C, basic", fr: "C, niveau de base", es: "C, básico" } },
    { value: 3, name: { en: "B, sound", fr: "B, bon niveau", es: "B, sólido" } },
    { value: 4, name: { en: "A, good practice", fr: "A, bonnes pratiques", es: "A, buenas prácticas" } },
  ],
};

const dimension: Words = {
  en: "The assessors' letter as a number: A is 4, B 3, C 2, D 1. D*, a D given because too little could be seen, is left empty: no information is not poor performance. So are NU (not used) and NR (not rated); NA does not apply.",
  fr: "La lettre des évaluateurs en chiffre : A vaut 4, B 3, C 2, D 1. D*, un D donné faute d’information, est laissé vide : ne rien voir n’est pas constater une faiblesse. De même NU (non utilisé) et NR (non noté) ; NA est sans objet.",
  es: "La letra de los evaluadores como número: A vale 4, B 3, C 2, D 1. D*, una D puesta por falta de información, se deja vacía: no ver nada no es constatar un mal desempeño. También NU (no usado) y NR (no calificado); NA no procede.",
};

const averaged: Words = {
  en: "The assessors' letter as a number: A is 4, B 3, C 2, D 1, a plus half a step more. The letter averages its dimensions by PEFA's table, in which a dimension without enough information (D*) counts as D; PEFA does not mark this in the letter, so neither can we.",
  fr: "La lettre des évaluateurs en chiffre : A vaut 4, B 3, C 2, D 1, un plus un demi-point de mieux. Elle fait la moyenne de ses volets selon le barème de PEFA, où un volet sans information suffisante (D*) compte comme D ; PEFA ne le signale pas dans la lettre, et nous ne le pouvons donc pas non plus.",
  es: "La letra de los evaluadores como número: A vale 4, B 3, C 2, D 1, y un signo más, medio punto. Promedia sus dimensiones según la tabla de PEFA, en la que una dimensión sin información suficiente (D*) cuenta como D; PEFA no lo señala en la letra, así que tampoco podemos nosotros.",
};

const weakest: Words = {
  en: "The assessors' letter as a number: A is 4, B 3, C 2, D 1, a plus half a step more. By PEFA's rule the weakest dimension sets the letter and better ones add at most a plus; a dimension without enough information (D*) counts there as D, unmarked.",
  fr: "La lettre des évaluateurs en chiffre : A vaut 4, B 3, C 2, D 1, un plus un demi-point de mieux. Selon la règle de PEFA, le volet le plus faible fixe la lettre et les autres ajoutent au mieux un plus ; un volet sans information suffisante (D*) y compte comme D, sans mention.",
  es: "La letra de los evaluadores como número: A vale 4, B 3, C 2, D 1, y un signo más, medio punto. Según la regla de PEFA, la dimensión más débil fija la letra y las demás añaden a lo sumo un signo más; una dimensión sin información suficiente (D*) cuenta ahí como D, sin marca.",
};
