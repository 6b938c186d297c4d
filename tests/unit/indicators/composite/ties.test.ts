import { expect, it } from "vitest";
import { areTied, tiesOf } from "../../../../indicators/composite/ties.ts";

it("ties ranges that share a place, were it only one, and no others", () => {
  expect(areTied({ low: 1, high: 3 }, { low: 3, high: 9 })).toBe(true);
  expect(areTied({ low: 3, high: 9 }, { low: 1, high: 3 })).toBe(true);
  expect(areTied({ low: 1, high: 9 }, { low: 4, high: 5 })).toBe(true);
  expect(areTied({ low: 1, high: 2 }, { low: 3, high: 9 })).toBe(false);
});

it("counts the others, never oneself; being tied is not handed on from one to the next", () => {
  const ranges = [
    { low: 1, high: 1 },
    { low: 2, high: 4 },
    { low: 4, high: 6 },
    { low: 6, high: 7 },
  ];
  expect(tiesOf(ranges)).toEqual([0, 1, 2, 1]);
});
