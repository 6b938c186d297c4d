import { dayInWords } from "../../indicators/schema/day.ts";
import { bandIndexOf } from "../../indicators/composite/band.ts";
import type { Unit } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Language } from "../../indicators/schema/vocabulary.ts";

type Shown = Pick<Observation, "value">;

const STYLES = {
  number: { signDisplay: "negative" }, // none before what rounds to zero
  signed: { signDisplay: "exceptZero" },
  percent: { style: "unit", unit: "percent", signDisplay: "negative" },
  dollars: { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** Formatters are dear to make and used by the hundred thousand in a build. */
const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, style: keyof typeof STYLES, digits: number, language: Language): string {
  const key = `${style} ${language} ${digits}`;
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const made = formatters.get(key) ?? new Intl.NumberFormat(language, { ...STYLES[style], ...fixed });
  formatters.set(key, made);
  return made.format(value).replace("-", "−");
}

/** A number as the language writes it: a real minus, digits fixed, thousands grouped. */
export const formatNumber = (value: number, digits: number, language: Language): string =>
  format(value, "number", digits, language);

/** A share of 1 in hundredths: 12%, 12 %. */
export const formatPercent = (share: number, language: Language, digits = 0): string =>
  format(tidied(100 * share), "percent", digits, language);

/** A share that was summed in another order is written alike: twelve digits are more than any sum here can tell. */
const tidied = (value: number): number => Number(value.toPrecision(12));

/** A score of 0 to 100, whole; where that would stand in another band, cut to one decimal instead: 59.97 is "59.9", middle. */
export function formatScore(score: number, language: Language): string {
  return bandIndexOf(Math.round(score)) === bandIndexOf(score)
    ? formatNumber(score, 0, language)
    : formatNumber(Math.floor(10 * score) / 10, 1, language);
}

/** A change with its sign: +1.2, −0.4; nothing before what rounds to zero. */
export const formatSigned = (value: number, digits: number, language: Language): string =>
  format(value, "signed", digits, language);

/** The answer in words where the value is one, else null. */
export function answerOf(value: number, unit: Unit, language: Language): string | null {
  return unit.levels?.find((level) => Math.abs(level.value - value) < 1e-9)?.name[language] ?? null;
}

/** A value with its unit, or its answer in words: "588 days", "In force", "0.48". */
export function formatValue(value: number, unit: Unit, language: Language): string {
  const answer = answerOf(value, unit, language);
  if (answer !== null) return answer;
  const name = unitName(value, unit, language);
  const number = formatNumber(value, unit.digits, language);
  if (name === "") return number;
  return name.startsWith("%") && language === "en" ? number + name : `${number}\u00a0${name}`;
}

const plurals: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules("en"),
  fr: new Intl.PluralRules("fr"),
  es: new Intl.PluralRules("es"),
};

/** "day" or "days", by the number as it is shown. */
function unitName(value: number, { name, one, digits }: Unit, language: Language): string {
  if (!one) return name[language];
  return plurals[language].select(Number(value.toFixed(digits))) === "one" ? one[language] : name[language];
}

/** A range with an en dash; ends that carry a minus are told apart by words. */
export function formatRange(low: number, high: number, unit: Unit, to: string, language: Language): string {
  const [a, b] = [low, high].map((end) => formatNumber(end, unit.digits, language)) as [string, string];
  return a.startsWith("−") || b.startsWith("−") ? `${a} ${to} ${b}` : `${a}–${b}`;
}

/** What leads to an explanation: French sets it off by a space that does not break. */
export const colon = (language: Language): string => (language === "fr" ? "\u00a0:" : ":");

/** Whole numbers of things: 1,234. */
export const formatCount = (count: number, language: Language): string => formatNumber(count, 0, language);

/** International dollars, to the nearest hundred: $5,800, 5 800 $. */
export const formatDollars = (amount: number, language: Language): string =>
  format(Math.round(amount / 100) * 100, "dollars", 0, language);

/** Sizes as people read them: 348 KB, 6.2 MB. Kilobytes of 1,000 bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const isLarge = bytes >= 1e6;
  const unit = isLarge ? (language === "fr" ? "Mo" : "MB") : language === "fr" ? "ko" : "KB";
  return `${formatNumber(isLarge ? bytes / 1e6 : bytes / 1e3, isLarge ? 1 : 0, language)}\u00a0${unit}`;
}

/** A day in words: 24 November 2026. */
export const formatDate = dayInWords;

export const hasValue = <T extends Shown>(row: T): row is T & { value: number } => row.value !== null;

const monthFormatters: Record<Language, Intl.DateTimeFormat> = {
  en: monthFormatter("en-GB"),
  fr: monthFormatter("fr"),
  es: monthFormatter("es"),
};

function monthFormatter(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
}

/** A month in words: September 2026. */
export function formatMonth(month: string, language: Language): string {
  return monthFormatters[language].format(new Date(`${month}-01T00:00:00Z`));
}

/** One year, or the first and the last: 2025, 1996–2023. */
export const formatYears = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;
