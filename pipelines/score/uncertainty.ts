/** uncertainty.csv of `npm run score`: how sure each score is, by the errors of its indicators and by choices of method. */
import type { Column } from "../../indicators/composite/column.ts";
import type { Data, Stages } from "../../indicators/composite/compose.ts";
import { likelyRange } from "../../indicators/composite/interval.ts";
import { propagate } from "../../indicators/composite/propagate.ts";
import { simulate, simulationOf, type Draws, type Layer } from "../../indicators/composite/simulate.ts";
import type { Uncertain } from "../../indicators/composite/slope.ts";
import { ranksInDraws, spreadOf, type Spread } from "../../indicators/composite/spread.ts";
import type { IndexSpec } from "../../indicators/composite/spec.ts";
import { nodesCsv, scoreOfNode } from "./output.ts";

/**
 * One row for each unit (and period) and node: score, standard error to the first order, likely range, share of weight
 * with an error. With `uncertainty` in the specification also, for groups, what its draws give in either layer, and in
 * both at once (`likely`); ranks are of both, or of method where no error is known.
 *
 * @returns null where there is neither an error nor a wish to draw
 */
export function uncertaintyCsv(spec: IndexSpec, data: Data, stages: Stages): string | null {
  if (data.errors.size === 0 && spec.uncertainty === null) return null;
  const uncertain = propagate(spec, data, stages);
  const drawn = drawnColumns(spec, data, stages);
  return nodesCsv(spec, data, stages, (id) => {
    const score = scoreOfNode(stages, id);
    const { se, known } = uncertain.get(id) as Uncertain;
    const ranges = Array.from(score, (value, at) => likelyRange(value, se[at] as number));
    const end = (which: 0 | 1) => Float64Array.from(ranges, (range) => range[which]);
    return { score, se, low: end(0), high: end(1), known, ...drawn(id) };
  });
}

/** The columns that draws fill, by node; empty for indicators, which are not drawn on their own. */
function drawnColumns(spec: IndexSpec, data: Data, stages: Stages): (id: string) => Record<string, Column> {
  if (spec.uncertainty === null) return () => ({});
  const groups = spec.groups.map(({ id }) => id);
  const simulation = simulationOf(spec, data, stages);
  const layer = (name: Layer, isOn: boolean) => (isOn ? simulate(spec, simulation, name, groups) : null);
  const method = layer("method", spec.uncertainty.method !== null);
  const measured = layer("measurement", spec.uncertainty.measurement && data.errors.size > 0);
  const both = layer("both", method !== null && measured !== null);
  const times = stages.rows.map((row) => data.times[row] ?? null);
  const none = new Float64Array(times.length).fill(NaN);
  const emptySpread: Spread = { median: none, low: none, high: none };
  const of = (draws: Draws, id: string, what: (scores: Float64Array, times: (string | null)[]) => Spread) => {
    const scores = draws.scores.get(id);
    return scores ? what(scores, times) : emptySpread;
  };
  return (id) => ({
    ...(method &&
      named(
        "method",
        of(method, id, (scores) => spreadOf(scores, times.length, method.ownScale)),
      )),
    ...(method && ends("rank", of(both ?? method, id, rankSpread))),
    ...(measured &&
      ends(
        "measured",
        of(measured, id, (scores) => spreadOf(scores, times.length)),
      )),
    ...(both &&
      ends(
        "likely",
        of(both, id, (scores) => spreadOf(scores, times.length, both.ownScale)),
      )),
  });
}

const ends = (name: string, { low, high }: Spread) => ({ [`${name}_low`]: low, [`${name}_high`]: high });
const named = (name: string, spread: Spread) => ({
  [`${name}_median`]: spread.median,
  ...ends(name, spread),
});

/** Ranks within each period, in rows as given; the ends of the range are rounded outward to whole ranks. */
function rankSpread(scores: Float64Array, times: readonly (string | null)[]): Spread {
  const rows = times.length;
  const spread: Spread = {
    median: new Float64Array(rows).fill(NaN),
    low: new Float64Array(rows).fill(NaN),
    high: new Float64Array(rows).fill(NaN),
  };
  for (const time of new Set(times)) {
    const own = [...times.keys()].filter((row) => times[row] === time);
    const part = new Float64Array((scores.length / rows) * own.length).map(
      (_, at) => scores[Math.floor(at / own.length) * rows + (own[at % own.length] as number)] as number,
    );
    const { median, low, high } = spreadOf(ranksInDraws(part, own.length), own.length);
    own.forEach((row, at) => {
      spread.median[row] = median[at] as number;
      spread.low[row] = Math.floor(low[at] as number);
      spread.high[row] = Math.ceil(high[at] as number);
    });
  }
  return spread;
}
