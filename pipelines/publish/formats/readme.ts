/** readme: what the archive tells those who find it away from the site. */
import type { Edition } from "../../../indicators/formats/described.ts";
import {
  creditOf,
  FORMULA_NOTE,
  LICENCE_NOTE,
  MISSING_NOTE,
} from "../../../indicators/formats/readme-sheet.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";

const EXCEL_CSV_NOTE =
  "The -excel.csv files separate cells by commas and write decimals with a point. Where your system expects a semicolon or a decimal comma, open the workbook (.xlsx) instead: it reads the same everywhere.";

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
