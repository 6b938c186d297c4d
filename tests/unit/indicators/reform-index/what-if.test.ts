import { describe, expect, it } from "vitest";
import { dataOf, type IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { compose } from "../../../../indicators/composite/compose.ts";
import { whatIf } from "../../../../indicators/reform-index/what-if.ts";

const spec = IndexSpec.parse({
  unit: "iso3",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: [
    { id: "a", parent: "law", goalposts: [0, 10] },
    { id: "b", parent: "law", goalposts: [0, 1] },
    { id: "c", parent: "capacity", goalposts: [0, 100], direction: -1 },
  ],
  groups: [
    { id: "law", parent: "index", aggregate: "arithmetic" },
    { id: "capacity", parent: "index", aggregate: "arithmetic" },
    { id: "index", parent: null, aggregate: "geometric", floor: 1, minAvailable: 1 },
  ],
  uncertainty: { seed: 1, draws: 200, method: { weights: 0.25, aggregate: ["arithmetic"] } },
});
const file: IndexFile = {
  product: "state",
  method: "1.0",
  year: 2026,
  spec,
  units: ["AAA", "BBB", "CCC", "DDD"],
  times: [null, null, null, null],
  columns: { a: [5, 8, 2, null], b: [0, 1, 1, null], c: [50, 20, 90, 10] },
  errors: {},
  ages: {},
  yearly: {},
  standIns: {},
  facts: [],
  misdated: 0,
  breaks: {},
};

describe("what if", () => {
  it("gives the index as it is when the answer is the one that is there", () => {
    const { aggregated } = compose(spec, dataOf(file));
    const told = whatIf(file, { iso3: "AAA", indicator: "b", value: 0 });
    expect(told.index).toBe(aggregated.get("index")?.[0]);
    expect(told.pillar).toBe(aggregated.get("law")?.[0]);
    expect([told.of, told.rank_low, told.rank_high]).toEqual([3, 2, 3]);
  });

  it("raises pillar, index and range by a better answer, and leaves the file as it was", () => {
    const [now, then] = [0, 1].map((value) => whatIf(file, { iso3: "AAA", indicator: "b", value }));
    expect(now?.pillar).toBe(25);
    expect(then?.pillar).toBe(75);
    expect(then?.index).toBeCloseTo(Math.sqrt(75 * 50), 9);
    expect(then?.low).toBeGreaterThan(now?.high as number);
    expect(file.columns["b"]).toEqual([0, 1, 1, null]);
  });

  it("ranks the economy among the others, whose answers stay", () => {
    const rankIf = (iso3: string, value: number) => {
      const { rank_low, rank_high } = whatIf(file, { iso3, indicator: "c", value });
      return [rank_low, rank_high];
    };
    expect(rankIf("CCC", 100)[1]).toBe(3);
    expect(rankIf("BBB", 0)).toEqual([1, 1]);
  });

  it("refuses an economy and an indicator that the file does not hold", () => {
    expect(() => whatIf(file, { iso3: "XXX", indicator: "a", value: 1 })).toThrow('no "XXX"');
    expect(() => whatIf(file, { iso3: "AAA", indicator: "x", value: 1 })).toThrow('no "x"');
  });
});
