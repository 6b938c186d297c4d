import { describe, expect, it } from "vitest";
import type { Move } from "../../../../indicators/composite/moves.ts";
import { likelyRange } from "../../../../indicators/composite/interval.ts";
import { convergenceRows } from "../../../../pipelines/index/convergence.ts";

/** @param rho correlation of the errors of both years */
function move(before: number, after: number, error = 0, rho = 0): Move {
  const [low, high] = likelyRange(after - before, error * Math.sqrt(2 * (1 - rho)));
  return { before, after, errors: [error, error], low, high } as unknown as Move;
}
const rowsOf = (moves: Move[]) => convergenceRows([{ from: 2014, to: 2024, moves }]);

describe("convergence", () => {
  it("gives the slope, the spread and the speed of economies that all halve their way to 60", () => {
    const [row] = rowsOf([move(20, 40), move(40, 50), move(60, 60), move(80, 70)]);
    expect(row).toMatchObject({ product: "track", year_from: 2014, year_to: 2024, n: 4 });
    expect(row?.b).toBeCloseTo(-0.05, 12);
    expect(row?.b_corrected).toBeCloseTo(-0.05, 12);
    expect(row?.speed).toBeCloseTo(Math.LN2 / 10, 12);
    expect(row?.sd_from).toBeCloseTo(2 * (row?.sd_to as number), 12);
  });

  it("takes away what errors in the first year do: true scores that stand still have no slope", () => {
    // ±5 of pure error at the start, none at the end: b = −(σ²/T)/Var(x), and the correction brings it to zero
    const moves = [30, 50, 70].flatMap((truth) => [move(truth - 5, truth, 0), move(truth + 5, truth, 0)]);
    const scores = moves.map(({ before }) => before);
    const mean = 50;
    const spread = scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 5;
    const variance = (6 * 25) / 5; // as sampled: covariance of error and score, n − 1
    const [row] = rowsOf(moves.map(({ before, after }) => move(before, after, Math.sqrt(variance))));
    expect(row?.b).toBeCloseTo(-variance / 10 / spread, 12);
    expect(row?.b_corrected).toBeCloseTo(0, 12);
  });

  it("takes away nothing of errors that last in full: they are in both years alike", () => {
    const scores = [20, 40, 60, 80].map((score) => [score, score] as const);
    const [lasting] = rowsOf(scores.map(([before, after]) => move(before, after, 6, 1)));
    const [half] = rowsOf(scores.map(([before, after]) => move(before, after, 6, 0.5)));
    expect(lasting?.b_corrected).toBeCloseTo(0, 12);
    expect(half?.b_corrected).toBeCloseTo((0.5 * 36) / 10 / (2000 / 3 - 36), 12);
  });

  it("leaves the corrected slope empty where errors are as large as the spread, and no row for two economies or for none", () => {
    const [row] = rowsOf([move(49, 50, 40), move(50, 51, 40), move(52, 52, 40)]);
    expect(row).toMatchObject({ b_corrected: null, se_corrected: null, speed: null });
    expect(rowsOf([move(20, 40), move(40, 50)])).toEqual([]);
    expect(rowsOf([])).toEqual([]);
  });
});
