/** Steps of reform that our data can date. */
export const STEP_IDS = [
  "procurement-law",
  "right-to-information-law",
  "gpa-accession",
  "owners-register",
  "e-procurement-portal",
  "ocds-publication",
  "uncac",
  "open-government-partnership",
] as const;
export type StepId = (typeof STEP_IDS)[number];
