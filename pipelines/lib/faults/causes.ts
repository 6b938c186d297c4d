/** Faults of cells gathered by cause: one report for one cause, however many cells it is found in. */

/** What went wrong, in the words of the person who has to mend it. */
export interface FaultReport {
  /** File, and row or column where known. */
  where: string;
  found: string;
  expected: string;
  do: string;
}

/** A fault of one row or cell. Those of one file and kind are one cause. */
export interface CellFault {
  file: string;
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  /** The column as it is to be named. */
  column?: string;
  found: string;
  /** What is added to it where it is found once only. */
  detail?: string;
  expected: string;
  do: string;
  /** What it has in common with others, where their `expected` differs. */
  kind?: string;
}

/** How many rows, columns and different findings one report names. */
const MOST_NAMED = 5;

interface Tally {
  first: CellFault;
  /** Of the order in which findings came. */
  order: number;
  count: number;
  rows: number[];
  columns: string[];
}

interface Cause {
  all: Tally;
  byFound: Map<string, Tally>;
  seen: Set<string>;
}

export class Causes {
  private readonly causes = new Map<string, Cause>();

  /** @param order a number that grows from fault to fault */
  add(fault: CellFault, order: number): void {
    const name = JSON.stringify([fault.file, fault.kind ?? fault.expected]);
    const cause = this.causes.get(name) ?? {
      all: tallyOf(fault, order),
      byFound: new Map(),
      seen: new Set(),
    };
    this.causes.set(name, cause);
    const told = JSON.stringify([fault.row, fault.column, fault.found]);
    if (cause.seen.has(told)) return;
    cause.seen.add(told);
    count(cause.all, fault);
    const tally = cause.byFound.get(fault.found) ?? tallyOf(fault, order);
    count(tally, fault);
    if (cause.byFound.size <= MOST_NAMED) cause.byFound.set(fault.found, tally);
  }

  /** A report for each thing found; a single one where a cause shows itself in more than a few. */
  reports(): { order: number; report: FaultReport }[] {
    return [...this.causes.values()].flatMap(({ all, byFound }) => {
      const founds = [...byFound.keys()];
      if (founds.length > MOST_NAMED)
        return [inReport(all, `${founds.slice(0, MOST_NAMED).join("; ")} and others`)];
      return [...byFound].map(([found, tally]) => inReport(tally, found));
    });
  }
}

const tallyOf = (first: CellFault, order: number): Tally => ({
  first,
  order,
  count: 0,
  rows: [],
  columns: [],
});

function count(tally: Tally, { row, column }: CellFault): void {
  tally.count += 1;
  keepFirst(tally.rows, row);
  if (column !== undefined) keepFirst(tally.columns, column);
}

/** One more than is named, to know that there are more. */
function keepFirst<Value>(kept: Value[], value: Value): void {
  if (kept.length <= MOST_NAMED && !kept.includes(value)) kept.push(value);
}

function inReport({ first, order, count: times, rows, columns }: Tally, found: string) {
  const at = `${rows.length === 1 ? "row" : "rows"} ${named(rows)}`;
  const report: FaultReport = {
    where: `${first.file} ${at}${columns.length > 0 ? `, ${named(columns)}` : ""}`,
    found: times === 1 ? `${found}${first.detail ?? ""}` : `${found}, ${times.toLocaleString("en")} times`,
    expected: first.expected,
    do: first.do,
  };
  return { order, report };
}

const named = (values: readonly (string | number)[]): string =>
  values.length <= MOST_NAMED ? values.join(", ") : `${values.slice(0, MOST_NAMED).join(", ")}, …`;
