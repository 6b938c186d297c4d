/** Facts with a date, told year by year: what was reached by the end of a year. */
import type { Words } from "../schema/shapes.ts";

/** The first year of every such series, so that they can be counted together. */
export const FIRST_YEAR = 2000;

/**
 * 1 from the year of the date on, 0 before it. Without a date, 0 as long as the list is complete; after that, a newcomer
 * may be missing from it, and nothing can be said.
 *
 * @param date a year, or a date that begins with one: 2016, 2016-12, 2016-12-07
 */
export function reachedBy(date: string | number | null, year: number, complete: number): 0 | 1 | null {
  if (date === null) return year <= complete ? 0 : null;
  const reached = Number(/^\d{4}(?!\d)/.exec(String(date))?.[0] ?? Number.NaN);
  if (Number.isNaN(reached)) throw new TypeError(`found "${date}", expected a year or a date`);
  return reached <= year ? 1 : 0;
}

/** For a survey that asks whether and since when: a yes without a year is known of the year asked alone. */
export function reachedAsAnswered(
  isSo: boolean,
  since: number | null,
  year: number,
  asked: number,
): 0 | 1 | null {
  if (!isSo) return 0;
  if (year === asked) return 1;
  return since === null ? null : reachedBy(since, year, asked);
}

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

/** For yearly series made from the answers of one survey. */
export const asRemembered: Words = {
  en: "One survey, of 2022, tells the whole series: years are as governments gave them then, some changed their answer since 2020, and a step undone before 2022 counts as never taken.",
  fr: "Une seule enquête, de 2022, donne toute la série : les années sont celles indiquées alors par les gouvernements, certains ont changé de réponse depuis 2020, et un pas annulé avant 2022 compte comme jamais fait.",
  es: "Una sola encuesta, de 2022, da toda la serie: los años son los que indicaron entonces los gobiernos, algunos cambiaron su respuesta desde 2020 y un paso deshecho antes de 2022 cuenta como nunca dado.",
};
