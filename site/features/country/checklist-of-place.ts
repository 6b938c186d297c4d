import type { Indicator } from "../../../indicators/schema/indicator.ts";
import type { ProfileRow } from "../../data/profile-of-place.ts";

export type Answer = "yes" | "part" | "no" | "none";
export type ChecklistName = NonNullable<Indicator["checklist"]>;

export interface Question extends ProfileRow {
  answer: Answer;
}

export interface Checklist {
  questions: Question[];
  counts: Record<Answer, number>;
  /** Whether the source put at least one of the questions to this economy. */
  isAsked: boolean;
}

/** One list of questions of a profile, in the order of its rows, each with its answer. */
export function checklistOf(rows: readonly ProfileRow[], name: ChecklistName): Checklist {
  const questions = rows
    .filter(({ indicator }) => indicator.checklist === name)
    .map((row) => ({ ...row, answer: answerOf(row) }));
  const count = (answer: Answer) => questions.filter((question) => question.answer === answer).length;
  return {
    questions,
    counts: { yes: count("yes"), part: count("part"), no: count("no"), none: count("none") },
    isAsked: questions.some(
      ({ row }) => row.value !== null || ["not-published", "contradicted"].includes(row.status),
    ),
  };
}

function answerOf({ row: { score } }: ProfileRow): Answer {
  if (score === null) return "none";
  if (score > 100 - NEAR) return "yes";
  return score < NEAR ? "no" : "part";
}

/** Shares of points are quotients: all of them may come out a hair short of 100. */
const NEAR = 1e-6;
