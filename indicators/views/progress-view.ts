/**
 * A view of progress and its address, both ways: two years, a list of economies, one of them to look at closely. Only
 * what the reader chose is in the address; defaults are not.
 */
import type { IncomeGroup, Region } from "../schema/vocabulary.ts";
import { codec, oneOf, param, type Codec, type InvalidParam, type Param } from "./codec.ts";

export interface ProgressView {
  from: number;
  to: number;
  region?: Region;
  income?: IncomeGroup;
  /** A list of the reader's own. */
  countries?: readonly string[];
  /** What the reader calls the list. */
  label?: string;
  /** The economy that is looked at closely. */
  economy?: string;
  /** Likely ranges are left out of the drawing; words keep them. */
  ranges?: "off";
}

/** What can be asked for. */
export interface Offered {
  /** Years of Track, ascending. */
  years: readonly number[];
  regions: readonly Region[];
  incomes: readonly IncomeGroup[];
  /** Every economy that is counted on its own. */
  economies: ReadonlySet<string>;
}

const SPAN = 10;
const LONGEST_LABEL = 80;

/** The last ten years, or ten years up to one. */
export function usualSpan({ years }: Offered, to = years.at(-1) as number): { from: number; to: number } {
  return { from: Math.max(years[0] as number, to - SPAN), to };
}

/**
 * The view an address stands for. Unknown names are ignored; what cannot be read is named, and its default shown.
 *
 * @param usual years where the address names none
 */
export function readProgress(
  search: string,
  offered: Offered,
  usual: { from: number; to: number } = usualSpan(offered),
): { view: ProgressView; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams } = codecOf(offered).parse(search);
  const { from, to = usual.to, ...others } = chosen;
  if (from !== undefined && from < to) return { view: { from, to, ...others }, invalidParams };
  if (from !== undefined) invalidParams.unshift({ name: "from", value: String(from) });
  const start = usual.from < to ? usual.from : usualSpan(offered, to).from;
  return { view: { from: start, to, ...others }, invalidParams };
}

/** The address of a view, names in a fixed order: "?from=2004&countries=KEN.UGA", or nothing for the defaults. */
export const writeProgress = (view: ProgressView, offered: Offered): string => codecOf(offered).format(view);

function codecOf(offered: Offered): Codec<ProgressView> {
  const usual = usualSpan(offered);
  return codec<ProgressView>({
    from: oneOf(offered.years, usual.from),
    to: oneOf(offered.years.slice(1), usual.to),
    region: oneOf(offered.regions),
    income: oneOf(offered.incomes),
    countries: economiesParam(offered),
    label: param(
      (text) => text.slice(0, LONGEST_LABEL),
      (label) => label,
    ),
    economy: param(
      (text) => economyIn(text, offered),
      (iso3) => iso3,
    ),
    ranges: oneOf(["off"]),
  });
}

const economyIn = (text: string, { economies }: Offered): string | undefined =>
  economies.has(text.toUpperCase()) ? text.toUpperCase() : undefined;

/** Codes apart by full stops. Those that are known are shown, and the others named. */
const economiesParam = (offered: Offered): Param<readonly string[]> => ({
  parse(text) {
    const codes = [...new Set(text.split(".").filter((code) => code !== ""))];
    const known = [...new Set(codes.flatMap((code) => economyIn(code, offered) ?? []))];
    const unknown = codes.filter((code) => economyIn(code, offered) === undefined);
    if (known.length === 0) return null;
    return unknown.length === 0 ? { value: known } : { value: known, invalid: unknown.join(".") };
  },
  format: (codes) => codes.join("."),
});
