/** One letter a year for the status of an observation, and for the reason of an absence, in the files that the map fetches. */
import type { AbsenceReason } from "./absence-reason.ts";
import type { Status } from "./vocabulary.ts";

interface Meaning {
  status: Status;
  reason: AbsenceReason | null;
}

const MEANINGS = {
  r: { status: "reported", reason: null },
  e: { status: "estimated", reason: null },
  x: { status: "contradicted", reason: null },
  c: { status: "not-collected", reason: null },
  p: { status: "not-published", reason: null },
  a: { status: "not-applicable", reason: null },
  t: { status: "not-applicable", reason: "counted-with" },
  C: { status: "not-collected", reason: "blank" },
  A: { status: "not-applicable", reason: "blank" },
} as const satisfies Record<string, Meaning>;

/** @throws RangeError for a status that has no letter with this reason */
export function sliceCode({ status, reason }: Meaning): string {
  const found = Object.entries(MEANINGS).find(
    ([, meaning]) => meaning.status === status && meaning.reason === reason,
  );
  if (!found) throw new RangeError(`no letter of a slice for ${status}, ${reason}`);
  return found[0];
}

/** @throws RangeError for a letter that stands for nothing */
export function meaningOf(code: string | undefined): Meaning {
  const meaning = Object.entries(MEANINGS).find(([letter]) => letter === code)?.[1];
  if (!meaning) throw new RangeError(`"${code}" is no letter of a slice`);
  return meaning;
}
