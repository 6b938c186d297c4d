import { compare } from "../../../indicators/schema/compare.ts";
import type { EventRow, LawRow } from "../../data/records.ts";
import { EVENT_KINDS } from "../../data/event-words.ts";
import { reformSteps, type ReformStep } from "../../data/reform-steps.ts";

/** A dated step of reform in one country, of a kind that we have words for. */
export interface News extends ReformStep {
  iso3: string;
  date: string;
}

const SHOWN = 6;

/** The newest dated steps up to the data's date, newest first; those without a date, a place or words are left out. */
export function newestSteps(
  events: readonly EventRow[],
  laws: readonly LawRow[],
  dataDate: string,
  places: ReadonlySet<string>,
): News[] {
  const lawsOf = Map.groupBy(laws, ({ iso3 }) => iso3);
  const eventsOf = Map.groupBy(events, ({ iso3 }) => iso3);
  return [...places]
    .flatMap((iso3) =>
      reformSteps(eventsOf.get(iso3) ?? [], lawsOf.get(iso3) ?? [], dataDate).flatMap((step): News[] =>
        step.date === null || step.isOpen || !EVENT_KINDS[step.type]
          ? []
          : [{ ...step, iso3, date: step.date }],
      ),
    )
    .sort((a, b) => compare(b.date, a.date) || compare(a.iso3, b.iso3))
    .slice(0, SHOWN);
}
