import { expect, it } from "vitest";
import type { Scored } from "../../../../pipelines/index/index-context.ts";
import { trendRows } from "../../../../pipelines/index/trends.ts";

// two economies, a year a period; every node of the first rises by 2 a year, the second has three scores in all
const YEARS = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007];
const scored = {
  evidence: { units: YEARS.flatMap(() => ["KEN", "UGA"]) },
  stages: {
    aggregated: new Map(
      ["index", "law", "capacity", "e-procurement", "oversight"].map((node) => [
        node,
        Float64Array.from(
          YEARS.flatMap((year) => [year < 2003 ? 90 : 2 * (year - 2003), year > 2004 ? 50 : NaN]),
        ),
      ]),
    ),
    normalised: new Map(),
  },
  periods: YEARS.map((year, at) => ({ year, run: [2 * at, 2 * at + 2] as const })),
} as unknown as Scored;

it("tells the slopes of the index and of the pillars that do not move by steps, of those with four scores", () => {
  expect(trendRows(scored, 2003).map(({ iso3, node }) => `${iso3} ${node}`)).toEqual([
    "KEN index",
    "KEN capacity",
    "KEN oversight",
  ]);
});

it("passes over the years before the first that is compared", () => {
  const [row] = trendRows(scored, 2003);
  expect(row).toMatchObject({ year_from: 2003, year_to: 2007, years: 5, slope: 2, low: 2, high: 2 });
  expect(trendRows(scored, 2000)[0]).toMatchObject({ year_from: 2000, years: 8 });
});

it("tells no trend where no year is left", () => expect(trendRows(scored, 2010)).toEqual([]));
