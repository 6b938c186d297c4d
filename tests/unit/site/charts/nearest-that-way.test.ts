import { expect, it } from "vitest";
import { nearest, WAYS, type Point } from "../../../../site/charts/nearest-that-way.ts";

const AT: Record<string, Point> = {
  here: [0, 0],
  east: [10, 1],
  farther: [30, 0],
  south: [1, 8],
  corner: [9, 8.9],
};
const names = Object.keys(AT);
const after = (key: string, from = "here") =>
  names[nearest(Object.values(AT), names.indexOf(from), WAYS[key] as Point)];

it.each([
  ["ArrowRight", "here", "east"],
  ["ArrowDown", "here", "south"],
  ["ArrowLeft", "here", undefined],
  ["ArrowUp", "here", undefined],
  ["ArrowRight", "east", "farther"],
  ["ArrowLeft", "east", "here"],
])("%s from %s leads to %s", (key, from, to) => expect(after(key, from)).toBe(to));

it("what lies a little aside is passed for what lies straight ahead, though nearer", () => {
  const points: Point[] = [
    [0, 0],
    [10, 8],
    [16, 0],
  ];
  expect(nearest(points, 0, [1, 0])).toBe(2);
});

it("nothing more than 45 degrees off is that way", () => {
  expect(
    nearest(
      [
        [0, 0],
        [1, 2],
      ],
      0,
      [1, 0],
    ),
  ).toBe(-1);
});
