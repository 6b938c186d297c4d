/** read: from a publisher's bytes to Readings. Every cell is handled, ignored by name, or raises a fault. */
import type { Place, Reading } from "../../indicators/schema.ts";
import { parseCsv } from "../lib/csv.ts";
import { FaultList, quoted } from "../lib/fault.ts";
import type { Alias } from "../lib/places.ts";
import type { FileRow, SourceDefinition, SourceFile, Statement } from "../lib/source.ts";
import { readText } from "../lib/text.ts";
import { readSheet, type SheetCell } from "../lib/xlsx.ts";

/** A row of the publisher that we do not take over, and why. */
export interface Refusal {
  source: string;
  file: string;
  row: number;
  place: string;
  reason: string;
}

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
  source: SourceDefinition,
  bytes: Record<string, Uint8Array>,
  places: readonly Place[],
  aliases: readonly Alias[],
): Promise<ReadResult> {
  const faults = new FaultList();
  const rows = await openFiles(source, bytes, faults);
  faults.throwIfAny();
  const taken = takeStatements(source, source.read(rows), namesOf(places, aliases), faults);
  checkUnique(taken.kept, source, faults);
  const readings = withoutEmptyYears(
    taken.kept.map(({ reading }) => reading),
    source,
  ).sort(byKey);
  faults.throwIfAny();
  checkCounts(readings, source, faults);
  faults.throwIfAny();
  return { readings, refusals: taken.refusals };
}

async function openFiles(source: SourceDefinition, bytes: Record<string, Uint8Array>, faults: FaultList) {
  const rows: Record<string, FileRow[]> = {};
  for (const [key, file] of Object.entries(source.files)) {
    try {
      rows[key] = await openFile(`${source.id}/${file.name}`, file, bytes[key] as Uint8Array);
    } catch (thrown) {
      faults.addThrown(thrown);
    }
  }
  return rows;
}

async function openFile(where: string, file: SourceFile, bytes: Uint8Array): Promise<FileRow[]> {
  const columns = [...file.columns, ...file.ignore];
  const text = file.sheet
    ? sheetToText(await readSheet(bytes, where, file.sheet))
    : readText(bytes, where, file);
  return parseCsv(text, where, columns).map(({ line, cells }) => ({ file: where, line, cells }));
}

/** A sheet passes through the same checks as a CSV file: header, width, cells. */
function sheetToText(sheet: SheetCell[][]): string {
  const cells = (row: SheetCell[]) =>
    row.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",");
  return `${sheet
    .filter((row) => row.some((cell) => cell !== null))
    .map(cells)
    .join("\n")}\n`;
}

// Statements to readings --------------------------------------------------------------------------------------------

interface Taken {
  reading: Reading;
  row: FileRow;
}

function takeStatements(
  source: SourceDefinition,
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
      if (!unknown.has(statement.place)) faults.add(unknownPlace(source, statement));
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

function namesOf(places: readonly Place[], aliases: readonly Alias[]): Map<string, Alias> {
  const names = new Map<string, Alias>();
  for (const { iso3, name_en } of places) {
    for (const spelling of [iso3, name_en]) names.set(spelling, { spelling, iso3, why: "" });
  }
  for (const alias of aliases) names.set(alias.spelling, alias);
  return names;
}

function unknownPlace(source: SourceDefinition, { row, place }: Statement) {
  return {
    where: `${row.file} row ${row.line}`,
    found: `the economy ${quoted(place)}`,
    expected: `a code or English name of seeds/places.csv, or a spelling in pipelines/sources/${source.id}/places.csv`,
    do: `add the line \`${place},ISO,why\` to pipelines/sources/${source.id}/places.csv; without a code, the rows are passed over`,
  };
}

function refusalOf(source: SourceDefinition, { row, place }: Statement, alias: Alias): Refusal {
  return { source: source.id, file: row.file, row: row.line, place, reason: alias.why };
}

function readingOf(
  source: SourceDefinition,
  statement: Statement,
  iso3: string,
  faults: FaultList,
): Reading | null {
  const { row, measure } = statement;
  const at = `${row.file} row ${row.line}, ${quoted(measure)}`;
  const known = source.measures[measure];
  if (known === undefined) {
    faults.add({
      where: at,
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
  };
}

function yearOf({ row, year }: Statement, faults: FaultList): number | null {
  if (/^(19|20)\d\d$/.test(String(year))) return Number(year);
  faults.add({
    where: `${row.file} row ${row.line}`,
    found: `the year ${quoted(String(year))}`,
    expected: "four digits, 1900 to 2099",
    do: "if the publisher now writes periods, decide in source.ts which year each describes, and say so in its caveats",
  });
  return null;
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

function numberIn(
  cell: string,
  at: string,
  range: [number, number] | undefined,
  faults: FaultList,
): number | null {
  if (!NUMBER.test(cell)) {
    faults.add({
      where: at,
      found: quoted(cell),
      expected: "a number with a point for decimals",
      do: "if this is the publisher's new code for a missing value, add it to `missing` in source.ts; else ask them",
    });
    return null;
  }
  const value = Number(cell);
  if (range && (value < range[0] || value > range[1])) {
    faults.add({
      where: at,
      found: cell,
      expected: `between ${range[0]} and ${range[1]}`,
      do: "compare with the publisher's page; widen the range in source.ts only if the scale itself has changed",
    });
    return null;
  }
  return value;
}

// Checks over the whole source --------------------------------------------------------------------------------------

function checkUnique(kept: readonly Taken[], source: SourceDefinition, faults: FaultList): void {
  const seen = new Map<string, FileRow>();
  for (const { reading, row } of kept) {
    const key = `${reading.measure} ${reading.iso3} ${reading.year}`;
    const before = seen.get(key);
    if (before) {
      faults.add({
        where: `${row.file} row ${row.line}`,
        found: `a second ${quoted(reading.measure)} for ${reading.iso3} in ${reading.year}`,
        expected: `one; the first is in ${before.file} row ${before.line}`,
        do: `see whether two spellings in pipelines/sources/${source.id}/places.csv lead to the same economy`,
      });
    }
    seen.set(key, row);
  }
}

/** Empty cells of a year in which the measure has no value at all say nothing: the question was not asked then. */
function withoutEmptyYears(readings: Reading[], { missing }: SourceDefinition): Reading[] {
  const isAnswer = ({ value, text }: Reading) => value !== null || (text !== null && !missing.includes(text));
  const asked = new Set(readings.filter(isAnswer).map(({ measure, year }) => `${measure} ${year}`));
  return readings.filter(({ measure, year }) => asked.has(`${measure} ${year}`));
}

function checkCounts(
  readings: readonly Reading[],
  { id, expect }: SourceDefinition,
  faults: FaultList,
): void {
  const places = new Set(readings.map(({ iso3 }) => iso3)).size;
  const check = (what: string, found: number, [least, most]: readonly [number, number]) => {
    if (found >= least && found <= most) return;
    faults.add({
      where: `pipelines/sources/${id}`,
      found: `${what}: ${found}`,
      expected: `${least} to ${most}`,
      do: "see whether the file is cut short or has grown; if it is right, change `expect` in source.ts",
    });
  };
  check("readings", readings.length, expect.readings);
  check("economies", places, expect.places);
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const byKey = (a: Reading, b: Reading) =>
  compare(a.measure, b.measure) || compare(a.iso3, b.iso3) || compare(a.year, b.year);
