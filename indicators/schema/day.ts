import type { Language } from "./vocabulary.ts";

const formatters: Record<Language, Intl.DateTimeFormat> = {
  en: formatter("en-GB"), // the day before the month
  fr: formatter("fr"),
  es: formatter("es"),
};

/** A day in words: 24 November 2026. */
export function dayInWords(day: string, language: Language): string {
  return formatters[language].format(new Date(`${day}T00:00:00Z`));
}

function formatter(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
}
