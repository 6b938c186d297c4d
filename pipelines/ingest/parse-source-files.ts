/** open: what every reading of a publisher's files begins with: rows under their header, places by their spelling. */
import type { Place } from "../../indicators/schema/place.ts";
import { readRows, rowsOfLines } from "../lib/tables/csv.ts";
import type { CellFault } from "../lib/faults/causes.ts";
import { quoted, type FaultList } from "../lib/faults/fault.ts";
import type { Alias } from "../lib/source/places.ts";
import type { FileRow, SourceFile } from "../lib/source/source.ts";
import { refuseNextRelease } from "./next-release.ts";
import { textOf } from "../lib/text/text.ts";
import { readSheetLines } from "../lib/tables/sheet-lines.ts";
import { refuseWorkbook } from "../lib/tables/xlsx.ts";

/** A row of the publisher that we do not take over, and why. */
export interface Refusal {
  source: string;
  file: string;
  row: number;
  place: string;
  reason: string;
}

/**
 * Every row of every file of a source, under its header. Faults are gathered, not thrown.
 *
 * @returns null where a file cannot be read to its cells
 */
export async function openFiles(
  source: { id: string; files: Record<string, SourceFile> },
  bytes: Record<string, Uint8Array>,
  faults: FaultList,
) {
  const rows: Record<string, FileRow[] | null> = {};
  for (const [key, file] of Object.entries(source.files)) {
    try {
      rows[key] = await openFile(source.id, key, file, bytes[key] as Uint8Array, faults);
    } catch (thrown) {
      faults.addThrown(thrown);
      rows[key] = null;
    }
  }
  return Object.values(rows).includes(null) ? null : (rows as Record<string, FileRow[]>);
}

async function openFile(
  source: string,
  short: string,
  file: SourceFile,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<FileRow[] | null> {
  const where = `${source}/${file.name}`;
  refuseNextRelease(file, bytes, where);
  const rows = await rowsOf(source, file, bytes, where, faults);
  if (rows === null) return null;
  return rows.map(({ line, cells }) => ({
    file: where,
    short,
    line,
    key: file.key.map((name) => cells[name]).join("|"),
    cells,
  }));
}

/** A sheet passes through the same checks as a CSV file: header, width, cells. */
async function rowsOf(source: string, file: SourceFile, bytes: Uint8Array, where: string, faults: FaultList) {
  const columns = [...file.columns, ...file.ignore];
  const declared = { columns, place: `pipelines/sources/${source}/source.ts` };
  if (file.sheet)
    return rowsOfLines(await readSheetLines(bytes, where, file.sheet, faults), where, declared, faults);
  refuseWorkbook(bytes, where);
  return readRows(textOf(bytes, where, file, faults), where, declared, faults);
}

/** A row can be found again only if no other of its file bears its key. */
export function checkKeys(
  { files }: { files: Record<string, SourceFile> },
  rows: Record<string, FileRow[]>,
  faults: FaultList,
): void {
  for (const [short, { key }] of Object.entries(files)) checkKeysOf(rows[short] ?? [], key, faults);
}

function checkKeysOf(rows: readonly FileRow[], columns: readonly string[], faults: FaultList): void {
  const seen = new Map<string, FileRow>();
  for (const row of rows) {
    const before = seen.get(row.key);
    if (before) {
      faults.addCell({
        file: row.file,
        row: row.line,
        kind: "key",
        found: `${columns.map(quoted).join(", ")}: ${quoted(row.key)} a second time`,
        expected: `once; the first is in row ${before.line}`,
        do: "see whether the publisher has doubled the row; if not, name further columns as the file's `key` in source.ts",
      });
    }
    seen.set(row.key, row);
  }
}

// Places ------------------------------------------------------------------------------------------------------------

interface Placed {
  row: FileRow;
  place: string;
}

/** What a spelling means: our codes and English names, then the source's own spellings. */
export function namesOf(places: readonly Place[], aliases: readonly Alias[]): Map<string, Alias> {
  const names = new Map<string, Alias>();
  for (const { iso3, name_en } of places) {
    for (const spelling of [iso3, name_en]) names.set(spelling, { spelling, iso3, why: "" });
  }
  for (const alias of aliases) names.set(alias.spelling, alias);
  return names;
}

export function unknownPlace({ id }: { id: string }, { row, place }: Placed): CellFault {
  return {
    file: row.file,
    row: row.line,
    found: `the economy ${quoted(place)}`,
    expected: `a code or English name of seeds/places.csv, or a spelling in pipelines/sources/${id}/places.csv`,
    do: `add the line \`${place},ISO,why\` to pipelines/sources/${id}/places.csv; without a code, the rows are passed over`,
  };
}

export function refusalOf({ id }: { id: string }, { row, place }: Placed, alias: Alias): Refusal {
  return { source: id, file: row.file, row: row.line, place, reason: alias.why };
}

/** A count outside what is plausible stops the run: a file cut between rows looks whole. */
export function checkSpan(
  id: string,
  what: string,
  found: number,
  [least, most]: readonly [number, number],
  faults: FaultList,
): void {
  if (found >= least && found <= most) return;
  faults.add({
    where: `pipelines/sources/${id}`,
    found: `${what}: ${found}`,
    expected: `${least} to ${most}`,
    do: "see whether the file is cut short or has grown; if it is right, change `expect` in source.ts",
  });
}
