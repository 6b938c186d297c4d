/** Build time: what lies ahead of the data's date: laws that enter into force, editions that are due by their usual interval. */
import { compare } from "../../../indicators/schema/compare.ts";
import { daysAfter } from "../../../indicators/define/dated.ts";
import { nextEdition } from "../../../indicators/schema/next-edition.ts";
import { lawsIn } from "../../data/evidences.build.ts";
import { catalog, shownPlaces } from "../../data/published.build.ts";

export interface Coming {
  /** Never changes for the same thing. */
  id: string;
  kind: "law" | "edition";
  /** A day, a month or a year. */
  date: string;
  /** The name of the law, or the source's title. */
  what: string;
  publisher: string;
  iso3: string | null;
  document: string;
  document_url: string | null;
  /** Reckoned from an interval, announced by nobody. */
  isExpected: boolean;
}

function comingAfter(day: string): Coming[] {
  return [...lawsAfter(day), ...editionsAfter(day)].sort(
    (a, b) => compare(a.date, b.date) || compare(a.id, b.id),
  );
}

const lawsAfter = (day: string): Coming[] =>
  shownPlaces.flatMap(({ iso3 }) =>
    lawsIn(iso3)
      .filter(({ in_force }) => in_force !== null && in_force > day)
      .map(({ law, in_force, document, document_url }) => ({
        ...{ id: `law-${iso3}-${in_force}`, kind: "law" as const, date: in_force as string, what: law },
        ...{ publisher: document, iso3, document, document_url, isExpected: false },
      })),
  );

/** An edition that is overdue is not ahead: the page of health names it. */
const editionsAfter = (day: string): Coming[] =>
  catalog.sources.flatMap((source) => {
    const date = nextEdition(source);
    if (date === null || date < day.slice(0, 7)) return [];
    const { id, title, publisher, url, edition } = source;
    return [
      {
        ...{
          id: `edition-${id}-${date}`,
          kind: "edition" as const,
          date,
          what: title,
          publisher,
          iso3: null,
        },
        ...{ document: `${publisher}, ${title} (${edition})`, document_url: url, isExpected: true },
      },
    ];
  });

export const coming = comingAfter(catalog.date);

/** The first day of a date that may be a month or a year, and the day after its last. */
export function spanOf(date: string): { from: string; to: string } {
  if (date.length === 10) return { from: date, to: daysAfter(date, 1) };
  const [year, month] = date.split("-").map(Number) as [number, number?];
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, "0")}-01`;
  if (month === undefined) return { from: first(year, 1), to: first(year + 1, 1) };
  return { from: first(year, month), to: month === 12 ? first(year + 1, 1) : first(year, month + 1) };
}
