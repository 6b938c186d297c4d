/**
 * What several documents say of one step of reform, and what can be told of it year by year. The date of a step is the
 * earliest that a document supports. Where documents differ by more than two years, the years between are contradicted:
 * neither yes nor no can be told of them.
 */

/** What one document says of one step of one economy. */
export type Testimony = {
  /** The input of the indicator's rule that says so; of a typed row, the row's own key. */
  by: string;
  /** The last year of whose end it can speak. */
  asked: number;
} & (
  | {
      says: "taken";
      /** As written: a year, a month or a day. Null: taken by then, without a date. */
      date: string | null;
      /** The earliest and the latest year by whose end it may have been taken first. */
      first: number;
      last: number;
    }
  /** Of the years from `first` to the one asked. */
  | { says: "not-taken"; first: number }
  /** Date null: undone on a day that is not known. From the end of the year `first` on, it may have been. */
  | { says: "undone"; date: string | null; first: number }
  /** Neither taken nor undone, from this date on: a membership that rests. */
  | { says: "paused"; date: string }
);

type Taken = Extract<Testimony, { says: "taken" }>;

/** Why neither yes nor no can be told: documents differ; the day is not known; or nobody was asked so late. */
export type Silence = "contradicted" | "undated" | "unasked";

export type Told = { value: 0 | 1; why: null } | { value: null; why: Silence };

/** Years by which two documents may differ and still agree: one counts the vote, another the first day in force. */
export const TOLERANCE = 2;

export const yearOf = (date: string | number): number => {
  const year = Number(/^\d{4}(?!\d)/.exec(String(date))?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) throw new TypeError(`found "${date}", expected a year or a date`);
  return year;
};

/** Taken on a date, or between two years where the date does not say by which year's end. */
export function saysTaken(
  by: string,
  date: string | number,
  asked: number,
  between: readonly [first: number, last: number] = [yearOf(date), yearOf(date)],
): Testimony {
  return { by, asked, says: "taken", date: String(date), first: between[0], last: between[1] };
}

/** Taken by the year asked; nothing says since when. */
export const saysTakenBy = (by: string, asked: number): Testimony => ({
  ...{ by, asked, says: "taken", date: null, first: -Infinity, last: asked },
});

/** @param first the first year of which it speaks: of all years up to the one asked, unless it is given */
export const saysNotTaken = (by: string, asked: number, first = -Infinity): Testimony => ({
  ...{ by, asked, says: "not-taken", first },
});

/** Known to the month or the year, it may have come before the document: the year before it is then open. */
export const saysUndone = (by: string, date: string | null, asked: number): Testimony => ({
  ...{ by, asked, says: "undone", date },
  first: date === null ? -Infinity : yearOf(date) - (date.length < 10 ? 1 : 0),
});

export const saysPaused = (by: string, date: string, asked: number): Testimony => ({
  ...{ by, asked, says: "paused", date },
});

/**
 * One wave of a survey that asks whether and since when.
 *
 * @param inputs the inputs that hold whether, and since when
 * @param isSo null where the wave gives no answer: it is then no document
 * @param since of a later year than the one asked, it is that of a plan or a revision: the answer still stands
 */
export function asAnswered(
  inputs: readonly [whether: string, since: string],
  isSo: boolean | null,
  since: number | null,
  asked: number,
): Testimony[] {
  if (isSo === null) return [];
  if (!isSo) return [saysNotTaken(inputs[0], asked)];
  if (since === null) return [saysTakenBy(inputs[0], asked)];
  return [saysTaken(inputs[1], since, asked, [Math.min(since, asked), Math.min(since, asked)])];
}

/** Years, both ends included, of which documents say different things. */
export type Span = readonly [from: number, to: number];

/** A step of one economy, as all documents together have it. */
export interface Settled {
  /** The earliest date that a document supports; null where the step is not taken, or bears no date. */
  date: string | null;
  /** The document that supports it. */
  by: string | null;
  /** The latest date that another document names, where it is more than two years off; else null. */
  latest: string | null;
  contradicted: Span[];
  /** When it was undone: null not at all, or on a day that is not known (`isUndone`). */
  until: string | null;
  isUndone: boolean;
  tell: (year: number) => Told;
}

const unknown = (why: Silence): Told => ({ value: null, why });
const NO: Told = { value: 0, why: null };
const YES: Told = { value: 1, why: null };

/** @param isDisputed another register names an earlier date that may not be published: no year before ours is a no */
export function settle(testimonies: readonly Testimony[], isDisputed = false): Settled {
  const taken = testimonies.filter((each): each is Taken => each.says === "taken");
  const [undone] = testimonies.filter((each) => each.says === "undone");
  const dated = taken.filter(({ date }) => date !== null);
  const earliest = closed(minimum(taken, orderOf), dated);
  const contradicted = contradictions(testimonies, earliest);
  const latest = minimum(dated, (each) => -each.last);
  const first = earliest?.date === null ? dateOfSeen(earliest, dated) : earliest;
  const isLate = earliest !== null && latest !== null && latest.last - earliest.last > TOLERANCE;
  return {
    date: first?.date ?? null,
    by: first?.by ?? earliest?.by ?? null,
    latest: isLate ? latest.date : null,
    contradicted,
    until: undone?.date ?? null,
    isUndone: undone !== undefined,
    tell: (year) => {
      const told = tellOf(testimonies, earliest, contradicted, year);
      return isDisputed && told.value === 0 ? unknown("contradicted") : told;
    },
  };
}

/** Of two that name the same year, the one with a date comes first. */
const orderOf = ({ last, date }: Taken) => last + (date === null ? 0.5 : 0);

/** Of a step seen without a date, where another document's date is near: it was not taken before it was seen. */
function closed(earliest: Taken | null, dated: readonly Taken[]): Taken | null {
  const isNear = dated.some(({ last }) => earliest !== null && last - earliest.last <= TOLERANCE);
  return earliest?.date === null && isNear ? { ...earliest, first: earliest.last } : earliest;
}

/** The year in which it was first seen, where another document's date is near; else that of the document with one. */
const dateOfSeen = (seen: Taken, dated: readonly Taken[]): Pick<Taken, "by" | "date"> | null =>
  seen.first === seen.last ? { ...seen, date: String(seen.last) } : minimum(dated, (each) => each.last);

function minimum<T>(all: readonly T[], of: (each: T) => number): T | null {
  return all.reduce<T | null>((best, each) => (best === null || of(each) < of(best) ? each : best), null);
}

/** A later date than the earliest, or a denial after it, unless they are near enough to agree. */
function contradictions(testimonies: readonly Testimony[], earliest: Taken | null): Span[] {
  if (earliest === null) return [];
  const from = Number.isFinite(earliest.first) ? earliest.first : earliest.last;
  const undone = testimonies.find((each) => each.says === "undone");
  const gone = undone ? (undone.date === null ? earliest.last : yearOf(undone.date)) : Infinity;
  return testimonies.flatMap((each): Span[] => {
    if (each.says === "taken" && each.date !== null)
      return each.last - earliest.last > TOLERANCE ? [[earliest.last, each.last - 1]] : [];
    if (each.says !== "not-taken" || each.asked < from || each.asked >= gone) return [];
    const isNear = earliest.date !== null && each.asked + 1 - earliest.last <= TOLERANCE;
    return isNear ? [] : [[from, each.asked]];
  });
}

function tellOf(
  testimonies: readonly Testimony[],
  earliest: Taken | null,
  contradicted: readonly Span[],
  year: number,
): Told {
  if (contradicted.some(([from, to]) => from <= year && year <= to)) return unknown("contradicted");
  const start = earliest?.last ?? Infinity;
  const isDenied = testimonies.some(
    (each) => each.says === "not-taken" && each.asked < start && each.first <= year && year <= each.asked,
  );
  if (earliest === null) return isDenied ? NO : unknown("unasked");
  if (year < earliest.first) return NO;
  if (year < earliest.last) return isDenied ? NO : unknown("undated");
  const left = tellOfEnd(testimonies, year);
  if (left !== null) return left;
  if (testimonies.some((each) => each.says === "paused" && year >= yearOf(each.date)))
    return unknown("undated");
  return isBorneOut(testimonies, contradicted, year);
}

/** Of a step that was undone: no from then on, open before it as long as the day is. Null: it still stood. */
function tellOfEnd(testimonies: readonly Testimony[], year: number): Told | null {
  const undone = testimonies.find((each) => each.says === "undone");
  if (undone === undefined) return null;
  if (undone.date !== null) {
    if (year >= yearOf(undone.date)) return NO;
    return year >= undone.first ? unknown("undated") : null;
  }
  const seen = testimonies.find(
    (each) =>
      each.asked === year && (each.says === "not-taken" || (each.says === "taken" && each.date === null)),
  );
  if (seen === undefined) return unknown("undated");
  return seen.says === "taken" ? YES : NO;
}

/** Yes where a document that speaks of the year, or two on either side of it, say so and nothing between denies it. */
function isBorneOut(testimonies: readonly Testimony[], contradicted: readonly Span[], year: number): Told {
  const doubt = Math.max(...contradicted.map(([, to]) => (to < year ? to : -Infinity)), -Infinity);
  const taken = testimonies.filter((each): each is Taken => each.says === "taken");
  const speaks = taken.some(({ last, asked }) => last <= year && year <= asked);
  const before = taken.some(({ last, asked }) => last <= year && asked > doubt);
  const after = taken.some(({ asked }) => asked >= year);
  if (speaks || (before && after)) return YES;
  return unknown(after ? "undated" : "unasked");
}
