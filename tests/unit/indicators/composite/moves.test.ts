import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import type { Data } from "../../../../indicators/composite/compose.ts";
import type { Rows } from "../../../../indicators/composite/matched.ts";
import { movesOf, type Move, type MoveAssumptions } from "../../../../indicators/composite/moves.ts";
import { simulate, simulationOf } from "../../../../indicators/composite/simulate.ts";
import { compose } from "../../../../indicators/composite/compose.ts";

const spec = IndexSpec.parse({
  unit: "unit",
  time: "year",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: [
    { id: "a", parent: "g", goalposts: [0, 100] },
    { id: "b", parent: "g", goalposts: [0, 100] },
    { id: "c", parent: "h", goalposts: [0, 100] },
  ],
  groups: [
    { id: "g", parent: "index", aggregate: "arithmetic" },
    { id: "h", parent: "index", aggregate: "arithmetic" },
    { id: "index", parent: null, aggregate: "geometric", floor: 1, minAvailable: 1 },
  ],
  uncertainty: { seed: 1, draws: 20000, method: { weights: 0.25, aggregate: ["arithmetic"] } },
});

type Cells = Record<string, readonly number[]>;

/** Rows: every unit in the first year, then every unit in the second. */
function panel(columns: Cells, errors: Cells = {}): { data: Data; pairs: Rows[] } {
  const n = (columns["a"]?.length ?? 0) / 2;
  const typed = (of: Cells) =>
    new Map(Object.entries(of).map(([id, cells]) => [id, Float64Array.from(cells)]));
  return {
    data: {
      units: Array.from({ length: 2 * n }, (_, row) => `u${row % n}`),
      times: Array.from({ length: 2 * n }, (_, row) => (row < n ? "2014" : "2024")),
      columns: typed(columns),
      errors: typed(errors),
      words: new Map(),
    },
    pairs: Array.from({ length: n }, (_, at): Rows => [at, at + n]),
  };
}

function moves(columns: Cells, errors: Cells = {}, more: MoveAssumptions = {}): Move[] {
  const { data, pairs } = panel(columns, errors);
  return movesOf(spec, data, new Map(data.errors), pairs, [2014, 2024], more);
}

const cells = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: NaN, freq: 4 }), {
  minLength: 6,
  maxLength: 6,
});
const anyPanel = fc.record({ a: cells, b: cells, c: cells });

describe("a move between two years", () => {
  it("rests on what is observed at both ends, and on nothing else", () => {
    const [move] = moves({ a: [20, 40], b: [NaN, 90], c: [50, 50] });
    expect(move?.matched).toEqual(["a", "c"]);
    expect(move?.before).toBeCloseTo(Math.sqrt(20 * 50), 12);
    expect(move?.after).toBeCloseTo(Math.sqrt(40 * 50), 12);
  });

  it("is not told of a unit without a score at either end", () => {
    expect(moves({ a: [20, 40], b: [10, 20], c: [NaN, 50] })).toEqual([]);
  });

  it("is the sum of its parts: by pillar, and by indicator", () => {
    fc.assert(
      fc.property(anyPanel, (columns) => {
        for (const { change, parts } of moves(columns)) {
          const sum = (ids: string[]) => ids.reduce((total, id) => total + (parts[id] || 0), 0);
          expect(Math.abs(sum(["g", "h"]) - change)).toBeLessThan(1e-9);
          expect(Math.abs(sum(["a", "b", "c"]) - change)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("of one unit does not depend on the others", () => {
    fc.assert(
      fc.property(anyPanel, ({ a, b, c }) => {
        const only = (cells: number[]) => [cells[0], cells[3]] as number[];
        const { believed: _, ...alone } = moves({ a: only(a), b: only(b), c: only(c) })[0] ?? {
          believed: false,
        };
        const among = moves({ a, b, c }).find(({ unit }) => unit === "u0");
        const { believed: __, ...rest } = among ?? { believed: false };
        expect(rest).toEqual(alone);
      }),
    );
  });

  it("is certain where nothing blurs it, and ½ likely where it is just the smallest change that counts", () => {
    const [up, same] = moves({ a: [20, 50, 40, 50], b: [20, 50, 40, 50], c: [50, 50, 50, 50] });
    expect([up?.improved, up?.worsened, up?.certainty]).toEqual([1, 0, "very-likely-improved"]);
    expect([same?.improved, same?.worsened, same?.certainty]).toEqual([0, 0, "no-clear-change"]);
  });

  it("has the chance that draws from the same errors give", () => {
    const errors = { a: [6, 6], b: [6, 6], c: [4, 4] };
    const columns = { a: [40, 46], b: [42, 50], c: [55, 58] };
    const [move] = moves(columns, errors);
    const { data } = panel(columns, errors);
    const drawn = simulate(spec, simulationOf(spec, data, compose(spec, data)), "measurement", ["index"]);
    const scores = drawn.scores.get("index") as Float64Array;
    let above = 0;
    for (let draw = 0; draw < 20000; draw++)
      if ((scores[2 * draw + 1] as number) - (scores[2 * draw] as number) > 1) above += 1;
    expect(move?.improved).toBeGreaterThan(0.6);
    expect(move?.improved).toBeLessThan(0.95);
    expect(Math.abs(above / 20000 - (move?.improved as number))).toBeLessThan(0.02);
  });

  it("is robust where every way of weighing agrees, and not where they part", () => {
    const [clear, torn] = moves({ a: [20, 20, 60, 45], b: [20, 20, 60, 45], c: [20, 50, 60, 22] });
    expect(clear?.robustness).toBe(1);
    expect(clear?.unqualified).toBe(true);
    expect(torn?.robustness).toBeLessThan(0.9);
    expect(torn?.unqualified).toBe(false);
  });

  it("is believed among many only if it is surer than one alone would have to be", () => {
    const n = 40;
    const start = Array.from({ length: n }, () => 50);
    // one clear change among forty; a second that is likely alone
    const end = start.map((value, at) => (at === 0 ? value + 20 : at === 1 ? value + 7.2 : value));
    const errors = Array.from({ length: 2 * n }, () => 3.8);
    const found = moves(
      { a: [...start, ...end], b: [...start, ...end], c: [...start, ...end] },
      { a: errors, b: errors, c: errors },
    );
    expect(found[1]?.certainty).toBe("very-likely-improved");
    expect([found[0]?.believed, found[1]?.believed, found[2]?.believed]).toEqual([true, false, false]);
  });

  it("is tested in both directions, since nobody chose one beforehand: one in forty either way is the mark", () => {
    const [one] = moves(
      { a: [50, 57.2], b: [50, 57.2], c: [50, 57.2] },
      { a: [3.8, 3.8], b: [3.8, 3.8], c: [3.8, 3.8] },
    );
    expect(one?.improved).toBeGreaterThan(0.95);
    expect(one?.improved).toBeLessThan(0.975);
    expect(one?.believed).toBe(false);
  });

  it("tells steps from ratings, and they sum to the change", () => {
    fc.assert(
      fc.property(anyPanel, (columns) => {
        for (const { change, steps, ratings, parts } of moves(columns, {}, { facts: ["c"] })) {
          expect(Math.abs(steps + ratings - change)).toBeLessThan(1e-9);
          expect(steps).toBeCloseTo(parts["c"] || 0, 9);
        }
      }),
    );
  });

  it("with a date that may be wrong is no surer than the date", () => {
    const [move] = moves({ a: [50, 50], b: [50, 50], c: [20, 80] }, {}, { facts: ["c"], misdated: 0.06 });
    expect(move?.improved).toBeCloseTo(0.94, 12);
    expect(move?.certainty).toBe("likely-improved");
    expect([move?.ratingsImproved, move?.ratingsCertainty]).toEqual([0, "no-clear-change"]);
  });

  it("with two dates is wrong only where both are, if either would do", () => {
    const [move] = moves({ a: [20, 80], b: [50, 50], c: [20, 80] }, {}, { facts: ["a", "c"], misdated: 0.1 });
    expect(move?.improved).toBeCloseTo(1 - 0.1 ** 2, 12);
  });

  it("names the one member without which it would not be very likely, and none where any could go", () => {
    const [one, several] = moves({ a: [50, 20, 50, 60], b: [50, 20, 50, 60], c: [20, 20, 80, 60] });
    expect(one?.restsOn).toBe("c");
    expect(one?.unqualified).toBe(false);
    expect(several?.restsOn).toBeNull();
  });

  it("does not stand unqualified where it needs what was measured otherwise in between", () => {
    const columns = { a: [20, 80], b: [20, 80], c: [20, 80] };
    const unqualified = (breaks: Record<string, number[]>) => moves(columns, {}, { breaks })[0]?.unqualified;
    expect(unqualified({})).toBe(true);
    expect(unqualified({ a: [2015] })).toBe(true);
    expect(unqualified({ a: [2015], b: [2015], c: [2015] })).toBe(false);
    expect(unqualified({ a: [2004], b: [2004], c: [2004] })).toBe(true);
  });

  it("does not stand unqualified against ratings", () => {
    const columns = { a: [60, 40], b: [60, 40], c: [10, 90] };
    const [move] = moves(columns, {}, { facts: ["c"] });
    expect(move?.change).toBeGreaterThan(1);
    expect(move?.ratings).toBeLessThan(-1);
    expect(move?.unqualified).toBe(false);
  });
});

describe("a change of an index that takes logarithms, divides, fills in or screens", () => {
  const movesBy = (fields: object, columns: Cells, indicator: object = {}, errors: Cells = {}): Move[] => {
    const { data, pairs } = panel(columns, errors);
    const own = IndexSpec.parse({
      unit: "unit",
      time: "year",
      scale: [0, 100],
      normalise: { method: "minmax" },
      indicators: [
        { id: "a", parent: "index", ...indicator },
        { id: "b", parent: "index" },
      ],
      groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
      ...fields,
    });
    const words = new Map([["region", data.units.map((_, row) => `r${row}`)]]);
    return movesOf(own, { ...data, words }, new Map(data.errors), pairs, [2014, 2024]);
  };

  it.each([["arithmetic"], ["geometric"]])(
    "compares on what both years have where one has no logarithm: %s",
    (aggregate) => {
      const groups = [{ id: "index", parent: null, aggregate }];
      const uncertainty = { seed: 1, draws: 20, method: { weights: 0.2 } };
      const columns = { a: [1, 3, 4, 0, -2, 9], b: [5, 5, 4, 6, 7, 2] };
      const [first, second, third] = movesBy(
        { groups, uncertainty },
        columns,
        { log: true },
        { a: Array(6).fill(0.1) },
      );
      expect([first?.matched, second?.matched, third?.matched]).toEqual([["b"], ["b"], ["a", "b"]]);
      expect(first?.change).toBeCloseTo(20, 10);
      expect(first?.parts["b"]).toBeCloseTo(20, 10);
      expect(first?.parts["a"]).toBeNaN();
    },
  );

  it("compares on what both years have where one has nothing to divide by", () => {
    const [move] = movesBy({}, { a: [2, 4, 8, 8], b: [5, 1, 6, 2], d: [0, 1, 2, 2] }, { denominator: "d" });
    expect(move?.matched).toEqual(["b"]);
  });

  it("fills nothing in, whichever groups a unit belongs to in either year", () => {
    const columns = { a: [1, NaN, 3, 4], b: [5, 6, 7, 8] };
    const impute = { method: "group-mean", by: "region" };
    expect(movesBy({ impute }, columns)[1]).toEqual(movesBy({}, columns)[1]);
  });

  it("leaves out who is screened out, and moves no other's numbers", () => {
    const columns = { a: [NaN, 2, 5, NaN, 4, 9], b: [5, 6, 7, 9, 8, 10] };
    const all = movesBy({}, columns);
    const kept = movesBy({ screen: { minAvailable: 1 } }, columns);
    expect(kept.map(({ unit }) => unit)).toEqual(["u1", "u2"]);
    expect(kept.map(({ parts }) => parts["a"])).toEqual(all.slice(1).map(({ parts }) => parts["a"]));
  });
});
