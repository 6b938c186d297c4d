import type { Indicator } from "./schema.ts";

/**
 * Whether an indicator is counted and compared. Outcomes stand beside the pillars; the questions of a checklist are
 * counted once, in the total they make up.
 */
export const isCore = ({ pillar, checklist }: Pick<Indicator, "pillar" | "checklist">): boolean =>
  pillar !== "outcomes" && checklist === undefined;
