/**
 * A composite index, stage by stage: divide, screen, impute, treat, normalise, aggregate. Each stage takes the columns
 * of the one before; nothing is rounded on the way.
 */
import { aggregate, availability, coverageOf } from "./aggregate.ts";
import type { Column } from "./column.ts";
import { impute } from "./impute.ts";
import { imputeRows } from "./impute-rows.ts";
import { normaliseColumn } from "./normalise-column.ts";
import type { IndexSpec, SpecGroup, SpecIndicator } from "./spec.ts";
import { treatColumn, untreated, type Treated } from "./treat.ts";

/** Units (and periods) with a number for each indicator: rows in the order of `units`. */
export interface Data {
  units: readonly string[];
  times: readonly (string | null)[];
  /** Indicators and denominators, by their ids. */
  columns: ReadonlyMap<string, Column>;
  /** Published standard errors of indicators, by their ids, in the indicator's unit; NaN where none is published. */
  errors: ReadonlyMap<string, Column>;
  /** Errors that go together; without it, all are independent. */
  together?: Together | undefined;
  /** Columns of words, such as the groups to impute within. */
  words: ReadonlyMap<string, readonly string[]>;
}

/** Members of one group that name the same source are wrong together. */
export interface Together {
  /** Correlation of the errors of two of them, 0–1. */
  share: number;
  /** By indicator; who is absent is wrong alone. */
  sources: Readonly<Record<string, string>>;
}

export type Columns = Map<string, Column>;

export interface Stages {
  /** Rows kept after screening, by their place in the data. */
  rows: number[];
  denominated: Columns;
  imputed: Columns;
  treated: Map<string, Treated>;
  /** Where the unit of reference stands among the rows; −1 where the rule has none. */
  reference: number;
  /** On the common scale: one column an indicator. */
  normalised: Columns;
  /** One column a group, children before parents. */
  aggregated: Columns;
  /** Share of children with a value, 0–1, for every node; of an indicator 1 or 0. */
  available: Columns;
  /** Share of the weight below a node that entered its value, 0–1, down to the indicators; of an indicator 1 or 0. */
  coverage: Columns;
}

/** Runs all stages. Same input, same bytes. */
export function compose(spec: IndexSpec, data: Data): Stages {
  const raw = mapColumns(spec.indicators, ({ id, denominator }) =>
    divide(columnOf(data, id), denominator === undefined ? null : columnOf(data, denominator)),
  );
  const rows = screen(raw, spec.screen?.minAvailable ?? 0);
  const denominated = mapColumns(spec.indicators, ({ id }) => pick(get(raw, id), rows));
  const imputed = fill(denominated, spec, data, rows);
  const treated = new Map(spec.indicators.map(({ id }) => [id, treatOne(get(imputed, id), spec)]));
  const reference =
    spec.normalise.method === "distance-to-reference" ? placeOf(spec.normalise.unit, data, rows) : -1;
  const normalised = mapColumns(spec.indicators, (indicator) =>
    normaliseColumn((treated.get(indicator.id) as Treated).column, indicator, spec, reference),
  );
  return { rows, denominated, imputed, treated, reference, normalised, ...aggregateTree(spec, normalised) };
}

/** Groups from the leaves to the root, each child before its parent. */
export function groupsInOrder({ groups }: Pick<IndexSpec, "groups">): SpecGroup[] {
  const depth = (group: SpecGroup): number => {
    const parent = groups.find(({ id }) => id === group.parent);
    return parent ? 1 + depth(parent) : 0;
  };
  return groups.toSorted((a, b) => depth(b) - depth(a));
}

/** Aggregates normalised indicators up the tree; without a scale, comparisons lie between 0 and 1. */
export function aggregateTree(
  spec: Pick<IndexSpec, "groups" | "indicators"> & Partial<Pick<IndexSpec, "scale">>,
  normalised: Columns,
): Pick<Stages, "aggregated" | "available" | "coverage"> {
  const aggregated: Columns = new Map();
  const available: Columns = mapColumns(spec.indicators, ({ id }) =>
    availability([{ column: get(normalised, id) }]),
  );
  const coverage: Columns = new Map(available);
  const counts: Columns = new Map(available);
  for (const group of groupsInOrder(spec)) {
    const members = [...spec.indicators, ...spec.groups].filter(({ parent }) => parent === group.id);
    const children = members.map(({ id, weight }) => ({
      weight,
      column: normalised.get(id) ?? get(aggregated, id),
    }));
    const entering = (shares: Columns, id: string) =>
      get(shares, id).map((share, row) => (Number.isNaN(aggregated.get(id)?.[row]) ? 0 : share));
    const covered = coverageOf(members.map(({ id, weight }) => ({ weight, column: entering(coverage, id) })));
    const count = sumOf(members.map(({ id }) => entering(counts, id)));
    const isEnough = (row: number) =>
      (covered[row] as number) >= group.minCoverage - 1e-9 && (count[row] as number) >= group.minIndicators;
    aggregated.set(
      group.id,
      aggregate(children, group, spec.scale).map((value, row) => (isEnough(row) ? value : NaN)),
    );
    available.set(group.id, availability(children));
    coverage.set(group.id, covered);
    counts.set(group.id, count);
  }
  return { aggregated, available, coverage };
}

const get = (columns: Columns, id: string): Column => columns.get(id) as Column;
const sumOf = (columns: readonly Column[]): Column =>
  (columns[0] as Column).map((_, row) => columns.reduce((sum, column) => sum + (column[row] as number), 0));
const pick = (column: Column, rows: readonly number[]): Column =>
  Float64Array.from(rows, (row) => column[row] as number);

function mapColumns(
  indicators: readonly SpecIndicator[],
  make: (indicator: SpecIndicator) => Column,
): Columns {
  return new Map(indicators.map((indicator) => [indicator.id, make(indicator)]));
}

function columnOf(data: Data, id: string): Column {
  const column = data.columns.get(id);
  if (!column) throw new RangeError(`the data have no column "${id}"`);
  return column;
}

/** A value over nothing is no value. */
const divide = (column: Column, by: Column | null): Column =>
  by ? column.map((value, row) => (by[row] === 0 ? NaN : value / (by[row] as number))) : column;

function screen(columns: Columns, minAvailable: number): number[] {
  const shares = availability([...columns.values()].map((column) => ({ column })));
  return [...shares.keys()].filter((row) => (shares[row] as number) >= minAvailable - 1e-9);
}

function fill(
  columns: Columns,
  { impute: rule, indicators }: IndexSpec,
  { units, times, words }: Data,
  rows: readonly number[],
): Columns {
  if (rule === null) return columns;
  const of = <T>(labels: readonly T[]) => rows.map((row) => labels[row] as T);
  if (rule.method === "row-mean") return imputeRows(columns, indicators, rule.within);
  const groups = "by" in rule ? of(words.get(rule.by) as string[]) : null;
  const labels = { units: of(units), times: of(times), groups };
  return new Map([...columns].map(([id, column]) => [id, impute(column, rule, labels)]));
}

const treatOne = (column: Column, { treat }: IndexSpec): Treated =>
  treat ? treatColumn(column, treat) : untreated(column);

export const placeOf = (unit: string, { units }: Data, rows: readonly number[]): number =>
  rows.findIndex((row) => units[row] === unit);
