/** What is cited: a page or a view of it, in one language, with those whose figures it shows. */
import type { Words } from "../../../indicators/schema/shapes.ts";
import type { Source } from "../../../indicators/schema/source.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";

export interface Work {
  title: string;
  /** The edition of our data, "2026.2+" where they have moved on since, and the day it was made. */
  edition: { name: string; issued: string };
  /** The day the figures shown were read from their publishers. */
  read: string;
  /** Where exactly this is seen again, the state of a view included. */
  url: string;
  /** Those whose figures are shown, and nobody else. */
  sources: readonly Credit[];
  language: Language;
}

/** What a citation takes of a source. No authors: nobody but us put it together, from documents that its rows name. */
export type Credit = Pick<Source, "citation"> & {
  authors: readonly string[];
  licence: Pick<Source["licence"], "name">;
};

export const MONITOR: Words = {
  en: "Procurement Reform Monitor",
  fr: "Observatoire de la réforme des marchés publics",
  es: "Monitor de la Reforma de la Contratación Pública",
};

/** The producers first, then us. */
export const authorsOf = ({ sources, language }: Work): string[] => [
  ...producersOf(sources),
  MONITOR[language],
];

export const producersOf = (sources: readonly Credit[]): string[] => [
  ...new Set(sources.flatMap(({ authors }) => authors.map(oneLine))),
];

/** The address of a page or a view that shows the same later: with the edition that its figures are of. */
export function pinnedUrl(url: string, edition: string | null): string {
  if (edition === null) return url;
  const { searchParams } = new URL(url);
  return searchParams.has("edition") ? url : `${url}${url.includes("?") ? "&" : "?"}edition=${edition}`;
}

export const yearOf = ({ edition }: Work): number => Number(edition.issued.slice(0, 4));

/** Titles and credits are single lines in every form: no break of theirs can start a field of its own. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** An address that survives braces, quotes and white space in whatever it is put into. */
export const plainUrl = (url: string): string =>
  url.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));

/** A name for the entry: letters, digits and hyphens, from the edition and the address. */
export function keyOf({ url, edition }: Work): string {
  const { pathname, search } = new URL(url);
  const view = search.replace(/[?&]edition=[^&]*/, "");
  const words = `procurement-reform-monitor-${edition.name}${pathname}${view}`.normalize("NFD");
  return words
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .slice(0, 120)
    .replace(/-$/, "");
}
