/** readme: what a file tells those who find it away from the site: what it is, of when, from whom, on what terms. */
import type { CatalogSource } from "../../../indicators/schema/source.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";
import type { Sheet } from "../../lib/tables/workbook.ts";

export interface Edition {
  title: string;
  version: string;
  /** The data's date. */
  date: string;
  sources: readonly CatalogSource[];
}

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

const FORMULA_NOTE =
  "A text that begins with = + - @, a tab or a line end could be run as a formula. In workbooks it is stored as text, never as a formula; in files named -excel.csv an apostrophe (') stands before it. CSV, Parquet and JSON hold it unchanged. Numbers are never touched.";

const EXCEL_CSV_NOTE =
  "The -excel.csv files separate cells by commas and write decimals with a point. Where your system expects a semicolon or a decimal comma, open the workbook (.xlsx) instead: it reads the same everywhere.";

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

function creditOf({ publisher, title, edition, licence, url }: CatalogSource): string {
  const terms = licence.url === null ? licence.name : `${licence.name} (${licence.url})`;
  return `${publisher}, ${title}, ${edition}. ${url}. Licence: ${terms}. ${licence.asks.en}`;
}

/** The README of the archive that holds every table. */
export function readmeText(edition: Edition, counts: ReadonlyMap<string, number>): string {
  const tables = Object.keys(TABLES) as TableName[];
  return `# ${edition.title}: all tables

Data as read on ${edition.date}, schema version ${edition.version}.

| file | rows | what |
| --- | ---: | --- |
${tables.map((name) => `| ${name}.csv | ${counts.get(name) ?? 0} | ${TABLE_TITLES[name]} |`).join("\n")}
| codebook.csv | | every column: type, unit, meaning, codes, what an empty cell says |
| datapackage.json | | the same for programs (Data Package v2) |
| catalog.json | | definitions of indicators and sources |
| SHA256SUMS | | checksums; \`sha256sum --check SHA256SUMS\` |

CSV in UTF-8, commas, decimal points, days in ISO 8601.

## Read this first

- ${MISSING_NOTE}
- ${LICENCE_NOTE}
- ${FORMULA_NOTE} In this archive everything is for machines, and unchanged.
- ${EXCEL_CSV_NOTE}

## How to cite

Credit the publishers of the columns you use first, then the Monitor:
With processing by ${edition.title}. Data as read on ${edition.date}.

## Sources

${edition.sources.map((source) => `- **${source.id}**: ${creditOf(source)}\n  ${source.citation}`).join("\n")}
`;
}
