import { describe, expect, it } from "vitest";
import { fromColumn, toColumn } from "../../../../indicators/composite/column.ts";
import { compose } from "../../../../indicators/composite/compose.ts";
import { standingOf } from "../../../../indicators/composite/outranking.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

type Cells = Record<string, (number | null)[]>;

function scores(aggregate: string, columns: Cells, group: object = {}, weights: number[] = []) {
  const spec = IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "none" },
    indicators: Object.keys(columns).map((id, at) => ({ id, parent: "index", weight: weights[at] ?? 1 })),
    groups: [{ id: "index", parent: null, aggregate, ...group }],
  });
  const typed = new Map(Object.entries(columns).map(([id, cells]) => [id, toColumn(cells)]));
  const units = Object.values(columns)[0]?.map((_, at) => `u${at}`) ?? [];
  const data = { units, times: units.map(() => null), columns: typed, errors: new Map(), words: new Map() };
  return fromColumn(compose(spec, data).aggregated.get("index") ?? toColumn([]));
}

/** The first is above the second on a and b, the second above the third on all, the third above the first on c. */
const THREE = { a: [3, 2, 1], b: [3, 2, 1], c: [1, 3, 2] };

describe("units compared pair by pair, as a group of the tree", () => {
  it("stand by Copeland where they win most pairs, from none at the low end to all at the high", () => {
    expect(scores("copeland", THREE)).toEqual([100, 50, 0]);
    expect(scores("copeland", { a: [5, 5, 5] })).toEqual([50, 50, 50]);
  });

  it("stand by outranking at the mean share of weight on which they are above, ties counting half", () => {
    const [first, second, third] = scores("outranking", THREE) as [number, number, number];
    expect(first).toBeCloseTo((100 * (2 / 3 + 2 / 3)) / 2, 10);
    expect(second).toBeCloseTo((100 * (1 / 3 + 1)) / 2, 10);
    expect(third).toBeCloseTo((100 * (1 / 3)) / 2, 10);
    expect(scores("outranking", { a: [5, 5, 1] })).toEqual([75, 75, 0]);
  });

  it("count by weight: a majority of indicators may be a minority of weight", () => {
    expect(scores("copeland", THREE, {}, [1, 1, 3])).toEqual([0, 100, 50]);
  });

  it("take what differs in the last bit for a tie, of values and of weights", () => {
    expect(scores("copeland", { a: [0.1 + 0.2, 0.3] })).toEqual([50, 50]);
    const halves = [0.1, 0.2, 0.3, 0.6];
    expect(scores("copeland", { a: [1, 0], b: [1, 0], c: [1, 0], d: [0, 1] }, {}, halves)).toEqual([50, 50]);
  });

  it("are compared on what both have; who shares nothing with anyone has no value", () => {
    expect(scores("copeland", { a: [1, 2, null], b: [null, null, 3] })).toEqual([0, 100, null]);
    expect(scores("outranking", { a: [1, 2, null], b: [null, 1, 3] })).toEqual([0, 50, 100]);
  });

  it("leave out, for the others too, who has less than the threshold asks for", () => {
    const columns = { a: [1, 2, 3], b: [5, 4, null] };
    expect(scores("outranking", columns, { minAvailable: 1 })).toEqual([50, 50, null]);
  });
});

it("lies between never and always without a scale", () => {
  expect([...standingOf([{ weight: 1, column: toColumn([1, 2]) }], "copeland")]).toEqual([0, 1]);
});
