import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumn, toColumn } from "../../../../indicators/composite/column.ts";
import { aggregateTree, type Columns } from "../../../../indicators/composite/compose.ts";
import { matchedEnds, matchedIndicators, throughout } from "../../../../indicators/composite/matched.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

const spec = IndexSpec.parse({
  unit: "unit",
  scale: [0, 100],
  normalise: { method: "none" },
  indicators: [
    { id: "a", parent: "index" },
    { id: "b", parent: "index" },
  ],
  groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
});

describe("a matched set", () => {
  const columns: Columns = new Map([
    ["a", toColumn([40, 40, null])],
    ["b", toColumn([null, 80, 90])],
  ]);

  it("names the indicators that both rows have", () => {
    expect(matchedIndicators(columns, [0, 1])).toEqual(["a"]);
    expect(matchedIndicators(columns, [1, 2])).toEqual(["b"]);
    expect(matchedIndicators(columns, [0, 2])).toEqual([]);
    expect(matchedIndicators(columns, [1, 7])).toEqual([]);
  });

  it("sees no change where only a new indicator came: 40 to 60 is 40 to 40", () => {
    const plain = aggregateTree(spec, columns).aggregated.get("index") ?? toColumn([]);
    expect([plain[0], plain[1]]).toEqual([40, 60]);
    const { start, end } = matchedEnds(columns, [[0, 1]]);
    const scoreOf = (side: Columns) =>
      fromColumn(aggregateTree(spec, side).aggregated.get("index") ?? toColumn([]));
    expect([scoreOf(start), scoreOf(end)]).toEqual([[40], [40]]);
  });

  it("gives one row a pair, and no value for a row that is not there", () => {
    const { start, end } = matchedEnds(columns, [
      [1, 2],
      [0, 2],
      [1, 1],
      [1, -1],
    ]);
    expect(fromColumn(start.get("b") ?? toColumn([]))).toEqual([80, null, 80, null]);
    expect(fromColumn(end.get("b") ?? toColumn([]))).toEqual([90, null, 80, null]);
  });

  it("has the same holes at both ends, and elsewhere the values as they were", () => {
    const column = fc.array(fc.option(fc.nat(100)), { minLength: 4, maxLength: 4 }).map(toColumn);
    const row = fc.nat(3);
    fc.assert(
      fc.property(column, fc.array(fc.tuple(row, row)), (one, pairs) => {
        const { start, end } = matchedEnds(new Map([["i", one]]), pairs);
        pairs.forEach(([from, to], at) => {
          const [before, after] = [start.get("i")?.[at], end.get("i")?.[at]];
          const isWhole = matchedIndicators(new Map([["i", one]]), [from, to]).length === 1;
          expect([before, after]).toEqual(isWhole ? [one[from], one[to]] : [NaN, NaN]);
        });
      }),
    );
  });
});

it("keeps throughout the periods only the units that are in all of them", () => {
  const kept = throughout([toColumn([1, 2, null]), toColumn([3, null, 5])]);
  expect(kept.map(fromColumn)).toEqual([
    [1, null, null],
    [3, null, null],
  ]);
});
