/** steps: the ledger of steps as tables: who has taken which step, what each document says of it, how often they disagree. */
import type { StepReliabilityRow, StepRow, StepWitnessRow } from "../../indicators/records/stories/rows.ts";
import { STEPS, type Step } from "../../indicators/records/stories/steps.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { EventRow, LawRow } from "../../indicators/schema/records.ts";
import type { LedgerEntry, Witness } from "../derive/ledger.ts";
import { readingId } from "../derive/reading-id.ts";
import { chanceOf, reliabilityOf } from "../derive/wrong-dates.ts";
import type { SourceDefinition } from "../lib/source/source.ts";
import type { z } from "zod";

type Event = z.infer<typeof EventRow>;
type Law = z.infer<typeof LawRow>;
type Sources = readonly Pick<SourceDefinition, "id" | "title" | "url">[];

/** Kinds of event that a source states from one wave alone: the ledger dates them from all documents. */
const RESTATED = new Set([
  "right-to-information law",
  "e-GP launch",
  "first OCDS publication",
  "owners' register live",
]);

const stepOf = new Map(STEPS.flatMap((step) => (step.series === null ? [] : [[step.series, step] as const])));

export function reliabilityRows(ledger: readonly LedgerEntry[]): StepReliabilityRow[] {
  return reliabilityOf(ledger)
    .flatMap((each) => {
      const step = stepOf.get(each.indicator);
      return step ? [{ step: step.id, ...each }] : [];
    })
    .sort((a, b) => compare(a.step, b.step));
}

// Who has taken which step ------------------------------------------------------------------------------------------

/** In the order of the table's key, so the oldest of a step first. */
export function stepRows(
  ledger: readonly LedgerEntry[],
  events: readonly Event[],
  laws: readonly Law[],
  sources: Sources,
): StepRow[] {
  const kinds = new Map(reliabilityOf(ledger).map((kind) => [kind.indicator, kind]));
  const dated = ledger.flatMap((entry) => {
    const step = stepOf.get(entry.indicator);
    const kind = kinds.get(entry.indicator);
    const row = step && kind && rowOf(entry, step, events, sources);
    return row ? [{ ...row, chance_wrong: chanceOf(entry, kind) }] : [];
  });
  return [...dated, ...laws.flatMap(rowsOfLaw)].sort(
    (a, b) =>
      compare(a.step, b.step) ||
      compare(a.date, b.date) ||
      compare(a.iso3, b.iso3) ||
      compare(a.what, b.what),
  );
}

function rowOf(
  entry: LedgerEntry,
  step: Step,
  events: readonly Event[],
  sources: Sources,
): Omit<StepRow, "chance_wrong"> | null {
  const { iso3, settled, witnesses, disputes } = entry;
  const { date, isUndone: undone, until, latest } = settled;
  if (date === null) return null;
  const decisive = witnesses.find(({ testimony }) => testimony.by === settled.by) as Witness;
  const told = events.filter((event) => event.iso3 === iso3 && event.type === step.events?.taken);
  // a treaty is in force a little after the event, its deposit
  const same =
    step.id === "uncac" ? told[0] : told.find((event) => event.date.slice(0, 4) === date.slice(0, 4));
  const { source, document, document_url } = documentOf(decisive, sources);
  const isDoubted = settled.contradicted.length > 0 || disputes.length > 0;
  const documents = heard(witnesses).length + disputes.length;
  return {
    ...{ step: step.id, iso3, date, precision: precisionOf(date), latest, undone, until },
    agreement: isDoubted ? "contradicted" : documents > 1 ? "agreed" : "one-document",
    documents,
    what: same?.what ?? step.title.en,
    upstream: source as string,
    ...(same
      ? { source: same.source, document: same.document, document_url: same.document_url }
      : { source: source as string, document, document_url }),
  };
}

const precisionOf = (date: string) => (date.length === 4 ? "year" : date.length === 7 ? "month" : "day");

function rowsOfLaw({ iso3, law, enacted, in_force, source, document, document_url }: Law): StepRow[] {
  const date = enacted ?? in_force;
  if (date === null) return [];
  return [
    {
      ...{ step: "procurement-law", iso3, date, precision: precisionOf(date) },
      ...{ latest: null, undone: false, until: null },
      ...{ agreement: "one-document", documents: 1, chance_wrong: null },
      ...{ what: law, upstream: source, source, document, document_url },
    },
  ];
}

// What each document says -------------------------------------------------------------------------------------------

/** Each document once: without what a list says of the time before it began, and without a bare "member" beside its date. */
function heard(witnesses: readonly Witness[]): Witness[] {
  return witnesses.filter((each) => {
    if (each.testimony.says === "not-taken")
      return !witnesses.some((other) => other.testimony.says === "taken" && isOneDocument(each, other));
    return !isUndated(each) || !witnesses.some((other) => isDated(other) && isOneEdition(each, other));
  });
}

const isUndated = ({ testimony }: Witness) => testimony.says === "taken" && testimony.date === null;
const isDated = ({ testimony }: Witness) => testimony.says === "taken" && testimony.date !== null;

const isOneDocument = ({ reading: a }: Witness, { reading: b }: Witness) =>
  a !== null && a.source === b?.source && a.year === b.year;

const isOneEdition = ({ reading: a, wave }: Witness, { reading: b, wave: other }: Witness) =>
  a !== null && a.source === b?.source && a.edition === b.edition && wave === other;

/** Of every economy of which a document says that it has taken the step, or of which something is set aside. */
export function witnessRows(ledger: readonly LedgerEntry[], sources: Sources): StepWitnessRow[] {
  return ledger
    .flatMap((entry) => {
      const step = stepOf.get(entry.indicator);
      const { witnesses, setAside, disputes } = entry;
      const isSpokenOf =
        witnesses.some(({ testimony }) => testimony.says === "taken") ||
        setAside.length + disputes.length > 0;
      return step && isSpokenOf ? witnessesOf(entry, step, sources) : [];
    })
    .sort(
      (a, b) =>
        compare(a.step, b.step) ||
        compare(a.iso3, b.iso3) ||
        compare(a.says, b.says) ||
        compare(a.document, b.document),
    );
}

function witnessesOf(
  { iso3, witnesses, setAside, disputes }: LedgerEntry,
  { id: step }: Step,
  sources: Sources,
): StepWitnessRow[] {
  const typed = { step, iso3, date: null, asked: null, reading: null, edition: null };
  return [
    ...heard(witnesses).map((witness): StepWitnessRow => {
      const { testimony, reading, document } = witness;
      return {
        ...{ step, iso3, says: testimony.says, asked: testimony.asked },
        date: testimony.says === "not-taken" ? null : testimony.date,
        reading: reading === null ? null : readingId(reading),
        edition: reading?.edition ?? null,
        ...documentOf(witness, sources),
        because: document?.because ?? null,
      };
    }),
    ...setAside.map(({ source, document, document_url, because }): StepWitnessRow => ({
      ...{ ...typed, says: "set-aside", source, document, document_url, because },
    })),
    ...disputes.map(({ document, document_url, because }): StepWitnessRow => ({
      ...{ ...typed, says: "earlier-date", source: null, document, document_url, because },
    })),
  ];
}

/** The typed document's own name; else the source, its edition, and the wave where it has several. */
function documentOf({ reading, document, list, wave, testimony }: Witness, sources: Sources) {
  if (document !== null)
    return { source: document.source, document: document.document, document_url: document.document_url };
  const seen = reading ?? list;
  if (seen === null)
    return { source: null, document: `A whole list of ${testimony.asked}`, document_url: null };
  const source = sources.find(({ id }) => id === seen.source);
  return {
    source: seen.source,
    document: `${source?.title ?? seen.source}${wave === null ? "" : `: wave of ${wave}`}, ${seen.edition}${reading === null ? ": not on the list" : ""}`,
    document_url: source?.url ?? null,
  };
}

// Events ------------------------------------------------------------------------------------------------------------

/** The timeline's events, with the dates of the ledger where one wave alone was restated: one truth for every page. */
export function settledEvents(events: readonly Event[], steps: readonly StepRow[]): Event[] {
  const kindOf = new Map(
    STEPS.flatMap(({ id, events: kinds }) => (kinds ? [[id, kinds.taken] as const] : [])),
  );
  const restated = steps.flatMap((row): Event[] => {
    const type = kindOf.get(row.step);
    if (type === undefined || !RESTATED.has(type)) return [];
    const { iso3, date, what, upstream, source, document, document_url } = row;
    return [{ iso3, date, type, what, upstream, source, document, document_url }];
  });
  return [...events.filter(({ type }) => !RESTATED.has(type)), ...restated];
}
