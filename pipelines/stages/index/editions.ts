/**
 * editions: why State differs from what the data of an earlier edition give by today's method. First what was stated
 * anew is put right in the old data; then new evidence comes in and old evidence grows too old; then rules change.
 */
import type { Definition } from "../../../indicators/define.ts";
import { dataOf } from "../../../indicators/index-file.ts";
import { NODES, type EditionMoveRow } from "../../../indicators/index-tables.ts";
import { products } from "../../../indicators/reform-index.ts";
import type { ChangeRow, Observation, Place } from "../../../indicators/schema.ts";
import type { Column } from "../../../indicators/score/column.ts";
import { compose } from "../../../indicators/score/compose.ts";
import { splitChange } from "../../../indicators/score/split-change.ts";
import { applyChanges } from "../changes.ts";
import { evidenceOf, valuesOf } from "./evidence.ts";

/** An edition to compare with: its observations, and the list of changes from it to what is held now. */
export interface Earlier {
  id: string;
  year: number;
  observations: readonly Observation[];
  changes: readonly ChangeRow[];
}

const CORRECTIONS: readonly ChangeRow["reason"][] = ["correction", "publisher-revision"];
const NEWS: readonly ChangeRow["reason"][] = [...CORRECTIONS, "new-data"];

export function editionRows(
  earlier: Earlier,
  now: { id: string; year: number; observations: readonly Observation[] },
  definitions: readonly Definition[],
  places: readonly Place[],
): EditionMoveRow[] {
  const known = new Set(definitions.map(({ id }) => id));
  const stateOf = (observations: readonly Observation[], year: number) => {
    const values = valuesOf(observations.filter(({ indicator }) => known.has(indicator)));
    const evidence = evidenceOf(products.state, definitions, values, places, year);
    return { units: evidence.units, columns: compose(evidence.spec, dataOf(evidence)).aggregated };
  };
  const after = (reasons: readonly ChangeRow["reason"][]) =>
    [
      ...applyChanges(
        earlier.observations,
        earlier.changes.filter(({ reason }) => reasons.includes(reason)),
      ).values(),
    ] as Observation[];
  const steps = [
    stateOf(earlier.observations, earlier.year),
    stateOf(after(CORRECTIONS), earlier.year),
    stateOf(after(NEWS), now.year),
    stateOf(now.observations, now.year),
  ];
  const { units } = steps[0] as { units: string[] };
  return units.flatMap((iso3, row) =>
    NODES.map((node): EditionMoveRow => {
      const [old, corrected, renewed, fresh] = steps.map(({ columns }) => scoreIn(columns.get(node), row));
      const { split } = splitChange({
        oldScore: old as number | null,
        oldCorrected: corrected as number | null,
        newOldMethod: renewed as number | null,
        newScore: fresh as number | null,
      });
      return {
        iso3,
        node,
        from: earlier.id,
        to: now.id,
        before: old as number | null,
        after: fresh as number | null,
        correction: split?.correction ?? null,
        reality: split?.reality ?? null,
        method: split?.method ?? null,
      };
    }),
  );
}

const scoreIn = (column: Column | undefined, row: number): number | null => {
  const score = column?.[row] ?? NaN;
  return Number.isNaN(score) ? null : score;
};
