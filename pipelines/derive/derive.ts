/** derive: from Readings to Observations, by each indicator's rule, with a reason for every empty cell. */
import { countedWithNote } from "../../indicators/schema/absence-reason.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { From, Input } from "../../indicators/schema/indicator.ts";
import { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { ProvenanceRow, Reading } from "../../indicators/schema/reading.ts";
import type { Status } from "../../indicators/schema/vocabulary.ts";
import { likelyRange, widened } from "../../indicators/composite/interval.ts";
import { scoreOf } from "../../indicators/composite/normalise.ts";
import { Fault, FaultList, quoted } from "../lib/faults/fault.ts";
import { readingId } from "./reading-id.ts";

/** Readings by source and measure, then economy, then year. */
export type ReadingIndex = Map<string, Map<string, Map<number, Reading>>>;

export function indexReadings(readings: Iterable<Reading>): ReadingIndex {
  const index: ReadingIndex = new Map();
  for (const reading of readings) {
    const places = getOrAdd(index, `${reading.source} ${reading.measure}`, () => new Map());
    getOrAdd(places, reading.iso3, () => new Map<number, Reading>()).set(reading.year, reading);
  }
  return index;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** What was found, and from which readings. */
export interface Derived {
  observations: Observation[];
  provenance: ProvenanceRow[];
}

/**
 * One observation for every indicator, economy and year in which the indicator has any value: no silent gaps.
 * Sorted by indicator, economy and year; beside it the way back to the readings, one row an input.
 *
 * @throws Fault where an indicator asks for a measure that no reading has, or a rule gives what is no observation
 */
export function derive(
  indicators: readonly Definition[],
  index: ReadingIndex,
  places: readonly Place[],
): Derived {
  const faults = new FaultList();
  const answers = indicators
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap((indicator) => {
      try {
        return deriveOne(indicator, index, places);
      } catch (thrown) {
        faults.addThrown(thrown);
        return [];
      }
    });
  faults.throwIfAny();
  return {
    observations: answers.map(({ observation }) => observation),
    provenance: answers.flatMap(provenanceOf),
  };
}

/** An observation and the inputs that it was made from: none where no source covers the economy. */
interface Answer {
  observation: Observation;
  inputs: Pick<ProvenanceRow, "input" | "reading" | "source" | "file">[];
}

function provenanceOf({ observation: { indicator, iso3, year }, inputs }: Answer): ProvenanceRow[] {
  return inputs
    .map((input) => ({ indicator, iso3, year, ...input }))
    .sort((a, b) => compare(a.input, b.input));
}

function deriveOne(indicator: Definition, index: ReadingIndex, places: readonly Place[]): Answer[] {
  checkMeasures(indicator, index);
  const years = yearsOf(indicator, index);
  const answers = new Map<string, Answer>();
  for (const year of years) {
    for (const { iso3 } of places) {
      const answer = answerOf(indicator, index, iso3, year);
      if (answer) answers.set(`${iso3} ${year}`, answer);
    }
  }
  const asked = years.filter((year) =>
    places.some(({ iso3 }) => answers.get(`${iso3} ${year}`)?.observation.value != null),
  );
  return places
    .toSorted((a, b) => compare(a.iso3, b.iso3))
    .flatMap((place) =>
      asked.map((year) => answers.get(`${place.iso3} ${year}`) ?? absenceOf(indicator, index, place, year)),
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

const measureKey = (from: From, { source, measure }: Input) => `${source ?? from.source} ${measure}`;

/** The first input is the anchor: its readings say which economies and years the rule can answer. */
const anchorOf = (from: From) => Object.values(from.inputs)[0] as Input;

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
function answerOf(indicator: Definition, index: ReadingIndex, iso3: string, year: number): Answer | null {
  let emptyAnswer: Answer | null = null;
  for (const from of indicator.from) {
    const answer = answerFrom(indicator, from, index, iso3, year);
    if (answer?.observation.value != null) return answer;
    emptyAnswer ??= answer;
  }
  return emptyAnswer;
}

interface Taken {
  name: string;
  input: Input;
  reading: Reading | null;
}

function answerFrom(
  indicator: Definition,
  from: From,
  index: ReadingIndex,
  iso3: string,
  year: number,
): Answer | null {
  const taken = Object.entries(from.inputs).map(([name, input]) => {
    const byYear = index.get(measureKey(from, input))?.get(iso3);
    const reading = indicator.steps ? newestIn(byYear) : readingFor(byYear, input, year);
    return { name, input, reading };
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

function given({ input, reading }: Taken): number | string | null {
  if (reading === null) return null;
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

const nothing = (status: Status, note: string) => ({
  value: null,
  low: null,
  high: null,
  score: null,
  status,
  note,
});

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

/** A rule without an answer. A dated list that is no longer complete may lack a newcomer; before, it lacks the date. */
function noAnswer({ steps }: Definition, year: number) {
  if (!steps) return nothing("not-applicable", "the rule gives no answer for these readings");
  if (year > steps.complete) return nothing("not-collected", steps.because.en);
  return nothing("not-published", "the source gives no date");
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
  const listed = index
    .get(measureKey(from, anchorOf(from)))
    ?.values()
    .next()
    .value?.values()
    .next().value as Reading;
  const { source, edition, file } = listed;
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
