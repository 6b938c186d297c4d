import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import { keyOf } from "../../../../pipelines/derive/wrong-dates.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";

const seen = (year: number, value: number | null) =>
  ({
    ...{ indicator: "law", iso3: "JAM", year, value, low: null, high: null },
    status: value === null ? "contradicted" : "reported",
  }) as Observation;
const series = [seen(2001, 0), seen(2002, null), seen(2003, null), seen(2004, null), seen(2007, 1)];
const told = (iso3?: string) =>
  valuesOf(series, iso3 === undefined ? undefined : new Map([[keyOf({ indicator: "law", iso3 }), 2003]]))
    .get("law")
    ?.get("JAM")
    ?.map(({ year, value, until }) => [year, value, until]);

describe("a year that documents contradict", () => {
  it("is unknown without a date, and no value before it is carried into it", () => {
    expect(told()).toEqual([
      [2001, 0, 2002],
      [2007, 1, undefined],
    ]);
  });

  it("counts as taken from the earliest date on, and is unknown before it", () => {
    expect(told("JAM")).toEqual([
      [2001, 0, 2002],
      [2003, 1, undefined],
      [2004, 1, undefined],
      [2007, 1, undefined],
    ]);
  });

  it("is not told by the date of another economy", () => {
    expect(told("KEN")).toEqual(told());
  });
});
