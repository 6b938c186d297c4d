import { describe, expect, it } from "vitest";
import { agedErrors, cautiousErrors, dataOf, type IndexFile } from "../../indicators/index-file.ts";
import { IndexSpec } from "../../indicators/index-spec.ts";

const FILE: IndexFile = {
  product: "track",
  method: "1.0",
  year: 2026,
  spec: IndexSpec.parse({
    unit: "iso3",
    time: "year",
    scale: [0, 100],
    normalise: { method: "none" },
    indicators: [
      { id: "wgi", parent: "index" },
      { id: "experts", parent: "index" },
      { id: "law", parent: "index" },
    ],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
  }),
  units: ["KEN", "KEN", "UGA"],
  times: ["2020", "2021", "2021"],
  columns: { wgi: [1, 2, null], experts: [5, 6, 7], law: [0, 1, 1] },
  errors: { wgi: [3, 3, null] },
  ages: { wgi: [0, 4, null], experts: [0, 2, 0], law: [0, 0, 2] },
  yearly: { wgi: 2, experts: 0.5 },
};
const of = (errors: Map<string, Float64Array>, id: string) => [...(errors.get(id) ?? [])];

describe("the errors of an index file", () => {
  it("are the published ones in the table", () => {
    expect(of(dataOf(FILE).errors as Map<string, Float64Array>, "wgi")).toEqual([3, 3, NaN]);
    expect(dataOf(FILE).errors.has("experts")).toBe(false);
  });

  it("grow with age: the variance by the yearly change squared, each year", () => {
    expect(of(agedErrors(FILE), "wgi")).toEqual([3, Math.sqrt(9 + 4 * 4), NaN]);
  });

  it("of a value carried on without a published error are those of its age; of a fresh one, none", () => {
    expect(of(agedErrors(FILE), "experts")).toEqual([NaN, Math.sqrt(2 * 0.25), NaN]);
  });

  it("are, to be cautious, the largest that fits the yearly change where none is published", () => {
    const [first, second, third] = of(cautiousErrors(FILE), "experts");
    expect(first).toBeCloseTo(0.5 / Math.SQRT2, 12);
    expect(second).toBeCloseTo(Math.sqrt(0.125 + 0.5), 12);
    expect(third).toBe(first);
    expect(of(cautiousErrors(FILE), "wgi")).toEqual(of(agedErrors(FILE), "wgi"));
  });

  it("are none for facts, which do not fade, and stay missing where the value is", () => {
    expect(of(cautiousErrors(FILE), "law")).toEqual([0, 0, 0]);
    expect(of(agedErrors(FILE), "law")).toEqual([NaN, NaN, NaN]);
    expect(of(cautiousErrors(FILE), "wgi")[2]).toBeNaN();
  });
});
