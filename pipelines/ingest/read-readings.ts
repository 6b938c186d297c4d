/** read: from a publisher's bytes to Readings. Every cell is handled, ignored by name, or raises a fault. */
import { compare } from "../../indicators/schema/compare.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import type { CellFault } from "../lib/faults/causes.ts";
import { Fault, FaultList, quoted } from "../lib/faults/fault.ts";
import type { Alias } from "../lib/source/places.ts";
import type { FileRow, ReadingsDefinition, Statement } from "../lib/source/source.ts";
import {
  checkKeys,
  checkSpan,
  namesOf,
  openFiles,
  refusalOf,
  unknownPlace,
  type Refusal,
} from "./parse-source-files.ts";

export interface ReadResult {
  readings: Reading[];
  refusals: Refusal[];
}

/**
 * @param bytes the files of the source, by the keys of `source.files`
 * @param places the economies known (seeds/places.csv)
 * @param aliases this source's spellings (its places.csv)
 * @throws Fault with everything found wrong in the source's files
 */
export async function read(
  source: ReadingsDefinition,
  bytes: Record<string, Uint8Array>,
  places: readonly Place[],
  aliases: readonly Alias[],
): Promise<ReadResult> {
  const faults = new FaultList();
  const rows = await openFiles(source, bytes, faults);
  if (rows === null) throw new Fault(faults.reports);
  const cellFaults = new FaultList();
  const taken = takeStatements(source, source.read(rows), namesOf(places, aliases), cellFaults);
  checkUnique(taken.kept, source, cellFaults);
  if (cellFaults.isEmpty) checkKeys(source, rows, cellFaults);
  const readings = withoutEmptyYears(
    taken.kept.map(({ reading }) => reading),
    source,
  ).sort(byKey);
  if (cellFaults.isEmpty) checkCounts(readings, source, cellFaults);
  for (const report of cellFaults.reports) faults.add(report);
  faults.throwIfAny();
  return { readings, refusals: taken.refusals };
}

// Statements to readings --------------------------------------------------------------------------------------------

interface Taken {
  reading: Reading;
  row: FileRow;
}

function takeStatements(
  source: ReadingsDefinition,
  statements: Iterable<Statement>,
  names: Map<string, Alias>,
  faults: FaultList,
) {
  const kept: Taken[] = [];
  const refused = new Map<string, Refusal>();
  const unknown = new Set<string>();
  for (const statement of statements) {
    const alias = names.get(statement.place);
    if (alias === undefined) {
      if (!unknown.has(statement.place)) faults.addCell(unknownPlace(source, statement));
      unknown.add(statement.place);
    } else if (alias.iso3 === null) {
      refused.set(`${statement.row.file} ${statement.row.line}`, refusalOf(source, statement, alias));
    } else {
      const reading = readingOf(source, statement, alias.iso3, faults);
      if (reading) kept.push({ reading, row: statement.row });
    }
  }
  return { kept, refusals: [...refused.values()] };
}

function readingOf(
  source: ReadingsDefinition,
  statement: Statement,
  iso3: string,
  faults: FaultList,
): Reading | null {
  const { row, measure } = statement;
  const at = { file: row.file, row: row.line, column: quoted(measure) };
  const known = source.measures[measure];
  if (known === undefined) {
    faults.addCell({
      ...at,
      kind: "measure",
      found: `the measure ${quoted(measure)}`,
      expected: `one of the measures in pipelines/sources/${source.id}/source.ts`,
      do: "describe it there, with its unit and range",
    });
    return null;
  }
  const year = yearOf(statement, faults);
  const isEmpty = statement.cell === null || source.missing.includes(statement.cell);
  const isText = known.range === undefined;
  const value = isEmpty || isText ? null : numberIn(statement.cell as string, at, known.range, faults);
  const bound = (cell: string | undefined) =>
    isEmpty || !cell ? null : numberIn(cell, at, undefined, faults);
  if (year === null) return null;
  checkEdition(source, statement, faults);
  return {
    source: source.id,
    measure,
    iso3,
    year,
    value,
    text: isText === isEmpty ? null : statement.cell || null,
    low: bound(statement.low),
    high: bound(statement.high),
    se: bound(statement.se),
    edition: statement.edition,
    file: row.short,
    key: row.key,
  };
}

function yearOf({ row, year }: Statement, faults: FaultList): number | null {
  if (/^(19|20)\d\d$/.test(String(year))) return Number(year);
  faults.addCell({
    file: row.file,
    row: row.line,
    found: `the year ${quoted(String(year))}`,
    expected: "four digits, 1900 to 2099",
    do: "if the publisher now writes periods, decide in source.ts which year each describes, and say so in its caveats",
  });
  return null;
}

function checkEdition(
  { id, editions }: ReadingsDefinition,
  { row, edition }: Statement,
  faults: FaultList,
): void {
  if (edition in editions) return;
  faults.add({
    where: row.file,
    found: `the edition ${quoted(edition)}`,
    expected: `one of ${Object.keys(editions).map(quoted).join(", ")}`,
    do: `add it to \`editions\` in pipelines/sources/${id}/source.ts, with the day it was published`,
  });
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

function numberIn(
  cell: string,
  at: Pick<CellFault, "file" | "row" | "column">,
  range: [number, number] | undefined,
  faults: FaultList,
): number | null {
  if (!NUMBER.test(cell)) {
    faults.addCell({
      ...at,
      found: quoted(cell),
      expected: "a number with a point for decimals",
      do: "if this is the publisher's new code for a missing value, add it to `missing` in source.ts; else ask them",
    });
    return null;
  }
  const value = Number(cell);
  if (range && (value < range[0] || value > range[1])) {
    faults.addCell({
      ...at,
      found: cell,
      expected: `between ${range[0]} and ${range[1]}`,
      do: "compare with the publisher's page; widen the range in source.ts only if the scale itself has changed",
    });
    return null;
  }
  return value;
}

// Checks over the whole source --------------------------------------------------------------------------------------

function checkUnique(kept: readonly Taken[], source: ReadingsDefinition, faults: FaultList): void {
  const seen = new Map<string, FileRow>();
  for (const { reading, row } of kept) {
    const key = `${reading.measure} ${reading.iso3} ${reading.year} ${reading.edition}`;
    const before = seen.get(key);
    if (before) {
      faults.addCell({
        file: row.file,
        row: row.line,
        kind: "doubled",
        found: `a second ${quoted(reading.measure)} for ${reading.iso3} in ${reading.year}`,
        expected: `one; the first is in ${before.file} row ${before.line}`,
        do: `see whether two spellings in pipelines/sources/${source.id}/places.csv lead to the same economy`,
      });
    }
    seen.set(key, row);
  }
}

/** Empty cells of a year in which the measure has no value at all say nothing: the question was not asked then. */
function withoutEmptyYears(readings: Reading[], { missing }: ReadingsDefinition): Reading[] {
  const isAnswer = ({ value, text }: Reading) => value !== null || (text !== null && !missing.includes(text));
  const round = ({ measure, year, edition }: Reading) => `${measure} ${year} ${edition}`;
  const asked = new Set(readings.filter(isAnswer).map(round));
  return readings.filter((reading) => asked.has(round(reading)));
}

function checkCounts(
  readings: readonly Reading[],
  { id, expect }: ReadingsDefinition,
  faults: FaultList,
): void {
  const places = new Set(readings.map(({ iso3 }) => iso3)).size;
  checkSpan(id, "readings", readings.length, expect.readings, faults);
  checkSpan(id, "economies", places, expect.places, faults);
}

const byKey = (a: Reading, b: Reading) =>
  compare(a.measure, b.measure) ||
  compare(a.iso3, b.iso3) ||
  compare(a.year, b.year) ||
  compare(a.edition, b.edition);
