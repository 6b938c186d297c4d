import { creditsText } from "./text.ts";
import { authorsOf, keyOf, MONITOR, oneLine, plainUrl, type Work } from "./work.ts";

interface Day {
  "date-parts": [[year: number, month: number, day: number]];
}

/** CSL-JSON, the form that Zotero, Pandoc and citation processors share. */
export function cslJson(work: Work): string {
  const item = {
    id: keyOf(work),
    type: "dataset",
    title: oneLine(work.title),
    author: authorsOf(work).map((literal) => ({ literal })),
    issued: dayOf(work.edition.issued),
    accessed: dayOf(work.read),
    version: work.edition.name,
    publisher: MONITOR[work.language],
    URL: plainUrl(work.url),
    language: work.language,
    ...(work.sources.length > 0 && { note: creditsText(work.sources) }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dayOf(day: string): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return { "date-parts": [[year, month, date]] };
}
