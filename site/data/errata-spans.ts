/** Errata of consecutive years with the same mistake, told as one; an erratum of no value has no years. */
import type { ErratumRow } from "../../indicators/schema/edition.ts";

export interface ErrataSpan extends Omit<ErratumRow, "year"> {
  from: number | null;
  to: number | null;
}

/** @param errata in the order of their key: indicator, economy, year */
export function errataSpans(errata: readonly ErratumRow[]): ErrataSpan[] {
  const spans: ErrataSpan[] = [];
  for (const { year, ...row } of errata) {
    const last = spans.at(-1);
    if (year !== null && last?.to === year - 1 && isSame(last, row)) last.to = year;
    else spans.push({ ...row, from: year, to: year });
  }
  return spans;
}

const isSame = (a: Omit<ErratumRow, "year">, b: Omit<ErratumRow, "year">) =>
  (["indicator", "iso3", "old_value", "new_value", "reason", "date"] as const).every(
    (name) => a[name] === b[name],
  );
