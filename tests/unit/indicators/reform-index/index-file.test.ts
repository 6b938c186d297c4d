import { describe, expect, it } from "vitest";
import { dataOf, standInErrors, type IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

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
  standIns: { experts: 1.5 },
  facts: ["law"],
  misdated: 0.06,
  breaks: {},
};
const of = (errors: Map<string, Float64Array>, id: string) => [...(errors.get(id) ?? [])];

describe("the errors of an index file", () => {
  it("are the published ones in the table", () => {
    expect(of(dataOf(FILE).errors as Map<string, Float64Array>, "wgi")).toEqual([3, 3, NaN]);
    expect(dataOf(FILE).errors.has("experts")).toBe(false);
  });

  it("grow with age: the variance by the yearly change squared, each year", () => {
    expect(of(standInErrors(FILE), "wgi")).toEqual([3, Math.sqrt(9 + 4 * 4), NaN]);
  });

  it("are stand-ins where none is published, and grow in the same way", () => {
    expect(of(standInErrors(FILE), "experts")).toEqual([1.5, Math.sqrt(1.5 ** 2 + 2 * 0.25), 1.5]);
  });

  it("are none for facts, which do not fade, and stay missing where the value is", () => {
    expect(of(standInErrors(FILE), "law")).toEqual([0, 0, 0]);
    expect(of(standInErrors(FILE), "wgi")[2]).toBeNaN();
  });
});
