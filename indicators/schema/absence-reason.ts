/** Why a value is absent, where its status alone does not say it. The note that is published is the sentence made here. */
import type { CatalogIndicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

/** A territory is counted with the state it belongs to; or the indicator's own reason for what a source left blank. */
export type AbsenceReason = "counted-with" | "blank";

/** @param state code of the state that a territory belongs to */
export const countedWithNote = (state: string): string => `counted with ${state}`;

/**
 * The reason whose sentence an observation bears.
 *
 * @param partOf the state that the observation's economy belongs to
 */
export function absenceReason(
  { value, status, note }: Pick<Observation, "value" | "status" | "note">,
  { blank }: Pick<CatalogIndicator, "blank">,
  partOf: string | null,
): AbsenceReason | null {
  if (value !== null) return null;
  if (partOf !== null && status === "not-applicable" && note === countedWithNote(partOf))
    return "counted-with";
  return blank && status === blank.status && note === blank.because.en ? "blank" : null;
}

/** An observation that knows the reason of its absence. */
export type Reasoned = Observation & { reason?: AbsenceReason | null };
