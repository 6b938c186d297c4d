/** answer: one cell and the readings it was made from; and the cell that is empty, with its reason. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { ProvenanceRow } from "../../indicators/schema/reading.ts";
import type { Status } from "../../indicators/schema/vocabulary.ts";

/** An observation and the inputs that it was made from: none where no source covers the economy. */
export interface Answer {
  observation: Observation;
  inputs: Pick<ProvenanceRow, "input" | "reading" | "source" | "file">[];
}

export const nothing = (status: Status, note: string) => ({
  value: null,
  low: null,
  high: null,
  score: null,
  status,
  note,
});

/** A rule without an answer. A dated list that is no longer complete may lack a newcomer; before, it lacks the date. */
export function noAnswer({ steps }: Definition, year: number) {
  if (!steps) return nothing("not-applicable", "the rule gives no answer for these readings");
  if (year > steps.complete) return nothing("not-collected", steps.because.en);
  return nothing("not-published", "the source gives no date");
}
