/** Citations to be read: in a line of an article, and in a list of references. */
import { dayInWords } from "../../../indicators/schema/day.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { MONITOR, oneLine, plainUrl, producersOf, type Credit, type Work } from "./work.ts";

type Parts = Record<"producers" | "title" | "edition" | "date" | "url", string>;

/** Who, what, which edition, read when, where: one line. */
export function shortText(work: Work): string {
  const { producers, title, edition, date, url } = partsOf(work);
  const { by, edition: name, read } = WORDS[work.language];
  const who = producers === "" ? MONITOR[work.language] : `${producers}. ${by}`;
  return `${who}${colon(work.language)} ${title} (${name.toLocaleLowerCase(work.language)} ${edition}, ${read.toLocaleLowerCase(work.language)} ${date}). ${url}`;
}

/** The producers' own citations in full, each with its licence, then ours. */
export function longText(work: Work): string {
  const { title, edition, date, url } = partsOf(work);
  const { by, edition: name, read } = WORDS[work.language];
  const who = work.sources.length === 0 ? MONITOR[work.language] : by;
  return [
    creditsText(work.sources),
    `${who}${colon(work.language)} ${sentence(title)}`,
    `${name} ${edition}.`,
    `${read} ${date}.`,
    url,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** "World Bank. 2025. Business Ready 2025. CC BY 4.0." for each source, once. */
export const creditsText = (sources: readonly Credit[]): string =>
  [...new Set(sources.map(creditText))].join(" ");

function creditText({ citation, licence }: Credit): string {
  const says = sentence(oneLine(citation));
  return says.includes(licence.name) ? says : `${says} ${sentence(oneLine(licence.name))}`;
}

function partsOf({ title, edition, read, url, sources, language }: Work): Parts {
  const semicolon = language === "fr" ? "\u00a0; " : "; ";
  return {
    producers: producersOf(sources).join(semicolon),
    title: oneLine(title),
    edition: edition.name,
    date: dayInWords(read, language),
    url: plainUrl(url),
  };
}

const WORDS: Record<Language, { by: string; edition: string; read: string }> = {
  en: {
    by: `With processing by the ${MONITOR.en}`,
    edition: "Edition",
    read: "Data read on",
  },
  fr: {
    by: `Données traitées par l’${MONITOR.fr}`,
    edition: "Édition",
    read: "Données lues le",
  },
  es: {
    by: `Datos procesados por el ${MONITOR.es}`,
    edition: "Edición",
    read: "Datos leídos el",
  },
};

const colon = (language: Language) => (language === "fr" ? "\u00a0:" : ":");
const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
