/** A fault of a contribution in words: where it is, what is wrong and what to do. */
import type { ContributionFault, FaultCode } from "../../../indicators/records/contributions/fault.ts";
import type { Translate } from "../../i18n/translate.ts";

export const faultKey = (code: FaultCode) => `contribute.fault.${code}` as const;

/** What a column takes stands in the data's own words, which are English. */
const SAYS_EXPECTED: ReadonlySet<FaultCode> = new Set(["not-of-shape", "unknown-column", "far-date"]);

export interface FaultInWords {
  row: string;
  column: string;
  words: string;
  found: string;
  /** In English; null where the words say it. */
  expected: string | null;
}

export function faultInWords(fault: ContributionFault, t: Translate): FaultInWords {
  const { row, column, code, found, expected } = fault;
  return {
    row: row === null ? t("contribute.whole-file") : String(row),
    column: column ?? "–",
    words: t(faultKey(code)),
    found,
    expected: SAYS_EXPECTED.has(code) ? expected : null,
  };
}
