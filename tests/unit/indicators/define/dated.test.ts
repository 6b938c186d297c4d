import { describe, expect, it } from "vitest";
import { daysAfter, daysMeantBy } from "../../../../indicators/define/dated.ts";

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
