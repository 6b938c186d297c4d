import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { chooser, varying } from "../../../../indicators/composite/choices.ts";
import { compose, type Data } from "../../../../indicators/composite/compose.ts";
import { planOf } from "../../../../indicators/composite/plan.ts";
import { propagate } from "../../../../indicators/composite/propagate.ts";
import { simulate, simulationOf, type Layer } from "../../../../indicators/composite/simulate.ts";
import { quantile } from "../../../../indicators/composite/quantile.ts";
import { aboveOf, ranksInDraws, spreadOf } from "../../../../indicators/composite/spread.ts";
import { dataOf, madeIndex } from "./trees.ts";

const METHOD = {
  weights: 0.25,
  goalposts: 0.1,
  normalise: [{ method: "zscore", mean: 50, sd: 20 }],
  aggregate: ["arithmetic", "harmonic"],
  floors: [5, 10],
  missing: true,
  leaveOut: 0.5,
};
const uncertainty = { seed: 1, draws: 200, method: METHOD };

function draw(spec: IndexSpec, data: Data, layer: Layer, node = "index"): Float64Array {
  const simulation = simulationOf(spec, data, compose(spec, data));
  return simulate(spec, simulation, layer, [node]).scores.get(node) as Float64Array;
}

const plain = (more: Record<string, unknown> = {}) =>
  IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "goalposts" },
    indicators: ["a", "b", "c"].map((id) => ({ id, parent: "index", goalposts: [0, 100] })),
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
    uncertainty,
    ...more,
  });
const DATA = dataOf({ a: [10, 50, 90, 50], b: [20, 60, NaN, 60], c: [30, 40, 70, 40] });
const widthOf = (scores: Float64Array, rows: number) => {
  const { low, high } = spreadOf(scores, rows);
  return high.map((end, row) => end - (low[row] as number));
};

describe("the layer of method", () => {
  it("gives the same bytes for the same seed, and others for another", () => {
    const once = draw(plain(), DATA, "method");
    expect(Buffer.from(draw(plain(), DATA, "method").buffer)).toEqual(Buffer.from(once.buffer));
    const other = plain({ uncertainty: { ...uncertainty, seed: 2 } });
    expect(draw(other, DATA, "method")).not.toEqual(once);
  });

  it("leaves the index as it is where nothing may vary", () => {
    fc.assert(
      fc.property(madeIndex({ uncertainty: { seed: 3, draws: 3, method: {} } }), ({ spec, data }) => {
        const score = compose(spec, data).aggregated.get("index") as Float64Array;
        const drawn = draw(spec, data, "method");
        drawn.forEach((value, at) => {
          const expected = score[at % score.length] as number;
          if (Number.isNaN(expected)) expect(value).toBeNaN();
          else expect(Math.abs(value - expected)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it("gives no draw to what has no score, and to what has one never a zero for a missing value", () => {
    const spec = plain({
      uncertainty: { seed: 5, draws: 100, method: { weights: 0.25, aggregate: ["geometric"] } },
    });
    const drawn = draw(spec, dataOf({ a: [NaN, 60], b: [NaN, NaN], c: [NaN, 60] }), "method");
    drawn.forEach((score, at) => {
      if (at % 2 === 0) expect(score).toBeNaN();
      else expect(score).toBeCloseTo(60, 9);
    });
  });

  it("draws a unit by its own name: another unit joining moves nobody, with goalposts alone", () => {
    const spec = plain({
      uncertainty: { ...uncertainty, method: { ...METHOD, normalise: [], missing: false } },
    });
    const few = draw(spec, dataOf({ a: [10, 50], b: [20, 60], c: [30, 40] }), "method");
    const more = draw(spec, dataOf({ a: [10, 50, 99], b: [20, 60, 1], c: [30, 40, 7] }), "method");
    few.forEach((score, at) => expect(score).toBe(more[Math.floor(at / 2) * 3 + (at % 2)]));
  });

  it("uses each factor's own chances: holding one does not move the others", () => {
    const spec = plain();
    const plan = planOf(spec);
    const choose = chooser(spec, plan);
    const of = (set: (factor: string) => string) =>
      Array.from({ length: 50 }, (_, at) => {
        const { weights, span, means, leftOut } = choose(at, set);
        return { weights: [...weights], span, means: [...means], leftOut };
      });
    const [base, held] = [of(() => "A"), of((factor) => (factor === "weights" ? "B" : "A"))];
    base.forEach(({ weights, ...rest }, at) => {
      const { weights: others, ...same } = held[at] as (typeof held)[number];
      expect(same).toEqual(rest);
      expect(others).not.toEqual(weights);
    });
  });

  it("keeps the index's own option in half of the draws, shares the rest evenly, and leaves out as often as it says", () => {
    const spec = plain();
    const choose = chooser(spec, planOf(spec));
    const draws = Array.from({ length: 6000 }, (_, at) => {
      const { normalise, means, leftOut } = choose(at, () => "A");
      return { normalise, mean: means.at(-1) as number, leftOut };
    });
    const share = (test: (draw: (typeof draws)[number]) => boolean) =>
      draws.filter(test).length / draws.length;
    expect(share(({ normalise }) => normalise === 1)).toBeCloseTo(1 / 2, 1);
    // the index is arithmetic itself, and arithmetic is also among the two others
    expect(share(({ mean }) => mean === 0)).toBeCloseTo(3 / 4, 1);
    expect(share(({ leftOut }) => leftOut === -1)).toBeCloseTo(1 / 2, 1);
    for (const leaf of [0, 1, 2]) expect(share(({ leftOut }) => leftOut === leaf)).toBeCloseTo(1 / 6, 1);
  });

  it("without an indicator gives the mean of the others, in the draws that leave it out", () => {
    const spec = plain({ uncertainty: { seed: 1, draws: 300, method: { leaveOut: 0.5 } } });
    const drawn = new Set(draw(spec, dataOf({ a: [10], b: [20], c: [60] }), "method"));
    expect([...drawn].sort((a, b) => a - b)).toEqual([15, 30, 35, 40]);
  });

  it("fills a missing value with the middle of its own period, where it fills at all", () => {
    const spec = plain({ uncertainty: { seed: 1, draws: 200, method: { missing: true } } });
    const data = {
      ...dataOf({ a: [NaN, 10, 30, NaN, 70, 90], b: [50, 50, 50, 50, 50, 50], c: [50, 50, 50, 50, 50, 50] }),
      times: ["1", "1", "1", "2", "2", "2"],
    };
    const drawn = draw(spec, data, "method");
    const seen = (row: number) => [...new Set(drawn.filter((_, at) => at % 6 === row))].sort((a, b) => a - b);
    expect(seen(0).map((score) => +score.toFixed(9))).toEqual([40, 50]);
    expect(seen(3).map((score) => +score.toFixed(9))).toEqual([50, 60]);
  });

  it("counts what is below another floor as that floor, in the draws that take it", () => {
    const spec = plain({
      groups: [{ id: "index", parent: null, aggregate: "arithmetic", floor: 0 }],
      uncertainty: { seed: 1, draws: 300, method: { floors: [30, 60] } },
    });
    const drawn = new Set(draw(spec, dataOf({ a: [0], b: [30], c: [60] }), "method"));
    expect([...drawn].sort((a, b) => a - b)).toEqual([30, 40, 60]);
  });

  it("says which draws kept the scale, so that points are not mixed with those of another", () => {
    const spec = plain({
      uncertainty: { seed: 1, draws: 300, method: { normalise: [{ method: "zscore", mean: 90, sd: 1 }] } },
    });
    const simulation = simulationOf(spec, DATA, compose(spec, DATA));
    const { ownScale, scores } = simulate(spec, simulation, "method", ["index"]);
    expect(ownScale.reduce((sum, kept) => sum + kept, 0) / 300).toBeCloseTo(0.5, 1);
    const { low, high } = spreadOf(scores.get("index") as Float64Array, 4, ownScale);
    expect([low[0], high[0]]).toEqual([20, 20]);
  });

  it("stays on the scale, whatever the way onto it", () => {
    const spec = plain({
      uncertainty: { seed: 1, draws: 100, method: { normalise: [{ method: "zscore", mean: 90, sd: 40 }] } },
    });
    const drawn = draw(spec, DATA, "method");
    expect(Math.max(...drawn)).toBeLessThanOrEqual(100);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  });

  it("takes other choices for another seed", () => {
    const of = (seed: number) => {
      const spec = plain({ uncertainty: { ...uncertainty, seed } });
      const choose = chooser(spec, planOf(spec));
      return Array.from({ length: 40 }, (_, at) => {
        const { normalise, leftOut } = choose(at, () => "A");
        return `${normalise} ${leftOut}`;
      });
    };
    expect(of(1)).not.toEqual(of(2));
  });

  it("names the factors that vary, in a fixed order", () => {
    expect(varying(plain().uncertainty?.method ?? null)).toEqual([
      "normalise",
      "goalposts",
      "weights",
      "aggregate",
      "floor",
      "missing",
      "leave-out",
    ]);
    expect(varying(null)).toEqual([]);
  });
});

describe("the layer of measurement", () => {
  const errors = (size: number) => ({ a: [size, size, size, size], c: [size, size, size, size] });
  const blurred = (size: number) =>
    dataOf({ a: [40, 50, 60, 50], b: [20, 60, NaN, 60], c: [45, 40, 55, 40] }, errors(size));
  const spec = plain({ uncertainty: { seed: 1, draws: 4000, method: null } });

  it("is a point where the standard error is zero, and where there is none", () => {
    for (const data of [blurred(0), DATA])
      expect([...widthOf(draw(spec, data, "measurement"), 4)]).toEqual([0, 0, 0, 0]);
  });

  it("gives a year the same draws whichever year was drawn before, where a missing value is filled too", () => {
    const method = { missing: true };
    const both = plain({ uncertainty: { seed: 1, draws: 200, method } });
    const data = {
      ...dataOf({ a: [40, 50, NaN, 50], b: [20, 60, 30, 60], c: [45, 40, 55, 40] }, { a: [9, 9, NaN, 9] }),
      times: ["2001", "2001", "2002", "2002"],
    };
    const simulation = simulationOf(both, data, compose(both, data));
    const second = () => simulate(both, simulation, "both", ["index"], [2, 4]).scores.get("index");
    const alone = second();
    simulate(both, simulation, "both", ["index"], [0, 2]);
    expect(second()).toEqual(alone);
  });

  it("is about twice as wide for twice the error", () => {
    const [one, two] = [1, 2].map((size) => widthOf(draw(spec, blurred(size), "measurement"), 4));
    one?.forEach((width, row) => expect((two?.[row] as number) / width).toBeCloseTo(2, 1));
  });

  it("agrees with the closed form: 2·1.645 standard errors of a mean of two of three", () => {
    const width = widthOf(draw(spec, blurred(3), "measurement"), 4);
    expect(Math.abs((width[0] as number) / ((2 * 1.6449 * 3 * Math.SQRT2) / 3) - 1)).toBeLessThan(0.05);
    expect(Math.abs((width[2] as number) / ((2 * 1.6449 * 3 * Math.SQRT2) / 2) - 1)).toBeLessThan(0.05);
  });

  it("never leaves the scale: a value at a post is drawn inside it", () => {
    const data = dataOf({ a: [0, 100], b: [0, 100], c: [0, 100] }, { a: [20, 20], b: [20, 20], c: [20, 20] });
    const drawn = draw(spec, data, "measurement");
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(100);
  });

  it("leaves half of the draws on either side of what is observed, at the ends of the scale too", () => {
    const data = dataOf(
      { a: [1, 99, 0, 50], b: [2, 98, 0, 50], c: [3, 97, 0, 50] },
      { a: [9, 9, 9, 9], b: [9, 9, 9, 9], c: [9, 9, 9, 9] },
    );
    const { low, median, high } = spreadOf(draw(spec, data, "measurement"), 4);
    [2, 98, 0, 50].forEach((score, row) => {
      expect(low[row]).toBeLessThanOrEqual(score);
      expect(high[row]).toBeGreaterThanOrEqual(score);
      // of three members at an end, the mean of what is cut lies a little inside
      expect(Math.abs((median[row] as number) - score)).toBeLessThan(row === 3 ? 0.3 : 4);
    });
  });

  it("draws a value beyond a goalpost about itself, and counts it as the goalpost", () => {
    const data = dataOf(
      { a: [130, 50], b: [130, 50], c: [130, 50] },
      { a: [20, 20], b: [20, 20], c: [20, 20] },
    );
    const { low, median } = spreadOf(draw(spec, data, "measurement"), 2);
    expect(median[0]).toBe(100);
    expect(low[0]).toBeGreaterThan(85);
  });

  it("is wider where errors go together: k of correlation ρ by √(1 + ρ(k − 1)), as the closed form says", () => {
    const values = { a: [50], b: [50], c: [50] };
    const apart = dataOf(values, { a: [6], b: [6], c: [6] });
    const together = { ...apart, together: { share: 0.5, sources: { a: "s", b: "s", c: "s" } } };
    const wide = (data: Data) => widthOf(draw(spec, data, "measurement"), 1)[0] as number;
    expect(wide(together) / wide(apart)).toBeCloseTo(Math.sqrt(2), 1);
    const seOf = (data: Data) => propagate(spec, data, compose(spec, data)).get("index")?.se[0] as number;
    expect(seOf(together) / seOf(apart)).toBeCloseTo(Math.sqrt(2), 12);
    expect(Math.abs(wide(together) / (2 * 1.6449 * seOf(together)) - 1)).toBeLessThan(0.05);
  });

  it("gives each cell its own chances: two units with the same values are drawn apart", () => {
    const drawn = draw(spec, blurred(3), "measurement");
    const apart = [...Array(4000).keys()].filter((at) => drawn[at * 4 + 1] !== drawn[at * 4 + 3]);
    expect(apart.length).toBeGreaterThan(3990);
  });
});

describe("a draw of both", () => {
  const blurred = dataOf({ a: [40, 60], b: [20, 60], c: [45, 40] }, { a: [5, 5], c: [5, 5] });

  it("is that of method where nothing has an error, and that of measurement where nothing may vary", () => {
    expect(draw(plain(), DATA, "both")).toEqual(draw(plain(), DATA, "method"));
    const fixed = plain({ uncertainty: { ...uncertainty, method: null } });
    expect(draw(fixed, blurred, "both")).toEqual(draw(fixed, blurred, "measurement"));
  });

  it("has a variance of about the sum of theirs", () => {
    const spec = plain({ uncertainty: { seed: 1, draws: 4000, method: { weights: 0.25, goalposts: 0.1 } } });
    const varianceOf = (layer: Layer) => {
      const own = draw(spec, blurred, layer).filter((_, at) => at % 2 === 0);
      const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
      return own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / own.length;
    };
    const parts = varianceOf("method") + varianceOf("measurement");
    expect(varianceOf("both") / parts).toBeCloseTo(1, 1);
  });

  it("moves a value by its error in the points of the draw's own scale", () => {
    // a z-score of deviation 1 has a hundredth of the points: so has its error
    const z = (sd: number) =>
      plain({
        uncertainty: { seed: 1, draws: 400, method: { normalise: [{ method: "zscore", mean: 50, sd }] } },
      });
    const spreadIn = (sd: number) => {
      const simulation = simulationOf(z(sd), blurred, compose(z(sd), blurred));
      const { scores, ownScale } = simulate(z(sd), simulation, "both", ["index"]);
      return widthOfFirst(
        scores.get("index") as Float64Array,
        ownScale.map((own) => 1 - own),
      );
    };
    expect(spreadIn(1) / spreadIn(10)).toBeCloseTo(0.1, 2);
  });
});

function widthOfFirst(scores: Float64Array, counts: Uint8Array): number {
  const { low, high } = spreadOf(scores, 2, counts);
  return (high[0] as number) - (low[0] as number);
}

it("refuses to draw without being told how, or for a node that is no group", () => {
  const spec = plain({ uncertainty: null });
  expect(() => draw(spec, DATA, "method")).toThrow("no uncertainty");
  expect(() => draw(plain(), DATA, "method", "a")).toThrow('"a" is no group');
});

describe("what draws say", () => {
  const draws = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 20,
  });

  it("P(a above b) and P(b above a) sum to one, ties counting half", () => {
    fc.assert(
      fc.property(draws, (rows) => {
        const above = aboveOf(Float64Array.from(rows.flat()), 4);
        for (let a = 0; a < 4; a++)
          for (let b = 0; b < 4; b++)
            expect((above[a * 4 + b] as number) + (above[b * 4 + a] as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("counts by hand: above in two of four draws and equal in one is 2½ of 4", () => {
    expect(aboveOf(Float64Array.of(2, 1, 2, 1, 1, 1, 0, 1), 2)[1]).toBe(2.5 / 4);
  });

  it("leaves out draws in which one of the two has no score", () => {
    expect(aboveOf(Float64Array.of(2, 1, NaN, 1), 2)[1]).toBe(1);
    expect(aboveOf(Float64Array.of(NaN, 1), 2)[1]).toBeNaN();
  });

  it("ranks equal scores alike and what is missing not at all", () => {
    expect([...ranksInDraws(Float64Array.of(5, 7, 5, NaN, 1, NaN, 2, 3), 4)]).toEqual([
      ...[2, 1, 2, NaN],
      ...[3, NaN, 2, 1],
    ]);
  });

  it("ranks as counting does, whatever is missing or equal", () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 6 }),
      fc.double({ min: -5, max: 105, noNaN: true }),
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 12, maxLength: 12 }), (scores) => {
        const ranks = ranksInDraws(Float64Array.from(scores), 6);
        scores.forEach((own, at) => {
          const others = scores.slice(at < 6 ? 0 : 6, at < 6 ? 6 : 12);
          expect(ranks[at]).toEqual(Number.isNaN(own) ? NaN : 1 + others.filter((each) => each > own).length);
        });
      }),
    );
  });

  it("has the quantiles of sorting, without sorting", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const { median, low, high } = spreadOf(Float64Array.from(values), 1);
        const sorted = values.toSorted((a, b) => a - b);
        [low, median, high].forEach((found, at) =>
          expect(found[0]).toBeCloseTo(quantile(sorted, [0.05, 0.5, 0.95][at] as number), 6),
        );
      }),
    );
  });

  it("ranges from the 5 % to the 95 % quantile of type 7, whatever is missing left out", () => {
    const scores = Float64Array.from({ length: 22 }, (_, at) => (at % 2 === 1 ? NaN : at / 2));
    const { median, low, high } = spreadOf(scores, 2);
    expect([median[0], low[0], high[0]]).toEqual([5, 0.5, 9.5]);
    expect(median[1]).toBeNaN();
  });
});

it("never draws beyond a cap, and draws what lies far beyond it as the end of the scale", () => {
  const capped = { method: "distance-to-reference", unit: "u1", cap: true };
  const spec = plain({ normalise: capped, uncertainty: { seed: 1, draws: 200 } });
  const data = dataOf({ a: [10, 50, 90, 50], b: [20, 60, 95, 60], c: [30, 40, 70, 40] });
  const one = [2, 2, 2, 2];
  const scores = draw(
    spec,
    { ...data, units: ["u0", "u1", "u2", "u3"], errors: dataOf({ a: one, b: one, c: one }).columns },
    "measurement",
  );
  expect(Math.max(...scores)).toBe(100);
  const ofThird = scores.filter((_, at) => at % 4 === 2);
  expect([...new Set(ofThird)]).toEqual([100]);
  expect(new Set(scores.filter((_, at) => at % 4 === 1)).size).toBeGreaterThan(50);
});
