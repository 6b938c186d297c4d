/** future: State in the next years on the data held today. Nothing newer comes; what is held grows too old. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { dataOf } from "../../indicators/reform-index/index-file.ts";
import type { IndexFutureRow } from "../../indicators/reform-index/method-tables.ts";
import { products } from "../../indicators/reform-index/members.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { Place } from "../../indicators/schema/place.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose } from "../../indicators/composite/compose.ts";
import { evidenceOf } from "./evidence.ts";
import type { Values } from "./values.ts";

/** Years looked ahead. */
const AHEAD = 5;

/** The year of the data's date, and the five after it. */
export function futureRows(
  definitions: readonly Definition[],
  values: Values,
  places: readonly Place[],
  year: number,
): IndexFutureRow[] {
  const stands = Array.from({ length: AHEAD + 1 }, (_, ahead) =>
    standIn(year + ahead, definitions, values, places),
  );
  return stands.map((now, at): IndexFutureRow => {
    const before = stands[at - 1];
    return {
      year: now.year,
      scored: now.scored.length,
      law: now.pillars.law,
      capacity: now.pillars.capacity,
      e_procurement: now.pillars["e-procurement"],
      oversight: now.pillars.oversight,
      expired: joined(before?.alive.filter((id) => !now.alive.includes(id))),
      lost: joined(before?.scored.filter((iso3) => !now.scored.includes(iso3))),
    };
  });
}

function standIn(year: number, definitions: readonly Definition[], values: Values, places: readonly Place[]) {
  const evidence = evidenceOf(products.state, definitions, values, places, year);
  const { aggregated } = compose(evidence.spec, dataOf(evidence));
  const scoredIn = (node: string) =>
    evidence.units.filter((_, row) => !Number.isNaN((aggregated.get(node) as Column)[row]));
  return {
    year,
    scored: scoredIn(INDEX),
    pillars: Object.fromEntries(PILLARS.map((pillar) => [pillar, scoredIn(pillar).length])) as Record<
      Pillar,
      number
    >,
    alive: Object.entries(evidence.columns).flatMap(([id, cells]) =>
      cells.some((cell) => cell !== null) ? id : [],
    ),
  };
}

const joined = (all: readonly string[] | undefined): string | null => all?.join("|") || null;
