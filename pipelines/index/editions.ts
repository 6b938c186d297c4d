/**
 * editions: why State differs from what the data of an earlier edition give by today's method. First what was stated
 * anew is put right in the old data; then the same questions take their new answers; what is left is due to other
 * questions (new ones asked, answers from across a break in their series, old ones past their shelf life) or other rules.
 */
import { liesAcross } from "../../indicators/define/breaks.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { dataOf } from "../../indicators/reform-index/index-file.ts";
import { NODES, type EditionMoveRow } from "../../indicators/reform-index/tables.ts";
import { products } from "../../indicators/reform-index/members.ts";
import type { ChangeRow } from "../../indicators/schema/edition.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose } from "../../indicators/composite/compose.ts";
import { splitChange } from "../../indicators/composite/split-change.ts";
import { applyChanges } from "../editions/changes.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { valuesOf } from "./values.ts";

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
  const evidenceIn = (observations: readonly Observation[], year: number) => {
    const values = valuesOf(observations.filter(({ indicator }) => known.has(indicator)));
    return evidenceOf(products.state, definitions, values, places, year);
  };
  const changed = (reasons: readonly ChangeRow["reason"][]) =>
    [
      ...applyChanges(
        earlier.observations,
        earlier.changes.filter(({ reason }) => reasons.includes(reason)),
      ).values(),
    ] as Observation[];
  const corrected = evidenceIn(changed(CORRECTIONS), earlier.year);
  const steps = [
    evidenceIn(earlier.observations, earlier.year),
    corrected,
    sameQuestions(corrected, evidenceIn(changed(NEWS), now.year), definitions),
    evidenceIn(now.observations, now.year),
  ].map((evidence) => compose(evidence.spec, dataOf(evidence)).aggregated);
  const { units } = corrected;
  return units.flatMap((iso3, row) =>
    NODES.map((node): EditionMoveRow => {
      const [old, oldCorrected, renewed, fresh] = steps.map((columns) => scoreIn(columns.get(node), row));
      const { split } = splitChange({
        oldScore: old as number | null,
        oldCorrected: oldCorrected as number | null,
        newOldMethod: renewed as number | null,
        newScore: fresh as number | null,
      });
      return {
        iso3,
        node,
        edition_from: earlier.id,
        edition_to: now.id,
        before: old as number | null,
        after: fresh as number | null,
        correction: split?.correction ?? null,
        reality: split?.reality ?? null,
        method: split?.method ?? null,
      };
    }),
  );
}

/**
 * The questions of before with the answers of now. What is asked in another way since is another question: its old answer
 * is kept, as is one that has grown too old.
 */
function sameQuestions(before: Evidence, now: Evidence, definitions: readonly Definition[]): Evidence {
  const definitionOf = new Map(definitions.map((each) => [each.id, each]));
  const renew = (id: string, old: (number | null)[]) =>
    old.map((value, row) => {
      const [answered, anew] = [before.years[id]?.[row], now.years[id]?.[row]];
      if (answered == null || anew == null) return value;
      return liesAcross(definitionOf.get(id), answered, anew) ? value : (now.columns[id]?.[row] ?? value);
    });
  return {
    ...before,
    columns: Object.fromEntries(Object.entries(before.columns).map(([id, old]) => [id, renew(id, old)])),
  };
}

const scoreIn = (column: Column | undefined, row: number): number | null => {
  const score = column?.[row] ?? NaN;
  return Number.isNaN(score) ? null : score;
};
