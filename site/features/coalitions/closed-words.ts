/** Which measure closed the space of an economy, in words: its value, its year and where it closes. */
import type { CivicSpaceRow } from "../../../indicators/records/actors/rows.ts";
import { ASSUMED_HALF_WIDTH, MEASURES, type MeasureName } from "../../../indicators/records/actors/safety.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";

/** @returns "harassment of journalists (…); electoral democracy (…)"; nothing where no measure closes */
export function closedBy(row: CivicSpaceRow, t: Translate): string {
  const names = (row.closed_by?.split("|") ?? []) as MeasureName[];
  return names
    .map((name) =>
      t(`safety.by.${name}`, {
        ...measureWords(name, t),
        value: number(name, row[name], t),
        low: number(name, row[`${name}_low`], t),
        year: String(row[`${name}_year`] ?? "–"),
      }),
    )
    .join(t("list.apart"));
}

/** Thresholds and what is assumed, as numbers in the reader's language. */
export const ruleWords = (t: Translate) => ({
  limit: number("harassment", MEASURES.harassment.closed, t),
  half: formatNumber(ASSUMED_HALF_WIDTH, 2, t.language),
  democracy: number("democracy", MEASURES.democracy.closed, t),
});

const measureWords = (name: MeasureName, t: Translate) => ({ limit: number(name, MEASURES[name].closed, t) });

const number = (name: MeasureName, value: number | null, t: Translate) =>
  value === null ? "–" : formatNumber(value, name === "democracy" ? 2 : 1, t.language);
