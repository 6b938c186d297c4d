/** draws: the draws behind the ranges of State, and from them who stands above whom. */
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexDrawRow, RankPairRow } from "../../indicators/reform-index/tables.ts";
import { simulate } from "../../indicators/composite/simulate.ts";
import { aboveOf } from "../../indicators/composite/spread.ts";
import { indexOf, type Scored } from "./index-context.ts";

export function drawRows(scored: Scored): { draws: IndexDrawRow[]; pairs: RankPairRow[] } {
  const { evidence, simulation } = scored;
  const varied = simulate(evidence.spec, simulation, "method", [INDEX]);
  const method = varied.scores.get(INDEX) as Float64Array;
  const measured = simulate(evidence.spec, simulation, "measurement", [INDEX]);
  const measurement = measured.scores.get(INDEX) as Float64Array;
  const rows = simulation.rows;
  const index = indexOf(scored);
  const ranked = [...index.keys()].filter((row) => !Number.isNaN(index[row]));
  const above = aboveOf(method, rows);
  return {
    draws: ranked.flatMap((row) =>
      Array.from({ length: method.length / rows }, (_, draw) => ({
        iso3: evidence.units[row] as string,
        draw: draw + 1,
        own_scale: varied.ownScale[draw] === 1,
        method: method[draw * rows + row] as number,
        measurement: measurement[draw * rows + row] as number,
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
