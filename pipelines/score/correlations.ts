/** correlations.csv of `npm run score`: how any two nodes go together, over the rows that have both. */
import type { Stages } from "../../indicators/composite/compose.ts";
import { kendall, pearson, spearman, together } from "../../indicators/composite/correlation.ts";
import type { IndexSpec } from "../../indicators/composite/spec.ts";
import { writeCsv, type Cell } from "../../indicators/formats/csv-writer.ts";
import { scoreOfNode } from "./output.ts";

const MEASURES = { pearson, spearman, kendall };

/**
 * One row for each pair of nodes, in the order of the specification: `n` rows in common, and the correlation, empty
 * where a node has no spread in them.
 *
 * @returns null where none is asked for
 */
export function correlationsCsv(spec: IndexSpec, stages: Stages): string | null {
  if (spec.correlations === null) return null;
  const measure = MEASURES[spec.correlations];
  const nodes = [...spec.indicators, ...spec.groups].map(({ id }) => ({
    id,
    score: scoreOfNode(stages, id),
  }));
  const rows = nodes.flatMap((one, at) =>
    nodes.slice(at + 1).map((other): Cell[] => {
      const r = measure(one.score, other.score);
      return [one.id, other.id, together(one.score, other.score)[0].length, Number.isFinite(r) ? r : null];
    }),
  );
  return writeCsv(["node", "other", "n", spec.correlations], rows);
}
