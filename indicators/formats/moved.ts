/** Addresses of files that were published once and are no file now: what became of each. */

/** All CSV files of a frozen edition, beside its Parquet files. */
export const EDITION_ZIP = "tables.zip";

export type Moved =
  /** Made by the page of the slice, on demand. */
  | { kind: "indicators" | "countries"; id: string; format: "xlsx" | "excel-csv" }
  /** Byte for byte in the edition's zip. */
  | { kind: "editions"; id: string; file: string; zip: string };

/** @param path from the site's root, with or without a slash before it; null for an address that never was a file */
export function movedFrom(path: string): Moved | null {
  const slice = /^\/?data\/latest\/(indicators|countries)\/([A-Za-z0-9-]+?)(\.xlsx|-excel\.csv)$/.exec(path);
  if (slice) {
    const [, kind, id, ending] = slice as unknown as [string, "indicators" | "countries", string, string];
    return { kind, id, format: ending === ".xlsx" ? "xlsx" : "excel-csv" };
  }
  const frozen = /^\/?data\/editions\/(\d{4}\.\d+)\/([a-z-]+\.csv)$/.exec(path);
  if (!frozen) return null;
  const [, id, file] = frozen as unknown as [string, string, string];
  return { kind: "editions", id, file, zip: `data/editions/${id}/${EDITION_ZIP}` };
}
