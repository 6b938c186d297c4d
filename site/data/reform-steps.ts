import type { StepRow } from "../../indicators/records/stories/rows.ts";
import { STEPS } from "../../indicators/records/stories/steps.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { EventRow, LawRow } from "./records.ts";

/** One step of reform: dated, or open. */
export interface ReformStep {
  /** A day, a month or a year. Null: nobody has found one. */
  date: string | null;
  /** The publisher's kind of event, or what a law has come to. */
  type: string;
  /** What happened, in the words of the data; of a law, its name. */
  what: string;
  isLaw: boolean;
  isOpen: boolean;
  source: string;
  document: string;
  document_url: string | null;
  /** The row of the ledger, where documents contradict each other. */
  doubted?: StepRow | undefined;
}

export const ENACTED = "procurement law enacted";
export const IN_FORCE = "procurement law in force";
/** The source whose rows are laws: its events repeat them. */
const LAWS = "procurement-laws";

/**
 * Reform as it happened, oldest first, and at the end what is still open: laws enacted without a known day in force, and
 * what is set for after the data's date.
 *
 * @param taken the economy's rows of the ledger of steps
 */
export function reformSteps(
  events: readonly EventRow[],
  laws: readonly LawRow[],
  dataDate: string,
  taken: readonly StepRow[] = [],
): ReformStep[] {
  const doubted = new Map(
    taken.flatMap((row) => {
      const type = STEPS.find(({ id }) => id === row.step)?.events?.taken;
      return row.agreement === "contradicted" && type ? [[type, row] as const] : [];
    }),
  );
  const steps = [
    ...laws.flatMap((law) => stepsOfLaw(law, dataDate)),
    ...events
      .filter(({ upstream }) => upstream !== LAWS || laws.length === 0)
      .map(({ date, type, what, source, document, document_url }) => ({
        ...{ date, type, what, source, document, document_url },
        isLaw: false,
        isOpen: isAfter(date, dataDate),
        doubted: doubted.get(type),
      })),
  ];
  return steps.toSorted(
    (a, b) => Number(a.isOpen) - Number(b.isOpen) || compare(a.date ?? "9", b.date ?? "9"),
  );
}

function stepsOfLaw(
  { law, enacted, in_force, source, document, document_url }: LawRow,
  dataDate: string,
): ReformStep[] {
  const from = { what: law, isLaw: true, source, document, document_url };
  const enactment = { ...from, date: enacted, type: ENACTED, isOpen: false };
  const force = {
    ...from,
    date: in_force,
    type: IN_FORCE,
    isOpen: in_force === null || isAfter(in_force, dataDate),
  };
  return enacted === null ? [force] : [enactment, force];
}

/** A month or a year comes before its own days: the data's own month is not ahead. */
const isAfter = (date: string, day: string) => date > day;
