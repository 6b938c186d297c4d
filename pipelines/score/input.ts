/** What `npm run score` is given: a specification and a wide table, read strictly, every fault at once. */
import { z } from "zod";
import { IndexSpec } from "../../indicators/composite/spec.ts";
import type { Data } from "../../indicators/composite/compose.ts";
import { headerOf, parseCsv, type Row } from "../lib/tables/csv.ts";
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

/** @throws Fault for columns that are missing, cells that are no numbers, units without a name or named twice */
export function readData(text: string, where: string, spec: IndexSpec): Input {
  const plain = `${text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(/\n*$/, "")}\n`;
  const header = headerOf(plain);
  const faults = new FaultList();
  const columns = columnsOf(spec, header);
  checkColumns(header, columns, where, faults);
  faults.throwIfAny();
  const rows = parseCsv(plain, where, header);
  const read = (name: string, cell: typeof numberIn) =>
    Float64Array.from(rows, (row) => cell(row, name, where, faults));
  const numbers = new Map(columns.numbers.map((name) => [name, read(name, numberIn)]));
  const errors = new Map(columns.errors.map((name) => [indicatorOf(name), read(name, errorIn)]));
  checkUnits(rows, spec, where, faults);
  if (spec.impute?.method === "carry-forward")
    for (const row of rows) periodIn(row, spec.time as string, where, faults);
  faults.throwIfAny();
  const words = new Map(columns.words.map((name) => [name, rows.map(({ cells }) => cells[name] as string)]));
  const { unit, time } = spec;
  return {
    data: {
      units: rows.map(({ cells }) => cells[unit] as string),
      times: rows.map(({ cells }) => (time === undefined ? null : (cells[time] as string))),
      columns: numbers,
      errors,
      words,
    },
    unused: header.filter(
      (name) => ![...columns.numbers, ...columns.words, ...columns.errors].includes(name),
    ),
  };
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
    ...(impute?.method === "group-mean" ? [impute.by] : []),
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
      found: `no column ${quoted(name)}`,
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
    expected: "a number, such as a year, by which a value carried forward ages",
    do: "write the period as a number",
  });
}

function checkUnits(
  rows: Row[],
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
