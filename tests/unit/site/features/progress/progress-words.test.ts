import { describe, expect, it } from "vitest";
import type { IndexMoveRow } from "../../../../../indicators/reform-index/tables.ts";
import {
  chanceOf,
  headlineOf,
  ratingsOf,
  restsOf,
  sureOf,
  tallyOf,
  testedTogether,
} from "../../../../../site/features/progress/progress-words.ts";
import { translator } from "../../../../../site/i18n/t.ts";

const t = translator("en");
const move = (iso3: string, improved: number, more: Partial<IndexMoveRow> = {}): IndexMoveRow => ({
  ...{ iso3, year_from: 2014, year_to: 2024, before: 40, after: 60, change: 20, low: 10, high: 30 },
  ...{ improved, worsened: 0, steps: 20, ratings: 0, ratings_improved: 0.3, ratings_worsened: 0.3 },
  ratings_certainty: "no-clear-change",
  rests_on: null,
  robustness: 1,
  certainty: improved >= 0.95 ? "very-likely-improved" : "no-clear-change",
  unqualified: false,
  believed: false,
  ...{ law: 20, capacity: 0, e_procurement: 0, oversight: 0, a_year: 2, gap_closed: 0.3, matched: 9 },
  breaks: null,
  ...more,
});
const isDated = (indicator: string) => indicator === "portal-live";
const years = { from: 2014, to: 2024 };

/** Two that are sure enough for a list of five, but not for one of sixty. */
const five = [
  move("AAA", 0.995),
  move("BBB", 0.991),
  ...["CCC", "DDD", "EEE"].map((iso3) => move(iso3, 0.5)),
];
const sixty = [...five, ...Array.from({ length: 55 }, (_, at) => move(`X${at}`, 0.5))];

describe("what holds up", () => {
  it("is tested among the list that is shown, and no other", () => {
    const believed = (rows: readonly IndexMoveRow[]) =>
      testedTogether(rows).flatMap((row) => (row.believed ? row.iso3 : []));
    expect(believed(five)).toEqual(["AAA", "BBB"]);
    expect(believed(sixty)).toEqual([]);
    expect([tallyOf(five, isDated).believed, tallyOf(sixty, isDated).believed]).toEqual([2, 0]);
  });

  it("is told of that list, with what holds up by ratings alone", () => {
    const rated = five.map((row, at) => (at === 0 ? { ...row, ratings: 8, ratings_improved: 0.999 } : row));
    expect(chanceOf(tallyOf(rated, isDated), t)).toMatch(
      /none of these 5 .* 2 changes hold up, and 1 by ratings/,
    );
  });
});

describe("the headline", () => {
  it("counts ratings alone, and says what chance alone would give", () => {
    const rows = five.map((row, at) =>
      at === 2 ? { ...row, ratings_certainty: "very-likely-worsened" as const } : row,
    );
    expect(headlineOf(tallyOf(rows, isDated), years, null, t)).toBe(
      "From 2014 to 2024, by ratings alone, 0 of 5 economies very likely improved and 1 very likely worsened; chance alone would give up to 0.3 of each",
    );
    expect(headlineOf(tallyOf(rows, isDated), years, "Asia", t)).toMatch(/^Asia: from 2014/);
  });

  it("leaves what dated steps add to the sentence below it", () => {
    expect(ratingsOf(tallyOf(five, isDated), t)).toContain("2 economies very likely improved");
  });
});

describe("a change that rests on one", () => {
  const rests = (rests_on: string | null) => move("AAA", 0.99, { rests_on });
  const shown = { t, isDated, titleOf: (indicator: string) => indicator };

  it("date is told apart from one that rests on a rating", () => {
    expect(restsOf(rests("portal-live"), shown)).toBe("rests on one date: portal-live");
    expect(restsOf(rests("media-scrutiny"), shown)).toBe("rests on one rating: media-scrutiny");
    expect(restsOf(rests(null), shown)).toBeNull();
  });

  it("is counted under the headline, dates before ratings, and only what there is", () => {
    const of = (...rows: IndexMoveRow[]) => sureOf(tallyOf(rows, isDated), t);
    expect(of(rests("portal-live"), rests("media-scrutiny"))).toMatch(
      /^Of the 2 .*: 1 rests on a single date; 1 rests on a single rating; /,
    );
    expect(of(rests("portal-live"))).not.toContain("rating");
    expect(of(move("AAA", 0.5))).toBe("");
  });
});
