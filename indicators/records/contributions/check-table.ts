/** A contributed table against the shape of its kind: good rows become records, bad cells faults. */
import { oneSpelling } from "../../schema/one-spelling.ts";
import { checkCell, type Known } from "./check-cell.ts";
import type { ContributionFault } from "./fault.ts";
import { heldNameFaults } from "./held-names.ts";
import { columnsOf, type Kind, KINDS } from "./kinds.ts";
import { isBlank } from "./tidy.ts";

export type ContributionRecord = Record<string, string | number | null>;

export interface Checked {
  records: ContributionRecord[];
  faults: ContributionFault[];
}

const MOST_ROWS = 20_000;

/**
 * @param table header first, rows without anything between allowed and counted; `mostRows` is lifted for what the
 * project itself holds
 */
export function checkTable(
  kind: Kind,
  table: readonly (readonly string[])[],
  known: Known,
  mostRows = MOST_ROWS,
): Checked {
  const top = Math.max(
    0,
    table.findIndex((row) => !isBlank(row)),
  );
  const header = table[top] ?? [];
  const rows = table.flatMap((cells, at) => (at > top && !isBlank(cells) ? [{ cells, row: at + 1 }] : []));
  const faults = headerFaults(kind, header, top + 1, rows);
  if (faults.length > 0) return { records: [], faults };
  if (rows.length === 0) return refused("no-rows", "a header and no rows", "rows beneath it");
  if (rows.length > mostRows) return refused("too-many-rows", `${rows.length} rows`, `${mostRows} at most`);
  const records: ContributionRecord[] = [];
  const rowOfKey = new Map<string, number>();
  rows.forEach(({ cells, row }) => {
    const checked = checkRow(kind, header, cells, row, known);
    if (Array.isArray(checked)) return void faults.push(...checked);
    const named = heldNameFaults(kind, checked, row, (iso3) => known.closed.has(iso3));
    if (named.length > 0) return void faults.push(...named);
    const key = JSON.stringify(KINDS[kind].key.map((name) => spelt(checked[name])));
    const first = rowOfKey.get(key);
    if (first !== undefined) return void faults.push(doubled(kind, row, first));
    rowOfKey.set(key, row);
    records.push(checked);
  });
  return { records, faults };
}

/** A blank at the end or an accent of two signs makes no other row. */
const spelt = (value: string | number | null | undefined) =>
  typeof value === "string" ? oneSpelling(value) : value;

function headerFaults(
  kind: Kind,
  header: readonly string[],
  row: number,
  rows: readonly { cells: readonly string[] }[],
): ContributionFault[] {
  const at = (code: ContributionFault["code"], column: string, found: string, expected: string) => ({
    row,
    column,
    code,
    found,
    expected,
  });
  const columns = columnsOf(kind);
  const expected = columns.join(", ");
  if (header.every((name) => name.trim() === "")) return refused("empty", "nothing", expected).faults;
  return [
    ...columns.filter((name) => !header.includes(name)).map((n) => at("missing-column", n, "none", n)),
    ...header.flatMap((n, index) =>
      columns.includes(n)
        ? []
        : [at("unknown-column", n || String(index + 1), n || firstCell(rows, index), expected)],
    ),
    ...header
      .filter((n, index) => columns.includes(n) && header.indexOf(n) !== index)
      .map((n) => at("doubled-column", n, `${n} twice`, "each column once")),
  ];
}

/** Of a column without a name, what tells which it is. */
const firstCell = (rows: readonly { cells: readonly string[] }[], index: number): string =>
  (rows.find(({ cells }) => (cells[index] ?? "") !== "")?.cells[index] ?? "").slice(0, 80);

function checkRow(
  kind: Kind,
  header: readonly string[],
  cells: readonly string[],
  row: number,
  known: Known,
): ContributionRecord | ContributionFault[] {
  if (cells.length !== header.length)
    return [{ row, column: null, code: "ragged", found: `${cells.length}`, expected: `${header.length}` }];
  const record: ContributionRecord = {};
  const faults: ContributionFault[] = [];
  const shape = KINDS[kind].row.shape as Record<string, Parameters<typeof checkCell>[2]>;
  header.forEach((column, at) => {
    const found = cells[at] as string;
    const result = checkCell(column, found, shape[column] as Parameters<typeof checkCell>[2], known);
    if ("value" in result) record[column] = result.value;
    else faults.push({ row, column, found: found.slice(0, 80), ...result });
  });
  return faults.length > 0 ? withoutNames(kind, record, faults, row, known) : record;
}

/** A row with other faults, too, is told without a name that must not stand: its cells are not repeated. */
function withoutNames(
  kind: Kind,
  record: ContributionRecord,
  faults: readonly ContributionFault[],
  row: number,
  { closed }: Known,
): ContributionFault[] {
  const named = heldNameFaults(kind, record, row, (iso3) => closed.has(iso3));
  if (named.length === 0) return [...faults];
  return [...faults.map((fault) => ({ ...fault, found: "–" })), ...named];
}

const doubled = (kind: Kind, row: number, first: number): ContributionFault => ({
  row,
  column: KINDS[kind].key.join(", "),
  code: "doubled-row",
  found: `the same as row ${first}`,
  expected: "each once",
});

const refused = (code: ContributionFault["code"], found: string, expected: string): Checked => ({
  records: [],
  faults: [{ row: null, column: null, code, found, expected }],
});
