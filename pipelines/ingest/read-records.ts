/** read-records: from a publisher's bytes to the rows of one of our tables, each checked against the table's shape. */
import { cellTyper } from "../lib/tables/tables.ts";
import { compare } from "../../indicators/schema/compare.ts";
import type { Place } from "../../indicators/schema/place.ts";
import { HELD_TABLES, type TableName } from "../../indicators/tables.ts";
import { Fault, FaultList } from "../lib/faults/fault.ts";
import type { Alias } from "../lib/source/places.ts";
import type { FileRow, RecordsDefinition, RecordStatement } from "../lib/source/source.ts";
import {
  checkKeys,
  checkSpan,
  namesOf,
  openFiles,
  refusalOf,
  unknownPlace,
  type Refusal,
} from "./parse-source-files.ts";

export type TableRow = Record<string, string | number | boolean | null>;

export interface RecordsResult {
  records: TableRow[];
  refusals: Refusal[];
  /** The row of the publisher's file that each record was made from. */
  fileRows: ReadonlyMap<TableRow, FileRow>;
}

/**
 * @param bytes the files of the source, by the keys of `source.files`
 * @throws Fault with everything found wrong in the source's files
 */
export async function readRecords(
  source: RecordsDefinition,
  bytes: Record<string, Uint8Array>,
  places: readonly Place[],
  aliases: readonly Alias[],
): Promise<RecordsResult> {
  const faults = new FaultList();
  const rows = await openFiles(source, bytes, faults);
  if (rows === null) throw new Fault(faults.reports);
  const { kept, refusals } = takeStatements(source, source.read(rows), namesOf(places, aliases), faults);
  checkUnique(kept, source, faults);
  checkKeys(source, rows, faults);
  faults.throwIfAny();
  const records = kept.map(({ record }) => record).sort(byKeyOf(source));
  checkSpan(source.id, "records", records.length, source.expect.records, faults);
  const economies = new Set(records.flatMap(({ iso3 }) => iso3 ?? [])).size;
  checkSpan(source.id, "economies", economies, source.expect.places, faults);
  faults.throwIfAny();
  return { records, refusals, fileRows: new Map(kept.map(({ record, row }) => [record, row])) };
}

interface Taken {
  record: TableRow;
  row: FileRow;
}

function takeStatements(
  source: RecordsDefinition,
  statements: Iterable<RecordStatement>,
  names: Map<string, Alias>,
  faults: FaultList,
) {
  const kept: Taken[] = [];
  const refusals: Refusal[] = [];
  const typed = cellTyper(HELD_TABLES[source.table].row, source.table);
  for (const { row, place, cells } of statements) {
    const alias = place === null ? null : names.get(place);
    if (alias === undefined) {
      faults.addCell(unknownPlace(source, { row, place: place as string }));
    } else if (alias !== null && alias.iso3 === null) {
      refusals.push(refusalOf(source, { row, place: place as string }, alias));
    } else {
      const own = { ...cells, iso3: alias?.iso3 ?? null, source: source.id };
      const record = recordOf(source, row, typed(own), faults);
      if (record) kept.push({ record, row });
    }
  }
  return { kept, refusals };
}

function recordOf(
  source: RecordsDefinition,
  row: FileRow,
  cells: TableRow,
  faults: FaultList,
): TableRow | null {
  const parsed = HELD_TABLES[source.table].row.safeParse(cells);
  if (parsed.success) return parsed.data as TableRow;
  for (const { path, message } of parsed.error.issues) {
    faults.addCell({
      file: row.file,
      row: row.line,
      column: `"${path.join(".")}"`,
      found: JSON.stringify(cells[String(path[0])]),
      expected: message,
      do: `mend the row at its origin; the columns of "${source.table}" are described in indicators/tables.ts`,
    });
  }
  return null;
}

function checkUnique(kept: readonly Taken[], source: RecordsDefinition, faults: FaultList): void {
  const { key } = HELD_TABLES[source.table];
  const seen = new Map<string, FileRow>();
  for (const { record, row } of kept) {
    const name = key.map((column) => record[column]).join(" | ");
    const before = seen.get(name);
    if (before) {
      faults.addCell({
        file: row.file,
        row: row.line,
        kind: "doubled",
        found: `a second ${name}`,
        expected: `one; the first is in ${before.file} row ${before.line}`,
        do: "see whether the two rows are the same record, and merge them at their origin",
      });
    }
    seen.set(name, row);
  }
}

/** Rows about no single economy come last, as in every table. */
export function byKeyOf({ table }: { table: TableName }) {
  const key: readonly string[] = HELD_TABLES[table].key;
  return (a: TableRow, b: TableRow): number => {
    for (const column of key) {
      const [left = null, right = null] = [a[column], b[column]];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return compare(left, right);
    }
    return 0;
  };
}
