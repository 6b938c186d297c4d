/**
 * The index under a reader's own choices, by the engine that made the published one: with the official choices it gives
 * the published scores, ranks and ranges again.
 */
import { dataOf, standInErrors, type IndexFile } from "./index-file.ts";
import type { IndexSpec } from "../composite/spec.ts";
import { MEANS, sharesOf, type Settings } from "../views/index-view.ts";
import type { Column } from "../composite/column.ts";
import { compose, type Data, type Stages } from "../composite/compose.ts";
import { spearman } from "../composite/correlation.ts";
import { propagate } from "../composite/propagate.ts";
import { quantile } from "../composite/quantile.ts";
import { ranksOf } from "../composite/ranks.ts";
import { shiftsOf } from "../composite/shifts.ts";
import { intoOf, runDraw, simulationOf, type Layer, type Simulation } from "../composite/simulate.ts";
import { ranksInDraws, spreadOf } from "../composite/spread.ts";

/** Name of the root, as in `index-of.ts`, which browsers do not load. */
const ROOT = "index";
const STRICT = 0.8;
/** Draws between two looks at whether a newer question has come. */
const AT_ONCE = 40;
const ENDS = 10;

/** By row of the file; NaN: not scored. */
export interface Standing {
  /** The index and its pillars. */
  scores: Record<string, Column>;
  /** Share of the weight that has a value. */
  coverage: Record<string, Column>;
  rank: Column;
  /** How many are scored. */
  of: number;
}

/** Likely ranges by row, of other methods and errors together; and by errors alone. */
export interface Ranges {
  low: Column;
  high: Column;
  rankLow: Column;
  rankHigh: Column;
  /** NaN where no error is known. */
  measuredLow: Column;
  measuredHigh: Column;
  /** Share of the weight whose error of measurement is published. */
  known: Column;
}

export interface Laboratory {
  score(settings: Settings): Standing;
  /** Stops now and then, so that it can be left for a newer question. */
  draw(settings: Settings): Generator<undefined, Ranges>;
}

export function openLaboratory(file: IndexFile): Laboratory {
  const data = dataOf(file);
  const aged = standInErrors(file);
  const asPublished = compose(file.spec, data);
  const filled = { ...data, columns: filledIn(file.spec, data, asPublished) };
  const prepare = (settings: Settings) => {
    const spec = specOf(file.spec, settings);
    const isFilled = settings.missing === "middle";
    const own = isFilled ? filled : data;
    return { spec, own, isFilled, stages: compose(spec, own) };
  };
  return {
    score: (settings) => standingOf(prepare(settings).stages, data),
    *draw(settings) {
      const { spec, own, isFilled, stages } = prepare(settings);
      const measuring = simulationOf(spec, { ...own, errors: aged }, stages);
      // the layer of method fills in half of its draws, whatever the reader's own rule
      const varying = isFilled
        ? simulationOf(spec, { ...data, errors: aged }, compose(spec, data))
        : measuring;
      const both = yield* drawsOf(spec, varying, "both");
      const measured = yield* drawsOf(spec, measuring, "measurement");
      const ranks = yield* ranksOfDraws(both);
      const known = propagate(spec, own, stages).get(ROOT)?.known as Column;
      return rangesOf(both, ranks, measured, known, standingOf(stages, data));
    },
  };
}

/** The official specification with a reader's choices; the official ones leave it as it is. */
export function specOf(spec: IndexSpec, { weights, mean, missing }: Settings): IndexSpec {
  const { shares } = sharesOf(weights);
  const pillars = spec.groups.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const others = MEANS.filter((each) => each !== mean);
  const isOwn = mean === spec.groups.find(({ parent }) => parent === null)?.aggregate;
  return {
    ...spec,
    groups: spec.groups.map((group) =>
      group.parent === null
        ? { ...group, aggregate: mean }
        : {
            ...group,
            weight: pillars.length * (shares[pillars.indexOf(group.id)] as number),
            ...(missing === "strict" && { minCoverage: STRICT }),
          },
    ),
    uncertainty: spec.uncertainty && {
      ...spec.uncertainty,
      method: spec.uncertainty.method && {
        ...spec.uncertainty.method,
        ...(!isOwn && { aggregate: others }),
      },
    },
  };
}

/** The middle of those that have a value stands in, in pillars that are scored without it: nobody joins by it. */
function filledIn(spec: IndexSpec, { columns }: Data, { aggregated }: Stages): Map<string, Column> {
  return new Map(
    spec.indicators.map(({ id, parent }) => {
      const column = columns.get(id) as Column;
      const there = [...column].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
      const pillar = aggregated.get(parent) as Column;
      const fill = (value: number, row: number) =>
        Number.isNaN(value) && !Number.isNaN(pillar[row]) ? quantile(there, 0.5) : value;
      return [id, there.length === 0 ? column : column.map(fill)];
    }),
  );
}

function standingOf({ aggregated, coverage }: Stages, { units }: Data): Standing {
  const index = aggregated.get(ROOT) as Column;
  const groups = [...aggregated.keys()];
  const rank = ranksOf(index, "descending");
  return {
    scores: Object.fromEntries(groups.map((id) => [id, aggregated.get(id) as Column])),
    coverage: Object.fromEntries(groups.map((id) => [id, coverage.get(id) as Column])),
    rank,
    of: units.length - rank.filter((each) => Number.isNaN(each)).length,
  };
}

function* drawsOf(spec: IndexSpec, simulation: Simulation, layer: Layer): Generator<undefined, Drawn> {
  const draws = spec.uncertainty?.draws ?? 0;
  const { rows } = simulation;
  const into = intoOf(simulation, ROOT, draws * rows);
  const ownScale = new Uint8Array(draws).fill(1);
  for (let draw = 0; draw < draws; draw++) {
    into.at = draw * rows;
    if (!runDraw(simulation, layer, draw, [into], [0, rows])) ownScale[draw] = 0;
    if (draw % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { scores: into.scores, rows, ownScale };
}

interface Drawn {
  scores: Float64Array;
  rows: number;
  /** One a draw: 1 where it kept the index's own way onto the scale. */
  ownScale: Uint8Array;
}

function* ranksOfDraws({ scores, rows }: Drawn): Generator<undefined, Float64Array> {
  const ranks = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += AT_ONCE * rows) {
    ranks.set(ranksInDraws(scores.subarray(from, from + AT_ONCE * rows), rows), from);
    yield;
  }
  return ranks;
}

/**
 * As published: ends of a range of ranks rounded outward, with the rank in it; a point is no range. A reader's own choice
 * may be the lowest of all that are tried, as the harmonic mean is where a pillar is at its floor: the range then begins
 * at its score. With the official choices no score lies outside what is drawn.
 */
function rangesOf(
  both: Drawn,
  drawnRanks: Float64Array,
  measured: Drawn,
  known: Column,
  { rank, scores: own }: Standing,
): Ranges {
  const scores = spreadOf(both.scores, both.rows, both.ownScale);
  const ranks = spreadOf(drawnRanks, both.rows);
  const index = own[ROOT] as Column;
  const errors = spreadOf(measured.scores, measured.rows);
  const isKnown = (row: number) => (errors.high[row] as number) > (errors.low[row] as number);
  return {
    low: scores.low.map((low, row) => Math.min(low, index[row] as number)),
    high: scores.high.map((high, row) => Math.max(high, index[row] as number)),
    rankLow: ranks.low.map((low, row) => Math.min(rank[row] as number, Math.floor(low))),
    rankHigh: ranks.high.map((high, row) => Math.max(rank[row] as number, Math.ceil(high))),
    measuredLow: errors.low.map((low, row) => (isKnown(row) ? low : NaN)),
    measuredHigh: errors.high.map((high, row) => (isKnown(row) ? high : NaN)),
    known,
  };
}

export interface Comparison {
  /** Scored both ways. */
  n: number;
  meanShift: number;
  /** Rows of the largest shifts, largest first. */
  up: number[];
  down: number[];
  /** Places gained among those scored both ways, by row. */
  gained: Column;
  /** How many of the first and of the last ten stay there. */
  top: number;
  bottom: number;
  spearman: number;
}

/** What a reader's choices change, among those scored both ways. */
export function compare(before: Column, after: Column, most = 5): Comparison {
  const common = (scores: Column, other: Column) =>
    ranksOf(
      scores.map((score, row) => (Number.isNaN(other[row]) ? NaN : score)),
      "descending",
    );
  const [old, now] = [common(before, after), common(after, before)];
  const { n, mean } = shiftsOf(old, now);
  const gained = old.map((rank, row) => rank - (now[row] as number));
  const movers = [...gained.keys()].filter((row) => Math.abs(gained[row] as number) > 0);
  const by = (sign: number) => (a: number, b: number) =>
    sign * ((gained[b] as number) - (gained[a] as number)) || a - b;
  const stay = (isIn: (rank: number) => boolean) =>
    Math.min(ENDS, old.filter((rank, row) => isIn(rank) && isIn(now[row] as number)).length);
  return {
    n,
    meanShift: mean,
    up: movers
      .filter((row) => (gained[row] as number) > 0)
      .sort(by(1))
      .slice(0, most),
    down: movers
      .filter((row) => (gained[row] as number) < 0)
      .sort(by(-1))
      .slice(0, most),
    gained,
    top: stay((rank) => rank <= ENDS),
    bottom: stay((rank) => rank > n - ENDS),
    spearman: spearman(before, after),
  };
}
