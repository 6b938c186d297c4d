/** What State would be if one economy gave another answer: the engine's own scores and draws, run again. Browser-safe. */
import { dataOf, standInErrors, type IndexFile } from "./index-file.ts";
import { compose } from "../composite/compose.ts";
import { simulate, simulationOf } from "../composite/simulate.ts";
import { ranksOf } from "../composite/ranks.ts";
import { ranksInDraws, spreadOf } from "../composite/spread.ts";

export interface Question {
  iso3: string;
  indicator: string;
  /** In the indicator's unit. */
  value: number;
}

/** Unrounded; named as the columns of `index-scores`. */
export interface WhatIf {
  pillar: number;
  index: number;
  low: number;
  high: number;
  rank_low: number;
  rank_high: number;
  of: number;
}

/**
 * Every other economy keeps its answers, and the draws are those of the published ranges: with the published answer, this
 * gives the published numbers.
 *
 * @throws RangeError for an economy or an indicator that the file does not hold
 */
export function whatIf(file: IndexFile, { iso3, indicator, value }: Question): WhatIf {
  const row = file.units.indexOf(iso3);
  const member = file.spec.indicators.find(({ id }) => id === indicator);
  const cells = file.columns[indicator];
  if (row < 0 || !member || !cells) throw new RangeError(`the index has no "${row < 0 ? iso3 : indicator}"`);
  const changed = { ...file, columns: { ...file.columns, [indicator]: cells.with(row, value) } };
  const data = dataOf(changed);
  const stages = compose(file.spec, data);
  const index = stages.aggregated.get("index") as Float64Array;
  const simulation = simulationOf(file.spec, { ...data, errors: standInErrors(changed) }, stages);
  const drawn = simulate(file.spec, simulation, "both", ["index"]);
  const scores = drawn.scores.get("index") as Float64Array;
  const range = spreadOf(scores, drawn.rows, drawn.ownScale);
  const ranks = spreadOf(ranksInDraws(scores, drawn.rows), drawn.rows);
  const rank = ranksOf(index, "descending")[row] as number;
  return {
    pillar: stages.aggregated.get(member.parent)?.[row] as number,
    index: index[row] as number,
    low: range.low[row] as number,
    high: range.high[row] as number,
    rank_low: Math.min(rank, Math.floor(ranks.low[row] as number)),
    rank_high: Math.max(rank, Math.ceil(ranks.high[row] as number)),
    of: index.filter((score) => !Number.isNaN(score)).length,
  };
}
