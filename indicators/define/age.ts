/** How old evidence is, in whole years of the data's own date, and the classes in which a map paints it. */
import type { Indicator } from "../schema/indicator.ts";

/**
 * Cut where the shelf lives are: three years for most indicators, five for most laws. The first two years stand apart
 * because most sources publish every year or every second.
 */
const CLASSES = [
  { mark: "a1", from: 0, to: 0 },
  { mark: "a2", from: 1, to: 1 },
  { mark: "a3", from: 2, to: 3 },
  { mark: "a4", from: 4, to: 5 },
  { mark: "a5", from: 6, to: null },
] as const;

export type AgeMark = (typeof CLASSES)[number]["mark"];

export interface AgeClass {
  mark: AgeMark;
  /** Youngest and oldest age in the class, in years; the last is open. */
  from: number;
  to: number | null;
}

/** Youngest first. */
export const AGE_CLASSES: readonly AgeClass[] = CLASSES;

/** A value that describes a year still to come, as some plans do, is of this year. */
export const ageOf = (year: number, dataYear: number): number => Math.max(0, dataYear - year);

export function ageMarkOf(age: number): AgeMark {
  const found = AGE_CLASSES.find(({ to }) => to === null || age <= to) as AgeClass;
  return found.mark;
}

/** Older than its indicator's shelf life. */
export const isStale = (age: number, { shelfLife }: { shelfLife: Pick<Indicator["shelfLife"], "years"> }) =>
  age > shelfLife.years;
