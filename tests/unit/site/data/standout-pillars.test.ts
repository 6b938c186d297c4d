import { expect, it } from "vitest";
import { sidesOf } from "../../../../site/data/standout-pillars.ts";

const row = (node: string, score: number, low: number, high: number) => ({
  node,
  score,
  low,
  high,
});
const middle = [row("a", 50, 45, 55), row("b", 52, 47, 57), row("c", 48, 43, 53)];

it("names the pillar whose range lies above all others as clearly the strongest", () =>
  expect(sidesOf([...middle, row("d", 70, 60, 80)])).toEqual({
    strong: { node: "d", sure: "clear" },
    weak: null,
  }));

it("says probably where only the score, not the range, lies outside the ranges of the others", () => {
  expect(sidesOf([...middle, row("d", 60, 50, 70)]).strong).toEqual({ node: "d", sure: "probable" });
  expect(sidesOf([...middle, row("d", 40, 35, 46)]).weak).toEqual({ node: "d", sure: "probable" });
});

it("names none where the score lies within the range of another", () =>
  expect(sidesOf([...middle, row("d", 56, 54, 70)])).toEqual({ strong: null, weak: null }));

it("names none of two that stand level", () =>
  expect(sidesOf([row("a", 80, 78, 82), row("b", 80, 78, 82), row("c", 20, 10, 30)])).toEqual({
    strong: null,
    weak: { node: "c", sure: "clear" },
  }));

it("counts a score that lies outside its own range as part of it", () =>
  expect(sidesOf([row("a", 70, 50, 60), row("b", 65, 63, 68)]).strong).toEqual({
    node: "a",
    sure: "probable",
  }));
