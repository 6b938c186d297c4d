import type { Indicator } from "../schema/indicator.ts";

/**
 * Whether an indicator is counted and compared. Outcomes stand beside the pillars; the questions of a checklist are
 * counted once, in the total they make up; dated facts retold year by year are history, beside today's answers.
 */
export const isCore = ({
  pillar,
  checklist,
  steps,
}: Pick<Indicator, "pillar" | "checklist" | "steps">): boolean =>
  pillar !== "outcomes" && checklist === undefined && steps === undefined;
