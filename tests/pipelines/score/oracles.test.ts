import { describe, expect, it } from "vitest";
import type { Column } from "../../../indicators/score/column.ts";
import { ranksOf } from "../../../indicators/score/ranks.ts";
import { effectiveWeights } from "../../../indicators/score/weights.ts";
import {
  areHere,
  asem,
  largestDifference,
  numberOf,
  readText,
  rowsOf,
  run,
  type AsemOptions,
} from "./oracles.ts";

const ASEM = "coinr-asem";
const EXACT = 1e-9;

/** Compares columns of ours with a published table, matched by unit; every column of ours must be in the table. */
function compare(columns: ReadonlyMap<string, Column>, units: readonly string[], path: string): number {
  const published = new Map(rowsOf(`${ASEM}/${path}`).map((row) => [row.uCode, row]));
  expect(published.size).toBe(units.length);
  const pairs = [...columns].flatMap(([id, column]) =>
    units.map((unit, at) => {
      expect(Object.keys(published.get(unit) ?? {}), path).toContain(id);
      return [column[at] as number, numberOf(published.get(unit)?.[id])] as const;
    }),
  );
  return largestDifference(pairs);
}

const treated = () => readText(`${ASEM}/stages/treated.csv`);
const raw = () => readText(`${ASEM}/input/asem_idata.csv`);
const posts = (path: string) => {
  const found = new Map(rowsOf(`${ASEM}/${path}`).map((row) => [row.iCode, row]));
  return ({ iCode = "" }: Record<string, string>) => {
    const row = found.get(iCode) ?? {};
    return { goalposts: [Number(row.goalpost_lower), Number(row.goalpost_upper)] };
  };
};

describe.skipIf(!areHere)(
  "COINr's ASEM index, stage by stage (skipped where the oracles are not beside the project)",
  () => {
    const nominal = () =>
      run(
        asem({
          impute: { method: "group-mean", by: "EurAsia_group" },
          treat: {},
          indicator: ({ Denominator }) => (Denominator === "" ? {} : { denominator: Denominator }),
        }),
        raw(),
      );

    it.each(["denominated", "imputed", "normalised", "aggregated"] as const)(
      "gives the published %s values",
      (stage) => {
        const { data, stages } = nominal();
        expect(compare(stages[stage], data.units, `stages/${stage}.csv`)).toBeLessThan(EXACT);
      },
    );

    it("gives the published treated values", () => {
      const { data, stages } = nominal();
      const columns = new Map([...stages.treated].map(([id, { column }]) => [id, column]));
      expect(compare(columns, data.units, "stages/treated.csv")).toBeLessThan(EXACT);
    });

    it("gives the published ranks, and the scores to their two decimals", () => {
      const { data, stages } = nominal();
      const ranks = new Map(
        [...stages.aggregated].map(([id, column]) => [id, ranksOf(column, "descending")]),
      );
      expect(compare(stages.aggregated, data.units, "stages/results_scores.csv")).toBeLessThan(0.005);
      expect(compare(ranks, data.units, "stages/results_ranks.csv")).toBe(0);
    });

    it.each([
      ["minmax_1_100.csv", treated, { scale: [1, 100] }],
      ["zscore_0_1.csv", treated, { normalise: { method: "zscore" } }],
      ["dist2max.csv", treated, { scale: [0, 1], normalise: { method: "distance-to-max" } }],
      [
        "dist2ref_SGP.csv",
        treated,
        { scale: [0, 1], normalise: { method: "distance-to-reference", unit: "SGP" } },
      ],
      ["rank_ascending_from_raw.csv", raw, { normalise: { method: "rank" } }],
      ["borda_from_raw.csv", raw, { normalise: { method: "borda" } }],
      ["prank_from_raw.csv", raw, { scale: [0, 1], normalise: { method: "percentile" } }],
    ] as [string, () => string, AsemOptions][])("normalises as in %s", (file, text, options) => {
      const { data, stages } = run(asem(options), text());
      expect(compare(stages.normalised, data.units, `normalise/${file}`)).toBeLessThan(EXACT);
    });

    it.each([
      ["goalposts_p10_p90_truncated", true],
      ["goalposts_p25_p75_untruncated", false],
    ])("normalises as in %s", (file, clip) => {
      const spec = asem({
        normalise: { method: "goalposts", clip },
        indicator: posts(`normalise/${file}_posts.csv`),
      });
      const { data, stages } = run(spec, raw());
      expect(compare(stages.normalised, data.units, `normalise/${file}.csv`)).toBeLessThan(EXACT);
    });

    it("gives the published effective weights", () => {
      const { spec } = run(asem(), treated());
      const weights = effectiveWeights(spec);
      const rows = rowsOf(`${ASEM}/multivariate/effective_weights_nominal.csv`);
      const pairs = rows.map(
        (row) => [weights.get(row.iCode ?? "") ?? NaN, numberOf(row.EffWeight)] as const,
      );
      expect(pairs.length).toBeGreaterThan(50);
      expect(largestDifference(pairs)).toBeLessThan(EXACT);
    });

    const floored =
      (...names: string[]) =>
      (level: number) => ({ aggregate: names[level - 2] });
    it.each([
      ["amean_gmean_gmean.csv", floored("arithmetic", "geometric", "geometric")],
      ["gmean_all_levels_from_minmax_1_100.csv", floored("geometric", "geometric", "geometric")],
      ["genmean_p-2.csv", () => ({ aggregate: "power", p: -2 })],
    ])("aggregates as in %s", (file, aggregate) => {
      const { data, stages } = run(asem({ scale: [1, 100], aggregate }), treated());
      expect(compare(stages.aggregated, data.units, `aggregate/${file}`)).toBeLessThan(EXACT);
    });

    it("aggregates with the drawn weights as in amean_weights_random_a.csv", () => {
      const rows = rowsOf(`${ASEM}/aggregate/weights_random_a.csv`);
      const weights = Object.fromEntries(rows.map(({ iCode, Weight }) => [iCode, Number(Weight)]));
      const { data, stages } = run(asem({ scale: [1, 100], weights }), treated());
      expect(compare(stages.aggregated, data.units, "aggregate/amean_weights_random_a.csv")).toBeLessThan(
        EXACT,
      );
    });

    it.each([
      ["missing_amean_nothreshold.csv", 0],
      ["missing_amean_threshold_0.9.csv", 0.9],
    ])("gives a group with holes a score, or none, as in %s", (file, minAvailable) => {
      const spec = asem({ normalise: { method: "none" }, aggregate: () => ({ minAvailable }) });
      const { data, stages } = run(spec, readText(`${ASEM}/aggregate/missing_input_normalised_raw.csv`));
      expect(compare(stages.aggregated, data.units, `aggregate/${file}`)).toBeLessThan(EXACT);
    });

    it("normalises and aggregates the panel over all its years as in purse_aggregated_scores.csv", () => {
      const { spec, data, stages } = run(
        { ...(asem() as object), time: "Time" },
        readText(`${ASEM}/panel/purse_treated.csv`),
      );
      const published = new Map(
        rowsOf(`${ASEM}/panel/purse_aggregated_scores.csv`).map((row) => [`${row.uCode} ${row.Time}`, row]),
      );
      const pairs = spec.groups.flatMap(({ id }) =>
        data.units.map(
          (unit, at) =>
            [
              stages.aggregated.get(id)?.[at] ?? NaN,
              numberOf(published.get(`${unit} ${data.times[at]}`)?.[id]),
            ] as const,
        ),
      );
      expect(pairs.length).toBe(46 * 5 * 11);
      expect(largestDifference(pairs)).toBeLessThan(EXACT);
    });
  },
);

describe.skipIf(!areHere)(
  "UNDP's human development indices (skipped where the oracles are not beside the project)",
  () => {
    const human = (time?: string) => ({
      unit: "iso3",
      ...(time && { time }),
      scale: [0, 1],
      normalise: { method: "goalposts" },
      indicators: [
        { id: "life_expectancy", parent: "health", goalposts: [20, 85] },
        { id: "expected_schooling", parent: "education", goalposts: [0, 18] },
        { id: "mean_schooling", parent: "education", goalposts: [0, 15] },
        { id: "gni_pc_2017ppp", parent: "income", goalposts: [100, 75_000], log: true },
      ],
      groups: [
        ...["health", "education", "income"].map((id) => ({
          id,
          parent: "hdi",
          aggregate: "arithmetic",
          minAvailable: 1,
        })),
        { id: "hdi", parent: null, aggregate: "geometric", minAvailable: 1 },
      ],
    });

    it("gives the published index of every country and year to its three decimals, and none where an input is missing", () => {
      const path = "hdi-undp/hdi_inputs_and_published.csv";
      const { data, stages } = run(human("year"), readText(path));
      const published = rowsOf(path);
      const hdi = stages.aggregated.get("hdi") as Column;
      const without = published.filter((_, at) => Number.isNaN(hdi[at]));
      expect(data.units.length).toBeGreaterThan(1000);
      expect(without.length).toBeGreaterThan(10);
      expect(
        largestDifference(published.map((row, at) => [hdi[at] as number, numberOf(row.hdi)])),
      ).toBeLessThanOrEqual(0.0005);
    });
  },
);

describe.skipIf(!areHere)(
  "the Handbook's Technology Achievement Index (skipped where the oracles are not beside the project)",
  () => {
    it("gives the published ranks, and our own check of its scores to nine digits", () => {
      const posts = rowsOf("tai-handbook/tai_goalposts_hdr2001.csv");
      const spec = {
        unit: "iso3",
        scale: [0, 1],
        normalise: { method: "goalposts" },
        indicators: posts.map(({ indicator, lower, upper }) => ({
          id: indicator,
          parent: "tai",
          goalposts: [Number(lower), Number(upper)],
        })),
        groups: [{ id: "tai", parent: null, aggregate: "arithmetic" }],
      };
      const { data, stages } = run(spec, readText("tai-handbook/data_table_a2_23countries.csv"));
      const published = new Map(
        rowsOf("tai-handbook/computed_normalised_and_scores_goalposts.csv").map((row) => [row.iso3, row]),
      );
      const tai = stages.aggregated.get("tai") as Column;
      const ranks = ranksOf(tai, "descending");
      const column = (name: string) => data.units.map((unit) => numberOf(published.get(unit)?.[name]));
      expect(data.units.length).toBe(23);
      expect([...ranks]).toEqual(column("published_rank_EW_table23"));
      expect(
        largestDifference(column("tai_computed").map((score, at) => [tai[at] as number, score])),
      ).toBeLessThan(EXACT);
    });
  },
);
