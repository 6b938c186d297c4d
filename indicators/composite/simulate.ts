/**
 * How sure an index is, by drawing it many times: in one layer the values move within their published errors, in the
 * other the choices of method move. The two are never blurred into one number.
 *
 * Chances are common to all units in the layer of method, and each cell's own in the layer of measurement; both are
 * addressed by seed and name (`random.ts`), so that a unit's draws do not depend on which others are there.
 * Source: OECD/JRC Handbook (2008), step 7; Saisana, Saltelli & Tarantola (2005).
 */
import { chooser, official, type Choices, type Chooser } from "./choices.ts";
import { present, type Column } from "./column.ts";
import type { Data, Stages } from "./compose.ts";
import { placeOf } from "./compose.ts";
import { normalCdf } from "./normal.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { normaliseColumn } from "./normalise-column.ts";
import { planOf, runPlan, type Plan } from "./plan.ts";
import { quantile } from "./quantile.ts";
import { keyOf, uniform } from "./random.ts";
import { uncertaintyOfScore } from "./slope.ts";
import type { IndexSpec, Normalise } from "./spec.ts";

export type Layer = "measurement" | "method";

export interface Draws {
  draws: number;
  rows: number;
  /** One a draw: 1 where it kept the index's own way onto the scale, so that its points are the same points. */
  ownScale: Uint8Array;
  /** Of each node asked for: number `draw · rows + row`, NaN where the row has no value. */
  scores: Map<string, Float64Array>;
}

/** A run of rows: from the first to before the last. */
export type Run = readonly [first: number, end: number];

/** A fixed index, ready to be run over and over: the inner loop writes into what is already there. */
export interface Simulation {
  plan: Plan;
  rows: number;
  choose: Chooser;
  /** Scores of the nodes under the choices given, or with values drawn from their errors under none. */
  run(what: Choices | { measurement: number }, into: readonly Into[], rows: Run): void;
}

/** Where a node's scores go: one number a row of the run, from `at`. */
export interface Into {
  /** Position of the node in the plan. */
  node: number;
  scores: Float64Array;
  at: number;
}

/**
 * Draws a layer as often as the specification says.
 *
 * @param nodes the groups whose draws are kept
 * @throws RangeError for a specification without `uncertainty`, and for a node that is no group
 */
export function simulate(
  { uncertainty }: Pick<IndexSpec, "uncertainty">,
  simulation: Simulation,
  layer: Layer,
  nodes: readonly string[],
  run: Run = [0, simulation.rows],
): Draws {
  if (uncertainty === null) throw new RangeError("simulate: the specification has no uncertainty to draw");
  const { draws } = uncertainty;
  const rows = run[1] - run[0];
  const into = nodes.map((id) => intoOf(simulation, id, draws * rows));
  const ownScale = new Uint8Array(draws).fill(1);
  for (let draw = 0; draw < draws; draw++) {
    for (const each of into) each.at = draw * rows;
    const what = layer === "method" ? simulation.choose(draw, plainly) : { measurement: draw };
    if ("normalise" in what && what.normalise !== 0) ownScale[draw] = 0;
    simulation.run(what, into, run);
  }
  return { draws, rows, ownScale, scores: new Map(nodes.map((id, at) => [id, (into[at] as Into).scores])) };
}

const plainly = () => "draw";

/** Room for `size` scores of a group. */
export function intoOf({ plan }: Pick<Simulation, "plan">, id: string, size: number): Into {
  const node = plan.ids.indexOf(id);
  if (node < plan.leaves) throw new RangeError(`simulate: "${id}" is no group of the index`);
  return { node, scores: new Float64Array(size), at: 0 };
}

/** @param stages the index as it is, from `compose` of the same specification and data */
export function simulationOf(spec: IndexSpec, data: Data, stages: Stages): Simulation {
  const plan = planOf(spec);
  const asItIs = official(plan);
  const ways = [spec.normalise, ...(spec.uncertainty?.method?.normalise ?? [])].map((normalise) =>
    wayOnto(normalise, spec, data, stages),
  );
  const noise = noiseOf(spec, data, stages);
  const allowed = allowedIn(plan, stages);
  const values = new Float64Array(plan.ids.length);
  const run: Simulation["run"] = (what, into, [first, end]) => {
    const choices = "measurement" in what ? asItIs : what;
    const way = ways[choices.normalise] as Way;
    for (let row = first; row < end; row++) {
      fillLeaves(values, way, choices, row * plan.leaves, plan.leaves);
      if ("measurement" in what) noise(values, row, what.measurement);
      runPlan(plan, values, choices.weights, choices.means, choices.floors, allowed, row * plan.means.length);
      for (const { node, scores, at } of into) scores[at + row - first] = values[node] as number;
    }
  };
  return { plan, rows: stages.rows.length, choose: chooser(spec, plan), run };
}

/** One way onto the scale, with everything that does not depend on the draw worked out. */
interface Way {
  /** Unclipped: number `row · leaves + leaf`. */
  scores: Float64Array;
  /** The same, with the middle of its period in place of each missing value. */
  filled: Float64Array;
  /** Where values are cut: as the index itself cuts them, whatever the way; infinite where it does not. */
  low: number;
  high: number;
  /** About what middle spans grow. */
  middle: number;
  /** Whether the draw's spans apply: goalposts have them, other rules take their span from the data. */
  hasPosts: boolean;
}

function wayOnto(normalise: Normalise, spec: IndexSpec, data: Data, stages: Stages): Way {
  const hasPosts = normalise.method === "goalposts";
  const rule = { scale: spec.scale, normalise: hasPosts ? { ...normalise, clip: false } : normalise };
  const reference =
    normalise.method === "distance-to-reference" ? placeOf(normalise.unit, data, stages.rows) : -1;
  const leaves = spec.indicators.length;
  const scores = new Float64Array(stages.rows.length * leaves);
  const filled = new Float64Array(scores.length);
  const times = stages.rows.map((row) => data.times[row] ?? null);
  spec.indicators.forEach((indicator, leaf) => {
    const column = normaliseColumn(treatedOf(stages, indicator.id), indicator, rule, reference);
    const middles = middlesOf(column, times);
    column.forEach((value, row) => {
      scores[row * leaves + leaf] = value;
      filled[row * leaves + leaf] = Number.isNaN(value) ? (middles.get(times[row] ?? null) as number) : value;
    });
  });
  const isCut = spec.normalise.method === "goalposts" && spec.normalise.clip;
  const [low, high] = isCut ? spec.scale : [-Infinity, Infinity];
  return { scores, filled, low, high, middle: (spec.scale[0] + spec.scale[1]) / 2, hasPosts };
}

const treatedOf = ({ treated }: Stages, id: string): Column => (treated.get(id) as { column: Column }).column;

/** The middle value of each period; NaN where it has none. */
function middlesOf(column: Column, times: readonly (string | null)[]): Map<string | null, number> {
  const rows = Map.groupBy(column.keys(), (row) => times[row] ?? null);
  return new Map(
    [...rows].map(([time, own]) => {
      const there = present(Float64Array.from(own, (row) => column[row] as number)).sort((a, b) => a - b);
      return [time, there.length === 0 ? NaN : quantile(there, 0.5)];
    }),
  );
}

function fillLeaves(values: Float64Array, way: Way, choices: Choices, from: number, leaves: number): void {
  const { middle, low, high, hasPosts } = way;
  const { spans, fillsMissing, leftOut } = choices;
  const cells = fillsMissing ? way.filled : way.scores;
  for (let leaf = 0; leaf < leaves; leaf++) {
    let value = cells[from + leaf] as number;
    if (hasPosts) value = middle + (value - middle) / (spans[leaf] as number);
    values[leaf] = value < low ? low : value > high ? high : value;
  }
  if (leftOut >= 0) values[leftOut] = NaN;
}

/** A group without a value in the index as it is has none in any draw. */
function allowedIn({ ids, leaves, means }: Plan, { rows, aggregated }: Stages): Uint8Array {
  const columns = ids.slice(leaves).map((id) => aggregated.get(id) as Column);
  const groups = means.length;
  return Uint8Array.from({ length: rows.length * groups }, (_, at) =>
    Number.isNaN(columns[at % groups]?.[Math.floor(at / groups)]) ? 0 : 1,
  );
}

// Measurement -------------------------------------------------------------------------------------------------------

/** Overwrites the leaves of a row that have a published error with values of one draw. */
type Noise = (values: Float64Array, row: number, draw: number) => void;

interface Cell {
  leaf: number;
  se: number;
  centre: number;
  /** Share of the normal distribution below the lower end, and between the ends. */
  from: number;
  share: number;
  key: number;
}

/**
 * A value with a standard error is drawn from a normal distribution about it, cut off at the goalposts: by the inverse
 * of its distribution function, so that one chance gives one draw. A value beyond a post counts as the post.
 */
function noiseOf(spec: IndexSpec, data: Data, stages: Stages): Noise {
  const { rows, normalised } = stages;
  const errors = new Map(
    spec.indicators.map((each) => [each.id, uncertaintyOfScore(each, spec, data, stages).se]),
  );
  const isCut = spec.normalise.method === "goalposts" && spec.normalise.clip;
  const [low, high] = isCut ? spec.scale : [-Infinity, Infinity];
  const seed = spec.uncertainty?.seed ?? 0;
  const cells = rows.map((row, at) =>
    spec.indicators.flatMap(({ id }, leaf): Cell[] => {
      const [se, centre] = [errors.get(id)?.[at] ?? NaN, normalised.get(id)?.[at] ?? NaN];
      if (!(se > 0) || !Number.isFinite(se) || Number.isNaN(centre)) return [];
      const from = normalCdf((low - centre) / se);
      const share = normalCdf((high - centre) / se) - from;
      const key = keyOf(seed, "measurement", data.units[row] ?? "", data.times[row] ?? "", id);
      return [{ leaf, se, centre, from, share, key }];
    }),
  );
  return (values, row, draw) => {
    for (const { leaf, se, centre, from, share, key } of cells[row] as Cell[]) {
      const drawn = centre + se * normalQuantile(from + uniform(key, draw) * share);
      values[leaf] = drawn < low ? low : drawn > high ? high : drawn;
    }
  };
}
