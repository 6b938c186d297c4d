/**
 * Who moved between two years, by how much, and how sure it is: everything that is said of a change, from one place.
 * Both ends rest on the indicators observed at both (the matched set), with the weights rescaled over them.
 */
import { annualChange, distanceClosed } from "./annual-change.ts";
import { believed } from "./by-chance.ts";
import { certaintyOf, isUnqualified, type Certainty } from "./certainty.ts";
import { changeOf, type Assumptions, type Change, type Estimate } from "./change.ts";
import type { Column } from "./column.ts";
import { compose, type Columns, type Data, type Stages } from "./compose.ts";
import { contributions } from "./decompose.ts";
import { likelyRange } from "./interval.ts";
import { matchedIndicators, type Rows } from "./matched.ts";
import { propagate } from "./propagate.ts";
import { robustnessOf } from "./robustness.ts";
import { intoOf, simulationOf } from "./simulate.ts";
import type { IndexSpec } from "../index-spec.ts";

export interface Move {
  unit: string;
  before: number;
  after: number;
  change: number;
  /** Likely range (nine in ten) by the cautious errors, in points. */
  low: number;
  high: number;
  /** Cautious standard errors of `before` and of `after`, in points. */
  errors: readonly [before: number, after: number];
  improved: number;
  worsened: number;
  improvedPublished: number;
  worsenedPublished: number;
  improvedPersistent: number;
  robustness: number | null;
  certainty: Certainty;
  unqualified: boolean;
  believed: boolean;
  /** Points of the change by node: groups beneath the root, and indicators; each level sums to the change. */
  parts: Record<string, number>;
  aYear: number;
  gapClosed: number | null;
  /** Ids of the indicators observed at both ends. */
  matched: string[];
}

/** Share of false finds to live with among those believed. */
const FALSE_FINDS = 0.05;
/** Correlation of the errors of two years, where they are thought to persist. */
const PERSISTENT = 0.5;
/** Other choices of method that a change is tried under. */
export const TRIES = 200;

/**
 * @param data a panel with published errors: rows are units in years
 * @param cautious errors to judge by: see `cautiousErrors` of `index-file.ts`
 * @param pairs of each unit its row in the first and in the second year
 * @returns one move a pair that has a score at both ends, in the order of the pairs
 * @throws RangeError for a tree with a median, and unless the second year is after the first
 */
export function movesOf(
  spec: IndexSpec,
  data: Data,
  cautious: Columns,
  pairs: readonly Rows[],
  [from, to]: readonly [number, number],
  assumptions: Assumptions = {},
): Move[] {
  const ends = bothEnds(spec, data, cautious, pairs);
  const moves = pairs.flatMap((rows, at): Move[] => {
    const [before, after] = [ends.score[at] as number, ends.score[at + pairs.length] as number];
    if (Number.isNaN(before) || Number.isNaN(after)) return [];
    return [
      {
        unit: data.units[rows[0]] as string,
        before,
        after,
        change: after - before,
        ...judge(ends, at, assumptions),
        believed: false,
        parts: partsOf(ends, at),
        aYear: annualChange({ year: from, score: before }, { year: to, score: after }),
        gapClosed: shareClosed(before, after),
        matched: matchedIndicators(data.columns, rows),
      },
    ];
  });
  const believable = believed(
    moves.map(({ change, improved, worsened }) => 1 - (change > 0 ? improved : worsened)),
    FALSE_FINDS,
  );
  return moves.map((move, at) => ({ ...move, believed: believable[at] as boolean }));
}

/** All pairs scored at once on their matched sets: pair `at` begins in row `at` and ends in row `at + n`. */
interface Ends {
  n: number;
  root: string;
  score: Column;
  /** Standard errors of the score: by published errors, and by cautious ones. */
  published: Column;
  cautious: Column;
  /** Contributions to the change, one row a pair. */
  parts: Columns;
  /** Changes under other choices of method, one list a pair. */
  tries: (number | null)[][];
}

function bothEnds(spec: IndexSpec, data: Data, cautious: Columns, pairs: readonly Rows[]): Ends {
  const n = pairs.length;
  const root = spec.groups.find(({ parent }) => parent === null)?.id as string;
  const both = matchedData(data, pairs, data.errors);
  const stages = compose(spec, both);
  return {
    n,
    root,
    score: stages.aggregated.get(root) as Column,
    published: errorsOf(spec, both, stages, root),
    cautious: errorsOf(spec, matchedData(data, pairs, cautious), stages, root),
    parts: contributions(spec, half(stages.normalised, 0, n), half(stages.normalised, n, 2 * n)),
    tries: triesOf(spec, both, stages, root, n),
  };
}

function judge({ score, published, cautious, tries, n }: Ends, at: number, assumptions: Assumptions) {
  const between = (errors: Column, { rho, delta }: Assumptions) => {
    const [from, to] = [at, at + n].map((row): Estimate => ({
      value: score[row] as number,
      se: errors[row] as number,
    })) as [Estimate, Estimate];
    return changeOf(from, to, { rho: rho ?? 0, delta: delta ?? 1 }) as { [key in keyof Change]: number };
  };
  const careful = between(cautious, assumptions);
  const plain = between(published, assumptions);
  const [low, high] = likelyRange(careful.difference, careful.se);
  const [improved, worsened] = [careful.pImproved, careful.pWorsened];
  const robustness = robustnessOf(careful.difference, tries[at] as (number | null)[]);
  return {
    ...{ low, high, improved, worsened },
    errors: [cautious[at] as number, cautious[at + n] as number] as const,
    improvedPublished: plain.pImproved,
    worsenedPublished: plain.pWorsened,
    improvedPersistent: between(cautious, { ...assumptions, rho: PERSISTENT }).pImproved,
    robustness,
    certainty: certaintyOf(improved, worsened),
    unqualified: isUnqualified(Math.max(improved, worsened), robustness ?? 0),
  };
}

const partsOf = ({ parts, root }: Ends, at: number): Record<string, number> =>
  Object.fromEntries(
    [...parts].filter(([id]) => id !== root).map(([id, column]) => [id, column[at] as number]),
  );

function shareClosed(before: number, after: number): number | null {
  const closed = distanceClosed(before, after);
  return closed !== null && "share" in closed ? closed.share : null;
}

/** First the rows of the first year, then those of the second; both empty where either is. */
function matchedData(data: Data, pairs: readonly Rows[], errors: ReadonlyMap<string, Column>): Data {
  const rows = [...pairs.map(([first]) => first), ...pairs.map(([, second]) => second)];
  const others = [...pairs.map(([, second]) => second), ...pairs.map(([first]) => first)];
  const pick = (column: Column, mask: Column) =>
    Float64Array.from(rows, (row, at) =>
      Number.isNaN(mask[row]) || Number.isNaN(mask[others[at] as number]) ? NaN : (column[row] as number),
    );
  return {
    units: rows.map((row) => data.units[row] as string),
    times: rows.map((row) => data.times[row] as string | null),
    columns: new Map([...data.columns].map(([id, column]) => [id, pick(column, column)])),
    errors: new Map([...errors].map(([id, column]) => [id, pick(column, data.columns.get(id) as Column)])),
    words: new Map(),
  };
}

/** Standard errors of the root; 0 where no member has one: nothing is then known to blur it. */
function errorsOf(spec: IndexSpec, data: Data, stages: Stages, root: string): Column {
  const { se } = propagate(spec, data, stages).get(root) as { se: Column };
  return se.map((each) => (Number.isNaN(each) ? 0 : each));
}

const half = (columns: ReadonlyMap<string, Column>, first: number, end: number): Columns =>
  new Map([...columns].map(([id, column]) => [id, column.subarray(first, end)]));

/** The change of each pair under other choices of method: one list a pair. */
function triesOf(spec: IndexSpec, data: Data, stages: Stages, root: string, n: number): (number | null)[][] {
  const changes: (number | null)[][] = Array.from({ length: n }, () => []);
  if (!spec.uncertainty?.method) return changes;
  const simulation = simulationOf(spec, data, stages);
  const into = intoOf(simulation, root, 2 * n);
  for (let draw = 0; draw < TRIES; draw++) {
    simulation.run(
      simulation.choose(draw, () => "draw"),
      [into],
      [0, 2 * n],
    );
    for (let at = 0; at < n; at++) {
      const change = (into.scores[at + n] as number) - (into.scores[at] as number);
      changes[at]?.push(Number.isNaN(change) ? null : change);
    }
  }
  return changes;
}
