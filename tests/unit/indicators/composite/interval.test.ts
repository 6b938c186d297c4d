import { expect, it } from "vitest";
import { likelyRange } from "../../../../indicators/composite/interval.ts";

it("spans 1.64 standard errors on either side", () => {
  expect(likelyRange(50, 10)).toEqual([33.6, 66.4]);
  const [low, high] = likelyRange(-0.5, 0.25);
  expect([low.toFixed(12), high.toFixed(12)]).toEqual(["-0.910000000000", "-0.090000000000"]);
});
