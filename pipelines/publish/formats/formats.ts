/** formats: one publication in every form a file can take, each within what hosts take and programs open. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Column } from "../../../indicators/formats/columns.ts";
import type { Distribution, Format, LeftOut } from "../../../indicators/schema/catalog.ts";
import { writeCsv, type Cell } from "../../lib/tables/csv.ts";
import { toExcelCsv } from "../../lib/tables/excel-csv.ts";
import { sha256, sizeOf } from "../../lib/files/files.ts";
import { csvsToParquet, type ToParquet } from "../../lib/tables/parquet.ts";
import { MOST_ROWS } from "../../lib/tables/workbook.ts";

/** Static hosts refuse larger files. */
export const MOST_BYTES = 25_000_000;

export interface Publication {
  /** Its name in the catalogue, and its path without an extension. */
  table: string;
  columns: readonly Column[];
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
  json: () => string;
  workbook: () => Uint8Array;
}

export interface Limits {
  mostBytes: number;
  formats: readonly (keyof typeof ENDINGS)[];
}

export interface Written {
  files: Distribution[];
  leftOut: LeftOut[];
}

export const ENDINGS: Record<Exclude<Format, "zip">, string> = {
  csv: ".csv",
  "excel-csv": "-excel.csv",
  xlsx: ".xlsx",
  parquet: ".parquet",
  json: ".json",
};

/**
 * Writes every form of every publication, and leaves out those that are too large. The plain CSV is written in any
 * case, for the archive and for Parquet to be made from it: `removeLeftOut` takes it away in the end.
 */
export async function writeFormats(
  publications: Iterable<Publication>,
  folder: string,
  { mostBytes, formats }: Limits,
): Promise<Written> {
  const written: Written = { files: [], leftOut: [] };
  const toParquet: ToParquet[] = [];
  const rowsOf = new Map<string, number>();
  for (const publication of publications) {
    const { table, columns, key, rows } = publication;
    writeTexts(publication, folder, { mostBytes, formats }, written);
    const at = (format: keyof typeof ENDINGS) => join(folder, table + ENDINGS[format]);
    toParquet.push({ csv: at("csv"), parquet: at("parquet"), columns, key });
    rowsOf.set(table, rows.length);
  }
  await csvsToParquet(toParquet);
  for (const [table, rows] of rowsOf) {
    const path = table + ENDINGS.parquet;
    const bytes = sizeOf(join(folder, path));
    const isKept = record({ path, table, format: "parquet", rows, bytes }, folder, mostBytes, written);
    if (!isKept) rmSync(join(folder, path));
  }
  return written;
}

function writeTexts(
  publication: Publication,
  folder: string,
  { mostBytes, formats }: Limits,
  written: Written,
): void {
  const { table, columns, rows } = publication;
  const names = columns.map(({ name }) => name);
  const makers: [keyof typeof ENDINGS, () => string | Uint8Array][] = [
    ["csv", () => writeCsv(names, rows)],
    ["excel-csv", () => toExcelCsv(names, rows)],
    ["xlsx", publication.workbook],
    ["json", publication.json],
  ];
  for (const [format, make] of makers) {
    if (!formats.includes(format)) continue;
    const path = table + ENDINGS[format];
    if (format === "xlsx" && rows.length > MOST_ROWS) {
      written.leftOut.push({ path, table, format, because: "rows", found: rows.length, limit: MOST_ROWS });
      continue;
    }
    const content = make();
    const bytes = Buffer.byteLength(content);
    if (bytes <= mostBytes || format === "csv") writeFile(join(folder, path), content);
    record({ path, table, format, rows: rows.length, bytes }, folder, mostBytes, written);
  }
}

/** Notes a file that is offered, or that it is not; says which. */
function record(
  file: Omit<Distribution, "sha256">,
  folder: string,
  mostBytes: number,
  { files, leftOut }: Written,
): boolean {
  const { path, table, format, bytes } = file;
  if (bytes > mostBytes) {
    leftOut.push({ path, table, format, because: "bytes", found: bytes, limit: mostBytes });
    return false;
  }
  files.push({ ...file, sha256: sha256(readFileSync(join(folder, path))) });
  return true;
}

export function removeLeftOut({ leftOut }: Written, folder: string): void {
  for (const { path } of leftOut) rmSync(join(folder, path), { force: true });
}

export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
