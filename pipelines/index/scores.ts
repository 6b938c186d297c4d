/** scores: every score with its rank, its ranges and how much it rests on. */
import { NODES, type IndexScoreRow } from "../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { aggregate } from "../../indicators/composite/aggregate.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { simulate } from "../../indicators/composite/simulate.ts";
import { ranksInDraws, spreadOf, type Spread } from "../../indicators/composite/spread.ts";
import { columnOf, type NodeId, type Scored } from "./index-context.ts";
import { sourceRanks } from "./sources.ts";

export function scoreRows(scored: Scored): IndexScoreRow[] {
  return scored.periods.flatMap((period) => rowsOfPeriod(scored, period));
}

function rowsOfPeriod(scored: Scored, { year, run }: Scored["periods"][number]): IndexScoreRow[] {
  const { evidence, simulation } = scored;
  const [first, end] = run;
  const rows = end - first;
  const layers = {
    method: simulate(evidence.spec, simulation, "method", NODES, run),
    measurement: simulate(evidence.spec, simulation, "measurement", NODES, run),
  };
  const arithmetic = arithmeticOf(scored);
  const isLast = scored.periods.at(-1)?.year === year;
  const bySource = isLast ? sourceRanks(scored) : null;
  return NODES.flatMap((node) => {
    const scores = columnOf(scored, node).subarray(first, end);
    const ranks = ranksOf(scores, "descending");
    const of = scores.filter((score) => !Number.isNaN(score)).length;
    const drawn = layers.method.scores.get(node) as Float64Array;
    const method = spreadOf(drawn, rows, layers.method.ownScale);
    const rankSpread = spreadOf(ranksInDraws(drawn, rows), rows);
    const measured = spreadOf(layers.measurement.scores.get(node) as Float64Array, rows);
    return Array.from({ length: rows }, (_, at): IndexScoreRow => ({
      product: evidence.product,
      iso3: evidence.units[first + at] as string,
      year,
      node,
      ...scoreCells(scores[at] as number, node, ranks[at] as number, of),
      ...rangeCells(method, rankSpread, at),
      ...measuredCells(measured, at),
      known: cell(scored.uncertain.get(node)?.known[first + at]),
      ...restsOn(scored, node, first + at, year),
      rank_source_low: node === "index" ? (bySource?.low(at) ?? null) : null,
      rank_source_high: node === "index" ? (bySource?.high(at) ?? null) : null,
      arithmetic: node === "index" ? cell(arithmetic[first + at]) : null,
    }));
  });
}

function scoreCells(score: number, node: NodeId, rank: number, of: number) {
  const isScored = !Number.isNaN(score);
  const because = node === "index" ? ("pillar-missing" as const) : ("too-little-observed" as const);
  return { score: cell(score), because: isScored ? null : because, rank: cell(rank), of };
}

/** Ranks are whole: the ends of their range are rounded outward. */
function rangeCells(method: Spread, ranks: Spread, at: number) {
  return {
    rank_low: whole(ranks.low[at], Math.floor),
    rank_high: whole(ranks.high[at], Math.ceil),
    method_median: cell(method.median[at]),
    method_low: cell(method.low[at]),
    method_high: cell(method.high[at]),
  };
}

/** A point is no range: where nothing is known of the error, none is given. */
function measuredCells({ low, high }: Spread, at: number) {
  const isKnown = (high[at] as number) > (low[at] as number);
  return { measured_low: isKnown ? cell(low[at]) : null, measured_high: isKnown ? cell(high[at]) : null };
}

function restsOn({ evidence }: Scored, node: NodeId, row: number, year: number) {
  const { indicators, groups } = evidence.spec;
  const pillars = node === "index" ? PILLARS : [node];
  const weightOf = new Map(groups.map(({ id, weight }) => [id, weight]));
  const members = indicators
    .filter(({ parent }) => (pillars as readonly string[]).includes(parent))
    .map(({ id, weight, parent }) => {
      const siblings = indicators.filter((each) => each.parent === parent);
      const total = siblings.reduce((sum, each) => sum + each.weight, 0);
      return {
        year: evidence.years[id]?.[row] ?? null,
        weight: ((weightOf.get(parent) ?? 1) * weight) / total,
      };
    });
  const there = members.filter((each): each is { year: number; weight: number } => each.year !== null);
  const sum = (of: readonly { weight: number }[]) => of.reduce((total, { weight }) => total + weight, 0);
  const years = there.map((each) => each.year);
  const carried = sum(there.filter((each) => each.year < year)) / sum(there);
  return {
    coverage: sum(there) / sum(members),
    carried: there.length > 0 ? Math.min(1, carried) : null,
    mean_year:
      there.length > 0 ? sum(there.map((each) => ({ weight: each.weight * each.year }))) / sum(there) : null,
    oldest: years.length > 0 ? Math.min(...years) : null,
    newest: years.length > 0 ? Math.max(...years) : null,
  };
}

function arithmeticOf({ evidence, stages }: Scored): Column {
  const children = evidence.spec.groups
    .filter(({ parent }) => parent !== null)
    .map(({ id, weight }) => ({ weight, column: stages.aggregated.get(id) as Column }));
  return aggregate(children, { aggregate: "arithmetic", minAvailable: 1 });
}

const cell = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
const whole = (value: number | undefined, round: (value: number) => number): number | null =>
  value === undefined || Number.isNaN(value) ? null : round(value);
