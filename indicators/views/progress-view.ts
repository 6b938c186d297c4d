/**
 * A view of progress and its address, both ways: two years, a list of economies, one of them to look at closely. Both
 * years are always in the address; what else the reader did not choose is not.
 */
import type { IncomeGroup, Region } from "../schema/vocabulary.ts";
import { codec, edition, oneOf, param, type Codec, type InvalidParam, type Param } from "./codec.ts";
import { defaultsOf } from "./defaults.ts";

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
  /** The frozen edition whose figures are shown; the newest where absent. */
  edition?: string;
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

/** Years of the page's own address. */
const SPAN = 10;
const LONGEST_LABEL = 80;

/** The last ten years, or ten years up to one. */
export function usualSpan(
  { years }: Pick<Offered, "years">,
  to = years.at(-1) as number,
  span = SPAN,
): { from: number; to: number } {
  return { from: Math.max(years[0] as number, to - span), to };
}

/**
 * The view an address stands for, as it was meant when it was given: years that it does not name are those of its day.
 * Unknown names are ignored; what cannot be read is named, and its default shown.
 *
 * @param usual years of the page's own address, which names none
 */
export function readProgress(
  search: string,
  offered: Offered,
  usual: { from: number; to: number } = usualSpan(offered),
): { view: ProgressView; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams, version, isView } = codecOf(offered).parse(search);
  const { from, to: last, ...others } = chosen;
  const { years, span } = defaultsOf(version).progress;
  const meant = isView ? meantBy(usual, years, offered) : usual;
  const to = last ?? (from !== undefined && from >= meant.to ? usual.to : meant.to);
  if (from !== undefined && from < to) return { view: { from, to, ...others }, invalidParams };
  if (from !== undefined) invalidParams.unshift({ name: "from", value: String(from) });
  const start = meant.from < to ? meant.from : usualSpan(offered, to, span).from;
  return { view: { from: start, to, ...others }, invalidParams };
}

/** A page with a first year of its own keeps it. */
function meantBy(
  usual: { from: number; to: number },
  years: { from: number; to: number } | null,
  offered: Offered,
): { from: number; to: number } {
  if (years === null || !offered.years.includes(years.to)) return usual;
  const isOwn = usual.from !== usualSpan(offered).from;
  return { from: isOwn && usual.from < years.to ? usual.from : years.from, to: years.to };
}

/** The address of a view, names in a fixed order: "?from=2004&to=2024&countries=KEN.UGA". */
export const writeProgress = (view: ProgressView, offered: Offered): string => codecOf(offered).format(view);

function codecOf(offered: Offered): Codec<ProgressView> {
  return codec<ProgressView>({
    from: oneOf(offered.years),
    to: oneOf(offered.years.slice(1)),
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
    edition,
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
