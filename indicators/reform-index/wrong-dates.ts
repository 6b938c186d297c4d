/** The chance that the date of a step is wrong, by kind of step and by economy: estimated by the build, read by the browser. */
/** By indicator: the chance of its kind, 0–1, and by economy the step's own. */
export type WrongDates = Record<string, { kind: number; steps: Record<string, number> }>;

/**
 * The chance that the date of an economy's step is wrong, 0–1.
 *
 * @param file without `wrongDates`, or for a member that is not among them, what is assumed
 */
export function chanceOfWrongDate(
  { wrongDates, misdated: assumed }: { wrongDates?: WrongDates | undefined; misdated?: number | undefined },
  indicator: string,
  iso3: string,
): number {
  const kind = wrongDates?.[indicator];
  return kind?.steps[iso3] ?? kind?.kind ?? assumed ?? 0;
}
