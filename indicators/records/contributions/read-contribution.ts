/** A file as dropped or named, to records and faults. The parser is handed in: browser and Node each have their door. */
import type { Known } from "./check-cell.ts";
import { type Checked, checkTable } from "./check-table.ts";
import { decode } from "./decode.ts";
import type { ContributionFault } from "./fault.ts";
import { columnsOf, type Delimiter, DELIMITERS, delimiterOf, type Kind, kindOf, KINDS } from "./kinds.ts";
import { isBlank, tidied, withoutSeparatorLine } from "./tidy.ts";

/** Cells as they stand, and the rows (header 1) whose quotes do not close. */
export type ParseTable = (text: string, delimiter: Delimiter) => { table: string[][]; badQuotes: number[] };

export function readContribution(
  bytes: Uint8Array,
  kind: Kind | null,
  known: Known,
  parse: ParseTable,
): Checked & { kind: Kind | null } {
  const decoded = decode(bytes);
  if ("fault" in decoded) return { kind, records: [], faults: [decoded.fault] };
  const { text, separator } = withoutSeparatorLine(decoded.text);
  const parsed = parse(text, DELIMITERS.find((each) => each === separator) ?? delimiterOf(text));
  const { badQuotes } = parsed;
  const table = tidied(parsed.table);
  const header = table.find((row) => !isBlank(row)) ?? [];
  const found = kind ?? kindOf(header) ?? nearestKind(header);
  if (badQuotes.length > 0) return { kind: found, records: [], faults: badQuotes.map(openQuote) };
  return { kind: found, ...checkTable(found, table, known) };
}

/** The kind that shares most columns with a header that fits none, so that its faults say what is amiss. */
function nearestKind(header: readonly string[]): Kind {
  const shared = (kind: Kind) => columnsOf(kind).filter((name) => header.includes(name)).length;
  return (Object.keys(KINDS) as Kind[]).reduce((best, kind) => (shared(kind) > shared(best) ? kind : best));
}

const openQuote = (row: number): ContributionFault => ({
  row,
  column: null,
  code: "open-quote",
  found: "a quotation mark that does not close",
  expected: "quotation marks in pairs",
});
