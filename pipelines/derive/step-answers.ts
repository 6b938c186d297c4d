/** step-answers: what a step with a date tells of a year, and what becomes of an answer that states the step too. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { scoreOf } from "../../indicators/composite/normalise.ts";
import { noAnswer, nothing, type Answer } from "./answer.ts";
import type { LedgerEntry } from "./ledger.ts";
import { listedIn, type ReadingIndex } from "./reading-index.ts";
import { readingId } from "./reading-id.ts";
import { contradictionNote, contradictionOf } from "./step-notes.ts";

/** What the documents of a step tell of a year, and all of them beside it. */
export function stepAnswer(
  indicator: Definition,
  index: ReadingIndex,
  entry: LedgerEntry,
  year: number,
): Answer {
  const { iso3, settled, taken, witnesses, isUnlisted } = entry;
  const told = settled.tell(year);
  const base = { indicator: indicator.id, iso3, year };
  const decisive = witnesses.find(({ testimony }) => testimony.by === settled.by)?.reading;
  const first = decisive ?? taken[0]?.reading;
  const anchor = first ?? listedIn(indicator, index);
  const { source, edition } = anchor;
  if (told.value === null)
    return {
      observation: {
        ...{ ...base, source, edition },
        ...(told.why === "contradicted"
          ? nothing("contradicted", contradictionOf(entry))
          : noAnswer(indicator, told.why === "unasked" ? Infinity : -Infinity)),
      },
      inputs: taken.map(asInput),
    };
  const isAbsent = isUnlisted && told.value === 0 && indicator.absent !== undefined;
  return {
    observation: {
      ...{ ...base, source, edition, value: told.value, low: null, high: null },
      ...{ score: scoreOf(told.value, indicator), status: "reported" },
      note: isAbsent ? (indicator.absent?.because.en ?? null) : null,
    },
    inputs: first
      ? taken.map(asInput)
      : [{ input: witnesses[0]?.testimony.by ?? "", reading: null, source, file: anchor.file }],
  };
}

const asInput = ({ name, reading }: LedgerEntry["taken"][number]) => ({
  ...{ input: name, reading: readingId(reading) },
  ...{ source: reading.source, file: reading.file },
});

/**
 * An answer that states a step too, without its value where the step's documents contradict each other or the answer.
 *
 * @param last the last year that the step is told of: a later no is held against that year, a later yes may be new
 */
export function agreed(
  answer: Answer | null,
  { states, unit }: Definition,
  entry: LedgerEntry | undefined,
  last: number,
): Answer | null {
  const value = answer?.observation.value ?? null;
  if (answer === null || value === null || !states || !entry) return answer;
  const { year } = answer.observation;
  const told = entry.settled.tell(Math.min(year, last));
  const isYes = value >= states.from;
  if (isYes && states.only === "no") return answer;
  const isStopped = !isYes && states.stops === true;
  const isNew = isYes && year > last;
  const isOpposed = told.value !== null && told.value !== Number(isYes) && !isStopped && !isNew;
  if (!isOpposed && told.why !== "contradicted") return answer;
  const answered = unit.levels?.find((level) => level.value === value)?.name.en ?? String(value);
  const note = contradictionNote(entry, `"${answered}" in ${year}`);
  return { ...answer, observation: { ...answer.observation, ...nothing("contradicted", note) } };
}
