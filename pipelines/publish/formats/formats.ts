/** formats: one publication in every form a file can take, each within what hosts take and programs open. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Column } from "../../../indicators/formats/columns.ts";
import { partsOf, type Book } from "../../../indicators/formats/book.ts";
import { bothCsvPieces, csvPieces, type Cell } from "../../../indicators/formats/csv-writer.ts";
import { MOST_ROWS } from "../../../indicators/formats/workbook.ts";
import type { Distribution, Format, LeftOut } from "../../../indicators/schema/catalog.ts";
import { sha256 } from "../../lib/files/files.ts";
import { TextFile } from "../../lib/files/text-file.ts";
import type { ParquetWriter } from "../../lib/tables/parquet.ts";
import type { Packer } from "../../lib/threads/packer.ts";

/** Static hosts refuse larger files. */
const OF_A_FILE = 25_000_000;

/** Of the CSV for Excel: a spreadsheet is slow to open more as text, and the workbook holds the same. */
const OF_A_COPY = 6_000_000;

export const MOST_BYTES: MostBytes = {
  csv: OF_A_FILE,
  parquet: OF_A_FILE,
  "excel-csv": OF_A_COPY,
  xlsx: OF_A_FILE,
  json: OF_A_FILE,
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
  /** Its text, piece by piece. */
  json: () => Iterable<string>;
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
  writer: FormWriter;
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
  const writer = new FormWriter(table, rows.length, folder, mostBytes, written);
  const at = (format: FormOf) => join(folder, table + ENDINGS[format]);

  if (book !== null && isWanted("excel-csv")) writer.bothCsv(bothCsvPieces(names, rows));
  else writer.text("csv", csvPieces(names, rows));
  const made = parquet.add({ csv: at("csv"), parquet: at("parquet"), columns, key });
  const fits = rows.length <= MOST_ROWS;
  const packed = book !== null && isWanted("xlsx") && fits ? packer.zip(partsOf(book())) : null;
  if (book !== null && isWanted("xlsx") && !fits) {
    const file = { path: table + ENDINGS.xlsx, table, format: "xlsx" } as const;
    written.leftOut.push({ ...file, because: "rows", found: rows.length, limit: MOST_ROWS });
  }
  if (isWanted("json")) writer.text("json", publication.json());
  return { written, writer, packed, parquet: { path: at("parquet"), made } };
}

async function end({ written, writer, packed, parquet }: Begun): Promise<Written> {
  if (packed) writer.bytes("xlsx", await packed);
  await parquet.made;
  writer.made("parquet", readFileSync(parquet.path));
  return written;
}

/** Writes forms of one table, and takes away what is too large. A plain CSV stays in any case. */
class FormWriter {
  private readonly table: string;
  private readonly rows: number;
  private readonly folder: string;
  private readonly mostBytes: MostBytes;
  private readonly written: Written;

  constructor(table: string, rows: number, folder: string, mostBytes: MostBytes, written: Written) {
    this.table = table;
    this.rows = rows;
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.written = written;
  }

  text(format: FormOf, pieces: Iterable<string>): void {
    const file = new TextFile(this.pathOf(format));
    for (const piece of pieces) file.add(piece);
    this.note(format, file.end());
  }

  bothCsv(pieces: Iterable<{ plain: string; excel: string }>): void {
    const [plain, excel] = [new TextFile(this.pathOf("csv")), new TextFile(this.pathOf("excel-csv"))];
    for (const piece of pieces) {
      plain.add(piece.plain);
      excel.add(piece.excel);
    }
    this.note("csv", plain.end());
    this.note("excel-csv", excel.end());
  }

  bytes(format: FormOf, content: Uint8Array): void {
    writeFile(this.pathOf(format), content);
    this.made(format, content);
  }

  /** What another has written. */
  made(format: FormOf, content: Uint8Array): void {
    this.note(format, { bytes: content.length, sha256: sha256(content) });
  }

  private note(format: FormOf, { bytes, sha256: sum }: { bytes: number; sha256: string }): void {
    const { table, rows } = this;
    const path = table + ENDINGS[format];
    const limit = this.mostBytes[format];
    if (bytes <= limit) {
      this.written.files.push({ path, table, format, rows, bytes, sha256: sum });
      return;
    }
    this.written.leftOut.push({ path, table, format, because: "bytes", found: bytes, limit });
    if (format !== "csv") rmSync(this.pathOf(format));
  }

  private pathOf(format: FormOf): string {
    return join(this.folder, this.table + ENDINGS[format]);
  }
}

export function removeLeftOut(leftOut: readonly LeftOut[], folder: string): void {
  for (const { path } of leftOut) rmSync(join(folder, path), { force: true });
}

export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
