/** Sentences about a value, made the same way on every page. */
import type { Reasoned } from "../../indicators/schema/absence-reason.ts";
import type { CatalogIndicator, Unit } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { MapClass } from "../lib/classes.ts";
import { formatNumber, formatRange, formatValue, hasValue } from "./format.ts";
import type { Translate } from "./translate.ts";

type Described = Pick<CatalogIndicator, "unit" | "blank" | "absent">;

/** "0.48, likely 0.14 to 0.82, 2023", or why there is none. */
export function valueText(row: Observation, indicator: Described, t: Translate): string {
  if (!hasValue(row)) return reasonText(row, indicator, t);
  return [formatValue(row.value, indicator.unit, t.language), likelyText(row, indicator.unit, t), row.year]
    .filter((part) => part !== null)
    .join(", ");
}

export function likelyText({ low, high }: Observation, unit: Unit, t: Translate): string | null {
  if (low === null || high === null) return null;
  return t("value.likely", { range: formatRange(low, high, unit, t("value.to"), t.language) });
}

/** What stands in for a unit where an index has none: the ends of its scale. */
export function scaleText(
  { unit, goalposts }: Pick<CatalogIndicator, "unit" | "goalposts">,
  t: Translate,
): string | null {
  if (unit.levels || unit.name[t.language] !== "") return null;
  const [low, high] = [goalposts.low, goalposts.high].map((end) =>
    formatNumber(end, digitsOf(end), t.language),
  );
  return t("value.scale", { low: low as string, high: high as string });
}

const digitsOf = (end: number) => (Number.isInteger(end) ? 0 : 1);

/** Why a cell is empty, in words: the indicator's own reason where it has one. */
export function reasonText({ status, reason, year }: Reasoned, { blank }: Described, t: Translate): string {
  if (reason === "counted-with") return t("absence.counted");
  if (blank && reason === "blank") return blank.because[t.language];
  if (status === "contradicted") return t("absence.contradicted", { year });
  if (status === "not-published") return t("absence.not-published", { year });
  if (status === "not-applicable") return t("absence.not-applicable");
  return t("absence.not-collected", { year });
}

/** A class of the map in words: the answer, or the ends of the class in the indicator's unit. */
export function classText(
  { level, from, to }: Pick<MapClass, "level" | "from" | "to">,
  unit: Unit,
  t: Translate,
): string {
  if (level) return level.name[t.language];
  const number = (value: number) => formatNumber(value, classDigits(from, to, unit), t.language);
  if (from === null) return t("class.under", { to: number(to as number) });
  if (to === null) return t("class.over", { from: number(from) });
  return t("class.between", { from: number(from), to: number(to) });
}

/** As many decimals as the ends need, and no more than the unit shows. */
function classDigits(from: number | null, to: number | null, { digits }: Unit): number {
  const needed = [from, to].map((end) =>
    end === null || Number.isInteger(Math.round(end * 1e6) / 1e6) ? 0 : 1,
  );
  return Math.min(Math.max(...needed), Math.max(digits, 1));
}
