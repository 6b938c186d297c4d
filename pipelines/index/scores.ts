/** scores: every score with its rank, its ranges and how much it rests on. */
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { NODES, type IndexScoreRow } from "../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { aggregate } from "../../indicators/composite/aggregate.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { simulateLayers } from "../../indicators/composite/simulate.ts";
import { ranksInDraws, spreadOf, type Spread } from "../../indicators/composite/spread.ts";
import { columnOf, type NodeId, type Scored } from "./index-context.ts";
import { sourceRanks } from "./sources.ts";

const LAYERS = ["both", "method", "measurement"] as const;

export function scoreRows(scored: Scored): IndexScoreRow[] {
  return scored.periods.flatMap((period) => rowsOfPeriod(scored, period));
}

function rowsOfPeriod(scored: Scored, { year, run }: Scored["periods"][number]): IndexScoreRow[] {
  const { evidence, simulation } = scored;
  const [first, end] = run;
  const rows = end - first;
  const layers = simulateLayers(evidence.spec, simulation, LAYERS, NODES, run);
  const arithmetic = arithmeticOf(scored);
  const isLast = scored.periods.at(-1)?.year === year;
  const bySource = isLast ? sourceRanks(scored) : null;
  return NODES.flatMap((node) => {
    const scores = columnOf(scored, node).subarray(first, end);
    const ranks = ranksOf(scores, "descending");
    const of = scores.filter((score) => !Number.isNaN(score)).length;
    const spreads = layers.map(({ layer, scores: drawn, ownScale }) => {
      const own = drawn.get(node) as Float64Array;
      const isTold = layer === "both" || node === INDEX;
      return {
        points: spreadOf(own, rows, ownScale),
        places: isTold ? spreadOf(ranksInDraws(own, rows), rows) : null,
      };
    }) as Spreads;
    return Array.from({ length: rows }, (_, at): IndexScoreRow => ({
      product: evidence.product,
      iso3: evidence.units[first + at] as string,
      year,
      node,
      ...scoreCells(scores[at] as number, node, ranks[at] as number, of),
      ...rangeCells(spreads, at, ranks[at] as number),
      known: cell(scored.uncertain.get(node)?.known[first + at]),
      assumed: assumedShare(scored, node, first + at),
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

interface Of {
  points: Spread;
  /** Of either layer alone only for the index. */
  places: Spread | null;
}
type Spreads = [both: Of, method: Of, measured: Of];

/** Of measurement a point is no range: where nothing is known of the error, none is given. */
function rangeCells([both, method, measured]: Spreads, at: number, rank: number) {
  const [lowest, highest] = [measured.points.low[at] as number, measured.points.high[at] as number];
  const isKnown = highest > lowest;
  const [likely, byMethod, byErrors] = [both, method, measured].map(({ places }) =>
    placesOf(places, at, rank),
  );
  return {
    rank_low: likely?.low ?? null,
    rank_high: likely?.high ?? null,
    rank_method_low: byMethod?.low ?? null,
    rank_method_high: byMethod?.high ?? null,
    rank_measured_low: byErrors?.low ?? null,
    rank_measured_high: byErrors?.high ?? null,
    low: cell(both.points.low[at]),
    high: cell(both.points.high[at]),
    method_median: cell(method.points.median[at]),
    method_low: cell(method.points.low[at]),
    method_high: cell(method.points.high[at]),
    measured_low: isKnown ? lowest : null,
    measured_high: isKnown ? highest : null,
  };
}

/**
 * Ranks are whole: the ends of their range are rounded outward. The rank itself is counted in. It lies outside only where
 * many share an end of the scale: draws part them, and the best or the worst of their places seldom falls to one of them.
 */
function placesOf(places: Spread | null, at: number, rank: number): { low: number; high: number } | null {
  const [best, worst] = [places?.low[at] as number, places?.high[at] as number];
  return places === null || Number.isNaN(rank)
    ? null
    : { low: Math.min(rank, Math.floor(best)), high: Math.max(rank, Math.ceil(worst)) };
}

/** Of the variance of measurement, what published errors do not account for. */
function assumedShare({ uncertain, judged }: Scored, node: NodeId, row: number): number | null {
  const all = judged.get(node)?.se[row] ?? NaN;
  if (!(all > 0)) return null;
  const published = uncertain.get(node)?.se[row] ?? NaN;
  return Number.isNaN(published) ? 1 : Math.max(0, 1 - (published / all) ** 2);
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
