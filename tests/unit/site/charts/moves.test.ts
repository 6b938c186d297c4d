import { describe, expect, it } from "vitest";
import {
  axisOf,
  levels,
  partBar,
  partsBar,
  placeOn,
  reachOf,
  whisker,
} from "../../../../site/charts/move-row.ts";
import { movesOverview } from "../../../../site/charts/moves-overview.ts";
import { trackLines } from "../../../../site/charts/track-lines.ts";
import { expectGolden } from "../../../golden.ts";

const axis = axisOf([-12, 33]);
const parts = { law: 12.5, capacity: -3, "e-procurement": 20, oversight: -1 };
const numberOf = (drawing: string, pattern: RegExp) => Number(pattern.exec(drawing)?.[1]);

describe("the axis of change", () => {
  it("always holds a real zero, also where everyone rose", () => {
    expect(axisOf([3, 40]).ticks).toContain(0);
    expect(axisOf([3, 40]).low).toBeLessThan(0);
    expect(axisOf([-9, -2]).ticks).toContain(0);
    expect(axisOf([]).ticks).toEqual([0]);
  });

  it("marks round numbers, five or fewer apart", () => {
    expect(axis.ticks).toEqual([-10, 0, 10, 20, 30]);
  });
});

describe("the marks of a row", () => {
  it("draw the recorded pictures", () => {
    expectGolden("move-levels.svg", levels(33.8, 73.1, "very-likely-improved").text);
    expectGolden(
      "move-whisker.svg",
      whisker({ change: -9.5, low: -12.5, high: -6.5, certainty: "very-likely-worsened" }, axis).text,
    );
    expectGolden("move-parts.svg", partsBar(parts, axis).text);
    expectGolden("move-part.svg", partBar(-3, "capacity", axis).text);
  });

  it("tell no clear change apart by its class, not by colour alone", () => {
    const unclear = whisker({ change: 0.4, low: -2, high: 3, certainty: "no-clear-change" }, axis).text;
    expect(unclear).toContain("t-d0");
  });

  it("lays gains and losses on either side of zero, and the sum where the change lies", () => {
    const drawing = partsBar(parts, axis).text;
    const widths = [...drawing.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    const points = widths.reduce((sum, width) => sum + width, 0) * ((axis.high - axis.low) / 100);
    expect(points).toBeCloseTo(12.5 + 3 + 20 + 1, 0);
    expect(numberOf(drawing, /class="sum" x1="([\d.]+)%"/)).toBe(placeOn(axis, 28.5));
    expect(reachOf(parts)).toEqual([-4, 32.5]);
  });

  it("draws nothing for a pillar that did not move", () => {
    expect(partsBar({ ...parts, law: 0 }, axis).text).not.toContain("p-law");
  });
});

describe("the overview", () => {
  const moves = [
    { change: -8, low: -10, high: -6, certainty: "very-likely-worsened" as const },
    { change: 20, low: 18, high: 22, certainty: "very-likely-improved" as const },
    { change: 0.5, low: -2, high: 3, certainty: "no-clear-change" as const },
  ];
  const drawing = movesOverview(moves, {
    label: "Change: most A, least B",
    format: String,
    nameAt: (at) => ["A", "M", "B & C"][at] as string,
  }).text;

  it("draws the recorded picture", () => expectGolden("moves-overview.svg", drawing));

  it("goes from the largest gain to the largest loss, and says so", () => {
    const tones = [...drawing.matchAll(/<g class="t-(\w+)"/g)].map(([, tone]) => tone);
    expect(tones).toEqual(["p2", "d0", "n2"]);
    expect(drawing).toContain('aria-label="Change: most A, least B"');
    expect(drawing).toContain("B &amp; C");
  });

  it("names every dot of a few, and only the ends of many", () => {
    const named = (n: number) =>
      [
        ...movesOverview(Array(n).fill(moves[0]), {
          label: "",
          format: String,
          nameAt: String,
        }).text.matchAll(/class="name"[^>]*>(\d+)</g),
      ].map(([, at]) => Number(at));
    expect(named(1)).toEqual([0]);
    expect(named(4)).toEqual([0, 1, 2, 3]);
    expect(named(5)).toEqual([0, 4]);
  });

  it("draws an empty frame for nobody", () => {
    expect(movesOverview([], { label: "", format: String, nameAt: String }).text).not.toContain("circle");
  });
});

describe("the lines of an economy", () => {
  const points = (scores: (number | null)[]) => scores.map((score, at) => ({ year: 2000 + at, score }));
  const drawing = trackLines(
    [
      {
        node: "index",
        name: "Index",
        points: points([20, null, 40, 60]).map((each) => ({
          ...each,
          low: (each.score ?? 0) - 5,
          high: (each.score ?? 0) + 5,
        })),
      },
      { node: "law", name: "Law", points: points([0, 25, 25, 59]) },
    ],
    { label: "Kenya", years: [2000, 2003], isRanged: true },
  ).text;

  it("draw the recorded picture", () => expectGolden("track-lines.svg", drawing));

  it("breaks the line at a year without a score, and does not bring it down to zero", () => {
    const index = /class="index" d="([^"]+)"/.exec(drawing)?.[1] ?? "";
    expect(index.match(/M/g)).toHaveLength(2);
  });

  it("keeps names at the ends a line apart", () => {
    const heights = [...drawing.matchAll(/<text class="(?:index|p-\w+)" x="[\d.]+" y="([\d.]+)"/g)].map(
      ([, y]) => Number(y),
    );
    expect(Math.abs((heights[0] as number) - (heights[1] as number))).toBeGreaterThanOrEqual(12.9);
  });

  it("leaves the range out where it is switched off", () => {
    expect(drawing).toContain('class="band"');
    const plain = trackLines([{ node: "index", name: "Index", points: points([1, 2]) }], {
      label: "",
      years: [2000, 2001],
      isRanged: false,
    }).text;
    expect(plain).not.toContain("band");
  });
});
