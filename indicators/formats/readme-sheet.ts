/** The sheet README: what a file is, of when, from whom, on what terms, for those who find it away from the site. */
import type { DescribedSource, Edition } from "./described.ts";
import type { Sheet } from "./workbook.ts";

export interface FileAbout {
  title: string;
  what: string;
  /** Where it stands on the site, from the site's root. */
  address: string;
  /** Ids of the sources in it. */
  sources: ReadonlySet<string>;
  rows: number;
}

export const LICENCE_NOTE =
  "A value keeps the licence of its source. CC BY 4.0 covers what the Monitor adds: scores, statuses, groups, words.";

export const MISSING_NOTE =
  "An empty cell is never zero: the column status says why a value is missing, and note adds what is known.";

export const FORMULA_NOTE =
  "A text that begins with = + - @, a tab or a line end could be run as a formula. In workbooks it is stored as text, never as a formula; in files named -excel.csv an apostrophe (') stands before it. CSV, Parquet and JSON hold it unchanged. Numbers are never touched.";

/** Two columns: a label, and what is to be said. */
export function readmeSheet(about: FileAbout, edition: Edition, sheets: readonly [string, string][]): Sheet {
  const used = edition.sources.filter(({ id }) => about.sources.has(id));
  return {
    name: "README",
    columns: [{ name: "README" }, { name: `${edition.title}: ${about.title}`, isProse: true }],
    rows: [
      ["What it is", about.what],
      ["Data as read on", edition.date],
      ["Schema version", edition.version],
      ["Rows", about.rows],
      ...sheets.map(([name, what]) => [`Sheet ${name}`, what]),
      ["Empty cells", MISSING_NOTE],
      ["Texts that begin with = + - @", FORMULA_NOTE],
      ["Licence", LICENCE_NOTE],
      ["How to cite", citationOf(about, edition)],
      ["On the site", about.address],
      ...used.map((source) => [`Source ${source.id}`, creditOf(source)]),
    ],
  };
}

/** The publishers first, then us. */
function citationOf({ title, sources }: FileAbout, edition: Edition): string {
  const cited = edition.sources.filter(({ id }) => sources.has(id)).map(({ citation }) => citation);
  return [...cited, `With processing by ${edition.title}: ${title}. Data as read on ${edition.date}.`].join(
    " ",
  );
}

export function creditOf({ publisher, title, edition, licence, url }: DescribedSource): string {
  const terms = licence.url === null ? licence.name : `${licence.name} (${licence.url})`;
  return `${publisher}, ${title}, ${edition}. ${url}. Licence: ${terms}. ${licence.asks.en}`;
}
