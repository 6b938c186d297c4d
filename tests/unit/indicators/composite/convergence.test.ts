import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, toColumn, type Column } from "../../../../indicators/composite/column.ts";
import { betaConvergence, sigmaConvergence } from "../../../../indicators/composite/convergence.ts";
import { throughout } from "../../../../indicators/composite/matched.ts";

const START = toColumn([20, 30, 40, 55, 70, 80]);
const END = toColumn([35, 38, 52, 60, 74, 79]);

/** Standard normal numbers, the same for a seed (mulberry32, Box–Muller). */
function noise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe("beta convergence", () => {
  it("is the least-squares line of SciPy 1.17's linregress", () => {
    const { a, observed, corrected, n } = betaConvergence(START, END, 10) ?? fail();
    expect(a).toBeCloseTo(1.8355283307810106, 12);
    expect(observed.b).toBeCloseTo(-0.02275650842266462, 14);
    expect(observed.se).toBeCloseTo(0.004881375551400914, 14);
    expect(observed.speed).toBeCloseTo(-Math.log(1 - 0.2275650842266462) / 10, 12);
    expect([n, corrected]).toEqual([6, null]);
  });

  it("leaves out a unit that is missing in either year", () => {
    const [start, end] = [toColumn([...START, 1, null]), toColumn([...END, null, 99])];
    expect(betaConvergence(start, end, 10)).toEqual(betaConvergence(START, END, 10));
  });

  it("is not given for two units, nor where all started equal", () => {
    expect(betaConvergence(toColumn([1, 2]), toColumn([2, 2]), 5)).toBeNull();
    expect(betaConvergence(toColumn([5, 5, 5]), toColumn([1, 2, 3]), 5)).toBeNull();
  });

  it("has no error on a line, whatever its slope", () => {
    const value = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(value, fc.nat(10), (slope, rise) => {
        const beta = betaConvergence(
          START,
          START.map((score) => score + 10 * (rise + slope * score)),
          10,
        );
        expect(beta?.observed.b).toBeCloseTo(slope, 12);
        expect(beta?.observed.se).toBeCloseTo(0, 6);
      }),
    );
  });

  it("has no speed where those behind overtook those ahead", () => {
    const speedOf = (end: number[]) =>
      betaConvergence(toColumn([10, 20, 30]), toColumn(end), 5)?.observed.speed;
    expect(speedOf([30, 20, 10])).toBeNull();
    expect(speedOf([20, 20, 20])).toBeNull();
    expect(speedOf([15, 20, 25])).toBeCloseTo(Math.LN2 / 5, 12);
    expect(speedOf([0, 20, 40])).toBeCloseTo(-Math.LN2 / 5, 12);
  });

  it("refuses a span of no time, and an error variance below zero", () => {
    expect(() => betaConvergence(START, END, 0)).toThrow("convergence over 0 years");
    expect(() => betaConvergence(START, END, 10, { variance: -1 })).toThrow("an error variance of -1");
  });
});

describe("the correction for errors of measurement", () => {
  /** True scores 60, 60, 40, 40 in both years; errors of ±6 that have nothing to do with them. */
  const truth = [60, 60, 40, 40];
  const errors = [6, -6, 6, -6];
  const observed = toColumn(truth.map((score, at) => score + (errors[at] as number)));
  const variance = (4 * 36) / 3;

  it("finds nothing where nothing changed, though the observed line falls by σ²/(T·Var(I₀))", () => {
    const beta = betaConvergence(observed, toColumn(truth), 10, { variance }) ?? fail();
    expect(beta.observed.b).toBeCloseTo(-48 / 10 / (400 / 3 + 48), 12);
    expect(beta.corrected?.b).toBeCloseTo(0, 12);
    expect(beta.corrected?.speed).toBeCloseTo(0, 12);
  });

  it("finds the true slope where there is one: half the gap closed", () => {
    const end = toColumn([55, 55, 45, 45]);
    const beta = betaConvergence(observed, end, 10, { variance }) ?? fail();
    expect(beta.corrected?.b).toBeCloseTo(-0.05, 12);
    expect(beta.corrected?.speed).toBeCloseTo(Math.LN2 / 10, 12);
  });

  it("goes too far where errors persist, unless told how much they do", () => {
    const stays = (covariance: number) => betaConvergence(observed, observed, 10, { variance, covariance });
    expect(stays(0)?.corrected?.b).toBeGreaterThan(0.03);
    expect(stays(variance)?.corrected?.b).toBeCloseTo(0, 12);
  });

  it("changes nothing where there is no error, and is not given where there is nothing else", () => {
    const beta = betaConvergence(START, END, 10, { variance: 0 });
    expect(beta?.corrected).toEqual(beta?.observed);
    expect(betaConvergence(START, END, 10, { variance: momentsOf(START).sd ** 2 })?.corrected).toBeNull();
  });

  it("on pure noise: the observed slope is σ²/(T·Var) below zero, the corrected one zero within its error", () => {
    const [spread, error, span, units, runs] = [8, 6, 10, 400, 1500];
    const normal = noise(20261125);
    const slopes = Array.from({ length: runs }, () => {
      const still = Array.from({ length: units }, () => 50 + spread * normal());
      const measured = () => Float64Array.from(still, (score) => score + error * normal());
      const beta = betaConvergence(measured(), measured(), span, { variance: error ** 2 }) ?? fail();
      return { observed: beta.observed, corrected: beta.corrected ?? fail() };
    });
    const over = (pick: (slope: (typeof slopes)[number]) => number): Column =>
      Float64Array.from(slopes, pick);
    const [seen, freed] = [
      momentsOf(over(({ observed: each }) => each.b)),
      momentsOf(over(({ corrected }) => corrected.b)),
    ];
    expect(seen.mean).toBeCloseTo(-(error ** 2) / (span * (spread ** 2 + error ** 2)), 3);
    expect(Math.abs(seen.mean)).toBeGreaterThan(10 * (seen.sd / Math.sqrt(runs)));
    expect(Math.abs(freed.mean)).toBeLessThan(3 * (freed.sd / Math.sqrt(runs)));
    const told = momentsOf(over(({ corrected }) => corrected.se)).mean;
    expect(Math.abs(told / freed.sd - 1)).toBeLessThan(0.05);
  });
});

describe("sigma convergence", () => {
  it("is the deviation of each period with the number of units behind it", () => {
    expect(
      sigmaConvergence([toColumn([40, 50, 60]), toColumn([45, null, 55]), toColumn([null, 5, null])]),
    ).toEqual([
      { n: 3, sd: 10 },
      { n: 2, sd: Math.sqrt(50) },
      { n: 1, sd: NaN },
    ]);
  });

  it("seems to happen when an outlier drops out, and does not among the units that stay", () => {
    const periods = [toColumn([40, 50, 60, 0]), toColumn([40, 50, 60, null])];
    const [before, after] = sigmaConvergence(periods);
    expect(before?.sd).toBeGreaterThan((after?.sd as number) + 5);
    expect(sigmaConvergence(throughout(periods))).toEqual([
      { n: 3, sd: 10 },
      { n: 3, sd: 10 },
    ]);
  });
});

function fail(): never {
  throw new Error("no slope");
}
