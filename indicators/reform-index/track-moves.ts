/**
 * Who moved between any two years of Track, from the file that the browser reads: by the engine that made the published
 * table, so that for a published pair both say the same.
 */
import { dataOf, standInErrors, type IndexFile } from "./index-file.ts";
import { assumptionsOf, moveRowOf } from "./moves.ts";
import type { IndexMoveRow } from "./tables.ts";
import type { Pillar } from "../schema/vocabulary.ts";
import { compose } from "../composite/compose.ts";
import type { Rows } from "../composite/matched.ts";
import { movesOf, type Move } from "../composite/moves.ts";

/** An economy that is not compared: its pillars without a score at either end. None: too little was asked at both. */
export interface Absent {
  iso3: string;
  first: readonly Pillar[];
  last: readonly Pillar[];
}

/** What each indicator did: its own score at both ends, and how many points of the change are due to it. */
export interface Part {
  indicator: string;
  before: number;
  after: number;
  points: number;
}

export interface Detail {
  /** Standard errors of the index at both ends, in points. */
  errors: readonly [before: number, after: number];
  parts: readonly Part[];
}

export interface TrackMoves {
  from: number;
  to: number;
  rows: IndexMoveRow[];
  absent: Absent[];
  details: Record<string, Detail>;
}

export function trackMoves(file: IndexFile, from: number, to: number): TrackMoves {
  const { spec, units } = file;
  const data = dataOf(file);
  const pairs = pairsOf(file, from, to);
  const { aggregated, normalised } = compose(spec, data);
  const moves = movesOf(spec, data, standInErrors(file), pairs, [from, to], assumptionsOf(file));
  const compared = new Set(moves.map(({ unit }) => unit));
  const missingIn = (row: number) =>
    spec.groups.flatMap(({ id, parent }) =>
      parent !== null && Number.isNaN(aggregated.get(id)?.[row]) ? (id as Pillar) : [],
    );
  const rowsOf = new Map(pairs.map((rows) => [units[rows[0]] as string, rows]));
  return {
    from,
    to,
    rows: moves.map((move) => moveRowOf(move, from, to, file.breaks)),
    absent: pairs.flatMap(([first, last]) => {
      const iso3 = units[first] as string;
      return compared.has(iso3) ? [] : [{ iso3, first: missingIn(first), last: missingIn(last) }];
    }),
    details: Object.fromEntries(
      moves.map((move) => [move.unit, detailOf(move, rowsOf.get(move.unit) as Rows, normalised)]),
    ),
  };
}

/** Of each economy its row in either year. */
function pairsOf({ units, times }: IndexFile, from: number, to: number): Rows[] {
  const later = new Map(units.flatMap((unit, row) => (times[row] === String(to) ? [[unit, row]] : [])));
  return units.flatMap((unit, row): Rows[] => {
    const other = later.get(unit);
    return times[row] === String(from) && other !== undefined ? [[row, other]] : [];
  });
}

function detailOf(
  { errors, parts, matched }: Move,
  [first, last]: Rows,
  scores: ReadonlyMap<string, Float64Array>,
): Detail {
  return {
    errors,
    parts: matched.map((indicator) => ({
      indicator,
      before: scores.get(indicator)?.[first] as number,
      after: scores.get(indicator)?.[last] as number,
      points: parts[indicator] as number,
    })),
  };
}
