/**
 * How sure an index is, by drawing it many times: in one layer the values move within their errors, in the other the
 * choices of method move. A draw of both takes the choices of the one and the values of the other, so that either layer
 * can be told apart from the sum.
 *
 * Chances are common to all units in the layer of method, and each cell's own in the layer of measurement; both are
 * addressed by seed and name (`random.ts`), so that a unit's draws do not depend on which others are there.
 * Source: OECD/JRC Handbook (2008), step 7; Saisana, Saltelli & Tarantola (2005).
 */
import { chooser, official, type Choices, type Chooser } from "./choices.ts";
import { present, type Column } from "./column.ts";
import type { Data, Stages } from "./compose.ts";
import { placeOf } from "./compose.ts";
import { noiseOf } from "./noise.ts";
import { normaliseColumn } from "./normalise-column.ts";
import { planOf, runPlan, type Plan } from "./plan.ts";
import { quantile } from "./quantile.ts";
import type { IndexSpec, Normalise } from "./spec.ts";

export type Layer = "measurement" | "method" | "both";

export interface Draws {
  layer: Layer;
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
  /** The index as it is. */
  asItIs: Choices;
  /**
   * Scores of the nodes under the choices given.
   *
   * @param measurement number of the draw that values take within their errors; without it they are as observed
   */
  run(choices: Choices, into: readonly Into[], rows: Run, measurement?: number): void;
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
export const simulate = (
  spec: Pick<IndexSpec, "uncertainty">,
  simulation: Simulation,
  layer: Layer,
  nodes: readonly string[],
  run?: Run,
): Draws => simulateLayers(spec, simulation, [layer], nodes, run)[0] as Draws;

/** The same of several layers, in their order: what they share is drawn once. */
export function simulateLayers(
  { uncertainty }: Pick<IndexSpec, "uncertainty">,
  simulation: Simulation,
  layers: readonly Layer[],
  nodes: readonly string[],
  run: Run = [0, simulation.rows],
): Draws[] {
  if (uncertainty === null) throw new RangeError("simulate: the specification has no uncertainty to draw");
  const { draws } = uncertainty;
  const rows = run[1] - run[0];
  const found = layers.map((layer) => ({
    layer,
    into: nodes.map((id) => intoOf(simulation, id, draws * rows)),
    ownScale: new Uint8Array(draws).fill(1),
  }));
  for (let draw = 0; draw < draws; draw++) {
    for (const { layer, into, ownScale } of found) {
      for (const each of into) each.at = draw * rows;
      if (!runDraw(simulation, layer, draw, into, run)) ownScale[draw] = 0;
    }
  }
  return found.map(({ layer, into, ownScale }) => ({
    layer,
    draws,
    rows,
    ownScale,
    scores: new Map(nodes.map((id, at) => [id, (into[at] as Into).scores])),
  }));
}

/** One draw of a layer. @returns whether it kept the index's own way onto the scale */
export function runDraw(
  simulation: Simulation,
  layer: Layer,
  draw: number,
  into: readonly Into[],
  run: Run,
): boolean {
  const choices = layer === "measurement" ? simulation.asItIs : simulation.choose(draw, plainly);
  simulation.run(choices, into, run, layer === "method" ? undefined : draw);
  return choices.normalise === 0;
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
  const ways = [spec.normalise, ...(spec.uncertainty?.method?.normalise ?? [])].map((normalise) =>
    wayOnto(normalise, spec, data, stages),
  );
  const slopes = ways.map((way) => slopesTo(way, ways[0] as Way, plan.leaves));
  const noise = noiseOf(spec, data, stages);
  const allowed = allowedIn(plan, stages);
  const values = new Float64Array(plan.ids.length);
  const run: Simulation["run"] = (choices, into, [first, end], measurement) => {
    const way = ways[choices.normalise] as Way;
    const drawn = measurement === undefined ? null : noise(measurement, first, end);
    const slope = slopes[choices.normalise] as Float64Array;
    for (let row = first; row < end; row++) {
      takeLeaves(values, way, choices, row * plan.leaves, plan.leaves);
      if (drawn) addTo(values, drawn, (row - first) * plan.leaves, slope);
      placeLeaves(values, way, choices, plan.leaves);
      runPlan(plan, values, choices.weights, choices.means, choices.floors, allowed, row * plan.means.length);
      for (const { node, scores, at } of into) scores[at + row - first] = values[node] as number;
    }
  };
  return { plan, rows: stages.rows.length, choose: chooser(spec, plan), asItIs: official(plan), run };
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
  const isCapped = "cap" in spec.normalise && spec.normalise.cap;
  const rule = { scale: spec.scale, normalise: uncut(normalise, isCapped) };
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
  const low = isCut ? spec.scale[0] : -Infinity;
  const high = isCut || isCapped ? spec.scale[1] : Infinity;
  return { scores, filled, low, high, middle: (spec.scale[0] + spec.scale[1]) / 2, hasPosts };
}

/** The rule without its cut, which comes after the draw; a cap only where the index itself has one, and so cuts. */
function uncut(normalise: Normalise, isCapped: boolean): Normalise {
  if (normalise.method === "goalposts") return { ...normalise, clip: false };
  return isCapped && "cap" in normalise ? { ...normalise, cap: false } : normalise;
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

/**
 * Points on one way for a point on the index's own, by indicator: exact where both are straight lines, as goalposts,
 * z-scores and min-max are; for ranks the mean slope.
 */
function slopesTo(way: Way, own: Way, leaves: number): Float64Array {
  const spanOf = ({ scores }: Way, leaf: number) => {
    let [least, most] = [Infinity, -Infinity];
    for (let at = leaf; at < scores.length; at += leaves) {
      const score = scores[at] as number;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    return most - least;
  };
  return Float64Array.from({ length: leaves }, (_, leaf) => {
    const span = spanOf(own, leaf);
    return way === own ? 1 : span > 0 ? spanOf(way, leaf) / span : 0;
  });
}

function takeLeaves(values: Float64Array, way: Way, choices: Choices, from: number, leaves: number): void {
  const cells = choices.fillsMissing ? way.filled : way.scores;
  for (let leaf = 0; leaf < leaves; leaf++) values[leaf] = cells[from + leaf] as number;
  if (choices.leftOut >= 0) values[choices.leftOut] = NaN;
}

function addTo(values: Float64Array, drawn: Float64Array, from: number, slope: Float64Array): void {
  for (let leaf = 0; leaf < slope.length; leaf++)
    values[leaf] = (values[leaf] as number) + (slope[leaf] as number) * (drawn[from + leaf] as number);
}

/** Cut last, as the index cuts: what is drawn beyond an end counts as the end. */
function placeLeaves(values: Float64Array, way: Way, { span }: Choices, leaves: number): void {
  const { middle, low, high, hasPosts } = way;
  for (let leaf = 0; leaf < leaves; leaf++) {
    let value = values[leaf] as number;
    if (hasPosts) value = middle + (value - middle) / span;
    values[leaf] = value < low ? low : value > high ? high : value;
  }
}

/** A group without a value in the index as it is has none in any draw. */
function allowedIn({ ids, leaves, means }: Plan, { rows, aggregated }: Stages): Uint8Array {
  const columns = ids.slice(leaves).map((id) => aggregated.get(id) as Column);
  const groups = means.length;
  return Uint8Array.from({ length: rows.length * groups }, (_, at) =>
    Number.isNaN(columns[at % groups]?.[Math.floor(at / groups)]) ? 0 : 1,
  );
}
