/** What `npm run score` writes: scores and ranks of every node, effective weights, and a report of what was done. */
import type { Column } from "../../indicators/composite/column.ts";
import type { Data, Stages } from "../../indicators/composite/compose.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import type { IndexSpec } from "../../indicators/composite/spec.ts";
import { effectiveWeights } from "../../indicators/composite/weights.ts";
import { writeCsv, type Cell } from "../lib/tables/csv.ts";

const cell = (value: number | undefined): Cell =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** One row for each unit (and period) and node, in the order of the data and of the specification. */
export function scoresCsv(spec: IndexSpec, data: Data, stages: Stages): string {
  const times = stages.rows.map((row) => data.times[row]);
  return nodesCsv(spec, data, stages, (id) => {
    const score = scoreOfNode(stages, id);
    return { score, rank: ranksWithin(score, times), available: stages.available.get(id) as Column };
  });
}

/** The score of an indicator or a group, in rows as in `stages`. */
export const scoreOfNode = (stages: Stages, id: string): Column =>
  stages.normalised.get(id) ?? (stages.aggregated.get(id) as Column);

/**
 * A table with a row for each unit (and period) and node.
 *
 * @param columnsOf the columns that a node fills, by their names, in rows as in `stages`
 */
export function nodesCsv(
  spec: IndexSpec,
  data: Data,
  stages: Stages,
  columnsOf: (node: string) => Record<string, Column>,
): string {
  const nodes = [...spec.indicators, ...spec.groups].map(({ id }) => ({ id, columns: columnsOf(id) }));
  const names = Object.keys(nodes[0]?.columns ?? {});
  const placeOf = new Map(stages.rows.map((row, at) => [row, at]));
  const timed = <T>(time: T) => (spec.time === undefined ? [] : [time]);
  const rows = data.units.flatMap((unit, row) =>
    nodes.map(({ id, columns }): Cell[] => {
      const at = placeOf.get(row) ?? -1;
      const cells = names.map((name) => cell(columns[name]?.[at]));
      return [unit, ...timed(data.times[row] ?? null), id, ...cells];
    }),
  );
  return writeCsv([spec.unit, ...timed(spec.time as string), "node", ...names], rows);
}

/** Rank 1 is the best of its period; equal scores share the smaller rank. */
function ranksWithin(score: Column, times: readonly (string | null | undefined)[]): Column {
  const ranks = new Float64Array(score.length).fill(NaN);
  for (const time of new Set(times)) {
    const own = ranksOf(
      score.map((value, at) => (times[at] === time ? value : NaN)),
      "descending",
    );
    own.forEach((rank, at) => {
      if (times[at] === time) ranks[at] = rank;
    });
  }
  return ranks;
}

/** Weight of each node as declared, and its effective weight in the index when nothing is missing. */
export function weightsCsv(spec: IndexSpec): string {
  const effective = effectiveWeights(spec);
  return writeCsv(
    ["node", "parent", "weight", "effective"],
    [...spec.indicators, ...spec.groups].map(({ id, parent, weight }) => [
      id,
      parent,
      weight,
      cell(effective.get(id)),
    ]),
  );
}

/** What was left out, filled in, moved or cut on the way. */
export function reportOf(spec: IndexSpec, data: Data, stages: Stages, unused: readonly string[]) {
  const kept = new Set(stages.rows);
  const nameOf = (row: number) => [data.units[row], data.times[row]].filter((part) => part != null).join(" ");
  return {
    units: data.units.length,
    indicators: spec.indicators.length,
    screenedOut: [...data.units.keys()].filter((row) => !kept.has(row)).map(nameOf),
    changed: spec.indicators.map(({ id }) => changesOf(id, spec, stages)).filter(hasAny),
    withoutScore: spec.groups
      .map(({ id }) => {
        const score = stages.aggregated.get(id) as Column;
        return { node: id, units: stages.rows.filter((_, at) => Number.isNaN(score[at])).map(nameOf) };
      })
      .filter(({ units }) => units.length > 0),
    unusedColumns: unused,
  };
}

interface Changes {
  indicator: string;
  missing: number;
  imputed: number;
  treated: string;
  pointsMoved: number;
  clipped: number;
  noLogarithm: number;
}

const hasAny = ({ missing, imputed, treated, clipped, noLogarithm }: Changes) =>
  missing + imputed + clipped + noLogarithm > 0 || treated !== "nothing";

function changesOf(id: string, spec: IndexSpec, stages: Stages): Changes {
  const indicator = spec.indicators.find((each) => each.id === id) as IndexSpec["indicators"][number];
  const [raw, filled] = [stages.denominated.get(id) as Column, stages.imputed.get(id) as Column];
  const { column, did, points } = stages.treated.get(id) as { column: Column; did: string; points: number };
  const count = (values: Column, test: (value: number, at: number) => boolean) =>
    values.reduce((sum, value, at) => (test(value, at) ? sum + 1 : sum), 0);
  const [low, high] = indicator.goalposts ?? [-Infinity, Infinity];
  const isClipped = spec.normalise.method === "goalposts" && spec.normalise.clip;
  return {
    indicator: id,
    missing: count(raw, Number.isNaN),
    imputed: count(filled, (value, at) => !Number.isNaN(value) && Number.isNaN(raw[at])),
    treated: did,
    pointsMoved: points,
    clipped: isClipped ? count(column, (value) => value < low || value > high) : 0,
    noLogarithm: indicator.log ? count(column, (value) => value <= 0) : 0,
  };
}
