/**
 * When names of civil society and media are held back. A list of who watches the state is useful to those who would
 * silence them; where that is what happens, the directory counts and does not name.
 *
 * Measures are V-Dem's, openly licensed and yearly: v2csreprss, repression of civil society, and v2meharjrn, harassment
 * of journalists. Both are latent scales on which 0 is about the mean of all countries and years and high is good.
 */
import type { ActorType } from "./kinds.ts";
import type { WITHHELD_BECAUSE } from "./rows.ts";

export const MEASURES = { repression: "v2csreprss", harassment: "v2meharjrn" } as const;

/**
 * At or below it space counts as closed: half a unit under the mean of all times, a choice of caution and not of V-Dem's.
 * A higher threshold names fewer; a name once shown cannot be taken back.
 */
export const CLOSED = -0.5;

/** The kinds whose people are at risk for what they do outside the state. */
export const HELD_BACK: readonly ActorType[] = ["cso", "media"];

export interface CivicSpace {
  repression: { value: number; year: number } | null;
  harassment: { value: number; year: number } | null;
}

/**
 * @returns why the names of an economy are held back, null where they may stand. Either measure closes both kinds, for
 * groups and newsrooms are often the same people; without a measure there is nothing to go by, and caution rules.
 */
export function whyHeldBack({
  repression,
  harassment,
}: CivicSpace): (typeof WITHHELD_BECAUSE)[number] | null {
  const found = [repression, harassment].filter((measure) => measure !== null);
  if (found.some(({ value }) => value <= CLOSED)) return "closed";
  return found.length === 0 ? "not-measured" : null;
}
