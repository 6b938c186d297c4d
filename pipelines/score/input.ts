/** What `npm run score` is given: a specification and a wide table, read strictly, every fault at once. */
import { z } from "zod";
import { fillsOverTime, IndexSpec } from "../../indicators/composite/spec.ts";
import type { Data } from "../../indicators/composite/compose.ts";
import { oneSpelling, whereSpellingsPart } from "../../indicators/schema/one-spelling.ts";
import { decimalSign, readAnyTable } from "../lib/tables/any-table.ts";
import type { Row } from "../lib/tables/csv.ts";
import { Fault, FaultList, quoted } from "../lib/faults/fault.ts";

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** @throws Fault for text that is no JSON, and for every field that is missing, unknown or at odds with another */
export function readSpec(text: string, where: string): IndexSpec {
  const parsed = IndexSpec.safeParse(parseJson(text, where));
  if (parsed.success) return parsed.data;
  throw new Fault(
    parsed.error.issues.map(({ path, message }) => ({
      where: `${where}, ${path.length > 0 ? z.core.toDotPath(path) : "the whole"}`,
      found: message,
      expected: "an index as its schema describes it",
      do: "mend the specification; npm run score -- --schema prints the schema",
    })),
  );
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    throw new Fault({
      where,
      found: (thrown as SyntaxError).message,
      expected: "JSON",
      do: "look for a missing comma or quote there",
    });
  }
}

export interface Input {
  data: Data;
  /** Columns that the specification does not name. */
  unused: string[];
}

/**
 * @param text from `readAnyText`: a table with commas, semicolons or tabs
 * @throws Fault for columns that are missing, cells that are no numbers, units without a name, named twice or in two spellings
 */
export function readData(text: string, where: string, spec: IndexSpec): Input {
  const { header, rows: found, delimiter } = readAnyTable(text, where);
  const faults = new FaultList();
  const columns = columnsOf(spec, header);
  checkColumns(header, columns, where, faults);
  faults.throwIfAny();
  const rows = withOnePeriod(found, spec.time);
  const ofNumbers = [...columns.numbers, ...columns.errors];
  const sign = decimalSign(
    rows.flatMap(({ line, cells }) => ofNumbers.map((name) => ({ line, cell: cells[name] as string }))),
    delimiter,
    where,
  );
  const table: Table = { rows: sign === "," ? withPoints(rows, ofNumbers) : rows, where, faults };
  const numbers = new Map(columns.numbers.map((name) => [name, columnFrom(table, name, numberIn)]));
  const errors = new Map(columns.errors.map((name) => [indicatorOf(name), columnFrom(table, name, errorIn)]));
  checkUnits(rows, spec, where, faults);
  for (const name of columns.words) checkSpellings(table, name);
  if (spec.impute && fillsOverTime(spec.impute))
    for (const row of rows) periodIn(row, spec.time as string, where, faults);
  faults.throwIfAny();
  const words = new Map(columns.words.map((name) => [name, rows.map(({ cells }) => cells[name] as string)]));
  const used = [...columns.numbers, ...columns.words, ...columns.errors];
  return {
    data: {
      units: words.get(spec.unit) as string[],
      times: spec.time === undefined ? rows.map(() => null) : (words.get(spec.time) as string[]),
      columns: numbers,
      errors,
      words,
    },
    unused: header.filter((name) => !used.includes(name)),
  };
}

interface Table {
  rows: readonly Row[];
  where: string;
  faults: FaultList;
}

const columnFrom = ({ rows, where, faults }: Table, name: string, read: typeof numberIn) =>
  Float64Array.from(rows, (row) => read(row, name, where, faults));

/** Decimal commas to points, in the columns of numbers. */
const withPoints = (rows: readonly Row[], names: readonly string[]): Row[] =>
  rows.map(({ line, cells }) => ({
    line,
    cells: {
      ...cells,
      ...Object.fromEntries(names.map((name) => [name, (cells[name] as string).replace(",", ".")])),
    },
  }));

/** A name in two spellings that look alike would count as two. */
function checkSpellings({ rows, where, faults }: Table, name: string): void {
  const first = new Map<string, { cell: string; line: number }>();
  for (const { line, cells } of rows) {
    const cell = cells[name] as string;
    const seen = first.get(oneSpelling(cell));
    if (seen === undefined) first.set(oneSpelling(cell), { cell, line });
    else if (seen.cell !== cell)
      faults.add({
        where: `${where} row ${line}, column ${quoted(name)}`,
        found: `${quoted(cell)}, spelt otherwise in row ${seen.line}: ${whereSpellingsPart(cell, seen.cell)}`,
        expected: "one spelling of one name",
        do: "copy the name from one row into the other",
      });
  }
}

/** Periods that are one number, such as 2015 and 2015.0, as the first of them is written. */
function withOnePeriod(rows: readonly Row[], time: string | undefined): readonly Row[] {
  if (time === undefined) return rows;
  const first = new Map<number, string>();
  return rows.map(({ line, cells }) => {
    const cell = cells[time] as string;
    if (!NUMBER.test(cell)) return { line, cells };
    if (!first.has(Number(cell))) first.set(Number(cell), cell);
    return { line, cells: { ...cells, [time]: first.get(Number(cell)) as string } };
  });
}

const ERROR = "__se";
const indicatorOf = (errorColumn: string) => errorColumn.slice(0, -ERROR.length);

interface Wanted {
  numbers: string[];
  words: string[];
  /** Columns of standard errors that are there: `<id>__se`. */
  errors: string[];
}

/** The columns a specification asks for, and the standard errors that a table adds to them. */
function columnsOf({ unit, time, indicators, impute }: IndexSpec, header: readonly string[]): Wanted {
  const denominators = indicators.flatMap(({ denominator }) => denominator ?? []);
  const numbers = [...new Set([...indicators.map(({ id }) => id), ...denominators])];
  const words = [
    unit,
    ...(time === undefined ? [] : [time]),
    ...(impute !== null && "by" in impute ? [impute.by] : []),
  ];
  const errors = indicators
    .map(({ id }) => `${id}${ERROR}`)
    .filter((name) => header.includes(name) && ![...numbers, ...words].includes(name));
  return { numbers, words, errors };
}

function checkColumns(header: string[], { numbers, words }: Wanted, where: string, faults: FaultList): void {
  for (const name of [...words, ...numbers].filter((each) => !header.includes(each))) {
    faults.add({
      where: `${where}, header`,
      found: `no column ${quoted(name)}${header.some((each) => oneSpelling(each) === oneSpelling(name)) ? ", but one that looks the same" : ""}`,
      expected: "a column for everything the specification names",
      do: "add the column, or correct the name in the specification",
    });
  }
}

function numberIn({ line, cells }: Row, name: string, where: string, faults: FaultList): number {
  const cell = (cells[name] as string).trim();
  if (cell === "") return NaN;
  const value = NUMBER.test(cell) ? Number(cell) : Infinity;
  if (Number.isFinite(value)) return value;
  faults.add({
    where: `${where} row ${line}, column ${quoted(name)}`,
    found: quoted(cell),
    expected: "a number with a decimal point, or nothing where there is no value",
    do: "write the number plainly; leave the cell empty where it is missing",
  });
  return NaN;
}

function errorIn(row: Row, name: string, where: string, faults: FaultList): number {
  const value = numberIn(row, name, where, faults);
  if (!(value < 0)) return value;
  faults.add({
    where: `${where} row ${row.line}, column ${quoted(name)}`,
    found: quoted((row.cells[name] as string).trim()),
    expected: "a standard error, 0 or above, in the unit of the indicator",
    do: "leave the cell empty where no error is published",
  });
  return NaN;
}

/** A period to count ages by. */
function periodIn(row: Row, name: string, where: string, faults: FaultList): void {
  if (!Number.isNaN(numberIn(row, name, where, faults)) || (row.cells[name] as string).trim() !== "") return;
  faults.add({
    where: `${where} row ${row.line}, column ${quoted(name)}`,
    found: "nothing",
    expected: "a number, such as a year, by which to fill in over time",
    do: "write the period as a number",
  });
}

function checkUnits(
  rows: readonly Row[],
  { unit, time, normalise }: IndexSpec,
  where: string,
  faults: FaultList,
): void {
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const name = cells[unit] as string;
    const key = JSON.stringify([name, time === undefined ? null : cells[time]]);
    const first = seen.get(key);
    const at = { where: `${where} row ${line}, column ${quoted(unit)}`, do: "keep one row for each" };
    if (name.trim() === "") faults.add({ ...at, found: "no name", expected: "the unit's name" });
    else if (first !== undefined)
      faults.add({
        ...at,
        found: `${quoted(name)} again, as in row ${first}`,
        expected: `each unit once${time === undefined ? "" : ` in each ${time}`}`,
      });
    seen.set(key, line);
  }
  if (normalise.method !== "distance-to-reference") return;
  if (rows.some(({ cells }) => cells[unit] === normalise.unit)) return;
  faults.add({
    where,
    found: `no row of ${quoted(normalise.unit)}`,
    expected: "a row of the unit of reference",
    do: "add it, or name another in normalise.unit",
  });
}
