import { expect, it } from "vitest";
import { likelyRange, widened } from "../../../../indicators/composite/interval.ts";

it("spans 1.64 standard errors on either side", () => {
  expect(likelyRange(50, 10)).toEqual([33.6, 66.4]);
  const [low, high] = likelyRange(-0.5, 0.25);
  expect([low.toFixed(12), high.toFixed(12)]).toEqual(["-0.910000000000", "-0.090000000000"]);
});

it("widens bounds of one error to nine in ten, each side on its own, and stops at the ends of the scale", () => {
  const oneError = { errors: 1, ends: [0, 1] as const };
  expect(widened(0.5, [0.45, 0.6], oneError).map((end) => Number(end.toFixed(4)))).toEqual([0.418, 0.664]);
  expect(widened(0.02, [0, 0.04], oneError)).toEqual([0, 0.02 + 1.64 * 0.02]);
  expect(widened(0.98, [0.9, 1], oneError)[1]).toBe(1);
  expect(widened(50, [33.6, 66.4], { errors: 1.64, ends: [0, 100] })).toEqual([33.6, 66.4]);
});
