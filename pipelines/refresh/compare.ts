/** compare: which facts a new reading of a source adds, changes and loses. Rows are matched by their key, whatever the table. */
import { compare } from "../../indicators/schema/compare.ts";
import { TABLES } from "../../indicators/tables.ts";
import type { FaultReport } from "../lib/faults/fault.ts";
import type { FiledDefinition } from "../lib/source/source.ts";
import type { Held } from "../ingest/read-source.ts";

/** What makes two rows the same row, and what may differ between them. */
export interface Shape {
  key: readonly string[];
  facts: readonly string[];
  /** The column by which differences are counted. */
  group: string;
  /** The columns that name a row to a person who knows its group. */
  label: readonly string[];
}

/** How the rows of a source are compared. */
export const comparedAs = (source: FiledDefinition): Shape =>
  source.holds === "readings" ? READINGS : recordsOf(source.table);

/** Records are counted by economy; whatever is not in the key is a fact. */
function recordsOf(table: Exclude<FiledDefinition, { holds: "readings" }>["table"]): Shape {
  const { key, row } = TABLES[table];
  const names = key as readonly string[];
  return {
    key: names,
    facts: Object.keys(row.shape).filter((name) => !names.includes(name)),
    group: "iso3",
    label: names.filter((name) => name !== "iso3"),
  };
}

export const READINGS: Shape = {
  key: ["measure", "iso3", "year", "edition"],
  facts: ["value", "text", "low", "high", "se"],
  group: "measure",
  label: ["iso3", "year"],
};

export interface Example {
  label: string;
  /** Null: there was no such row; the same for `after`. */
  before: string | null;
  after: string | null;
}

export interface GroupDifference {
  group: string;
  added: number;
  changed: number;
  gone: number;
  /** The first few, in the order of the rows: changed ones, then gone, then added. */
  examples: Example[];
}

type Cells = Record<string, unknown>;

const EXAMPLES = 3;

/** Groups in which anything differs, sorted by name. */
export function compareRows(
  before: readonly object[],
  after: readonly object[],
  shape: Shape,
): GroupDifference[] {
  const old = byKey(before, shape);
  const fresh = byKey(after, shape);
  const changed = [...old]
    .map(([key, row]) => ({ row, now: fresh.get(key) }))
    .filter(({ row, now }) => now && factsOf(row, shape) !== factsOf(now, shape));
  const gone = [...old].filter(([key]) => !fresh.has(key)).map(([, row]) => ({ row, now: undefined }));
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, row]) => ({ row: undefined, now: row }));

  const groups = new Map<string, GroupDifference>();
  const count = (
    kind: "changed" | "gone" | "added",
    pairs: { row?: Cells | undefined; now?: Cells | undefined }[],
  ) => {
    for (const { row, now } of pairs) {
      const group = String((row ?? now)?.[shape.group]);
      const difference = groups.get(group) ?? { group, added: 0, changed: 0, gone: 0, examples: [] };
      groups.set(group, difference);
      difference[kind] += 1;
      if (difference.examples.length < EXAMPLES) difference.examples.push(exampleOf(row, now, shape));
    }
  };
  count("changed", changed);
  count("gone", gone);
  count("added", added);
  return [...groups.values()].sort((a, b) => compare(a.group, b.group));
}

function byKey(rows: readonly object[], { key }: Shape): Map<string, Cells> {
  return new Map((rows as Cells[]).map((row) => [JSON.stringify(key.map((name) => row[name] ?? null)), row]));
}

const factsOf = (row: Cells, { facts }: Shape) => JSON.stringify(facts.map((name) => row[name] ?? null));

function exampleOf(row: Cells | undefined, now: Cells | undefined, shape: Shape): Example {
  const { label, facts } = shape;
  const named = row ?? now ?? {};
  // a changed row shows the columns that changed; a new or lost one what it holds first
  const differing = row && now ? facts.filter((name) => (row[name] ?? null) !== (now[name] ?? null)) : null;
  const told = (cells: Cells | undefined) =>
    cells ? inWords(cells, differing ?? firstFilled(cells, facts)) : null;
  return { label: label.map((name) => String(named[name])).join(" "), before: told(row), after: told(now) };
}

const firstFilled = (cells: Cells, facts: readonly string[]) =>
  facts.filter((name) => (cells[name] ?? null) !== null).slice(0, 1);

/** Values of one column stand alone; of several, each with its name. */
function inWords(cells: Cells, names: readonly string[]): string {
  const cell = (name: string) => String(cells[name] ?? "nothing");
  if (names.length === 0) return "nothing";
  if (names.length === 1) return cell(names[0] as string);
  return names.map((name) => `${name} ${cell(name)}`).join(", ");
}

// Shrinking ---------------------------------------------------------------------------------------------------------

/** More than this share of a source's answers or economies lost is no revision: something has gone wrong. */
const MOST_LOST = 0.1;

/**
 * What a source would lose beyond the bearable, in words. An answer that turns blank is lost like one whose row is gone;
 * one that only moves to another edition is not.
 */
export function shrinkage(
  source: FiledDefinition,
  before: readonly Held[],
  after: readonly Held[],
): FaultReport[] {
  const { id } = source;
  const lost = (what: string, of: (row: Held) => string) => {
    const old = new Set(before.filter(isAnswer).map(of));
    const left = new Set(after.filter(isAnswer).map(of));
    const missing = [...old].filter((each) => !left.has(each));
    if (missing.length <= MOST_LOST * old.size) return [];
    return [
      {
        where: `data/readings/${id}.csv`,
        found: `${missing.length} of ${old.size} ${what} would be lost: ${firstOf(missing)}`,
        expected: "at most one in ten",
        do: `compare with the publisher's page; if they are right, npm run refresh -- ${id} --yes --allow-shrink`,
      },
    ];
  };
  return [
    ...lost("economies", (row) => nameOf(row, ["iso3"])),
    ...(source.holds === "readings"
      ? lost("answers", (row) => nameOf(row, ["measure", "iso3", "year"]))
      : lost("records", (row) => nameOf(row, TABLES[source.table].key))),
  ];
}

/** A record always says something; a reading may be the publisher's empty cell. */
const isAnswer = (row: Held) => !("measure" in row) || row.value !== null || row.text !== null;
const nameOf = (row: Held, columns: readonly string[]) =>
  columns.map((column) => (row as Record<string, unknown>)[column] ?? "–").join(" ");

const firstOf = (names: string[]) =>
  names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
