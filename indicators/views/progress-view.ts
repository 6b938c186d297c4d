/**
 * A view of progress and its address, both ways: two years, a list of economies, one of them to look at closely. Only
 * what the reader chose is in the address; defaults are not.
 */
import type { IncomeGroup, Region } from "../schema/vocabulary.ts";

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

export interface Misread {
  name: string;
  value: string;
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
): { view: ProgressView; misread: Misread[] } {
  const params = new URLSearchParams(search);
  const misread: Misread[] = [];
  const refuse = (name: string, value: string) => void misread.push({ name, value });
  const read = <T>(name: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = params.get(name)?.trim() ?? "";
    const value = text === "" ? undefined : parse(text);
    if (text !== "" && value === undefined) refuse(name, text);
    return value;
  };
  const economy = (text: string) => oneOf([...offered.economies], text.toUpperCase());
  const view = {
    ...yearsOf(read, offered, usual, refuse),
    region: read("region", (text) => oneOf(offered.regions, text)),
    income: read("income", (text) => oneOf(offered.incomes, text)),
    countries: read("countries", (text) => {
      const codes = [...new Set(text.split(".").filter((code) => code !== ""))];
      const known = codes.flatMap((code) => economy(code) ?? []);
      const strange = codes.filter((code) => economy(code) === undefined);
      if (known.length > 0 && strange.length > 0) refuse("countries", strange.join("."));
      return known.length > 0 ? [...new Set(known)] : undefined;
    }),
    label: read("label", (text) => text.slice(0, LONGEST_LABEL)),
    economy: read("economy", economy),
    ranges: read("ranges", (text) => oneOf(["off"] as const, text)),
  };
  return { view: withoutEmpty(view), misread };
}

type Read = <T>(name: string, parse: (text: string) => T | undefined) => T | undefined;

/** A pair runs forward: an earlier year, then a later one. */
function yearsOf(
  read: Read,
  offered: Offered,
  usual: { from: number; to: number },
  refuse: (name: string, value: string) => void,
): { from: number; to: number } {
  const [first, ...later] = offered.years;
  const to = read("to", (text) => later.find((year) => String(year) === text));
  const from = read("from", (text) => offered.years.find((year) => String(year) === text));
  const end = to ?? usual.to;
  if (from !== undefined && from < end) return { from, to: end };
  if (from !== undefined) refuse("from", String(from));
  return { from: usual.from < end ? usual.from : Math.max(first as number, end - SPAN), to: end };
}

/** The address of a view, names in a fixed order: "?from=2004&countries=KEN.UGA", or nothing for the defaults. */
export function writeProgress(view: ProgressView, offered: Offered): string {
  const usual = usualSpan(offered);
  const params: [string, string][] = [];
  if (view.from !== usual.from) params.push(["from", String(view.from)]);
  if (view.to !== usual.to) params.push(["to", String(view.to)]);
  if (view.region) params.push(["region", view.region]);
  if (view.income) params.push(["income", view.income]);
  if (view.countries?.length) params.push(["countries", view.countries.join(".")]);
  if (view.label) params.push(["label", view.label]);
  if (view.economy) params.push(["economy", view.economy]);
  if (view.ranges) params.push(["ranges", view.ranges]);
  const text = new URLSearchParams(params).toString();
  return text === "" ? "" : `?${text}`;
}

const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((each) => each === text);

type Loose<T> = { [key in keyof T]?: T[key] | undefined };

function withoutEmpty(view: Loose<ProgressView> & { from: number; to: number }): ProgressView {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => value !== undefined),
  ) as unknown as ProgressView;
}
