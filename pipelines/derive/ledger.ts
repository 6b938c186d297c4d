/** ledger: every step of reform with a date: what each document says of it, and what they say together. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import {
  saysTaken,
  settle,
  yearOf,
  type Settled,
  type Testimony,
} from "../../indicators/define/testimony.ts";
import type { StepDocument } from "../../indicators/records/stories/documents.ts";
import { STEPS } from "../../indicators/records/stories/steps.ts";
import type { From, Input } from "../../indicators/schema/indicator.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import { listedIn, type ReadingIndex } from "./reading-index.ts";

/** A document, and what it says. */
export interface Witness {
  testimony: Testimony;
  /** The publisher's value; null where a list's silence speaks, or a typed row. */
  reading: Reading | null;
  document: StepDocument | null;
  /** Some reading of the list that is silent, for its name; null where another document speaks. */
  list: Reading | null;
  /** The wave of a survey that it is, by its year. */
  wave: number | null;
}

/** A step of one economy. */
export interface LedgerEntry {
  /** Id of the indicator that tells it year by year. */
  indicator: string;
  iso3: string;
  witnesses: Witness[];
  settled: Settled;
  /** Registers that name an earlier date and may only be linked to. */
  disputes: StepDocument[];
  /** Statements that are not counted, and why. */
  setAside: StepDocument[];
  /** Whether a whole list names every economy that has taken the step, and not this one. */
  isUnlisted: boolean;
  /** Every reading that was looked at, by the name of its input. */
  taken: { name: string; reading: Reading }[];
}

/** By economy. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** @param documents typed rows of all steps; those of other steps are left out here */
export function ledgerOf(
  definition: Definition,
  index: ReadingIndex,
  places: readonly Place[],
  documents: readonly StepDocument[],
): Ledger {
  const step = STEPS.find(({ series }) => series === definition.id)?.id;
  const typed = Map.groupBy(
    documents.filter((each) => each.step === step),
    ({ iso3 }) => iso3,
  );
  return new Map(
    places.flatMap(({ iso3, part_of }) => {
      const entry = entryOf(definition, index, iso3, typed.get(iso3) ?? []);
      // a territory that no list names is counted with its state
      return entry === null || (entry.isUnlisted && part_of !== null) ? [] : [[iso3, entry] as const];
    }),
  );
}

function entryOf(
  definition: Definition,
  index: ReadingIndex,
  iso3: string,
  documents: readonly StepDocument[],
): LedgerEntry | null {
  const from = definition.from[0] as From;
  const inputs = Object.entries(from.inputs).map(([name, input]) => ({
    name,
    input,
    reading: readingOf(index.get(`${input.source ?? from.source} ${input.measure}`)?.get(iso3), input),
  }));
  const isUnlisted = inputs.every(({ reading }) => reading === null);
  const says = (what: StepDocument["says"]) => documents.filter((each) => each.says === what);
  const setAside = says("set-aside");
  if (isUnlisted && definition.absent === undefined) return null;
  const heard = inputs.map(({ name, input, reading }) => {
    const isHeard = reading !== null && !setAside.some(({ source }) => source === reading.source);
    return { name, reading: isHeard ? reading : null, given: isHeard ? givenOf(input, reading) : null };
  });
  const given = Object.fromEntries(heard.map((each) => [each.name, each.given]));
  // a list whose statement is replaced by another of its own is not silent
  const isReplaced = setAside.some(({ source }) => says("taken").some((each) => each.source === source));
  const said = isReplaced ? [] : (definition.witnesses?.(given) ?? []);
  const witnesses: Witness[] = [
    ...said.map((testimony) => ({
      testimony,
      reading: heard.find(({ name }) => name === testimony.by)?.reading ?? null,
      document: null,
      list: listedIn(definition, index) ?? null,
      wave: from.inputs[testimony.by]?.wave ?? null,
    })),
    ...says("taken").map((document) => ({
      testimony: testimonyOf(document, definition),
      reading: null,
      document,
      list: null,
      wave: null,
    })),
  ];
  const disputes = says("disputed");
  return {
    ...{ indicator: definition.id, iso3, witnesses, disputes, setAside, isUnlisted },
    settled: settle(
      witnesses.map(({ testimony }) => testimony),
      disputes.length > 0,
    ),
    taken: inputs.flatMap(({ name, reading }) => (reading === null ? [] : { name, reading })),
  };
}

/** What becomes of a source's statement where an answer states the same step: see `heardIn`. */
export interface Heard {
  /** Not counted, and nothing of its own replaces it. */
  setAside: boolean;
  because: string | null;
  /** The year of the typed document that replaces it. */
  year: number | null;
}

/** Whether a source is heard on a step in other answers too: what is set aside in the ledger is set aside there. */
export function heardIn(entry: LedgerEntry | undefined, source: string): Heard {
  const setAside = entry?.setAside.find((each) => each.source === source);
  const replaced = entry?.witnesses.find(({ document }) => setAside && document?.source === source)?.document;
  return {
    setAside: setAside !== undefined && replaced === undefined,
    because: setAside === undefined ? null : `set aside: ${setAside.document}. ${setAside.because}`,
    year: replaced?.date == null ? null : yearOf(replaced.date),
  };
}

/** A typed date holds to the end of the series; of a step between two years, the later one is that of the document. */
function testimonyOf({ date, first, last, document }: StepDocument, { steps }: Definition): Testimony {
  const asked = Math.max(steps?.last ?? 0, last ?? 0);
  if (date !== null)
    return saysTaken(document, date, asked, first === null ? undefined : [first, last ?? yearOf(date)]);
  return { by: document, asked, says: "taken", date: null, first: first as number, last: last as number };
}

/** Of a wave its own reading; of a list the newest. */
function readingOf(byYear: Map<number, Reading> | undefined, { wave }: Input): Reading | null {
  if (byYear === undefined) return null;
  return byYear.get(wave ?? Math.max(...byYear.keys())) ?? null;
}

const givenOf = ({ as }: Input, reading: Reading) => (as === "text" ? reading.text : reading.value);
