/** What the map says when it paints the age of the evidence. */
import { AGE_CLASSES, ageOf, isStale } from "../../../indicators/define/age.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Mark } from "../../lib/classes.ts";
import { formatNumber, hasValue } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { MapIndicator } from "./map-data.build.ts";

type Valued = Observation & { value: number };

/** "2 years", "this year"; with a word where that is older than the shelf life. */
export function ageText(row: Valued, indicator: MapIndicator, dataYear: number, t: Translate): string {
  const age = ageOf(row.year, dataYear);
  const years = yearsText(age, t);
  return isStale(age, indicator) ? t("agemap.old", { age: years }) : years;
}

const yearsText = (age: number, t: Translate): string =>
  age === 0 ? t("age.this-year") : t("age.years", { n: age });

/** The classes as the legend lists them, youngest first. */
export const ageLegend = (t: Translate): { mark: Mark; text: string }[] =>
  AGE_CLASSES.map(({ mark, from, to }) => ({
    mark,
    text:
      to === null
        ? t("agemap.class.over", { from })
        : from === to
          ? yearsText(from, t)
          : t("agemap.class.between", { from, to }),
  }));

/** How much of what the map shows has outlived the indicator's shelf life. */
export function staleOf(rows: Iterable<Observation>, indicator: MapIndicator, dataYear: number) {
  const valued = [...rows].filter(hasValue);
  const stale = valued.filter(({ year }) => isStale(ageOf(year, dataYear), indicator)).length;
  return { stale, of: valued.length };
}

export function staleText(
  { stale, of }: ReturnType<typeof staleOf>,
  { shelfLife }: MapIndicator,
  t: Translate,
): string {
  const percent = of === 0 ? 0 : (100 * stale) / of;
  return t("agemap.stale", {
    n: shelfLife.years,
    stale,
    of,
    percent: formatNumber(percent, percent > 0 && percent < 1 ? 1 : 0, t.language),
  });
}
