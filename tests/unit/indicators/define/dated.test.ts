import { describe, expect, it } from "vitest";
import { daysAfter, daysMeantBy, reachedAsAnswered, reachedBy } from "../../../../indicators/define/dated.ts";

const series = (rule: (year: number) => number | null) => [2014, 2015, 2016, 2017].map(rule);

describe("reachedBy", () => {
  it.each([2016, "2016", "2016-12", "2016-01-31"])("is yes from the year of %s on, no before", (date) => {
    expect(series((year) => reachedBy(date, year, 2014))).toEqual([0, 0, 1, 1]);
  });

  it("is no without a date while the list is complete, and unknown after", () => {
    expect(series((year) => reachedBy(null, year, 2015))).toEqual([0, 0, null, null]);
  });

  it.each(["1", "", "yes", "20161207", "12/2016"])("takes %j for no date, and says so", (date) => {
    expect(() => reachedBy(date, 2016, 2016)).toThrow("expected a year or a date");
  });
});

describe("reachedAsAnswered", () => {
  it("is no in every year where the answer is no, whatever year stands beside it", () => {
    expect(series((year) => reachedAsAnswered(false, 2015, year, 2017))).toEqual([0, 0, 0, 0]);
  });

  it("follows the year given where the answer is yes", () => {
    expect(series((year) => reachedAsAnswered(true, 2016, year, 2017))).toEqual([0, 0, 1, 1]);
  });

  it("knows of a yes without a year only that it was so when asked", () => {
    expect(series((year) => reachedAsAnswered(true, null, year, 2017))).toEqual([null, null, null, 1]);
  });

  it("believes a yes in the year asked before a later year given beside it", () => {
    expect(series((year) => reachedAsAnswered(true, 2018, year, 2017))).toEqual([0, 0, 0, 1]);
  });
});

describe("daysAfter", () => {
  it("counts over the ends of months and years", () => {
    expect([daysAfter("2014-11-12", 30), daysAfter("2013-12-02", 30), daysAfter("2008-01-30", 30)]).toEqual([
      "2014-12-12",
      "2014-01-01",
      "2008-02-29",
    ]);
  });
});

describe("daysMeantBy", () => {
  it("is one day for a day, the month's ends for a month, the year's for a year", () => {
    expect(["2018-04-03", "2020-02", "2021-02", "2018"].map(daysMeantBy)).toEqual([
      ["2018-04-03", "2018-04-03"],
      ["2020-02-01", "2020-02-29"],
      ["2021-02-01", "2021-02-28"],
      ["2018-01-01", "2018-12-31"],
    ]);
  });
});
