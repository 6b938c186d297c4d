/** COINr's ASEM index on other scales, by other means, with other weights, with holes. */
import { toColumn } from "../../../../../indicators/composite/column.ts";
import { scoreOf } from "../../../../../indicators/composite/normalise.ts";
import { asem, numberOf, readText, rowsOf, run, type AsemOptions } from "../oracles.ts";
import { EXACT, keyed, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/${table}`;
const byUnit = (table: string) => keyed(at(table), "uCode");
const raw = () => readText(at("input/asem_idata.csv"));
const treated = () => readText(at("stages/treated.csv"));

const normalised = (
  table: string,
  method: string,
  text: () => string,
  options: () => AsemOptions,
  tolerance = EXACT,
): Check => ({
  oracle,
  table: `normalise/${table}`,
  method,
  tolerance,
  pairs: () => {
    const { data, stages } = run(asem(options()), text());
    return pairsOf(stages.normalised, data.units, byUnit(`normalise/${table}`));
  },
});

const aggregated = (
  table: string,
  method: string,
  options: () => AsemOptions,
  text: () => string = treated,
): Check => ({
  oracle,
  table: `aggregate/${table}`,
  method,
  tolerance: EXACT,
  pairs: () => {
    const { data, stages } = run(asem({ scale: [1, 100], ...options() }), text());
    return pairsOf(stages.aggregated, data.units, byUnit(`aggregate/${table}`));
  },
});

const posts = (table: string) => {
  const found = keyed(at(table), "iCode");
  return ({ iCode = "" }: Record<string, string>) => {
    const row = found.get(iCode) ?? {};
    return { goalposts: [Number(row.goalpost_lower), Number(row.goalpost_upper)] };
  };
};

const goalposts = (name: string, clip: boolean) =>
  normalised(`${name}.csv`, clip ? "goalposts cut at the ends" : "goalposts uncut", raw, () => ({
    normalise: { method: "goalposts", clip },
    indicator: posts(`normalise/${name}_posts.csv`),
  }));

/** The same cells by the function that scores the site's own indicators. */
function ownScores(): Pair[] {
  const name = "normalise/goalposts_p10_p90_truncated";
  const postsOf = posts(`${name}_posts.csv`);
  const columns = rowsOf(at("input/asem_imeta.csv"))
    .filter(({ Type }) => Type === "Indicator")
    .map(({ iCode = "", Direction }) => {
      const [low, high] = postsOf({ iCode }).goalposts as [number, number];
      const scale = {
        direction: Direction === "-1" ? ("lower-is-better" as const) : ("higher-is-better" as const),
        goalposts: { low, high, because: { en: "", fr: "", es: "" } },
      };
      const values = rowsOf(at("input/asem_idata.csv")).map((row) => numberOf(row[iCode]));
      return [
        iCode,
        toColumn(values.map((value) => scoreOf(Number.isNaN(value) ? null : value, scale))),
      ] as const;
    });
  const units = rowsOf(at("input/asem_idata.csv")).map(({ uCode = "" }) => uCode);
  return pairsOf(new Map(columns), units, byUnit(`${name}.csv`));
}

const byLevel =
  (...names: string[]) =>
  (level: number) => ({ aggregate: names[level - 2] });

const drawnWeights = () =>
  Object.fromEntries(
    rowsOf(at("aggregate/weights_random_a.csv")).map(({ iCode, Weight }) => [iCode, Number(Weight)]),
  );

const withHoles = (table: string, minAvailable: number) =>
  aggregated(
    table,
    `arithmetic means over what is there; threshold ${minAvailable}`,
    () => ({ normalise: { method: "none" }, aggregate: () => ({ minAvailable }) }),
    () => readText(at("aggregate/missing_input_normalised_raw.csv")),
  );

export const asemScales: Check[] = [
  normalised("minmax_1_100.csv", "min-max to 1–100", treated, () => ({ scale: [1, 100] })),
  normalised("zscore_0_1.csv", "z-score", treated, () => ({ normalise: { method: "zscore" } })),
  normalised("dist2max.csv", "distance to the maximum", treated, () => ({
    scale: [0, 1],
    normalise: { method: "distance-to-max" },
  })),
  normalised("dist2ref_SGP.csv", "distance to Singapore; none where it is at the minimum", treated, () => ({
    scale: [0, 1],
    normalise: { method: "distance-to-reference", unit: "SGP" },
  })),
  normalised("rank_ascending_from_raw.csv", "rank", raw, () => ({ normalise: { method: "rank" } }), 0),
  normalised("borda_from_raw.csv", "Borda", raw, () => ({ normalise: { method: "borda" } }), 0),
  normalised("prank_from_raw.csv", "percentile below", raw, () => ({
    scale: [0, 1],
    normalise: { method: "percentile" },
  })),
  goalposts("goalposts_p10_p90_truncated", true),
  {
    oracle,
    table: "normalise/goalposts_p10_p90_truncated.csv",
    method: "goalposts of the site's own indicators",
    tolerance: 5e-11,
    pairs: ownScores,
  },
  goalposts("goalposts_p25_p75_untruncated", false),
  aggregated("amean_gmean_gmean.csv", "arithmetic then geometric means", () => ({
    aggregate: byLevel("arithmetic", "geometric", "geometric"),
  })),
  aggregated("gmean_all_levels_from_minmax_1_100.csv", "geometric means", () => ({
    aggregate: byLevel("geometric", "geometric", "geometric"),
  })),
  aggregated("genmean_p-2.csv", "power means with p = −2", () => ({
    aggregate: () => ({ aggregate: "power", p: -2 }),
  })),
  aggregated("amean_weights_random_a.csv", "arithmetic means with drawn weights", () => ({
    weights: drawnWeights(),
  })),
  withHoles("missing_amean_nothreshold.csv", 0),
  withHoles("missing_amean_threshold_0.9.csv", 0.9),
];
