/** A table of anybody's making: commas, semicolons or tabs, blanks after them, empty rows and columns; every cell as text. */
import { DELIMITERS, type Delimiter } from "../../../indicators/records/contributions/kinds.ts";
import { Fault, FaultList, quoted } from "../faults/fault.ts";
import { parseTable, type Row } from "./csv.ts";

export interface AnyTable {
  header: string[];
  /** `line` as a spreadsheet counts; rows without any cell are left out. */
  rows: Row[];
  delimiter: Delimiter;
}

/**
 * The delimiter is what a first line `sep=` names, else what parts the header into most names. Blanks around cells are
 * taken off; columns and rows without any text are left out.
 *
 * @param text with `\n` line ends, from `readAnyText`
 * @throws Fault for open quotes, rows of another length, names that stand twice, texts without a column's name, no rows
 */
export function readAnyTable(text: string, where: string): AnyTable {
  const named = /^"?sep=([,;\t])"?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const { table, badQuotes } = parseTable(body, delimiter);
  const before = named ? 1 : 0;
  const [header = [], ...records] = table.map((cells) => cells.map((cell) => cell.trim()));
  const lines = records
    .map((cells, at) => ({ line: at + 2 + before, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const faults = new FaultList();
  for (const row of badQuotes) faults.add({ where: `${where} row ${row + before}`, ...OPEN_QUOTE });
  checkNames(header, lines, where, faults);
  if (lines.length === 0) faults.add({ where, ...NO_ROWS });
  for (const each of lines) checkLength(each, header, where, faults);
  faults.throwIfAny();
  const columns = [...header.entries()].filter(([, name]) => name !== "");
  return {
    header: columns.map(([, name]) => name),
    rows: lines.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(columns.map(([at, name]) => [name, cells[at] as string])),
    })),
    delimiter,
  };
}

interface Line {
  line: number;
  cells: string[];
}

const OPEN_QUOTE = {
  found: "a quotation mark that does not close, or stands within a cell",
  expected: "whole quoted cells",
  do: "close it; begin a quoted cell right after the comma; write a mark within a text twice",
};
const NO_ROWS = { found: "a header and no rows", expected: "a row for each unit", do: "add the rows" };

function delimiterOf(text: string): Delimiter {
  const [first = ""] = text.split("\n", 1);
  const names = (delimiter: Delimiter) => parseTable(first, delimiter).table[0]?.length ?? 0;
  return DELIMITERS.reduce((best, each) => (names(each) > names(best) ? each : best));
}

function checkNames(header: string[], lines: readonly Line[], where: string, faults: FaultList): void {
  const twice = header.filter((name, at) => name !== "" && header.indexOf(name) !== at);
  if (twice.length > 0)
    faults.add({
      where: `${where}, header`,
      found: `twice: ${[...new Set(twice)].map(quoted).join(", ")}`,
      expected: "each name once",
      do: "rename or remove one of the two",
    });
  header.forEach((name, at) => {
    const row = name === "" ? lines.find(({ cells }) => (cells[at] ?? "") !== "") : undefined;
    if (row)
      faults.add({
        where: `${where}, header`,
        found: `no name over column ${at + 1}, in which row ${row.line} has ${quoted(row.cells[at] as string)}`,
        expected: "a name over every column that is filled",
        do: "name the column, or empty it",
      });
  });
}

/** Empty cells beyond the header are no cells; one that is missing may be one that was cut off. */
function checkLength({ line, cells }: Line, header: string[], where: string, faults: FaultList): void {
  const isWhole = cells.length >= header.length && cells.slice(header.length).every((cell) => cell === "");
  if (isWhole) return;
  faults.add({
    where: `${where} row ${line}`,
    found: `${cells.length} cells, ending ${quoted(cells.at(-1) ?? "")}`,
    expected: `${header.length}`,
    do: "look for a missing or a stray comma; put a text that holds one in quotation marks",
  });
}

const POINT = /^[-+]?(\d+\.\d*|\.\d+)(e[-+]?\d+)?$/i;
const COMMA = /^[-+]?(\d+,\d*|,\d+)(e[-+]?\d+)?$/i;
/** With a point it would be thousands: 1,234. */
const EITHER = /^[-+]?[1-9]\d{0,2},\d{3}$/;

/**
 * What parts decimals in a table's numbers. A comma only where commas do not part the cells.
 *
 * @param cells of the columns of numbers, with their lines
 * @throws Fault where points and commas both do, and where a file of tabs has only commas that may as well part thousands
 */
export function decimalSign(
  cells: readonly { line: number; cell: string }[],
  delimiter: Delimiter,
  where: string,
): "." | "," {
  if (delimiter === ",") return ".";
  const [point, comma] = [POINT, COMMA].map((shape) => cells.find(({ cell }) => shape.test(cell)));
  if (!comma) return ".";
  const shown = ({ line, cell }: { line: number; cell: string }) => `${quoted(cell)} in row ${line}`;
  if (point)
    throw new Fault({
      where,
      found: `decimals with a comma and with a point: ${shown(comma)}, ${shown(point)}`,
      expected: "one of the two throughout",
      do: "write all numbers alike",
    });
  if (delimiter === "\t" && cells.every(({ cell }) => !COMMA.test(cell) || EITHER.test(cell)))
    throw new Fault({
      where,
      found: `${shown(comma)}, where the comma may part thousands or decimals`,
      expected: "numbers that can be read in one way",
      do: "write decimals with a point, and thousands without a sign",
    });
  return ",";
}
