/**
 * Who moved between two years, by how much, and how sure it is: everything that is said of a change, from one place.
 * Both ends rest on the indicators observed at both (the matched set), with the weights rescaled over them. A value
 * without a logarithm, where one is taken, is not there; nothing is filled in; who is screened out has no change.
 */
import { annualChange, distanceClosed } from "./annual-change.ts";
import { heldUp } from "./false-discovery.ts";
import { certaintyOf, isUnqualified, VERY_LIKELY, type Certainty } from "./certainty.ts";
import { changeOf, type Assumptions, type Estimate } from "./change.ts";
import type { Column } from "./column.ts";
import { compose, type Columns, type Data, type Stages } from "./compose.ts";
import { contributions } from "./decompose.ts";
import { likelyRange } from "./interval.ts";
import { matchedIndicators, measurable, type Rows } from "./matched.ts";
import { propagate } from "./propagate.ts";
import { robustnessOf } from "./robustness.ts";
import { intoOf, simulationOf } from "./simulate.ts";
import type { IndexSpec } from "./spec.ts";

export interface Move {
  unit: string;
  before: number;
  after: number;
  change: number;
  /** Likely range (nine in ten) by the errors judged by, in points; dates of steps taken as right. */
  low: number;
  high: number;
  /** Cautious standard errors of `before` and of `after`, in points. */
  errors: readonly [before: number, after: number];
  improved: number;
  worsened: number;
  /** Points of the change due to dated facts, and to all the rest; they sum to the change. */
  steps: number;
  ratings: number;
  ratingsImproved: number;
  ratingsWorsened: number;
  ratingsCertainty: Certainty;
  /** The member without whose change the move would no longer be very likely; null where it rests on no single one. */
  restsOn: string | null;
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

/** Other choices of method that a change is tried under. */
export const TRIES = 200;

export interface MoveAssumptions extends Assumptions {
  /** Share of its error that a score keeps from one year to the next: ρ is this to the power of the years between. */
  persistence?: number | undefined;
  /** The part of the errors judged by that can last; without it, all of it can. */
  lasting?: Columns;
  /** Members that are dated facts, whose errors are wrong dates and not normal ones. */
  facts?: readonly string[];
  /** Chance that a fact which changed between the two years did not, 0–1; of all facts, or of one of one unit. */
  misdated?: number | ((fact: string, unit: string) => number);
  /** Members whose way of measuring changed, with the first year measured in the new way. */
  breaks?: Readonly<Record<string, readonly number[]>>;
}

/** Members whose way of measuring changed after the first year and by the second. */
export const brokenBetween = (
  members: readonly string[],
  [from, to]: readonly [number, number],
  breaks: NonNullable<MoveAssumptions["breaks"]>,
): string[] => members.filter((id) => breaks[id]?.some((year) => from < year && year <= to));

/**
 * @param data a panel with published errors: rows are units in years
 * @param cautious errors to judge by: see `standInErrors` of `index-file.ts`
 * @param all of each unit its row in the first and in the second year
 * @returns one move a pair that has a score at both ends, in the order of the pairs
 * @throws RangeError for a tree with a median, and unless the second year is after the first
 */
export function movesOf(
  asked: IndexSpec,
  given: Data,
  cautious: Columns,
  all: readonly Rows[],
  [from, to]: readonly [number, number],
  assumptions: MoveAssumptions = {},
): Move[] {
  const pairs = screened(asked, given, all);
  const spec = { ...asked, screen: null, impute: null };
  const data = { ...given, columns: measurable(spec, given.columns) };
  const ends = bothEnds(spec, data, cautious, pairs, { ...assumptions, years: to - from });
  const broken = brokenBetween(ends.leaves, [from, to], assumptions.breaks ?? {});
  const moves = pairs.flatMap((rows, at): Move[] => {
    const [before, after] = [ends.score[at] as number, ends.score[at + pairs.length] as number];
    if (Number.isNaN(before) || Number.isNaN(after)) return [];
    return [
      {
        unit: data.units[rows[0]] as string,
        before,
        after,
        change: after - before,
        ...judge(ends, at, broken, assumptions, data.units[rows[0]] as string),
        believed: false,
        parts: partsOf(ends, at),
        aYear: annualChange({ year: from, score: before }, { year: to, score: after }),
        gapClosed: shareClosed(before, after),
        matched: matchedIndicators(onlyOf(ends.leaves, data.columns), rows),
      },
    ];
  });
  const believable = heldUp(moves);
  return moves.map((move, at) => {
    const isBelieved = believable[at] as boolean;
    return { ...move, believed: isBelieved, unqualified: move.unqualified && isBelieved };
  });
}

/** The pairs of which no row is screened out. */
function screened(spec: IndexSpec, data: Data, pairs: readonly Rows[]): readonly Rows[] {
  if (spec.screen === null) return pairs;
  const kept = new Set(compose(spec, data).rows);
  return pairs.filter((rows) => rows.every((row) => kept.has(row)));
}

/** All pairs scored at once on their matched sets: pair `at` begins in row `at` and ends in row `at + n`. */
interface Ends {
  n: number;
  root: string;
  leaves: string[];
  score: Column;
  /** Standard errors of the score. */
  cautious: Column;
  /** Correlation of the errors of both ends, one a pair. */
  rho: Column;
  /** Contributions to the change, one row a pair. */
  parts: Columns;
  /** Changes under other choices of method, one list a pair. */
  tries: (number | null)[][];
}

function bothEnds(
  spec: IndexSpec,
  data: Data,
  cautious: Columns,
  pairs: readonly Rows[],
  lasts: Lasts,
): Ends {
  const n = pairs.length;
  const root = spec.groups.find(({ parent }) => parent === null)?.id as string;
  const both = matchedData(data, pairs, data.errors);
  const stages = compose(spec, both);
  const errorsBy = (errors: Columns) => errorsOf(spec, matchedData(data, pairs, errors), stages, root);
  const own = errorsBy(cautious);
  return {
    n,
    root,
    leaves: spec.indicators.map(({ id }) => id),
    score: stages.aggregated.get(root) as Column,
    cautious: own,
    rho: correlationOf(own, lasts.lasting ? errorsBy(lasts.lasting) : own, lasts),
    parts: contributions(spec, half(stages.normalised, 0, n), half(stages.normalised, n, 2 * n)),
    tries: triesOf(spec, both, stages, root, n),
  };
}

type Lasts = Pick<MoveAssumptions, "rho" | "persistence" | "lasting"> & { years: number };

/** Of the errors of both ends: only what lasts is the same at both, and it fades. */
function correlationOf(all: Column, lasting: Column, { rho = 0, persistence, years }: Lasts): Column {
  const n = all.length / 2;
  const kept = persistence === undefined ? rho : persistence ** years;
  return all.subarray(0, n).map((first, at) => {
    const product = first * (all[at + n] as number);
    return product === 0 ? 0 : (kept * (lasting[at] as number) * (lasting[at + n] as number)) / product;
  });
}

function judge(
  ends: Ends,
  at: number,
  broken: readonly string[],
  { delta = 1, facts = [], misdated = 0 }: MoveAssumptions,
  unit: string,
) {
  const { score, cautious, tries, n } = ends;
  const rho = ends.rho[at] as number;
  const errors = [cautious[at] as number, cautious[at + n] as number] as const;
  const change = (score[at + n] as number) - (score[at] as number);
  const parts = leafParts(ends, at);
  const chanceOf = (fact: string) => (typeof misdated === "number" ? misdated : misdated(fact, unit));
  const steps = facts.map((id): Step => ({ points: parts.get(id) ?? 0, misdated: chanceOf(id) }));
  /** Chances that the change without some points of it is above δ or below −δ. */
  const chances = (without: number): Chances => {
    const from: Estimate = { value: 0, se: errors[0] };
    const { pImproved, pWorsened } = changeOf(
      from,
      { value: change - without, se: errors[1] },
      { rho, delta },
    );
    return { improved: pImproved as number, worsened: pWorsened as number };
  };
  const { se } = changeOf({ value: 0, se: errors[0] }, { value: change, se: errors[1] }, { rho, delta });
  const [low, high] = likelyRange(change, se as number);
  const { improved, worsened } = overDates(steps, chances);
  const taken = steps.reduce((sum, { points }) => sum + points, 0);
  const ratings = chances(taken);
  const robustness = robustnessOf(change, tries[at] as (number | null)[]);
  const chancesWithout = (ids: readonly string[]): Chances => {
    const left = ids.reduce((sum, id) => sum + (parts.get(id) ?? 0), 0);
    const others = steps.filter((_, fact) => !ids.includes(facts[fact] as string));
    return overDates(others, (without) => chances(without + left));
  };
  const restsOn = soleSupport(parts, { improved, worsened }, chancesWithout);
  const isUp = improved >= worsened;
  const isBorneOut = isUp ? change - taken > -delta : change - taken < delta;
  const comparable = chancesWithout(broken);
  return {
    ...{ low, high, errors, improved, worsened },
    ...{ steps: taken, ratings: change - taken },
    ratingsImproved: ratings.improved,
    ratingsWorsened: ratings.worsened,
    ratingsCertainty: certaintyOf(ratings.improved, ratings.worsened),
    restsOn,
    robustness,
    certainty: certaintyOf(improved, worsened),
    unqualified:
      isUnqualified(Math.max(improved, worsened), robustness ?? 0) &&
      (isUp ? comparable.improved : comparable.worsened) >= VERY_LIKELY &&
      restsOn === null &&
      isBorneOut,
  };
}

interface Chances {
  improved: number;
  worsened: number;
}

/** Points of the change due to a fact, and the chance that its date is wrong. */
interface Step {
  points: number;
  misdated: number;
}

/** Chances over all the ways in which the dates of steps may be wrong, each by its own chance and apart from the others. */
function overDates(steps: readonly Step[], chances: (without: number) => Chances): Chances {
  const taken = steps.filter(({ points }) => points !== 0);
  const sum: Chances = { improved: 0, worsened: 0 };
  for (let ways = 0; ways < 2 ** taken.length; ways++) {
    let [chance, without] = [1, 0];
    taken.forEach(({ points, misdated }, bit) => {
      const isWrong = ((ways >> bit) & 1) === 1;
      chance *= isWrong ? misdated : 1 - misdated;
      if (isWrong) without += points;
    });
    if (chance === 0) continue;
    const { improved, worsened } = chances(without);
    sum.improved += chance * improved;
    sum.worsened += chance * worsened;
  }
  return { improved: Math.min(1, sum.improved), worsened: Math.min(1, sum.worsened) };
}

/** The member that matters most among those without which a very likely change would be less; null without any. */
function soleSupport(
  parts: ReadonlyMap<string, number>,
  { improved, worsened }: Chances,
  without: (ids: readonly string[]) => Chances,
): string | null {
  const of = (chances: Chances) => (improved >= worsened ? chances.improved : chances.worsened);
  if (of({ improved, worsened }) < VERY_LIKELY) return null;
  const needed = [...parts].filter(([id, points]) => points !== 0 && of(without([id])) < VERY_LIKELY);
  return needed.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0]?.[0] ?? null;
}

/** Points of the change due to each indicator. */
function leafParts({ parts, leaves }: Ends, at: number): Map<string, number> {
  return new Map(
    leaves.flatMap((id) => {
      const points = parts.get(id)?.[at] ?? NaN;
      return Number.isNaN(points) ? [] : [[id, points] as const];
    }),
  );
}

const onlyOf = (ids: readonly string[], columns: Columns): Columns =>
  new Map(ids.map((id) => [id, columns.get(id) as Column]));

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
    together: data.together,
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
