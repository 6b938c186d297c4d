import type { Language } from "../../indicators/schema/vocabulary.ts";
import { formatDate } from "./format.ts";

const months: Record<Language, Intl.DateTimeFormat> = {
  en: monthFormatter("en-GB"),
  fr: monthFormatter("fr"),
  es: monthFormatter("es"),
};

function monthFormatter(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
}

/** A date as far as it is known, in words: 2014, April 2012, 9 December 2003. */
export function formatPartialDate(date: string, language: Language): string {
  if (date.length === 4) return date;
  if (date.length === 7) return months[language].format(new Date(`${date}-01T00:00:00Z`));
  return formatDate(date, language);
}
