/** What steps with a date have in common; what their documents say together is told in testimony.ts. */
import type { Words } from "../schema/shapes.ts";

/** The first year of every such series, so that they can be counted together. */
export const FIRST_YEAR = 2000;

/** A day so many days later, YYYY-MM-DD. */
export function daysAfter(date: string, days: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The first and the last day that a date may mean: a day, a month or a year, YYYY-MM-DD, YYYY-MM, YYYY. */
export function daysMeantBy(date: string): [first: string, last: string] {
  if (date.length === 10) return [date, date];
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  const [year, month] = date.split("-").map(Number) as [number, number];
  return [`${date}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

export const stepNotPractice: Words = {
  en: "It says that a step was taken, not what came of it.",
  fr: "L’indicateur dit qu’un pas a été fait, non ce qui en est advenu.",
  es: "Dice que se dio un paso, no qué resultó de él.",
};

/** For steps dated by the waves of one survey. */
export const asRemembered: Words = {
  en: "Years are as governments gave them, and each wave of the survey is a document of its own: some name the first law or portal, others its latest revision. The earliest year counts; where two waves differ by more than two years, the years between have no value.",
  fr: "Les années sont celles indiquées par les gouvernements, et chaque vague de l’enquête est un document à part : certains citent la première loi ou le premier portail, d’autres la dernière révision. La plus ancienne année compte ; si deux vagues diffèrent de plus de deux ans, les années entre les deux restent sans valeur.",
  es: "Los años son los que indicaron los gobiernos, y cada oleada de la encuesta es un documento aparte: unos citan la primera ley o el primer portal, otros su última revisión. Cuenta el año más antiguo; si dos oleadas difieren en más de dos años, los años intermedios quedan sin valor.",
};
