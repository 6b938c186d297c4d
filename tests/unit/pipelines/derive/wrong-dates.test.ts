import { describe, expect, it } from "vitest";
import {
  saysNotTaken,
  saysTaken,
  saysTakenBy,
  settle,
  type Testimony,
} from "../../../../indicators/define/testimony.ts";
import { misdated } from "../../../../indicators/reform-index/members.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import type { LedgerEntry } from "../../../../pipelines/derive/ledger.ts";
import {
  chanceOf,
  datedOf,
  ENOUGH_PAIRS,
  keyOf,
  reliabilityOf,
} from "../../../../pipelines/derive/wrong-dates.ts";

/** Each statement from a wave of its own, but those that share a wave's year. */
function entry(iso3: string, said: [wave: number, testimony: Testimony][], indicator = "law"): LedgerEntry {
  const testimonies = said.map(([, testimony]) => testimony);
  return {
    ...{ indicator, iso3, disputes: [], setAside: [], isUnlisted: false, taken: [] },
    witnesses: said.map(([year, testimony]) => ({
      ...{ testimony, document: null, list: null, wave: year },
      reading: { source: "survey", year } as Reading,
    })),
    settled: settle(testimonies),
  };
}
const agree = (iso3: string) =>
  entry(iso3, [
    [2020, saysTaken("a", 2004, 2020)],
    [2022, saysTaken("b", 2005, 2022)],
  ]);
const differ = (iso3: string) =>
  entry(iso3, [
    [2020, saysTaken("a", 2004, 2020)],
    [2022, saysTaken("b", 2016, 2022)],
  ]);
const alone = (iso3: string) => entry(iso3, [[2022, saysTaken("b", 2016, 2022)]]);
const fall = (iso3: string) =>
  entry(iso3, [
    [2020, saysTaken("a", 2004, 2020)],
    [2022, saysNotTaken("b", 2022)],
  ]);
const many = (n: number, make: (iso3: string) => LedgerEntry) =>
  Array.from({ length: n }, (_, at) => make(`X${at}`));

describe("how often documents disagree", () => {
  it("is the share of pairs more than two years apart, or of which one finds nothing later", () => {
    const [law] = reliabilityOf([...many(30, agree), ...many(6, differ), ...many(4, fall), alone("KEN")]);
    expect(law).toEqual({ indicator: "law", pairs: 40, disagree: 10, chance: 0.25, basis: "estimated" });
  });

  it("is assumed where there are too few pairs, and nothing is made of them", () => {
    const [law] = reliabilityOf(many(ENOUGH_PAIRS - 1, differ));
    expect(law).toMatchObject({ pairs: 29, disagree: 29, chance: misdated.chance, basis: "assumed" });
  });

  it("takes two statements of one wave for one document, and a yes without a date for none", () => {
    const oneList = entry("KEN", [
      [2019, saysNotTaken("joined", 2010)],
      [2019, saysTaken("joined", 2012, 2019)],
    ]);
    const undated = entry("UGA", [
      [2020, saysTaken("a", 2004, 2020)],
      [2025, saysTakenBy("b", 2025)],
    ]);
    expect(reliabilityOf([oneList, undated])[0]).toMatchObject({ pairs: 0 });
  });

  it("is told apart for each kind of step", () => {
    const portals = many(30, differ).map((each) => ({ ...each, indicator: "portal" }));
    expect(
      reliabilityOf([...many(30, agree), ...portals]).map(({ indicator, chance }) => [indicator, chance]),
    ).toEqual([
      ["law", 0],
      ["portal", 1],
    ]);
  });
});

describe("the chance that a step's own date is wrong", () => {
  const kind = { indicator: "law", pairs: 100, disagree: 19, chance: 0.19, basis: "estimated" as const };

  it("is that of its kind with one document, less where two agree, more where they contradict each other", () => {
    expect(chanceOf(alone("KEN"), kind)).toBe(0.19);
    expect(chanceOf(agree("KEN"), kind)).toBeCloseTo(0.1, 12);
    expect(chanceOf(differ("KEN"), kind)).toBe(0.5);
    expect(chanceOf(fall("KEN"), kind)).toBe(0.5);
  });

  it("is one in three right at best where three dates contradict each other", () => {
    const three = entry("KEN", [
      [2018, saysTaken("a", 2000, 2018)],
      [2020, saysTaken("b", 2008, 2020)],
      [2022, saysTaken("c", 2016, 2022)],
    ]);
    expect(chanceOf(three, kind)).toBeCloseTo(2 / 3, 12);
  });

  it("is never less for a contradicted date than for its kind", () => {
    expect(chanceOf(differ("KEN"), { ...kind, chance: 0.7 })).toBe(0.7);
  });

  it("goes to the index with the year of the step, by economy", () => {
    const { years, wrongDates } = datedOf([agree("KEN"), fall("JAM")]);
    expect(years.get(keyOf({ indicator: "law", iso3: "KEN" }))).toBe(2004);
    expect(wrongDates["law"]?.steps).toEqual({ KEN: 1 - Math.sqrt(1 - misdated.chance), JAM: 0.5 });
  });
});

describe("the year of a step in the score over time", () => {
  const yearOf = (said: Parameters<typeof entry>[1]) =>
    datedOf([entry("KEN", said)]).years.get(keyOf({ indicator: "law", iso3: "KEN" }));

  it("is the earliest where only the start is in dispute", () => {
    expect(yearOf(differ("KEN").witnesses.map(({ wave, testimony }) => [wave as number, testimony]))).toBe(
      2004,
    );
    const late: [number, Testimony][] = [
      [2020, saysNotTaken("a", 2020)],
      [2022, saysTaken("b", 2009, 2022)],
    ];
    expect(yearOf(late)).toBe(2009);
  });

  it("is none where the newest wave denies the step", () => {
    expect(datedOf([fall("KEN")]).years.size).toBe(0);
    expect(
      yearOf([
        [2020, saysTaken("a", 2004, 2020)],
        [2022, saysNotTaken("b", 2022)],
        [2025, saysTakenBy("c", 2025)],
      ]),
    ).toBe(2004);
  });
});
