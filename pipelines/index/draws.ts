/** draws: the draws behind the ranges of State, and from them who stands above whom. */
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexDrawRow, RankPairRow } from "../../indicators/reform-index/tables.ts";
import { simulateLayers, type Draws } from "../../indicators/composite/simulate.ts";
import { aboveOf } from "../../indicators/composite/spread.ts";
import { indexOf, type Scored } from "./index-context.ts";

const LAYERS = ["method", "measurement", "both"] as const;
type Layers = [method: Float64Array, measurement: Float64Array, both: Float64Array];

export function drawRows(scored: Scored): { draws: IndexDrawRow[]; pairs: RankPairRow[] } {
  const { evidence, simulation } = scored;
  const drawn = simulateLayers(evidence.spec, simulation, LAYERS, [INDEX]);
  const [method, measurement, both] = drawn.map(({ scores }) => scores.get(INDEX)) as Layers;
  const { ownScale } = drawn[0] as Draws;
  const rows = simulation.rows;
  const index = indexOf(scored);
  const ranked = [...index.keys()].filter((row) => !Number.isNaN(index[row]));
  const above = aboveOf(both, rows);
  return {
    draws: ranked.flatMap((row) =>
      Array.from({ length: method.length / rows }, (_, draw) => ({
        iso3: evidence.units[row] as string,
        draw: draw + 1,
        own_scale: ownScale[draw] === 1,
        method: method[draw * rows + row] as number,
        measurement: measurement[draw * rows + row] as number,
        both: both[draw * rows + row] as number,
      })),
    ),
    pairs: ranked.flatMap((a, at) =>
      ranked.slice(at + 1).map((b) => ({
        iso3: evidence.units[a] as string,
        other: evidence.units[b] as string,
        above: above[a * rows + b] as number,
      })),
    ),
  };
}
