/**
 * What the publishers' link-only files would look like if they had got out. Two prints are taken of each file: runs of
 * numbers too long to come about by chance, as a copied row or one economy's years would show them; and whole columns,
 * which are known again even on another scale.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../pipelines/lib/tables/csv.ts";
import { filesUnder, sha256 } from "../../pipelines/lib/files/files.ts";
import { readPlaces } from "../../pipelines/lib/source/places.ts";

interface Layout {
  file: string;
  place: string;
  /** The column of the year, or the one year that the file describes. */
  year: string | number;
  /** The columns that hold the publisher's values; dates of laws and scores lent by others are none. */
  values: RegExp;
}

export const LAYOUTS: Record<string, Layout> = {
  "bertelsmann-bti": {
    file: "subset-bti-2006-2024.csv",
    place: "country",
    year: "bti_edition",
    values: /^(S|G|Q)/,
  },
  "cld-rti-rating": {
    file: "rti_rating.csv",
    place: "iso3",
    year: 2026,
    values: /^(?!iso3|has_rti_law|rti_law_year)/,
  },
  "freedom-house-freedom-in-the-world": {
    file: "freedom-in-the-world.csv",
    place: "iso3",
    year: "year_covered",
    values: /_(rating|score)$|^[a-f]\d?_/,
  },
  "ibp-open-budget-survey": {
    file: "open-budget-survey.csv",
    place: "iso3",
    year: "round",
    values: /^(?!iso3|round)/,
  },
  "imf-fiscal-monitor": {
    file: "subset-imf-fm-1991-2024.csv",
    place: "country_code",
    year: "year",
    values: /GDP_PT$/,
  },
  "qog-expert-survey": {
    file: "qog_exp_agg_20.csv",
    place: "ccodealp",
    year: 2020,
    values: /^(proff|close|impar)/,
  },
  "rsf-press-freedom-index": {
    file: "rsf-press-freedom.csv",
    place: "iso3",
    year: "year",
    values: /^(score|rank|safety)$|_context$/,
  },
  "ti-cpi": {
    file: "subset-cpi-2012-2025.csv",
    place: "ISO3",
    year: "Year",
    values: /^(CPI score|Rank|Standard error|Lower CI|Upper CI)$/,
  },
  "wjp-rule-of-law": {
    file: "subset-wjp-historical-2012-2024.csv",
    place: "Country Code",
    year: "Year",
    values: /Overall Score$|^Factor|^\d\.\d/,
  },
};

/** Values by economy and year, "KEN 2023". */
type Series = Map<string, number>;

export interface Print {
  source: string;
  runs: Set<string>;
  columns: Map<string, Series>;
  /** A file of one year may be told under another. */
  isOneYear: boolean;
}

const codes = new Map(readPlaces("seeds/places.csv").map(({ iso3, name_en }) => [name_en, iso3]));

export function printOf(source: string, folder: string): Print | null {
  const layout = LAYOUTS[source] as Layout;
  const path = join(folder, source, layout.file);
  if (!existsSync(path)) return null;
  const rows = rowsOf(readFileSync(path, "utf8").replace(/^\uFEFF/, ""), path);
  const columns = columnsOf(rows, layout);
  const runs = new Set(
    [
      ...rows.map((row) => numbersIn(row, layout)),
      ...[...columns.values()].flatMap((series) => yearsByEconomy(series)),
    ].flatMap((numbers) => windowsOf(numbers)),
  );
  return { source, runs, columns, isOneYear: typeof layout.year === "number" };
}

export type Row = Record<string, string>;

export function rowsOf(text: string, where: string): Row[] {
  const plain = text.replaceAll("\r\n", "\n");
  const header = plain.slice(0, plain.indexOf("\n"));
  const names = header.match(/"(?:[^"]|"")*"|[^,]+/g)?.map((name) => name.replace(/^"|"$/g, "")) ?? [];
  return parseCsv(plain, where, names).map(({ cells }) => cells);
}

export const isNumber = (cell: string | undefined): cell is string =>
  cell !== undefined && cell.trim() !== "" && Number.isFinite(Number(cell));

const numbersIn = (row: Row, { place, year }: Layout) =>
  Object.entries(row)
    .filter(([name, cell]) => name !== place && name !== year && isNumber(cell))
    .map(([, cell]) => Number(cell));

function columnsOf(rows: readonly Row[], { place, year, values }: Layout): Map<string, Series> {
  const columns = new Map<string, Series>();
  for (const name of Object.keys(rows[0] as Row).filter((each) => values.test(each))) {
    const series: Series = new Map();
    for (const row of rows) {
      const iso3 = codes.get(row[place] as string) ?? (row[place] as string);
      const when = typeof year === "number" ? year : (row[year] as string).slice(-4);
      if (isNumber(row[name])) series.set(`${iso3} ${when}`, Number(row[name]));
    }
    columns.set(name, series);
  }
  return columns;
}

/** Each economy's values, oldest first. */
function yearsByEconomy(series: Series): number[][] {
  const sorted = [...series].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...Map.groupBy(sorted, ([key]) => key.slice(0, -5)).values()].map((each) =>
    each.map(([, value]) => value),
  );
}

// Runs --------------------------------------------------------------------------------------------------------------

/** Fourteen significant digits, half of the numbers different: by chance about once in a thousand such sites. */
const DIGITS = 14;
const MOST = 12;

/** From each number on, the shortest run that is long enough; six significant digits, as the maps give them. */
function windowsOf(numbers: readonly number[], isWanted: Wanted = () => true): string[] {
  const short = numbers.map(shortOf);
  const runs: string[] = [];
  for (let start = 0; start < short.length; start += 1) {
    if (!isWanted(short[start]?.text, short[start + 1]?.text)) continue;
    let sum = 0;
    for (let end = start; end < Math.min(short.length, start + MOST); end += 1) {
      sum += (short[end] as Short).digits;
      if (sum < DIGITS || end - start < 2) continue;
      const run = short.slice(start, end + 1).map(({ text }) => text);
      if (new Set(run).size * 2 >= run.length) runs.push(run.join(" "));
      break;
    }
  }
  return runs;
}

/** Whether a run may begin with these two numbers: what cannot is not written out to be looked up. */
type Wanted = (first: string | undefined, second: string | undefined) => boolean;

function beginsAs(runs: ReadonlySet<string>): Wanted {
  const beginnings = new Map<string, Set<string>>();
  for (const run of runs) {
    const [first = "", second = ""] = run.split(" ", 2);
    beginnings.set(first, (beginnings.get(first) ?? new Set()).add(second));
  }
  return (first = "", second = "") => beginnings.get(first)?.has(second) ?? false;
}

interface Short {
  text: string;
  digits: number;
}

/** Numbers come back by the thousand: each is written once. */
const shortened = new Map<number, Short>();

function shortOf(number: number): Short {
  const known = shortened.get(number);
  if (known !== undefined) return known;
  const text = String(Number(Math.abs(number).toPrecision(6)));
  const short = { text, digits: text.replace(/e.*$|\./g, "").replace(/^0+/, "").length };
  if (shortened.size < 1_000_000) shortened.set(number, short);
  return short;
}

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?`;
const BETWEEN = String.raw`(?:[\s,;|"'\[\]-]|null|<[^<>]*>)+`;
/** A longer run is read in pieces that overlap: matched whole, it would not fit on the stack. */
const PIECE = 1000;
const RUN = new RegExp(`(?<![\\w.])${NUMBER}(?:${BETWEEN}${NUMBER}){2,${PIECE - 1}}`, "gi");

function* runsIn(text: string, isWanted: Wanted): Generator<string> {
  RUN.lastIndex = 0;
  for (let found = RUN.exec(text); found !== null; found = RUN.exec(text)) {
    const bare = found[0].replaceAll(/<[^<>]*>/g, (tag) => " ".repeat(tag.length));
    const numbers = [...bare.matchAll(new RegExp(NUMBER, "gi"))];
    const end = RUN.lastIndex;
    yield* windowsOf(
      numbers.map(([number]) => Number(number)),
      isWanted,
    );
    RUN.lastIndex = numbers.length < PIECE ? end : found.index + (numbers.at(-MOST)?.index as number);
  }
}

// Columns -----------------------------------------------------------------------------------------------------------

const PAIRS = 20;
const SAMPLE = 500;

/** Whether a published column is the withheld one, whatever its scale. */
function isSame(ours: Series, theirs: readonly [string, number][]): boolean {
  const pairs: [number, number][] = [];
  for (const [key, value] of theirs) {
    const own = ours.get(key);
    if (own !== undefined) pairs.push([own, value]);
  }
  if (pairs.length < PAIRS || new Set(pairs.map(([, value]) => value)).size < 5) return false;
  return Math.abs(correlation(pairs)) > 0.9999;
}

function correlation(pairs: readonly [number, number][]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (of: (pair: [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const spread = Math.sqrt(sum(([x]) => (x - a) ** 2) * sum(([, y]) => (y - b) ** 2));
  return spread === 0 ? 0 : sum(([x, y]) => (x - a) * (y - b)) / spread;
}

/** The columns of a table of ours: rows of economy, year and value, under an indicator or a measure. */
function seriesIn(rows: readonly Row[]): Map<string, Series> {
  const all = new Map<string, Series>();
  for (const { indicator, source, measure, edition, iso3, year, value } of rows) {
    if (!isNumber(value)) continue;
    const name = measure === undefined ? (indicator ?? "value") : `${source} ${measure} ${edition}`;
    if (!all.has(name)) all.set(name, new Map());
    all.get(name)?.set(`${iso3} ${year}`, Number(value));
  }
  return all;
}

/** Every nth value of a column, under its own year and those beside it, or under each of the years given. */
function waysToTell(series: Series, years: readonly string[] | null): [string, number][][] {
  const known = ways.get(series) ?? new Map<string, [string, number][][]>();
  ways.set(series, known);
  const key = String(years);
  const found = known.get(key) ?? newWaysToTell(series, years);
  known.set(key, found);
  return found;
}

const ways = new WeakMap<Series, Map<string, [string, number][][]>>();

function newWaysToTell(series: Series, years: readonly string[] | null): [string, number][][] {
  const step = Math.ceil(series.size / SAMPLE);
  const some = [...series].filter((_, at) => at % step === 0);
  const told = (yearOf: (year: string) => string) =>
    some.map(([key, value]): [string, number] => [`${key.slice(0, -4)}${yearOf(key.slice(-4))}`, value]);
  return years
    ? years.map((year) => told(() => year))
    : [0, -1, 1].map((shift) => told((year) => String(Number(year) + shift)));
}

/** The withheld columns that a series of ours is: the same series, met again in another file, is not compared again. */
function columnsIn(ours: Series, print: Print, compared: Map<string, string[]>): string[] {
  const key = `${print.source} ${sha256(JSON.stringify([...ours]))}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  const years = print.isOneYear ? [...new Set([...ours.keys()].map((each) => each.slice(-4)))] : null;
  const columns = [...print.columns]
    .filter(([, theirs]) => waysToTell(theirs, years).some((way) => isSame(ours, way)))
    .map(([column]) => column);
  compared.set(key, columns);
  return columns;
}

// A whole folder ----------------------------------------------------------------------------------------------------

const TEXT = /\.(csv|html|js|json|md|svg|txt|xml|css)$/;

/** Every place in a folder where a print is met: "file: source: what". */
export function leaksIn(folder: string, prints: readonly Print[]): string[] {
  const leaks: string[] = [];
  const known = new Set(prints.flatMap(({ runs }) => [...runs]));
  const isWanted = beginsAs(known);
  const compared = new Map<string, string[]>();
  for (const path of filesUnder(folder).filter((each) => TEXT.test(each))) {
    const text = readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, "");
    const series = seriesIn(path.endsWith(".csv") && isTable(text) ? rowsOf(text, path) : []);
    const met = new Set<string>();
    for (const run of runsIn(text, isWanted)) if (known.has(run)) met.add(run);
    for (const values of [...series.values()].flatMap(yearsByEconomy))
      for (const run of windowsOf(values, isWanted)) if (known.has(run)) met.add(run);
    const economies = new Set(
      [...series.values()].flatMap((each) => [...each.keys()].map((key) => key.slice(0, -5))),
    );
    for (const print of prints) {
      const run = [...met].find((each) => print.runs.has(each));
      if (run !== undefined) leaks.push(`${path}: ${print.source}: ${run}`);
      for (const [name, ours] of economies.size < PAIRS ? [] : series)
        for (const column of ours.size < PAIRS ? [] : columnsIn(ours, print, compared))
          leaks.push(`${path}: ${print.source}: ${name} is ${column}`);
    }
  }
  return leaks;
}

function isTable(text: string): boolean {
  const names = text.slice(0, text.indexOf("\n")).split(",");
  return ["iso3", "year", "value"].every((name) => names.includes(name));
}
