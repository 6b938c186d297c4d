/**
 * When names of civil society and media are held back. A list of who watches the state is useful to those who would
 * silence them; where that is what happens, or may, the directory counts and does not name.
 *
 * Measures are V-Dem's, openly licensed and yearly. Two are of harm itself: v2csreprss, repression of civil society, and
 * v2meharjrn, harassment of journalists, latent scales on which 0 is about the mean of all countries and years and high is
 * good. Here doubt counts against naming: what is compared is the lower end of the likely range. The third is of the state:
 * v2x_polyarchy, the electoral democracy index, which is made of freedom of association and expression and of elections.
 * Experts may find little harm in the year after a coup; whoever cannot be voted out need not ask before it begins. It
 * is compared as it is published, for its threshold is the publisher's own.
 */
import type { ActorType } from "./kinds.ts";

/** Which of its numbers is compared, and at or below which it closes. */
interface Measure {
  id: string;
  compares: "low" | "value";
  closed: number;
}

export const MEASURES = {
  /** Half a unit under the mean of all times: a choice of caution and not of V-Dem's. */
  repression: { id: "v2csreprss", compares: "low", closed: -0.5 },
  harassment: { id: "v2meharjrn", compares: "low", closed: -0.5 },
  /** Above it an economy may count as an electoral democracy: Lührmann, Tannenberg and Lindberg (2018). */
  democracy: { id: "v2x_polyarchy", compares: "value", closed: 0.5 },
} as const satisfies Record<string, Measure>;

export const MEASURE_NAMES = ["repression", "harassment", "democracy"] as const;
export type MeasureName = (typeof MEASURE_NAMES)[number];

/**
 * How far the lower end lies under the value, where the file read has no bounds: an assumption. It is the middle of what
 * V-Dem gives for v2jucorrdc, a measure on the same kind of scale, over 179 economies in 2023 (version 16).
 */
export const ASSUMED_HALF_WIDTH = 0.49;

/** The kinds whose people are at risk for what they do outside the state. */
export const HELD_BACK: readonly ActorType[] = ["cso", "media"];

export interface Measured {
  value: number;
  /** Lower end of the likely range, the publisher's or assumed. */
  low: number;
  year: number;
}

export type CivicSpace = Record<MeasureName, Measured | null>;

export const UNMEASURED: CivicSpace = { repression: null, harassment: null, democracy: null };

/** closed: a measure lies at or below its threshold. not-measured: neither measure of harm is known; names are held back. */
export const CIVIC_SPACES = ["open", "closed", "not-measured"] as const;

export interface Judged {
  space: (typeof CIVIC_SPACES)[number];
  /** Each measure that closes it. */
  closedBy: MeasureName[];
}

/** Any measure closes both kinds, for groups and newsrooms are often the same people. */
export function judge(space: CivicSpace): Judged {
  const closedBy = MEASURE_NAMES.filter((name) => {
    const { compares, closed } = MEASURES[name];
    const measured = space[name];
    return measured !== null && measured[compares] <= closed;
  });
  if (closedBy.length > 0) return { space: "closed", closedBy };
  return {
    space: space.repression === null && space.harassment === null ? "not-measured" : "open",
    closedBy,
  };
}

export const isOpen = (space: CivicSpace): boolean => judge(space).space === "open";
