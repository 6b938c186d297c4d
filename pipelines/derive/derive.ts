/** derive: from Readings to Observations, by each indicator's rule, with a reason for every empty cell. */
import { countedWithNote } from "../../indicators/schema/absence-reason.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { StepDocument } from "../../indicators/records/stories/documents.ts";
import type { From, Input } from "../../indicators/schema/indicator.ts";
import { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { ProvenanceRow, Reading } from "../../indicators/schema/reading.ts";
import type { Status } from "../../indicators/schema/vocabulary.ts";
import { likelyRange, widened } from "../../indicators/composite/interval.ts";
import { scoreOf } from "../../indicators/composite/normalise.ts";
import { Fault, FaultList, quoted } from "../lib/faults/fault.ts";
import { noAnswer, nothing, type Answer } from "./answer.ts";
import { heardIn, ledgerOf, type Heard, type Ledger, type LedgerEntry } from "./ledger.ts";
import { readingId } from "./reading-id.ts";
import { anchorOf, listedIn, measureKey, type ReadingIndex } from "./reading-index.ts";
import { agreed, stepAnswer } from "./step-answers.ts";

/** What was found, and from which readings. */
export interface Derived {
  observations: Observation[];
  provenance: ProvenanceRow[];
  /** Every step with a date: what each document says of it. By indicator and economy. */
  ledger: LedgerEntry[];
}

/**
 * One observation for every indicator, economy and year in which the indicator has any value: no silent gaps.
 * Sorted by indicator, economy and year; beside it the way back to the readings, one row an input.
 *
 * @param documents typed rows about steps with a date, of seeds/steps.csv
 * @throws Fault where an indicator asks for a measure that no reading has, or a rule gives what is no observation
 */
export function derive(
  indicators: readonly Definition[],
  index: ReadingIndex,
  places: readonly Place[],
  documents: readonly StepDocument[] = [],
): Derived {
  const faults = new FaultList();
  const inOrder = indicators.toSorted((a, b) => compare(a.id, b.id));
  const ledgers = ledgersOf(inOrder, index, places, documents);
  const answers = inOrder.flatMap((indicator) => {
    try {
      return deriveOne(indicator, index, places, ledgers);
    } catch (thrown) {
      faults.addThrown(thrown);
      return [];
    }
  });
  faults.throwIfAny();
  return {
    observations: answers.map(({ observation }) => observation),
    provenance: answers.flatMap(provenanceOf),
    ledger: [...ledgers.values()].flatMap(({ ledger }) =>
      [...ledger.values()].sort((a, b) => compare(a.iso3, b.iso3)),
    ),
  };
}

function provenanceOf({ observation: { indicator, iso3, year }, inputs }: Answer): ProvenanceRow[] {
  return inputs
    .map((input) => ({ indicator, iso3, year, ...input }))
    .sort((a, b) => compare(a.input, b.input));
}

/** Of every step with a date, by the id of its indicator. */
type Ledgers = ReadonlyMap<string, { ledger: Ledger; last: number }>;

function ledgersOf(
  indicators: readonly Definition[],
  index: ReadingIndex,
  places: readonly Place[],
  documents: readonly StepDocument[],
): Ledgers {
  return new Map(
    indicators.flatMap((each) =>
      each.witnesses && each.steps && each.from.some((from) => index.has(measureKey(from, anchorOf(from))))
        ? [[each.id, { ledger: ledgerOf(each, index, places, documents), last: each.steps.last }] as const]
        : [],
    ),
  );
}

function deriveOne(
  indicator: Definition,
  index: ReadingIndex,
  places: readonly Place[],
  ledgers: Ledgers,
): Answer[] {
  checkMeasures(indicator, index);
  const years = yearsOf(indicator, index);
  const own = ledgers.get(indicator.id)?.ledger;
  const { ledger: stated, last = Infinity } = ledgers.get(indicator.states?.step ?? "") ?? {};
  const answers = new Map<string, Answer>();
  for (const year of years) {
    for (const { iso3 } of places) {
      const entry = own?.get(iso3);
      const answer = own
        ? entry && stepAnswer(indicator, index, entry, year)
        : agreed(
            answerOf(indicator, index, iso3, year, stated?.get(iso3)),
            indicator,
            stated?.get(iso3),
            last,
          );
      if (answer) answers.set(`${iso3} ${year}`, answer);
    }
  }
  const asked = years.filter((year) =>
    places.some(({ iso3 }) => {
      const found = answers.get(`${iso3} ${year}`)?.observation;
      return found && (found.value !== null || found.status === "contradicted");
    }),
  );
  return places
    .toSorted((a, b) => compare(a.iso3, b.iso3))
    .flatMap((place) =>
      asked.map(
        (year) =>
          answers.get(`${place.iso3} ${year}`) ??
          (agreed(
            absenceOf(indicator, index, place, year),
            indicator,
            stated?.get(place.iso3),
            last,
          ) as Answer),
      ),
    )
    .map((answer) => ({ ...answer, observation: checked(answer.observation) }));
}

function checkMeasures(indicator: Definition, index: ReadingIndex): void {
  for (const from of indicator.from) {
    for (const input of Object.values(from.inputs)) {
      if (index.has(measureKey(from, input))) continue;
      throw new Fault({
        where: `indicators/${indicator.pillar}/${indicator.id}.ts`,
        found: `the measure ${JSON.stringify(input.measure)} of ${input.source ?? from.source}`,
        expected: `a measure in data/readings/${input.source ?? from.source}.csv`,
        do: "copy the name from that file, or read the source first: npm run ingest",
      });
    }
  }
}

function yearsOf(indicator: Definition, index: ReadingIndex): number[] {
  if (indicator.steps) {
    const { first, last } = indicator.steps;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }
  const years = new Set<number>();
  for (const from of indicator.from) {
    for (const byYear of index.get(measureKey(from, anchorOf(from)))?.values() ?? []) {
      for (const year of byYear.keys()) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

// One cell ----------------------------------------------------------------------------------------------------------

/** The first alternative with a value wins; else the first that has a reading says why there is none. */
function answerOf(
  indicator: Definition,
  index: ReadingIndex,
  iso3: string,
  year: number,
  stated: LedgerEntry | undefined,
): Answer | null {
  let emptyAnswer: Answer | null = null;
  for (const from of indicator.from) {
    const answer = answerFrom(indicator, from, index, iso3, year, stated);
    if (answer?.observation.value != null) return answer;
    emptyAnswer ??= answer;
  }
  return emptyAnswer;
}

interface Taken {
  name: string;
  input: Input;
  reading: Reading | null;
  heard: Heard;
}

function answerFrom(
  indicator: Definition,
  from: From,
  index: ReadingIndex,
  iso3: string,
  year: number,
  stated: LedgerEntry | undefined,
): Answer | null {
  const taken = Object.entries(from.inputs).map(([name, input]) => {
    const byYear = index.get(measureKey(from, input))?.get(iso3);
    const reading = indicator.steps ? newestIn(byYear) : readingFor(byYear, input, year);
    return { name, input, reading, heard: heardIn(stated, input.source ?? from.source) };
  });
  const anchor = taken[0]?.reading;
  if (!anchor) return null;
  return {
    observation: {
      ...{ indicator: indicator.id, iso3, year, source: anchor.source, edition: anchor.edition },
      ...cellOf(indicator, taken, year),
    },
    inputs: taken.flatMap(({ name, reading }) =>
      reading === null
        ? []
        : { input: name, reading: readingId(reading), source: reading.source, file: reading.file },
    ),
  };
}

function cellOf(indicator: Definition, taken: Taken[], year: number) {
  const silenced = taken.find((each) => !each.input.optional && each.heard.setAside);
  if (silenced && indicator.absent) {
    const { value } = indicator.absent;
    const note = silenced.heard.because;
    return {
      value,
      low: null,
      high: null,
      score: scoreOf(value, indicator),
      status: "reported" as const,
      note,
    };
  }
  const lacking = taken.find((each) => !each.input.optional && given(each) === null);
  if (lacking) return emptiness(indicator, lacking);
  const value = indicator.derive(Object.fromEntries(taken.map((each) => [each.name, given(each)])), year);
  if (value === null) return noAnswer(indicator, year);
  const [low, high] = rangeOf(indicator, taken, year);
  const standIns = taken.filter(
    ({ reading }) => reading !== null && reading.year !== year && !indicator.steps,
  );
  return {
    value,
    low,
    high,
    score: scoreOf(value, indicator),
    status: standIns.length > 0 ? ("estimated" as const) : ("reported" as const),
    note: standIns.map(({ reading }) => `${reading?.measure} of ${reading?.year}`).join("; ") || null,
  };
}

/** Of a list with dates that is one document alone. */
const newestIn = (byYear: Map<number, Reading> | undefined): Reading | null =>
  byYear?.get(Math.max(...byYear.keys())) ?? null;

function readingFor(
  byYear: Map<number, Reading> | undefined,
  { within }: Input,
  year: number,
): Reading | null {
  const exact = byYear?.get(year);
  if (exact || !byYear || !within) return exact ?? null;
  const near = [...byYear.values()].filter((reading) => {
    const distance = reading.year - year;
    return (
      distance >= within[0] && distance <= within[1] && (reading.value !== null || reading.text !== null)
    );
  });
  return near.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0] ?? null;
}

function given({ input, reading, heard }: Taken): number | string | null {
  if (reading === null || heard.setAside) return null;
  if (input.dates && heard.year !== null) return heard.year;
  if (input.as !== "text") return reading.value;
  return isUnanswered(input, reading) ? null : reading.text;
}

const isUnanswered = ({ unanswered = [] }: Input, { text }: Reading) =>
  text !== null && unanswered.includes(text);

/** The likely range, where the rule has one number with a published error or bounds. */
function rangeOf(indicator: Definition, taken: Taken[], year: number): [number | null, number | null] {
  const [only] = taken;
  const reading = only?.reading;
  if (taken.length !== 1 || !only || !reading || reading.value === null) return [null, null];
  const ends = endsOf(reading, reading.value, indicator);
  if (ends === null) return [null, null];
  const [a, b] = ends.map((end) => indicator.derive({ [only.name]: end }, year));
  return a == null || b == null ? [null, null] : [Math.min(a, b), Math.max(a, b)];
}

function endsOf(
  { se, low, high }: Reading,
  value: number,
  { bounds }: Definition,
): readonly [number, number] | null {
  if (se !== null) return likelyRange(value, se);
  if (low === null || high === null) return null;
  return bounds ? widened(value, [low, high], bounds) : [low, high];
}

// Empty cells -------------------------------------------------------------------------------------------------------

function emptiness({ blank }: Definition, { reading, input }: Taken) {
  if (reading === null) return nothing("not-collected", `no reading of ${input.measure}`);
  if (isUnanswered(input, reading))
    return nothing(
      "not-published",
      `the source writes ${quoted(reading.text as string)} instead of an answer`,
    );
  if (blank) return nothing(blank.status, blank.because.en);
  return nothing("not-published", "the source lists the economy and gives no answer");
}

function absenceOf(indicator: Definition, index: ReadingIndex, place: Place, year: number): Answer {
  const { iso3 } = place;
  const base = { indicator: indicator.id, iso3, year, source: null, edition: null };
  const empty = (status: Status, note: string) => ({
    observation: { ...base, ...nothing(status, note) },
    inputs: [],
  });
  if (place.part_of !== null) return empty("not-applicable", countedWithNote(place.part_of));
  if (indicator.absent === undefined)
    return empty("not-collected", "the source does not cover this economy in this year");
  if (indicator.steps && year > indicator.steps.complete)
    return empty("not-collected", indicator.steps.because.en);
  return notListed(indicator, index, base);
}

function notListed(
  indicator: Definition,
  index: ReadingIndex,
  base: Pick<Observation, "indicator" | "iso3" | "year">,
): Answer {
  const from = indicator.from[0] as From;
  const { value, because } = indicator.absent as NonNullable<Definition["absent"]>;
  const { source, edition, file } = listedIn(indicator, index);
  return {
    observation: {
      ...{ ...base, source, edition, value, low: null, high: null },
      ...{ score: scoreOf(value, indicator), status: "reported", note: because.en },
    },
    inputs: [{ input: Object.keys(from.inputs)[0] as string, reading: null, source, file }],
  };
}

function checked(observation: Observation): Observation {
  const parsed = Observation.safeParse(observation);
  if (parsed.success) return parsed.data;
  throw new Fault({
    where: `${observation.indicator}, ${observation.iso3} ${observation.year}`,
    found: JSON.stringify(observation),
    expected: parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "),
    do: "mend the rule in the indicator's file",
  });
}
