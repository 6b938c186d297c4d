/** Intervals and percentile ranks of the Worldwide Governance Indicators and the Corruption Perceptions Index. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { likelyRange } from "../../../../../indicators/composite/interval.ts";
import { propagate } from "../../../../../indicators/composite/propagate.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { areHere, numberOf, rowsOf, run } from "../oracles.ts";
import type { Check, Pair, Rows } from "./check.ts";

/** One indicator with its published errors, as it stands: through the reader, the engine and its intervals. */
function estimated(
  rows: Rows,
  unit: string,
  value: string,
  error: string,
  normalise: object = { method: "none" },
) {
  const lines = rows.map((row) => [row[unit], row[value], row[error]].join(","));
  const spec = {
    unit: "unit",
    scale: [0, 1],
    normalise,
    indicators: [{ id: "estimate", parent: "index" }],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
  };
  const all = run(spec, `${["unit,estimate,estimate__se", ...lines].join("\n")}\n`);
  const score = all.stages.aggregated.get("index") as Column;
  const se = propagate(all.spec, all.data, all.stages).get("index")?.se as Column;
  return { score, ranges: Array.from(score, (each, at) => likelyRange(each, se[at] as number)) };
}

// WGI --------------------------------------------------------------------------------------------------------------------

const WGI = "wgi_estimates_se_published_intervals.csv";
const governance = () => rowsOf(`wgi-ci/${WGI}`);

/** As shares: each country's percentile rank among the others. */
function percentileRanks(rows: Rows): Column {
  const normalise = { method: "percentile", convention: "others-at-or-below" };
  return estimated(rows, "code", "Estimate", "StdErr", normalise).score;
}

/** Of the ends of each interval: the percentile rank of the highest estimate at or below it, 0 where there is none. */
function percentileRanges(rows: Rows): Pair[] {
  const { score, ranges } = estimated(rows, "code", "Estimate", "StdErr");
  const ranks = percentileRanks(rows);
  const rankAt = (end: number) => Math.max(0, ...ranks.filter((_, at) => (score[at] as number) <= end));
  return rows.flatMap(({ Lower, Upper }, at): Pair[] => {
    const [low, high] = ranges[at] as [number, number];
    return [
      [rankAt(low), numberOf(Lower) / 100],
      [rankAt(high), numberOf(Upper) / 100],
    ];
  });
}

/** The table is printed to about eight digits. */
function governanceChecks(): Check[] {
  const tables = Map.groupBy(governance(), ({ indicator, year }) => `${indicator} ${year}`);
  return [...tables].flatMap(([name, rows]) => {
    const check = { oracle: "wgi-ci", table: WGI, tolerance: 1e-7 };
    const ranked = () => {
      const ranks = percentileRanks(rows);
      return rows.map(({ Rank }, at): Pair => [ranks[at] as number, numberOf(Rank) / 100]);
    };
    return [
      { ...check, method: `${name}: percentile of others at or below`, pairs: ranked },
      { ...check, method: `${name}: interval as percentiles`, pairs: () => percentileRanges(rows) },
    ];
  });
}

const CHANGE = "computed_change_2009_2019_control_of_corruption.csv";

/** 1 where the later interval lies above the earlier, −1 below, 0 where they overlap. */
function apart(): Pair[] {
  const rows = rowsOf(`wgi-ci/${CHANGE}`);
  const [before, after] = ["0", "1"].map((end) =>
    estimated(rows, "code", `Estimate_${end}`, `StdErr_${end}`),
  ) as [ReturnType<typeof estimated>, ReturnType<typeof estimated>];
  return rows.map((row, at) => {
    const [[low0, high0], [low1, high1]] = [before.ranges[at], after.ranges[at]] as [number, number][] as [
      [number, number],
      [number, number],
    ];
    return [low1 > high0 ? 1 : high1 < low0 ? -1 : 0, numberOf(row.nonoverlap_90ci)];
  });
}

// CPI --------------------------------------------------------------------------------------------------------------------

const CPI = "cpi2017_scores_se_ci.csv";
const perceptions = () => rowsOf(`cpi-ci/${CPI}`);

function perceptionRanges(): Pair[] {
  const rows = perceptions();
  const { ranges } = estimated(rows, "iso3", "cpi2017", "se");
  return rows.flatMap(({ lower90, upper90 }, at): Pair[] => {
    const [low, high] = (ranges[at] as [number, number]).map(Math.round) as [number, number];
    return [
      [low, numberOf(lower90)],
      [high, numberOf(upper90)],
    ];
  });
}

/** How many countries' published ends are not the rounded ones: Jamaica's, both by 1 (44 ∓ 6.49 as 37 and 51). */
function perceptionSlips(): Pair[] {
  const differs = perceptionRanges().map(([ours, end]) => ours !== end);
  return [[perceptions().filter((_, at) => differs[2 * at] || differs[2 * at + 1]).length, 1]];
}

/** In hundredths of the scale, so that the tolerance is one point. */
const inHundredths = (pairs: Pair[]): Pair[] => pairs.map(([ours, end]) => [ours / 100, end / 100]);

function perceptionRanks(): Pair[] {
  const rows = perceptions();
  const ranks = ranksOf(estimated(rows, "iso3", "cpi2017", "se").score, "descending");
  return rows.map(({ rank }, at) => [ranks[at] as number, numberOf(rank)]);
}

export const intervals: Check[] = [
  ...(areHere ? governanceChecks() : []),
  { oracle: "wgi-ci", table: CHANGE, method: "intervals that do not overlap", tolerance: 0, pairs: apart },
  {
    oracle: "cpi-ci",
    table: CPI,
    method: "interval rounded; in hundredths",
    tolerance: 0.0100001,
    pairs: () => inHundredths(perceptionRanges()),
  },
  {
    oracle: "cpi-ci",
    table: CPI,
    method: "countries whose interval is off by 1",
    tolerance: 0,
    pairs: perceptionSlips,
  },
  { oracle: "cpi-ci", table: CPI, method: "rank", tolerance: 0, pairs: perceptionRanks },
];
