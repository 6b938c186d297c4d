/** archive: every table with its metadata and a README, in one file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codebookOf, CODEBOOK_COLUMNS } from "../../../indicators/formats/codebook.ts";
import { columnsOf } from "../../../indicators/formats/columns.ts";
import type { Distribution } from "../../../indicators/schema/catalog.ts";
import { TABLES, type TableName } from "../../../indicators/tables.ts";
import { writeCsv } from "../../lib/tables/csv.ts";
import { sha256 } from "../../lib/files/files.ts";
import { zip } from "../../lib/files/zip.ts";
import { readmeText, type Edition } from "./readme.ts";

export const ARCHIVE = "procurement-reform-monitor.zip";
const FOLDER = "procurement-reform-monitor/";

/**
 * @param folder where the tables' CSV files are
 * @param describeFiles the metadata for a list of files, by name: the archive's own tell of what is in it, no more
 */
export function archiveOf(
  folder: string,
  counts: ReadonlyMap<string, number>,
  edition: Edition,
  describeFiles: (files: Distribution[]) => Record<string, string>,
): Uint8Array {
  const names = Object.keys(TABLES) as TableName[];
  const tables = names.map((table) => ({
    table,
    path: `${table}.csv`,
    content: readFileSync(join(folder, `${table}.csv`)),
  }));
  const files = tables.map(({ table, path, content }): Distribution => ({
    path,
    table,
    format: "csv",
    rows: counts.get(table) ?? 0,
    bytes: content.length,
    sha256: sha256(content),
  }));
  const texts: Record<string, string> = {
    "README.md": readmeText(edition, counts),
    "codebook.csv": codebookCsv(names),
    ...describeFiles(files),
  };
  const entries: [string, Uint8Array][] = [
    ...Object.entries(texts).map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text, "utf8")]),
    ...tables.map(({ path, content }): [string, Uint8Array] => [path, content]),
  ];
  const sums = entries.map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
  entries.push(["SHA256SUMS", Buffer.from(sums, "utf8")]);
  return zip(Object.fromEntries(entries.map(([name, content]) => [FOLDER + name, content])), 6);
}

function codebookCsv(names: readonly TableName[]): string {
  const columns = ["table", ...CODEBOOK_COLUMNS.filter((name) => name !== "sheet")] as const;
  return writeCsv(
    columns,
    names.flatMap((table) =>
      codebookOf(columnsOf(table), table).map(({ sheet, column, type, unit, description, codes, empty }) => [
        sheet,
        column,
        type,
        unit,
        description,
        codes,
        empty,
      ]),
    ),
  );
}
