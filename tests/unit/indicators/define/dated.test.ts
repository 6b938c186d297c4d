import { describe, expect, it } from "vitest";
import { daysAfter } from "../../../../indicators/define/dated.ts";

describe("daysAfter", () => {
  it("counts over the ends of months and years", () => {
    expect([daysAfter("2014-11-12", 30), daysAfter("2013-12-02", 30), daysAfter("2008-01-30", 30)]).toEqual([
      "2014-12-12",
      "2014-01-01",
      "2008-02-29",
    ]);
  });
});
