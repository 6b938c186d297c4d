import type { ChangeRow } from "../../indicators/schema/edition.ts";
import { CHANGE_REASONS } from "../../indicators/schema/vocabulary.ts";

/** All cells of one indicator and one economy that changed for one reason. */
export interface ChangeEntry {
  indicator: string;
  iso3: string;
  reason: ChangeRow["reason"];
  values: number;
  /** The change of the newest year: what a reader looks for first. */
  newest: ChangeRow;
}

/** Changes by indicator, economy and reason, in that order. */
export function entriesOf(rows: readonly ChangeRow[]): ChangeEntry[] {
  const groups = Map.groupBy(rows, ({ indicator, iso3, reason }) => `${indicator} ${iso3} ${reason}`);
  return [...groups.values()].map((group) => {
    const newest = group.reduce((a, b) => (a.year >= b.year ? a : b));
    return {
      indicator: newest.indicator,
      iso3: newest.iso3,
      reason: newest.reason,
      values: group.length,
      newest,
    };
  });
}

/** How many values, and of how many economies, changed for each reason; reasons without a change are left in, at 0. */
export function countReasons(
  rows: readonly ChangeRow[],
): { reason: ChangeRow["reason"]; values: number; places: number }[] {
  return CHANGE_REASONS.map((reason) => {
    const of = rows.filter((row) => row.reason === reason);
    return { reason, values: of.length, places: new Set(of.map(({ iso3 }) => iso3)).size };
  });
}
