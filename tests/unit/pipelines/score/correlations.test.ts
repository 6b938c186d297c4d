import { expect, it } from "vitest";
import { compose } from "../../../../indicators/composite/compose.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { correlationsCsv } from "../../../../pipelines/score/correlations.ts";
import { readData } from "../../../../pipelines/score/input.ts";

const TABLE = "town,a,b,same\nUp,1,9,4\nMid,2,5,4\nDown,3,7,4\nLow,,1,4\n";

function written(correlations: string | null): string | null {
  const spec = IndexSpec.parse({
    unit: "town",
    scale: [0, 1],
    normalise: { method: "minmax" },
    indicators: [
      { id: "a", parent: "index" },
      { id: "b", parent: "index", direction: -1 },
      { id: "same", parent: "index" },
    ],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
    correlations,
  });
  return correlationsCsv(spec, compose(spec, readData(TABLE, "towns.csv", spec).data));
}

it("has a row for each pair, on the scale where more is better, with the rows both have; none without spread", () => {
  const lines = written("kendall")?.trimEnd().split("\n") ?? [];
  expect(lines.slice(0, 3)).toEqual(["node,other,n,kendall", "a,b,3,0.3333333333333333", "a,same,0,"]);
  expect(lines).toHaveLength(7);
  expect(written("spearman")).toContain("a,b,3,0.5");
  expect(written(null)).toBeNull();
});
