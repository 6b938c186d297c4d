/** bands: what is typically in place in each band of State, counted from its members. */
import type { IndexBandRow } from "../../indicators/reform-index/method-tables.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { BANDS, bandIndexOf } from "../../indicators/composite/band.ts";
import { quantile } from "../../indicators/composite/quantile.ts";
import { columnOf, indexOf, type Scored } from "./index-context.ts";

const HALF = 50;

export function bandRows(state: Scored): IndexBandRow[] {
  const scores = indexOf(state);
  const rowsIn = BANDS.map((_, band) =>
    [...scores.keys()].filter((row) => bandIndexOf(scores[row] as number) === band),
  );
  const nodes = [
    ...PILLARS.map((id) => ({ id: id as string, parent: INDEX })),
    ...state.evidence.spec.indicators.map(({ id, parent }) => ({ id, parent })),
  ];
  return BANDS.flatMap((band, at) => {
    const rows = rowsIn[at] as number[];
    return nodes.map(({ id, parent }): IndexBandRow => {
      const column = columnOf(state, id);
      const found = rows
        .map((row) => column[row] as number)
        .filter((score) => !Number.isNaN(score))
        .sort((a, b) => a - b);
      return {
        band,
        node: id,
        parent,
        economies: rows.length,
        n: found.length,
        half: found.filter((score) => score >= HALF).length,
        median: found.length === 0 ? null : quantile(found, 0.5),
      };
    });
  });
}
