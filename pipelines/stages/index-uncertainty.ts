/** uncertainty.csv of `npm run score`: how sure each score is, by the published errors of its indicators. */
import type { Data, Stages } from "../../indicators/score/compose.ts";
import { likelyRange } from "../../indicators/score/interval.ts";
import { propagate } from "../../indicators/score/propagate.ts";
import type { Uncertain } from "../../indicators/score/slope.ts";
import type { IndexSpec } from "../../indicators/index-spec.ts";
import { nodesCsv, scoreOfNode } from "./index-output.ts";

/** One row for each unit (and period) and node: score, standard error, likely range, share of weight with an error. */
export function uncertaintyCsv(spec: IndexSpec, data: Data, stages: Stages): string {
  const uncertain = propagate(spec, data, stages);
  return nodesCsv(spec, data, stages, (id) => {
    const score = scoreOfNode(stages, id);
    const { se, known } = uncertain.get(id) as Uncertain;
    const ranges = Array.from(score, (value, at) => likelyRange(value, se[at] as number));
    const end = (which: 0 | 1) => Float64Array.from(ranges, (range) => range[which]);
    return { score, se, low: end(0), high: end(1), known };
  });
}
