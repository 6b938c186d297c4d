import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../../../indicators/views/defaults.ts";
import {
  isOfficial,
  MEANS,
  MISSING,
  MOST_POINTS,
  OFFICIAL,
  readIndexView,
  SORTS,
  USUAL,
  writeIndexView,
  type IndexView,
  type Points,
} from "../../../../indicators/views/index-view.ts";

const known = { regions: ["south-asia", "north-america"], incomes: ["high", "low"] };
const read = (search: string) => readIndexView(search, known);

const point = fc.integer({ min: 0, max: MOST_POINTS });
const views: fc.Arbitrary<IndexView> = fc.record({
  weights: fc.tuple(point, point, point, point),
  mean: fc.constantFrom(...MEANS),
  missing: fc.constantFrom(...MISSING),
  edition: fc.constantFrom(null, "2026.2", "2031.12"),
  sort: fc.record({ by: fc.constantFrom(...SORTS), descending: fc.boolean() }),
  region: fc.constantFrom("", ...known.regions),
  income: fc.constantFrom("", ...known.incomes),
  intervals: fc.boolean(),
});

describe("the address of the index", () => {
  it("is empty for what is official and usual", () => {
    expect(writeIndexView(USUAL)).toBe("");
    expect(read("")).toEqual({ view: USUAL, invalidParams: [] });
  });

  it("holds only what the reader chose and which figures are seen, in a fixed order", () => {
    const view = { ...USUAL, missing: "strict", weights: [40, 20, 20, 20], intervals: false } as const;
    expect(writeIndexView(view, "2026.3")).toBe(
      "?weights=40-20-20-20&missing=strict&edition=2026.3&intervals=off",
    );
    expect(writeIndexView({ ...USUAL, sort: { by: "economy", descending: false } })).toBe(
      "?edition=newest&sort=economy",
    );
  });

  it("leaves equal points out, whatever their sum: they are the official weights", () => {
    for (const each of [0, 10, 25, 50]) {
      const weights: Points = [each, each, each, each];
      expect(writeIndexView({ ...USUAL, weights })).toBe("");
      expect(isOfficial({ ...OFFICIAL, weights })).toBe(true);
    }
    expect(isOfficial({ ...OFFICIAL, weights: [25, 25, 25, 24] })).toBe(false);
    expect(isOfficial({ ...OFFICIAL, mean: "harmonic" })).toBe(false);
    expect(isOfficial({ ...OFFICIAL, missing: "middle" })).toBe(false);
  });

  it("is read back as it was written, for every view, and written the same again", () => {
    fc.assert(
      fc.property(views, (view) => {
        const search = writeIndexView(view);
        const { view: found, invalidParams } = read(search);
        expect(invalidParams).toEqual([]);
        const even = view.weights.every((each) => each === view.weights[0]);
        expect(found).toEqual({ ...view, weights: even ? OFFICIAL.weights : view.weights });
        expect(writeIndexView(found)).toBe(search);
      }),
    );
  });

  it.each([
    ["weights", "60-20-10-10"],
    ["weights", "40-20-20"],
    ["weights", "25-25-25-2.5"],
    ["weights", "25-25-25--5"],
    ["mean", "median"],
    ["missing", "zero"],
    ["edition", "latest"],
    ["edition", "../../2026.1"],
    ["region", "atlantis"],
    ["income", "middling"],
    ["sort", "luck"],
    ["intervals", "on"],
  ])("names %s “%s” as unreadable, and keeps the rest", (name, value) => {
    const { view, invalidParams } = read(
      `?${new URLSearchParams({ [name]: value })}&mean=${name === "mean" ? "" : "harmonic"}`,
    );
    expect(invalidParams.filter((each) => each.name === name)).toEqual([{ name, value }]);
    expect(view).toEqual({
      ...USUAL,
      edition: DEFAULTS[0].index.edition,
      mean: name === "mean" ? "geometric" : "harmonic",
    });
  });

  it("ignores names it does not know", () => {
    expect(read("?utm_source=mail&fbclid=1")).toEqual({ view: USUAL, invalidParams: [] });
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(writeIndexView(read(text).view).length).toBeLessThan(200);
      }),
    );
  });
});
