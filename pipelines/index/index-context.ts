/** scored: the index of one product, computed once, for all the tables that tell of it. */
import { dataOf, standInErrors } from "../../indicators/reform-index/index-file.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { NODES } from "../../indicators/reform-index/tables.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose, type Data, type Stages } from "../../indicators/composite/compose.ts";
import { propagate } from "../../indicators/composite/propagate.ts";
import { simulationOf, type Simulation } from "../../indicators/composite/simulate.ts";
import type { Uncertain } from "../../indicators/composite/slope.ts";
import type { Evidence } from "./evidence.ts";

export type NodeId = (typeof NODES)[number];

export interface Scored {
  evidence: Evidence;
  data: Data;
  stages: Stages;
  /** Runs with published errors, or assumed ones, that grow with age. */
  simulation: Simulation;
  /** By published errors alone. */
  uncertain: Map<string, Uncertain>;
  /** By all errors that the draws use. */
  judged: Map<string, Uncertain>;
  /** Rows of one period: State has one. */
  periods: { year: number; run: readonly [number, number] }[];
}

export function scoredOf(evidence: Evidence): Scored {
  const { spec, times, year } = evidence;
  const data = dataOf(evidence);
  const stages = compose(spec, data);
  const aged = { ...data, errors: standInErrors(evidence) };
  const firsts = times.flatMap((time, row) => (row === 0 || time !== times[row - 1] ? row : []));
  return {
    evidence,
    data,
    stages,
    simulation: simulationOf(spec, aged, stages),
    uncertain: propagate(spec, data, stages),
    judged: propagate(spec, aged, stages),
    periods: firsts.map((first, at) => ({
      year: Number(times[first] ?? year),
      run: [first, firsts[at + 1] ?? times.length],
    })),
  };
}

export const columnOf = ({ stages }: Pick<Scored, "stages">, node: string): Column =>
  (stages.aggregated.get(node) ?? stages.normalised.get(node)) as Column;

export const indexOf = (scored: Pick<Scored, "stages">): Column => columnOf(scored, INDEX);
