/** Addresses of files that were published once and are no file now: what became of each. */

/** The CSV files of a frozen edition that are not files of their own, beside its Parquet files. */
export const EDITION_ZIP = "tables.zip";

/** Tables whose JSON, workbook or CSV for Excel is larger than a form for people and pages may be. */
const LARGE_TABLES = ["index-draws", "index-inputs", "observations", "provenance", "readings"];

export type Moved =
  /** Made by the page of the slice, on demand. */
  | { kind: "indicators" | "countries"; id: string; format: "xlsx" | "excel-csv" }
  /** Byte for byte in the edition's zip. */
  | { kind: "editions"; id: string; file: string; zip: string }
  /** The same rows as CSV. */
  | { kind: "tables"; file: string }
  /** A citation, now on the page that it cites. */
  | { kind: "citation"; page: string };

/** @param path from the site's root, with or without a slash before it; null for an address that never was a file */
export function movedFrom(path: string): Moved | null {
  return movedSlice(path) ?? movedEdition(path) ?? movedTable(path) ?? movedCitation(path);
}

function movedSlice(path: string): Moved | null {
  const found = /^\/?data\/latest\/(indicators|countries)\/([A-Za-z0-9-]+?)(\.xlsx|-excel\.csv)$/.exec(path);
  if (!found) return null;
  const [, kind, id, ending] = found as unknown as [string, "indicators" | "countries", string, string];
  return { kind, id, format: ending === ".xlsx" ? "xlsx" : "excel-csv" };
}

function movedEdition(path: string): Moved | null {
  const found = /^\/?data\/editions\/(\d{4}\.\d+)\/([a-z-]+\.csv)$/.exec(path);
  if (!found) return null;
  const [, id, file] = found as unknown as [string, string, string];
  return { kind: "editions", id, file, zip: `data/editions/${id}/${EDITION_ZIP}` };
}

function movedTable(path: string): Moved | null {
  const table = /^\/?data\/latest\/([a-z-]+?)(-excel\.csv|\.xlsx|\.json)$/.exec(path)?.[1];
  if (table === undefined || !LARGE_TABLES.includes(table)) return null;
  return { kind: "tables", file: `data/latest/${table}.csv` };
}

function movedCitation(path: string): Moved | null {
  const found = /^\/?cite\/([A-Za-z0-9/-]+)\.(bib|ris|csl\.json)$/.exec(path);
  return found ? { kind: "citation", page: `${found[1]}/#cite-${found[2]}` } : null;
}
