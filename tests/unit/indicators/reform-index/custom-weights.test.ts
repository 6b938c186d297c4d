import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { MEANS, OFFICIAL, sharesOf, type Points } from "../../../../indicators/views/index-view.ts";
import { compare, openLaboratory, specOf } from "../../../../indicators/reform-index/custom-weights.ts";

const pillars = ["law", "capacity", "e-procurement", "oversight"];
const spec = IndexSpec.parse({
  unit: "iso3",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: pillars.flatMap((parent) =>
    ["a", "b", "c"].map((name) => ({ id: `${parent}-${name}`, parent, goalposts: [0, 100] })),
  ),
  groups: [
    ...pillars.map((id) => ({
      id,
      parent: "index",
      weight: 1,
      aggregate: "arithmetic",
      minCoverage: 2 / 3,
      minIndicators: 2,
    })),
    { id: "index", parent: null, aggregate: "geometric", floor: 1, minAvailable: 1 },
  ],
  uncertainty: {
    seed: 7,
    draws: 100,
    measurement: true,
    method: { weights: 0.25, aggregate: ["arithmetic", "harmonic"], missing: true },
  },
});

/** AAA has everything; BBB lacks one answer in law; CCC lacks two, so it has no law and no index; DDD is even. */
const answers: Record<string, (number | null)[]> = {
  AAA: [90, 60, 30, 40, 40, 40, 20, 20, 20, 80, 80, 80],
  BBB: [30, 30, null, 40, 40, 40, 60, 60, 60, 80, 80, 80],
  CCC: [50, null, null, 50, 50, 50, 50, 50, 50, 50, 50, 50],
  DDD: [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50],
};
const units = Object.keys(answers);
const file: IndexFile = {
  product: "state",
  method: "1.0",
  year: 2026,
  spec,
  units,
  times: units.map(() => null),
  columns: Object.fromEntries(
    spec.indicators.map(({ id }, at) => [id, units.map((unit) => answers[unit]?.[at] ?? null)]),
  ),
  errors: { "law-a": [5, 5, null, null] },
  ages: {},
  yearly: {},
  standIns: {},
  facts: [],
  misdated: 0.06,
  breaks: {},
};
const laboratory = openLaboratory(file);
const scores = (settings = OFFICIAL) => [...(laboratory.score(settings).scores["index"] as Float64Array)];
const near = (value: number) => expect.closeTo(value, 9);

function drawn(settings = OFFICIAL) {
  const drawing = laboratory.draw(settings);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

describe("sharesOf", () => {
  it("rescales the points to one", () => {
    expect(sharesOf([50, 25, 25, 25]).shares).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(sharesOf([0, 0, 0, 0]).shares).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("holds a pillar at one half, and says which", () => {
    expect(sharesOf([50, 10, 10, 5])).toEqual({ shares: [0.5, near(0.2), near(0.2), near(0.1)], held: 0 });
    expect(sharesOf([0, 0, 40, 0])).toEqual({
      shares: [near(1 / 6), near(1 / 6), 0.5, near(1 / 6)],
      held: 2,
    });
    expect(sharesOf([30, 30, 0, 0])).toEqual({ shares: [0.5, 0.5, 0, 0], held: -1 });
  });

  it("never gives a pillar more than one half, and always gives out one", () => {
    const point = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.tuple(point, point, point, point), (points) => {
        const { shares } = sharesOf(points);
        expect(Math.max(...shares)).toBeLessThanOrEqual(0.5);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the laboratory", () => {
  it("leaves the specification as it is under the official choices, whatever the sum of the points", () => {
    expect(specOf(spec, OFFICIAL)).toEqual(spec);
    expect(specOf(spec, { ...OFFICIAL, weights: [10, 10, 10, 10] })).toEqual(spec);
  });

  it("scores by hand-worked examples", () => {
    expect(scores()).toEqual([
      near((60 * 40 * 20 * 80) ** 0.25),
      near((30 * 40 * 60 * 80) ** 0.25),
      NaN,
      near(50),
    ]);
    const half: Points = [50, 0, 0, 50];
    expect(scores({ ...OFFICIAL, weights: half, mean: "arithmetic" })).toEqual([
      near(70),
      near(55),
      NaN,
      near(50),
    ]);
    expect(scores({ ...OFFICIAL, mean: "harmonic" })[0]).toEqual(
      near(4 / (1 / 60 + 1 / 40 + 1 / 20 + 1 / 80)),
    );
  });

  it("fills with the middle value where asked, and lets nobody join by it", () => {
    // law-c of BBB: the middle of 30 and 50
    expect(scores({ ...OFFICIAL, mean: "arithmetic", missing: "middle" })).toEqual([
      near(50),
      near((100 / 3 + 40 + 60 + 80) / 4),
      NaN,
      near(50),
    ]);
  });

  it("asks for four fifths where it is strict: an economy with two of three is no longer scored", () => {
    const standing = laboratory.score({ ...OFFICIAL, missing: "strict" });
    expect([...(standing.scores["index"] as Float64Array)].map(Number.isNaN)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(standing.of).toBe(2);
    expect((standing.coverage["law"] as Float64Array)[1]).toBeCloseTo(2 / 3, 9);
  });

  it("lets the other means, and never its own twice, vary in the layer of method", () => {
    const own = specOf(spec, { ...OFFICIAL, mean: "harmonic" }).uncertainty?.method?.aggregate;
    expect(own).toEqual(["geometric", "arithmetic"]);
  });

  it("draws ranges that hold the score of an economy that is even in everything at that score", () => {
    const { low, high, measuredLow, measuredHigh, known } = drawn();
    expect([low[3], high[3]]).toEqual([near(50), near(50)]);
    expect(measuredLow[0]).toBeLessThan(scores()[0] as number);
    expect(measuredHigh[0]).toBeGreaterThan(scores()[0] as number);
    expect([low[2], measuredLow[2], known[2]]).toEqual([NaN, NaN, NaN]);
    expect(known[0]).toBeCloseTo(1 / 12, 9);
  });

  it("draws ranges that hold every score and every rank, whatever the choices", () => {
    for (const mean of MEANS)
      for (const weights of [OFFICIAL.weights, [50, 25, 25, 0], [0, 0, 50, 50]] as Points[])
        for (const missing of ["rescale", "strict", "middle"] as const) {
          const settings = { weights, mean, missing };
          const { low, high, rankLow, rankHigh, measuredLow, measuredHigh } = drawn(settings);
          const { rank } = laboratory.score(settings);
          scores(settings).forEach((score, row) => {
            if (Number.isNaN(score)) return;
            const holds = (from: number | undefined, to: number | undefined, value: number) =>
              (from as number) <= value + 1e-9 && (to as number) >= value - 1e-9;
            expect(holds(low[row], high[row], score)).toBe(true);
            expect(holds(rankLow[row], rankHigh[row], rank[row] as number)).toBe(true);
            if (!Number.isNaN(measuredLow[row]))
              expect(holds(measuredLow[row], measuredHigh[row], score)).toBe(true);
          });
        }
  });

  it("gives the same draws twice", () => expect(drawn()).toEqual(drawn()));
});

describe("compare", () => {
  it("ranks among those scored both ways, and lists who moves by how far", () => {
    const before = Float64Array.from([9, 8, 7, NaN, 6]);
    const after = Float64Array.from([6, 8, 7, 9, NaN]);
    const found = compare(before, after);
    expect(found.n).toBe(3);
    expect([...found.gained]).toEqual([-2, 1, 1, NaN, NaN]);
    expect([found.up, found.down]).toEqual([[1, 2], [0]]);
    expect(found.meanShift).toBeCloseTo(4 / 3, 9);
    expect(found.spearman).toBeCloseTo(-0.5, 9);
  });

  it("counts who stays among the first and the last ten", () => {
    const before = Float64Array.from({ length: 30 }, (_, row) => 30 - row);
    const after = before.map((score, row) => (row === 0 ? 0.5 : score));
    expect(compare(before, after)).toMatchObject({ top: 9, bottom: 9, n: 30 });
    expect(compare(before, before)).toMatchObject({
      top: 10,
      bottom: 10,
      meanShift: 0,
      up: [],
      down: [],
      spearman: 1,
    });
  });
});
