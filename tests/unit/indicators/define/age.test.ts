import { describe, expect, it } from "vitest";
import { AGE_CLASSES, ageMarkOf, ageOf, isStale } from "../../../../indicators/define/age.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";

describe("the classes of age", () => {
  it("follow each other without a gap or an overlap, from this year on, and the last is open", () => {
    expect(AGE_CLASSES[0]?.from).toBe(0);
    expect(AGE_CLASSES.map(({ to }) => (to === null ? null : to + 1))).toEqual([
      ...AGE_CLASSES.slice(1).map(({ from }) => from),
      null,
    ]);
  });

  it.each([
    [0, "a1"],
    [1, "a2"],
    [2, "a3"],
    [3, "a3"],
    [4, "a4"],
    [5, "a4"],
    [6, "a5"],
    [40, "a5"],
  ])("put an age of %i years into %s", (age, mark) => expect(ageMarkOf(age)).toBe(mark));

  it("are cut where the two commonest shelf lives end, so that a class is all fresh or all stale for them", async () => {
    const lives = (await loadIndicators()).map(({ shelfLife }) => shelfLife.years);
    const common = [...Map.groupBy(lives, (years) => years)]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 2)
      .map(([years]) => years);
    for (const years of common) expect(AGE_CLASSES.map(({ to }) => to)).toContain(years);
  });
});

describe("ageOf", () => {
  it("counts from the year of the data", () => expect(ageOf(2023, 2026)).toBe(3));
  it("calls nothing younger than this year", () => expect(ageOf(2027, 2026)).toBe(0));
});

it("calls a value stale the year after its shelf life ends, and not in its last", () => {
  const life = { shelfLife: { years: 3 } };
  expect([3, 4].map((age) => isStale(age, life))).toEqual([false, true]);
});
