/** What may be wrong with a contribution: a code and values, so that each language finds its own words. */
export const FAULT_CODES = [
  "too-large",
  "not-utf8",
  "empty",
  "no-rows",
  "too-many-rows",
  "missing-column",
  "unknown-column",
  "doubled-column",
  "ragged",
  "open-quote",
  "required",
  "not-a-number",
  "unknown-economy",
  "not-a-date",
  "far-date",
  "not-a-link",
  "formula",
  "control",
  "markup",
  "too-long",
  "not-of-shape",
  "doubled-row",
  "held-name",
  "like-a-name",
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface ContributionFault {
  /** As a spreadsheet counts: the header is row 1. Null: the whole file. */
  row: number | null;
  column: string | null;
  code: FaultCode;
  found: string;
  expected: string;
}
