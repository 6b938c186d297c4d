/**
 * wrong-dates: how often the date of a step is wrong. Two documents of different sources or waves that speak of the same
 * step of the same economy are a pair; a pair disagrees where its dates lie more than two years apart, or where one finds
 * nothing after the date of the other. The share of pairs that disagree is the chance that a date with one document is
 * wrong, since nothing says which of the two is.
 */
import { settle, yearOf, type Testimony } from "../../indicators/define/testimony.ts";
import { misdated } from "../../indicators/reform-index/members.ts";
import type { WrongDates } from "../../indicators/reform-index/wrong-dates.ts";
import type { LedgerEntry, Witness } from "./ledger.ts";

/** Pairs below which nothing is estimated: the chance is then assumed. */
export const ENOUGH_PAIRS = 30;

export interface Reliability {
  /** Id of the indicator that tells the step year by year. */
  indicator: string;
  pairs: number;
  disagree: number;
  /** Chance that the date of a step with one document is wrong, 0–1. */
  chance: number;
  basis: "estimated" | "assumed";
}

export function reliabilityOf(ledger: readonly LedgerEntry[]): Reliability[] {
  return [...Map.groupBy(ledger, ({ indicator }) => indicator)].map(([indicator, entries]): Reliability => {
    const pairs = entries.flatMap(({ witnesses }) => pairsOf(witnesses));
    const disagree = pairs.filter((pair) => settle(pair).contradicted.length > 0).length;
    const counted = { indicator, pairs: pairs.length, disagree };
    return pairs.length < ENOUGH_PAIRS
      ? { ...counted, chance: misdated.chance, basis: "assumed" }
      : { ...counted, chance: disagree / pairs.length, basis: "estimated" };
  });
}

/** Two statements that could contradict each other: a date, and another date or a no. */
function pairsOf(witnesses: readonly Witness[]): Testimony[][] {
  return witnesses.flatMap((a, at) =>
    witnesses.slice(at + 1).flatMap((b) => {
      const dated = [a, b].filter(({ testimony }) => testimony.says === "taken" && testimony.date !== null);
      const denials = [a, b].filter(({ testimony }) => testimony.says === "not-taken");
      const isPair = originOf(a) !== originOf(b) && dated.length > 0 && dated.length + denials.length === 2;
      return isPair ? [[a.testimony, b.testimony]] : [];
    }),
  );
}

/** One wave of one source, or one typed document. */
const originOf = ({ reading, document, testimony }: Witness): string =>
  document?.document ??
  (reading === null ? `list of ${testimony.asked}` : `${reading.source} ${reading.year}`);

/**
 * The chance that a step's own date is wrong. Of one document, that of its kind (d). Where two or more agree, that of one
 * statement alone, 1 − √(1 − d): two that were wrong apart from each other would not agree, but waves of one survey are
 * not apart. Where documents contradict each other, at least one of k is wrong: 1 − 1/k, or d if that is more.
 */
export function chanceOf({ settled, witnesses, disputes }: LedgerEntry, { chance }: Reliability): number {
  const dated = witnesses.filter(({ testimony }) => testimony.says === "taken" && testimony.date !== null);
  if (settled.contradicted.length > 0 || disputes.length > 0) {
    const said = new Set([
      ...dated.map(({ testimony }) => (testimony.says === "taken" ? testimony.date : null)),
      ...(witnesses.some(({ testimony }) => testimony.says === "not-taken") ? ["never"] : []),
    ]);
    return Math.max(chance, 1 - 1 / Math.max(2, said.size + disputes.length));
  }
  return new Set(dated.map(originOf)).size > 1 ? 1 - Math.sqrt(1 - chance) : chance;
}

/** By indicator: the chance of its kind, and of each economy that has taken the step its own. */
function wrongDatesOf(ledger: readonly LedgerEntry[]): WrongDates {
  const kinds = new Map(reliabilityOf(ledger).map((kind) => [kind.indicator, kind]));
  return Object.fromEntries(
    [...kinds].map(([indicator, kind]) => [
      indicator,
      {
        kind: kind.chance,
        steps: Object.fromEntries(
          ledger
            .filter((entry) => entry.indicator === indicator && entry.settled.date !== null)
            .map((entry) => [entry.iso3, chanceOf(entry, kind)]),
        ),
      },
    ]),
  );
}

/** Whether the newest wave that speaks of the step contradicts its date, and says that it is not taken. */
function isDenied({ settled, witnesses }: LedgerEntry): boolean {
  const waves = witnesses.filter(({ document }) => document === null).map(({ testimony }) => testimony);
  const newest = Math.max(...waves.map(({ asked }) => asked));
  const isTold = waves.some(({ says, asked }) => says === "not-taken" && asked === newest);
  return isTold && settled.contradicted.some(([, to]) => to === newest);
}

/** What the index takes from the ledger, by indicator and economy, and how sure it is. */
export interface Dated {
  /** The year of each step, but for those that the newest wave denies. */
  years: ReadonlyMap<string, number>;
  wrongDates: WrongDates;
}

/** Key of a step in `Dated.years`. */
export const keyOf = ({ indicator, iso3 }: Pick<LedgerEntry, "indicator" | "iso3">) => `${indicator} ${iso3}`;

export function datedOf(ledger: readonly LedgerEntry[]): Dated {
  return {
    years: new Map(
      ledger.flatMap((entry) =>
        entry.settled.date === null || isDenied(entry)
          ? []
          : [[keyOf(entry), yearOf(entry.settled.date)] as const],
      ),
    ),
    wrongDates: wrongDatesOf(ledger),
  };
}
