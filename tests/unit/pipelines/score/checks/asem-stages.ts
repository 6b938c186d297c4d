/** COINr's ASEM index, stage by stage, from its raw data. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import type { Treated } from "../../../../../indicators/composite/treat.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { shapeOf } from "../../../../../indicators/composite/shape.ts";
import { effectiveWeights } from "../../../../../indicators/composite/weights.ts";
import { asem, numberOf, readText, rowsOf, run } from "../oracles.ts";
import { EXACT, keyed, once, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/${table}`;
const byUnit = (table: string) => keyed(at(table), "uCode");
const raw = () => readText(at("input/asem_idata.csv"));

const denominated = ({ Denominator }: Record<string, string>) =>
  Denominator === "" ? {} : { denominator: Denominator };
const regional = { impute: { method: "group-mean", by: "EurAsia_group" }, indicator: denominated };

const nominal = once(() => run(asem({ ...regional, treat: {} }), raw()));
const plain = once(() => run(asem(), raw()));
const moved = once(() => run(asem({ ...regional, treat: { winsorise: 2, then: "log-winsorised" } }), raw()));

const treatedColumns = (treated: ReadonlyMap<string, Treated>) =>
  new Map([...treated].map(([id, { column }]) => [id, column]));

const stage = (name: "denominated" | "imputed" | "normalised" | "aggregated", method: string): Check => ({
  oracle,
  table: `stages/${name}.csv`,
  method,
  tolerance: EXACT,
  pairs: () => pairsOf(nominal().stages[name], nominal().data.units, byUnit(`stages/${name}.csv`)),
});

/** What was tested and done on the way of a treatment: shapes before and after, points moved, passed or not. */
function detailsOf({ stages }: ReturnType<typeof nominal>, table: string): Pair[] {
  return rowsOf(at(table)).flatMap((row) => {
    const { column, did, points, before } = stages.treated.get(row.iCode as string) as Treated;
    const steps = [stages.imputed.get(row.iCode as string) as Column, before, column];
    const done = did === "nothing" ? 1 : before === column ? 2 : 3;
    const shapes = steps.slice(0, row["check_SkewKurt2.Pass"] === undefined ? 2 : 3);
    const nwin: Pair = [did === "nothing" ? NaN : points, numberOf(row["winsorise.nwin"])];
    return [
      nwin,
      ...shapes.flatMap((values, step): Pair[] => {
        const { skew, kurtosis } = shapeOf(values);
        const isLast = step === done - 1;
        const published = (name: string) => row[`check_SkewKurt${step}.${name}`];
        const passed = published("Pass") === "" ? NaN : Number(published("Pass") === "TRUE");
        const ours = step < done ? [Number(isLast && did !== "failed"), skew, kurtosis] : [NaN, NaN, NaN];
        const theirs = [passed, numberOf(published("Skew")), numberOf(published("Kurt"))];
        return ours.map((value, which) => [value, theirs[which] as number]);
      }),
    ];
  });
}

/** 1 where a value was moved down, −1 up, 0 where it stands. */
function movedPoints(): Pair[] {
  const { data, stages } = nominal();
  const signs = { winhi: 1, winlo: -1, "": 0 } as Record<string, number>;
  const table = byUnit("stages/treated_points.csv");
  return [...stages.treated].flatMap(([id, { column }]) =>
    data.units.map((unit, row): Pair => {
      const difference = (stages.imputed.get(id)?.[row] as number) - (column[row] as number);
      return [Math.sign(difference), signs[table.get(unit)?.[id] as string] as number];
    }),
  );
}

export const asemStages: Check[] = [
  stage("denominated", "divide by the denominators"),
  stage("imputed", "group mean of the region"),
  {
    oracle,
    table: "stages/treated.csv",
    method: "winsorise at most 5 points else log",
    tolerance: EXACT,
    pairs: () =>
      pairsOf(treatedColumns(nominal().stages.treated), nominal().data.units, byUnit("stages/treated.csv")),
  },
  {
    oracle,
    table: "stages/treated_details.csv",
    method: "points moved; skewness and kurtosis before and after",
    tolerance: EXACT,
    pairs: () => detailsOf(nominal(), "stages/treated_details.csv"),
  },
  {
    oracle,
    table: "stages/treated_points.csv",
    method: "which points were moved and which way",
    tolerance: 0,
    pairs: movedPoints,
  },
  stage("normalised", "min-max to 0–100"),
  stage("aggregated", "weighted arithmetic means"),
  {
    oracle,
    table: "stages/results_scores.csv",
    method: "scores of groups to their two decimals",
    tolerance: 0.005,
    pairs: () =>
      pairsOf(nominal().stages.aggregated, nominal().data.units, byUnit("stages/results_scores.csv")),
  },
  {
    oracle,
    table: "stages/results_ranks.csv",
    method: "ranks of groups",
    tolerance: 0,
    pairs: () => {
      const { data, stages } = nominal();
      const ranks = [...stages.aggregated].map(
        ([id, column]) => [id, ranksOf(column, "descending")] as const,
      );
      return pairsOf(new Map(ranks), data.units, byUnit("stages/results_ranks.csv"));
    },
  },
  {
    oracle,
    table: "impute/mean.csv",
    method: "mean of the column",
    tolerance: EXACT,
    pairs: () => {
      const { data, stages } = run(asem({ impute: { method: "mean" }, indicator: denominated }), raw());
      return pairsOf(stages.imputed, data.units, byUnit("impute/mean.csv"));
    },
  },
  {
    oracle,
    table: "treat/win2_then_logCT_combined.csv",
    method: "winsorise at most 2 points else log of the winsorised",
    tolerance: EXACT,
    pairs: () =>
      pairsOf(
        treatedColumns(moved().stages.treated),
        moved().data.units,
        byUnit("treat/win2_then_logCT_combined.csv"),
      ),
  },
  {
    oracle,
    table: "treat/win2_then_logCT_combined_details.csv",
    method: "points moved; skewness and kurtosis after each step",
    tolerance: EXACT,
    pairs: () => detailsOf(moved(), "treat/win2_then_logCT_combined_details.csv"),
  },
  {
    oracle,
    table: "treat/log_CT_all_raw.csv",
    method: "log of every indicator",
    tolerance: EXACT,
    pairs: () => {
      const { data, stages } = run(asem({ treat: { always: true } }), raw());
      return pairsOf(treatedColumns(stages.treated), data.units, byUnit("treat/log_CT_all_raw.csv"));
    },
  },
  {
    oracle,
    table: "multivariate/effective_weights_nominal.csv",
    method: "effective weights",
    tolerance: EXACT,
    pairs: () => {
      const weights = effectiveWeights(plain().spec);
      return rowsOf(at("multivariate/effective_weights_nominal.csv")).map((row) => [
        weights.get(row.iCode as string) ?? NaN,
        numberOf(row.EffWeight),
      ]);
    },
  },
];
