/** COINr's Monte Carlo and Saltelli runs of the ASEM index, computed again from their parameters; and pillars removed. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { quantile } from "../../../../../indicators/composite/quantile.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { sobolEffects } from "../../../../../indicators/composite/sobol.ts";
import { asem, numberOf, readText, rowsOf, run, type AsemOptions } from "../oracles.ts";
import { EXACT, keyed, once, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/sensitivity/${table}`;
const byUnit = (table: string) => keyed(at(table), "uCode");
type Columns = Map<string, Column>;

function indexOf(options: AsemOptions, stage = "screened"): { units: readonly string[]; index: Column } {
  const { data, stages } = run(asem(options), readText(`${oracle}/stages/${stage}.csv`));
  return { units: data.units, index: stages.aggregated.get("Index") as Column };
}

const nominal = once(() => {
  const { units, index } = indexOf({ treat: {} });
  return { units, ranks: ranksOf(index, "descending") };
});

/** The index of every replicate, in columns named as the published table names them. */
function replicatesOf(name: string): Columns {
  const sets = rowsOf(at(`${name}_weight_sets.csv`));
  return new Map(
    rowsOf(at(`${name}_parameters.csv`)).map(({ rep, winmax, normalisation, weight_set, aggregation }) => {
      const aggregate = aggregation === "a_amean" ? "arithmetic" : "geometric";
      const { index } = indexOf({
        weights: Object.fromEntries(sets.map((row) => [row.iCode, Number(row[`w${weight_set}`])])),
        scale: [1, 100],
        normalise:
          normalisation === "n_zscore" ? { method: "zscore", mean: 10, sd: 2 } : { method: "minmax" },
        treat: { winsorise: Number(winmax) },
        aggregate: () => ({ aggregate }),
      });
      return [`r_${rep}`, index];
    }),
  );
}

const ranked = (columns: Columns): Columns =>
  new Map([...columns].map(([id, column]) => [id, ranksOf(column, "descending")]));

/** Over the replicates, for each unit. */
function rankStatistics(ranks: Columns): Columns {
  const columns = [...ranks.values()];
  const over = (summary: (sorted: number[]) => number) =>
    Float64Array.from(nominal().units, (_, row) =>
      summary(columns.map((column) => column[row] as number).sort((a, b) => a - b)),
    );
  return new Map([
    ["Nominal", nominal().ranks],
    ["Mean", over((sorted) => sorted.reduce((sum, rank) => sum + rank, 0) / sorted.length)],
    ["Median", over((sorted) => quantile(sorted, 0.5))],
    ["Q5", over((sorted) => quantile(sorted, 0.05))],
    ["Q95", over((sorted) => quantile(sorted, 0.95))],
  ]);
}

/** @param drawn how many replicates are free draws: of Saltelli's design those of A and B, which come first */
function checksOf(name: string, drawn: number, scores: () => Columns): Check[] {
  const ranks = once(() => ranked(scores()));
  const check = (what: string, method: string, tolerance: number, columns: () => Columns): Check => ({
    oracle,
    table: `sensitivity/${name}_${what}.csv`,
    method,
    tolerance,
    pairs: () => pairsOf(columns(), nominal().units, byUnit(`${name}_${what}.csv`)),
  });
  const ranksWithNominal = () => new Map([["Nominal", nominal().ranks], ...ranks()]);
  return [
    check("scores", "index of every replicate", EXACT, scores),
    check("ranks", "ranks in every replicate", 0, ranksWithNominal),
    check("rankstats", "mean; median; 5 % and 95 % quantiles of rank", EXACT, () =>
      rankStatistics(new Map([...ranks()].slice(0, drawn))),
    ),
  ];
}

/** Mean over units of how far their ranks lie from the nominal ones. */
function meanShift(ranks: Column): number {
  const { ranks: own } = nominal();
  return ranks.reduce((sum, rank, row) => sum + Math.abs(rank - (own[row] as number)), 0) / ranks.length;
}

function effectsOnRanks(scores: Columns): Pair[] {
  const rows = rowsOf(at("sa_n48_seed303_sobol.csv"));
  const effects = sobolEffects([...ranked(scores).values()].map(meanShift), rows.length);
  return rows.flatMap(({ Si, STi }, input): Pair[] => [
    [effects[input]?.first ?? NaN, numberOf(Si)],
    [effects[input]?.total ?? NaN, numberOf(STi)],
  ]);
}

/** Without each pillar that the tables name; "Nominal" is with all. */
const withoutPillars = once((): Columns => {
  const removed = rowsOf(at("remove_pillar_mean_abs_rank_diff.csv")).map(({ removed: id = "" }) => id);
  return new Map(removed.map((id) => [id, indexOf({ weights: { [id]: 0 } }, "treated").index]));
});

const [monteCarlo, saltelli] = ["ua_n200_seed101", "sa_n48_seed303"].map((name) =>
  once(() => replicatesOf(name)),
) as [() => Columns, () => Columns];

export const asemReplicates: Check[] = [
  ...checksOf("ua_n200_seed101", 200, monteCarlo),
  ...checksOf("sa_n48_seed303", 2 * 48, saltelli),
  {
    oracle,
    table: "sensitivity/sa_n48_seed303_sobol.csv",
    method: "Sobol's effects on the mean shift of rank",
    tolerance: EXACT,
    pairs: () => effectsOnRanks(saltelli()),
  },
  {
    oracle,
    table: "sensitivity/remove_pillar_scores.csv",
    method: "index without each pillar",
    tolerance: EXACT,
    pairs: () => pairsOf(withoutPillars(), nominal().units, byUnit("remove_pillar_scores.csv")),
  },
  {
    oracle,
    table: "sensitivity/remove_pillar_ranks.csv",
    method: "ranks without each pillar",
    tolerance: 0,
    pairs: () => pairsOf(ranked(withoutPillars()), nominal().units, byUnit("remove_pillar_ranks.csv")),
  },
  {
    oracle,
    table: "sensitivity/remove_pillar_mean_abs_rank_diff.csv",
    method: "mean shift of rank without each pillar",
    tolerance: EXACT,
    pairs: () =>
      rowsOf(at("remove_pillar_mean_abs_rank_diff.csv")).map(({ removed = "", mean_abs_rank_diff }) => [
        meanShift(ranked(withoutPillars()).get(removed) as Column),
        numberOf(mean_abs_rank_diff),
      ]),
  },
];
