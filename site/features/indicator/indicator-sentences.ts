/** The sentences of an indicator's page, made from its newest values. */
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { middleOf } from "../../../indicators/composite/quantile.ts";
import { bandIndexOf } from "../../../indicators/composite/band.ts";
import { colon, formatNumber, formatValue } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";

type Valued = Observation & { value: number };

/** The point of the map, as a sentence: how many give the best answer, or where the middle economy stands. */
export function pointOf(indicator: CatalogIndicator, values: readonly Valued[], t: Translate): string {
  const best = indicator.unit.levels?.at(-1);
  if (best) {
    const n = values.filter(({ value }) => value === best.value).length;
    return t("indicator.best", { answer: best.name[t.language], n, of: values.length });
  }
  const middle = middleOf(values.map(({ value }) => value));
  if (!middle) return indicator.title[t.language];
  const text = (value: number) => formatValue(value, indicator.unit, t.language);
  return t("indicator.middle", {
    middle: text(middle.median),
    low: text(middle.lower),
    high: text(middle.upper),
  });
}

/** The answer today, under the question: counts by answer, or by band. */
export function answerToday(indicator: CatalogIndicator, values: readonly Valued[], t: Translate): string {
  const { levels } = indicator.unit;
  if (levels) {
    const counts = levels.toReversed().map(({ value, name }) => {
      const n = values.filter((row) => row.value === value).length;
      return `${name[t.language]}${colon(t.language)} ${formatNumber(n, 0, t.language)}`;
    });
    return t("indicator.answers", { n: values.length, counts: counts.join(" · ") });
  }
  const bands = values.map(({ score }) => bandIndexOf(score as number));
  return t("indicator.bands", {
    n: values.length,
    high: bands.filter((band) => band >= 3).length,
    low: bands.filter((band) => band <= 1).length,
  });
}

/** The arithmetic of a score, written out: (−0.36 + 2.5) ÷ 5 × 100 = 43. */
export function scoreArithmetic(
  value: number,
  score: number,
  { goalposts: { low, high }, direction, unit }: CatalogIndicator,
  t: Translate,
): string {
  const digits = Math.max(unit.digits, Number.isInteger(value) ? 0 : 2);
  const number = (n: number) => formatNumber(n, Number.isInteger(n) ? 0 : digits, t.language);
  const span = number(high - low);
  const rise =
    direction === "higher-is-better" ? plus(number(value), -low, number) : plus(number(high), -value, number);
  return `(${rise}) ÷ ${span} × 100 = ${formatNumber(score, 0, t.language)}`;
}

function plus(first: string, added: number, number: (n: number) => string): string {
  return added < 0 ? `${first} − ${number(-added)}` : `${first} + ${number(added)}`;
}
