import type { Reasoned } from "../../indicators/schema/absence-reason.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { FileRow, ProvenanceRow, ReadingRow } from "../../indicators/schema/reading.ts";
import type { ProfileRow } from "./profile-of-place.ts";

/** The way from one shown cell back to the publishers' files. */
export interface Evidence {
  indicator: CatalogIndicator;
  row: Reasoned;
  isOld: boolean;
  /** The files that the cell rests on, each with what was read there. */
  files: FileEvidence[];
  /** Where no reading stands behind an empty cell: the sources that were looked through. */
  lookedIn: string[];
  /** The state that a territory is counted with. */
  countedWith: string | null;
}

export interface FileEvidence {
  file: FileRow;
  /** Empty: the file is a list of those that have the thing, and the economy is not on it. */
  readings: Located[];
}

/** A reading, and where in its file it stands. */
export interface Located {
  reading: ReadingRow;
  /** The cells that name the row, by column. */
  row: { column: string; cell: string }[];
  /** The column that holds the value. */
  column: string;
}

export interface Book {
  readings: ReadonlyMap<string, ReadingRow>;
  /** By source and file, as `fileKey` joins them. */
  files: ReadonlyMap<string, FileRow>;
}

export const fileKey = ({ source, file }: Pick<FileRow, "source" | "file">): string => `${source} ${file}`;

/**
 * For every indicator of a profile: the readings that its cell was made from, each in its file and row.
 *
 * @param provenance the way back of this economy's observations, other years included
 * @param partOf the state that the economy belongs to, where it is a territory
 * @throws RangeError where the tables do not fit together
 */
export function evidenceOf(
  rows: readonly ProfileRow[],
  provenance: readonly ProvenanceRow[],
  book: Book,
  partOf: string | null = null,
): Evidence[] {
  const steps = Map.groupBy(provenance, ({ indicator, year }) => `${indicator} ${year}`);
  return rows.map(({ indicator, row, isOld }) => {
    const files = filesBehind(steps.get(`${indicator.id} ${row.year}`) ?? [], book);
    if (files.length === 0 && row.value !== null)
      throw new RangeError(`${indicator.id}, ${row.iso3} ${row.year}: a value, and nothing behind it`);
    return {
      ...{ indicator, row, isOld, files },
      lookedIn: files.length === 0 ? indicator.sources : [],
      countedWith: row.reason === "counted-with" ? partOf : null,
    };
  });
}

function filesBehind(steps: readonly ProvenanceRow[], { readings, files }: Book): FileEvidence[] {
  return [...Map.groupBy(steps, fileKey)].map(([key, own]) => {
    const file = need(files.get(key), "file", key);
    return {
      file,
      readings: own.flatMap(({ reading }) =>
        reading === null ? [] : [locate(need(readings.get(reading), "reading", reading), file)],
      ),
    };
  });
}

export function locate(reading: ReadingRow, file: FileRow): Located {
  return { reading, row: cellsOf(reading, file), column: columnOf(reading, file) };
}

/** One key column may itself hold a "|"; more than one may not. */
function cellsOf({ key }: ReadingRow, { key_columns }: FileRow): Located["row"] {
  const columns = key_columns.split("|");
  const cells = columns.length === 1 ? [key] : key.split("|");
  if (cells.length !== columns.length)
    throw new RangeError(`the key ${key} does not fit the columns ${key_columns}`);
  return columns.map((column, at) => ({ column, cell: cells[at] as string }));
}

/** The measure's own column, one for all, or the one paired with the measure. */
function columnOf({ measure }: ReadingRow, { value_column }: FileRow): string {
  if (value_column === null) return measure;
  const pairs = value_column.split("|").map((pair) => pair.split("="));
  return pairs.find(([name, column]) => column !== undefined && name === measure)?.[1] ?? value_column;
}

function need<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new RangeError(`provenance names a ${what} "${id}" that is not published`);
  return found;
}
