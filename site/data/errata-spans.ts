/** Errata of consecutive years with the same mistake, told as one. */
import type { ErratumRow } from "../../indicators/schema/edition.ts";

export interface ErrataSpan extends Omit<ErratumRow, "year"> {
  from: number;
  to: number;
}

/** @param errata in the order of their key: indicator, economy, year */
export function errataSpans(errata: readonly ErratumRow[]): ErrataSpan[] {
  const spans: ErrataSpan[] = [];
  for (const { year, ...row } of errata) {
    const last = spans.at(-1);
    if (last && last.to === year - 1 && isSame(last, row)) last.to = year;
    else spans.push({ ...row, from: year, to: year });
  }
  return spans;
}

const isSame = (a: Omit<ErratumRow, "year">, b: Omit<ErratumRow, "year">) =>
  (["indicator", "iso3", "old_value", "new_value", "reason", "date"] as const).every(
    (name) => a[name] === b[name],
  );
