import { expect, it } from "vitest";
import { roundedParts } from "../../../../../site/features/country/round-to-sum.ts";

const sum = (parts: number[]) => Math.round(10 * parts.reduce((total, part) => total + part, 0)) / 10;

it("rounds parts so that they sum to the rounded whole", () => {
  expect(roundedParts([0.34, 0.33, 0.33], 1, 1)).toEqual([0.4, 0.3, 0.3]);
  expect(roundedParts([-0.44, 0.44, -1.04], -1.1, 1)).toEqual([-0.4, 0.4, -1.1]);
});

it("leaves nothing nothing, even where the whole is rounded further than its parts", () => {
  expect(roundedParts([0, 0, 0.98], 1.1, 1)).toEqual([0, 0, 1.1]);
  expect(roundedParts([0, 0.31, 0], 0.2, 1)).toEqual([0, 0.2, 0]);
});

it("keeps parts that are whole already", () =>
  expect(roundedParts([0, -1.5, 2], 0.5, 1)).toEqual([0, -1.5, 2]));

it("moves no part by more than the width of a digit and sums exactly, whatever the parts", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const parts = [1, 2, 3].map((at) => 10 * Math.sin(seed * at * 12.9898));
    const before = 50 + 20 * Math.cos(seed);
    const after = before + parts.reduce((total, part) => total + part, 0);
    const total = (Math.round(10 * after) - Math.round(10 * before)) / 10;
    const rounded = roundedParts(parts, total, 1);
    expect(sum(rounded)).toBeCloseTo(total, 9);
    rounded.forEach((part, at) => expect(Math.abs(part - (parts[at] as number))).toBeLessThan(0.2));
  }
});
