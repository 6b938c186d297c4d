import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { compose } from "../../../../indicators/composite/compose.ts";
import { dataOf } from "./trees.ts";

const spec = (group: Record<string, unknown>, index: Record<string, unknown> = {}) =>
  IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "none" },
    indicators: [
      { id: "a", parent: "pillar", weight: 2 },
      { id: "b", parent: "pillar" },
      { id: "c", parent: "other" },
    ],
    groups: [
      { id: "pillar", parent: "index", aggregate: "arithmetic", ...group },
      { id: "other", parent: "index", aggregate: "arithmetic" },
      { id: "index", parent: null, aggregate: "arithmetic", ...index },
    ],
  });
const DATA = dataOf({ a: [10, NaN, NaN], b: [NaN, 20, NaN], c: [30, 30, 30] });

describe("coverage", () => {
  it("is the share of the weight below a node that has a value, down to the indicators", () => {
    const { coverage } = compose(spec({}), DATA);
    expect([...(coverage.get("pillar") as Float64Array)]).toEqual([2 / 3, 1 / 3, 0]);
    expect([...(coverage.get("index") as Float64Array)].map((share) => +share.toFixed(12))).toEqual([
      +(5 / 6).toFixed(12),
      +(4 / 6).toFixed(12),
      0.5,
    ]);
  });

  it("below the threshold leaves a group without a value, and its weight out of the group above", () => {
    const { aggregated, coverage } = compose(spec({ minCoverage: 2 / 3 }), DATA);
    expect([...(aggregated.get("pillar") as Float64Array)]).toEqual([10, NaN, NaN]);
    expect([...(coverage.get("pillar") as Float64Array)]).toEqual([2 / 3, 1 / 3, 0]);
    expect([...(aggregated.get("index") as Float64Array)]).toEqual([20, 30, 30]);
    expect(coverage.get("index")?.[1]).toBe(0.5);
  });

  it("counts indicators, where a number of them is asked for", () => {
    const { aggregated } = compose(spec({ minIndicators: 2 }), dataOf({ a: [1, 1], b: [2, NaN], c: [3, 3] }));
    expect([...(aggregated.get("pillar") as Float64Array)]).toEqual([4 / 3, NaN]);
  });
});
