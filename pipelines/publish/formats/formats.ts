/** formats: one publication in every form a file can take, each within what hosts take and programs open. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Column } from "../../../indicators/formats/columns.ts";
import { partsOf, type Book } from "../../../indicators/formats/book.ts";
import { writeBothCsv, writeCsv, type Cell } from "../../../indicators/formats/csv-writer.ts";
import { MOST_ROWS } from "../../../indicators/formats/workbook.ts";
import type { Distribution, Format, LeftOut } from "../../../indicators/schema/catalog.ts";
import { sha256 } from "../../lib/files/files.ts";
import type { ParquetWriter } from "../../lib/tables/parquet.ts";
import type { Packer } from "../../lib/threads/packer.ts";

/** Static hosts refuse larger files. */
const OF_A_FILE = 25_000_000;

/** Of what repeats the CSV: a spreadsheet is slow to open more, and programs have CSV and Parquet. */
const OF_A_COPY = 6_000_000;

export const MOST_BYTES: MostBytes = {
  csv: OF_A_FILE,
  parquet: OF_A_FILE,
  "excel-csv": OF_A_COPY,
  xlsx: OF_A_COPY,
  json: OF_A_COPY,
};

/** One limit for every form. */
export const atMost = (bytes: number): MostBytes => ({
  csv: bytes,
  parquet: bytes,
  "excel-csv": bytes,
  xlsx: bytes,
  json: bytes,
});

export interface Publication {
  /** Its name in the catalogue, and its path without an extension. */
  table: string;
  columns: readonly Column[];
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
  json: () => string;
  /** Null where the page makes workbook and CSV for Excel, on demand. */
  book: (() => Book) | null;
}

export type FormOf = keyof typeof ENDINGS;

export type MostBytes = Readonly<Record<FormOf, number>>;

export interface Limits {
  mostBytes: MostBytes;
  formats: readonly FormOf[];
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

/** What works beside the thread that writes. */
export interface Helpers {
  packer: Packer;
  parquet: ParquetWriter;
}

/**
 * Writes every form of every publication, and leaves out those that are too large. The plain CSV is written in any
 * case, for the archive and for Parquet to be made from it: `removeLeftOut` takes it away in the end.
 */
export async function writeFormats(
  publications: Iterable<Publication>,
  folder: string,
  limits: Limits,
  helpers: Helpers,
): Promise<Written> {
  const pending: Promise<Written>[] = [];
  for (const publication of publications) {
    await helpers.packer.room();
    pending.push(end(begin(publication, folder, limits, helpers)));
    await setImmediate(); // lets what works beside take its next piece
  }
  const written = await Promise.all(pending);
  return {
    files: written.flatMap(({ files }) => files),
    leftOut: written.flatMap(({ leftOut }) => leftOut),
  };
}

/** What one publication comes to: its texts are written, workbook and Parquet are on their way. */
interface Begun {
  written: Written;
  write: (format: FormOf, content: Uint8Array) => void;
  packed: Promise<Uint8Array> | null;
  parquet: { path: string; made: Promise<void> };
}

function begin(
  publication: Publication,
  folder: string,
  { mostBytes, formats }: Limits,
  { packer, parquet }: Helpers,
): Begun {
  const { table, columns, key, rows, book } = publication;
  const names = columns.map(({ name }) => name);
  const isWanted = (format: FormOf) => formats.includes(format);
  const written: Written = { files: [], leftOut: [] };
  const write = writerOf(table, rows.length, folder, mostBytes, written);
  const at = (format: FormOf) => join(folder, table + ENDINGS[format]);

  const hasBoth = book !== null && isWanted("excel-csv");
  const { plain, excel } = hasBoth
    ? writeBothCsv(names, rows)
    : { plain: writeCsv(names, rows), excel: null };
  write("csv", bytesOf(plain));
  const made = parquet.add({ csv: at("csv"), parquet: at("parquet"), columns, key });
  if (excel !== null) write("excel-csv", bytesOf(excel));
  const fits = rows.length <= MOST_ROWS;
  const packed = book !== null && isWanted("xlsx") && fits ? packer.zip(partsOf(book())) : null;
  if (book !== null && isWanted("xlsx") && !fits) {
    const file = { path: table + ENDINGS.xlsx, table, format: "xlsx" } as const;
    written.leftOut.push({ ...file, because: "rows", found: rows.length, limit: MOST_ROWS });
  }
  if (isWanted("json")) write("json", bytesOf(publication.json()));
  return { written, write, packed, parquet: { path: at("parquet"), made } };
}

async function end({ written, write, packed, parquet }: Begun): Promise<Written> {
  if (packed) write("xlsx", await packed);
  await parquet.made;
  write("parquet", readFileSync(parquet.path));
  return written;
}

/** Writes a form, or notes that it would be too large. A plain CSV is written in any case. */
function writerOf(
  table: string,
  rows: number,
  folder: string,
  mostBytes: MostBytes,
  { files, leftOut }: Written,
): Begun["write"] {
  return (format, content) => {
    const [path, bytes] = [table + ENDINGS[format], content.length];
    const limit = mostBytes[format];
    const isKept = bytes <= limit;
    if (isKept) files.push({ path, table, format, rows, bytes, sha256: sha256(content) });
    else leftOut.push({ path, table, format, because: "bytes", found: bytes, limit });
    if (format === "parquet") {
      if (!isKept) rmSync(join(folder, path)); // it is there already
    } else if (isKept || format === "csv") writeFile(join(folder, path), content);
  };
}

const bytesOf = (text: string) => Buffer.from(text, "utf8");

export function removeLeftOut(leftOut: readonly LeftOut[], folder: string): void {
  for (const { path } of leftOut) rmSync(join(folder, path), { force: true });
}

export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
