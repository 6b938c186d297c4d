import { describe, expect, it } from "vitest";
import type { IndexScoreRow, IndexTrendRow } from "../../../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../../../indicators/schema/vocabulary.ts";
import {
  listText,
  rankText,
  restsText,
  stateLede,
  trendText,
  whyNone,
  type Rows,
} from "../../../../site/data/state-sentences.ts";
import { translator } from "../../../../site/i18n/t.ts";
import type { ScoredRow } from "../../../../site/data/standout-pillars.ts";

const t = translator("en");
const row = (node: IndexScoreRow["node"], more: Partial<IndexScoreRow> = {}): IndexScoreRow => ({
  product: "state",
  iso3: "KEN",
  year: 2026,
  node,
  score: 61,
  because: null,
  rank: 40,
  of: 173,
  rank_low: 34,
  rank_high: 53,
  method_median: 61,
  rank_method_low: null,
  rank_method_high: null,
  rank_measured_low: null,
  rank_measured_high: null,
  low: 60,
  high: 65,
  method_low: 61,
  method_high: 64,
  assumed: null,
  measured_low: null,
  measured_high: null,
  known: 0,
  coverage: 1,
  carried: 1,
  mean_year: 2022.7,
  rank_source_low: null,
  rank_source_high: null,
  oldest: 2019,
  newest: 2025,
  arithmetic: null,
  ...more,
});
const rows = (index: Partial<IndexScoreRow>, unscored: string[] = []): Rows => ({
  index: row("index", index),
  pillars: PILLARS.map(
    (pillar) => row(pillar, unscored.includes(pillar) ? { score: null } : {}) as Rows["pillars"][number],
  ),
});
const trend = (slope: number, low: number, high: number): IndexTrendRow => ({
  iso3: "KEN",
  node: "index",
  year_from: 2000,
  year_to: 2024,
  years: 25,
  slope,
  low,
  high,
  keeps: 0.9,
});

describe("the sentence under the headline", () => {
  it("gives band and range before the rank, and the rank as a range of those scored", () =>
    expect(stateLede(rows({}), t)).toBe(
      "Overall score: 61 out of 100: high, likely 60–65. Rank 34–53 of 173 scored.",
    ));

  it("names the other bands that the range reaches, and only those", () => {
    expect(stateLede(rows({ low: 58 }), t)).toMatch(/may also be called middle\.$/);
    expect(stateLede(rows({ low: 38, high: 82 }), t)).toMatch(/called low, middle or very high\.$/);
  });

  it("says which pillars are missing where there is no index", () => {
    expect(stateLede(rows({ score: null }, ["law", "oversight"]), t)).toBe(
      "It has no overall score. Too little is observed of law and oversight, and the index needs all four pillars.",
    );
    expect(whyNone(null, t)).toBe("It is counted with the state it belongs to.");
  });
});

it("says a rank that is the same in nine draws of ten so, and not as a range", () =>
  expect(rankText(row("law", { rank_low: 1, rank_high: 1 }) as ScoredRow, t)).toBe(
    "Rank 1 of 173 scored, in nine draws of ten.",
  ));

it("calls a trend up or down only where its interval leaves out zero", () => {
  expect(trendText("index", trend(0.42, 0.26, 0.51), t)).toBe(
    "Score over time, 2000–2024: up 0.4 points a year, likely 0.3 to 0.5.",
  );
  expect(trendText("index", trend(-0.42, -0.51, -0.26), t)).toBe(
    "Score over time, 2000–2024: down 0.4 points a year, likely 0.3 to 0.5.",
  );
  expect(trendText("index", trend(0.2, -0.1, 0.5), t)).toContain("no clear trend, likely −0.1 to 0.5");
  expect(trendText("index", trend(0, 0, 0), t)).toBe("Score over time, 2000–2024: no movement.");
  expect(trendText("index", null, t)).toContain("no trend");
  expect(trendText("law", null, t)).toBe(t("state.trend.steps"));
});

it("tells the two parts of a likely range apart, with ranks where there are some, and what of the error is assumed", () => {
  const told = restsText(
    row("index", {
      ...{ rank_method_low: 30, rank_method_high: 45, rank_measured_low: 34, rank_measured_high: 50 },
      ...{ measured_low: 59, measured_high: 66, assumed: 0.9 },
    }) as ScoredRow,
    t,
  );
  expect(told).toContain("Range from other choices of method alone: 61–64 (ranks 30–45).");
  expect(told).toContain(
    "Range from data error and age alone: 59–66 (ranks 34–50). 90% of that error is assumed",
  );
  expect(restsText(row("law") as ScoredRow, t)).not.toContain("error and age");
});

it("lists one, two and three names", () =>
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listText(names, "or"))).toEqual([
    "a",
    "a or b",
    "a, b or c",
  ]));
