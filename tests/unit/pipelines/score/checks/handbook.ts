/** The OECD/JRC Handbook's worked example, the Technology Achievement Index. */
import { momentsOf, rangeOf, type Column } from "../../../../../indicators/composite/column.ts";
import { cronbachAlpha, pearson } from "../../../../../indicators/composite/correlation.ts";
import { outrankingMatrix, supportOf } from "../../../../../indicators/composite/outranking.ts";
import { components } from "../../../../../indicators/composite/pca.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { effectiveWeights } from "../../../../../indicators/composite/weights.ts";
import { numberOf, readText, rowsOf, run } from "../oracles.ts";
import { alignedPairs } from "./asem-together.ts";
import { EXACT, keyed, once, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "tai-handbook";
const at = (table: string) => `${oracle}/${table}`;
const DATA = "data_table_a2_23countries.csv";
const posts = () => rowsOf(at("tai_goalposts_hdr2001.csv"));
const names = () => posts().map(({ indicator = "" }) => indicator);

function index(fields: object, indicators: object[], data = DATA) {
  const spec = {
    unit: "iso3",
    scale: [0, 1],
    groups: [{ id: "tai", parent: null, aggregate: "arithmetic" }],
    indicators: indicators.map((each) => ({ parent: "tai", ...each })),
    ...fields,
  };
  return run(spec, readText(at(data)));
}

const named = () => names().map((id) => ({ id }));
const tai = once(() =>
  index(
    { normalise: { method: "goalposts" } },
    posts().map(({ indicator, lower, upper }) => ({
      id: indicator,
      goalposts: [Number(lower), Number(upper)],
    })),
  ),
);
const plain = once(() => index({ normalise: { method: "none" } }, named()));
const standardised = once(() => [
  ...index({ normalise: { method: "zscore" } }, named()).stages.normalised.values(),
]);

const scores = () => tai().stages.aggregated.get("tai") as Column;
const correlationComponents = once(() => {
  const columns = [...plain().stages.normalised.values()];
  return components(columns.map((a) => columns.map((b) => pearson(a, b))));
});

function correlations(): Pair[] {
  const of = plain().stages.normalised;
  return rowsOf(at("table06_correlation.csv")).map(({ a = "", b = "", r }) => [
    pearson(of.get(a) as Column, of.get(b) as Column),
    numberOf(r),
  ]);
}

/** As shares: the tolerance is one of percentage points. */
function sharesOfVariance(): Pair[] {
  const { eigenvalues } = correlationComponents();
  return rowsOf(at("table07_eigenvalues.csv")).map(({ pct_variance }, which) => [
    (eigenvalues[which] as number) / eigenvalues.length,
    numberOf(pct_variance) / 100,
  ]);
}

function loadings(): Pair[] {
  const rows = rowsOf(at("table08_component_loadings.csv"));
  const { eigenvalues, eigenvectors } = correlationComponents();
  return eigenvectors.flatMap((vector, which) =>
    alignedPairs(
      vector.map((part) => part * Math.sqrt(eigenvalues[which] as number)),
      rows.map((row) => numberOf(row[`pc${which + 1}`])),
    ),
  );
}

const sumOf = (columns: readonly Column[]): Column =>
  columns.reduce((sum, column) => sum.map((value, row) => value + (column[row] as number)));

const withoutEach = () => {
  const columns = standardised();
  return rowsOf(at("table11_cronbach.csv")).map((row) => {
    const which = names().indexOf(row.deleted as string);
    return { row, own: columns[which] as Column, others: columns.filter((_, each) => each !== which) };
  });
};

// Table 15: one indicator on many scales -------------------------------------------------------------------------------

const schooling = (fields: object, indicator: object = {}): Column =>
  index(fields, [{ id: "SCHOOLING", ...indicator }]).stages.normalised.get("SCHOOLING") as Column;

/** (x − from)/(to − from): how the Handbook's ratios and differences to a mean, best or worst value are written here. */
const between = (from: number, to: number) =>
  schooling({ normalise: { method: "goalposts", clip: false } }, { goalposts: [from, to] });

function schoolingScales(): Pair[] {
  const values = plain().data.columns.get("SCHOOLING") as Column;
  const { mean } = momentsOf(values);
  const { min, max } = rangeOf(values);
  const columns = new Map([
    ["zscore", schooling({ normalise: { method: "zscore" } })],
    ["minmax", schooling({ normalise: { method: "minmax" } })],
    ["ratio_to_mean", between(0, mean)],
    ["ratio_to_best", between(0, max)],
    ["ratio_to_worst", between(0, min)],
    ["diff_to_mean", between(mean, 2 * mean)],
    ["diff_to_worst", between(min, 2 * min)],
  ]);
  return pairsOf(
    columns,
    plain().data.units,
    keyed(at("table15_normalisation_examples_schooling.csv"), "iso3"),
  );
}

const schoolingColumn = (name: string, column: Column, unit = 1): Pair[] => {
  const table = keyed(at("table15_normalisation_examples_schooling.csv"), "iso3");
  return plain().data.units.map((country, row) => [
    column[row] as number,
    numberOf(table.get(country)?.[name]) / unit,
  ]);
};

// Tables 35 to 37: five countries pair by pair --------------------------------------------------------------------------

const five = once(() => {
  const { data } = index({ normalise: { method: "none" } }, named(), "table35_impact_matrix_5countries.csv");
  const children = [...data.columns.values()].map((column) => ({ column, weight: 1 }));
  return { units: data.units, matrix: outrankingMatrix(children) };
});

function outranking(): Pair[] {
  const { units, matrix } = five();
  const columns = new Map(
    units.map((unit, k) => [unit, Float64Array.from(matrix, (row) => row[k] as number)]),
  );
  return pairsOf(columns, units, keyed(at("table36_outranking_matrix.csv"), "iso3"));
}

function supports(): Pair[] {
  const { units, matrix } = five();
  return rowsOf(at("table37_ckyl_rankings.csv")).map(({ support, ...order }) => [
    supportOf(
      Object.values(order).map((unit) => units.indexOf(unit)),
      matrix,
    ),
    numberOf(support),
  ]);
}

const check = (table: string, method: string, tolerance: number, pairs: () => Pair[]): Check => ({
  oracle,
  table,
  method,
  tolerance,
  pairs,
});
const computed = "computed_normalised_and_scores_goalposts.csv";
const table15 = "table15_normalisation_examples_schooling.csv";

export const handbook: Check[] = [
  check(computed, "goalposts", EXACT, () =>
    pairsOf(tai().stages.normalised, tai().data.units, keyed(at(computed), "iso3")),
  ),
  check(computed, "arithmetic mean", EXACT, () =>
    pairsOf(new Map([["tai_computed", scores()]]), tai().data.units, keyed(at(computed), "iso3")),
  ),
  check(computed, "ranks that table 23 publishes", 0, () =>
    pairsOf(
      new Map([["published_rank_EW_table23", ranksOf(scores(), "descending")]]),
      tai().data.units,
      keyed(at(computed), "iso3"),
    ),
  ),
  check("tai_published_hdr2001_2dp.csv", "published index to two decimals", 0.006, () =>
    rowsOf(at("tai_published_hdr2001_2dp.csv")).map(({ iso3 = "", tai_published_2dp }) => [
      scores()[tai().data.units.indexOf(iso3)] ?? NaN,
      numberOf(tai_published_2dp),
    ]),
  ),
  check("table06_correlation.csv", "Pearson's r to two decimals of rounded data", 0.02, correlations),
  check("table07_eigenvalues.csv", "shares of variance of the components", 0.0015, sharesOfVariance),
  check("table08_component_loadings.csv", "loadings of the components", 0.015, loadings),
  check("table11_cronbach.csv", "alpha without each indicator", 0.002, () =>
    withoutEach().map(({ row, others }) => [cronbachAlpha(others), numberOf(row.alpha_if_deleted)]),
  ),
  check("table11_cronbach.csv", "correlation of each indicator with the rest", 0.006, () =>
    withoutEach().map(({ row, own, others }) => [pearson(own, sumOf(others)), numberOf(row.corr_with_total)]),
  ),
  check("table11_overall.json", "Cronbach's alpha of standardised data", 0.006, () => {
    const published = JSON.parse(readText(at("table11_overall.json"))) as Record<string, number>;
    return [[cronbachAlpha(standardised()), published.cronbach_alpha_all_8_standardised as number]];
  }),
  check(table15, "rank", 0, () =>
    schoolingColumn("rank_ascending", schooling({ normalise: { method: "rank" } })),
  ),
  check(table15, "z-score; min-max; ratios and differences as uncut goalposts", 0.0051, schoolingScales),
  check(table15, "percentile by rank", 0.0005, () =>
    schoolingColumn(
      "percentile",
      schooling({ normalise: { method: "percentile", convention: "rank" } }),
      100,
    ),
  ),
  check("table22_weights.csv", "effective weights of equal ones", 0, () => {
    const weights = effectiveWeights(plain().spec);
    return rowsOf(at("table22_weights.csv")).map(({ indicator = "", EW }) => [
      weights.get(indicator) ?? NaN,
      numberOf(EW),
    ]);
  }),
  check("table36_outranking_matrix.csv", "outranking matrix of table 35", 0, outranking),
  check("table37_ckyl_rankings.csv", "support of each order", EXACT, supports),
];
