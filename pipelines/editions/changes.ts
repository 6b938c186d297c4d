/** changes: what differs between two editions, cell by cell, each with the class of its reason. */
import type { ChangeRow, ErratumRow } from "../../indicators/schema/edition.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { ProvenanceRow, ReadingRow } from "../../indicators/schema/reading.ts";
import { TABLES } from "../../indicators/tables.ts";

/** What the comparison needs of an edition. */
export interface Compared {
  observations: readonly Observation[];
  provenance: readonly ProvenanceRow[];
  readings: readonly ReadingRow[];
  errata: readonly ErratumRow[];
}

/** The fields of a cell that a change is made of: what is held, and on whose word. */
const FIELDS = ["value", "low", "high", "score", "status", "source", "edition"] as const;

type Cell = Pick<Observation, "indicator" | "iso3" | "year" | (typeof FIELDS)[number]>;

/**
 * Every cell that holds something in one of the editions and is not the same in both, sorted by indicator, economy and
 * year. Cells empty in both are no change: nothing was known, and nothing is.
 */
export function changesBetween(before: Compared, after: Compared): ChangeRow[] {
  const [old, now] = [cellsOf(before.observations), cellsOf(after.observations)];
  const reasons = reasonFinder(before, after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const pair = [old.get(key), now.get(key)] as const;
    if (pair.every((cell) => (cell?.value ?? null) === null) || isSame(...pair)) return [];
    return changeOf(pair, reasons(key));
  });
}

/** The reverse, to prove the list whole: the cells of the edition before, changed, are those of the edition after. */
export function applyChanges(
  before: readonly Observation[],
  changes: readonly ChangeRow[],
): Map<string, Cell> {
  const cells = new Map([...cellsOf(before)].filter(([, { value }]) => value !== null));
  for (const change of changes) {
    const { indicator, iso3, year } = change;
    if (change.new_value === null) cells.delete(keyOf(change));
    else {
      const fields = FIELDS.map((field) => [field, change[`new_${field}`]]);
      cells.set(keyOf(change), { indicator, iso3, year, ...Object.fromEntries(fields) } as Cell);
    }
  }
  return cells;
}

const keyOf = ({ indicator, iso3, year }: Pick<Cell, "indicator" | "iso3" | "year">) =>
  `${indicator} ${iso3} ${year}`;

export function cellsOf(observations: readonly Observation[]): Map<string, Cell> {
  return new Map(observations.map((row) => [keyOf(row), row]));
}

export const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a !== undefined && b !== undefined && FIELDS.every((field) => a[field] === b[field]);

function changeOf(
  [old, now]: readonly [Cell | undefined, Cell | undefined],
  reason: ChangeRow["reason"],
): ChangeRow {
  const { indicator, iso3, year } = (now ?? old) as Cell;
  const pairs = FIELDS.flatMap((field) => [
    [`old_${field}`, old?.[field] ?? null],
    [`new_${field}`, now?.[field] ?? null],
  ]);
  return { indicator, iso3, year, reason, ...Object.fromEntries(pairs) } as ChangeRow;
}

// Reasons -----------------------------------------------------------------------------------------------------------

/**
 * A cell is explained by the readings it is made from. The first that holds: it is on our list of errata; it rests on
 * a statement (measure, economy, year) that was not held before, be it an absence from a new list, or that is gone; the publisher states one of them
 * anew, in another edition; we hold the same statement otherwise than before; else only the rule has changed.
 */
function reasonFinder(before: Compared, after: Compared): (key: string) => ChangeRow["reason"] {
  const isErratum = new Set(newErrata(before, after).filter(isOfCell).map(keyOf));
  const [oldInputs, newInputs] = [inputsOf(before), inputsOf(after)];
  const heldBefore = new Set(before.observations.filter(({ value }) => value !== null).map(keyOf));
  const oldStatements = new Set(before.readings.map(statementOf));
  const newStatements = new Set(after.readings.map(statementOf));
  return (key) => {
    if (isErratum.has(key)) return "correction";
    const [old, now] = [oldInputs.get(key) ?? [], newInputs.get(key) ?? []];
    if (now.some((reading) => !oldStatements.has(statementOf(reading)))) return "new-data";
    if (now.length === 0 && !oldInputs.has(key) && !heldBefore.has(key)) return "new-data"; // not on a list that is new
    if (old.some((reading) => !newStatements.has(statementOf(reading)))) return "publisher-revision";
    const held = new Map(old.map((reading) => [reading.reading, reading]));
    const same = now.map((reading) => held.get(reading.reading));
    if (same.includes(undefined)) return now.length > 0 ? "publisher-revision" : "method";
    return now.every((reading, at) => isSameWord(reading, same[at] as ReadingRow)) ? "method" : "correction";
  };
}

function newErrata(before: Compared, after: Compared): ErratumRow[] {
  const nameOf = (erratum: ErratumRow) => TABLES.errata.key.map((column) => erratum[column]).join(" ");
  const known = new Set(before.errata.map(nameOf));
  return after.errata.filter((erratum) => !known.has(nameOf(erratum)));
}

type CellErratum = ErratumRow & { indicator: string; iso3: string; year: number };
const isOfCell = (erratum: ErratumRow): erratum is CellErratum =>
  erratum.indicator !== null && erratum.iso3 !== null && erratum.year !== null;

function inputsOf({ provenance, readings }: Compared): Map<string, ReadingRow[]> {
  const byId = new Map(readings.map((reading) => [reading.reading, reading]));
  const inputs = new Map<string, ReadingRow[]>();
  for (const row of provenance) {
    const reading = row.reading === null ? undefined : byId.get(row.reading);
    if (reading === undefined) continue;
    const key = keyOf(row);
    const list = inputs.get(key);
    if (list) list.push(reading);
    else inputs.set(key, [reading]);
  }
  return inputs;
}

const statementOf = ({ source, measure, iso3, year }: ReadingRow) => `${source} ${measure} ${iso3} ${year}`;

const isSameWord = (a: ReadingRow, b: ReadingRow): boolean =>
  a.value === b.value && a.text === b.text && a.low === b.low && a.high === b.high && a.se === b.se;
