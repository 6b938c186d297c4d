/** step-notes: in English, which documents of a step contradict each other. */
import type { Testimony } from "../../indicators/define/testimony.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { LedgerEntry, Witness } from "./ledger.ts";

/** What the documents of a step say, the earliest date first. */
export const contradictionOf = (entry: LedgerEntry): string => contradictionNote(entry, null);

/** @param answer another answer that they contradict, in words */
export function contradictionNote({ witnesses, disputes }: LedgerEntry, answer: string | null): string {
  const said = witnesses
    .toSorted((a, b) => compare(orderOf(a.testimony), orderOf(b.testimony)))
    .map((witness) => `${saidBy(witness.testimony)} (${nameOf(witness)})`);
  const disputed = disputes.map(
    ({ document, document_url }) => `an earlier date (${document}: see ${document_url})`,
  );
  return [...(answer === null ? [] : [`${answer} here`]), ...said, ...disputed].join("; ");
}

const orderOf = (testimony: Testimony) =>
  testimony.says === "taken" ? (testimony.date ?? `${testimony.last}`) : `a${testimony.asked}`;

function saidBy(testimony: Testimony): string {
  if (testimony.says === "not-taken") return `not by ${testimony.asked}`;
  if (testimony.says === "paused") return `paused since ${testimony.date}`;
  if (testimony.says === "undone") return `undone ${testimony.date ?? "on an unknown day"}`;
  return testimony.date === null ? `by ${testimony.last}` : `since ${testimony.date}`;
}

/** The source and its wave, or the document's own name. */
function nameOf({ reading, document, testimony }: Witness): string {
  if (document !== null) return document.document;
  return reading === null ? `not on the list of ${testimony.asked}` : `${reading.source}, ${reading.year}`;
}
