/** UNDP's Human Development Index, and its inequality-adjusted form. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { numberOf, readText, rowsOf, run } from "../oracles.ts";
import { EXACT, once, type Check, type Pair } from "./check.ts";

const oracle = "hdi-undp";
const HDI = "hdi_inputs_and_published.csv";
const IHDI = "ihdi_2022_inputs_and_published.csv";

interface Names {
  life: string;
  expected: string;
  mean: string;
  income: string;
}

const indicatorsOf = ({ life, expected, mean, income }: Names) => [
  { id: life, parent: "health", goalposts: [20, 85] },
  { id: expected, parent: "education", goalposts: [0, 18] },
  { id: mean, parent: "education", goalposts: [0, 15] },
  { id: income, parent: "income", goalposts: [100, 75_000], log: true },
];
const whole = { minAvailable: 1 };
const groupsOf = (root: string | null) => [
  ...["health", "education", "income"].map((id) => ({
    id,
    parent: "hdi",
    aggregate: "arithmetic",
    ...whole,
  })),
  { id: "hdi", parent: root, aggregate: "geometric", ...whole },
];
const form = { unit: "iso3", scale: [0, 1], normalise: { method: "goalposts" } };

const human = once(() => {
  const names = {
    life: "life_expectancy",
    expected: "expected_schooling",
    mean: "mean_schooling",
    income: "gni_pc_2017ppp",
  };
  const spec = { ...form, time: "year", indicators: indicatorsOf(names), groups: groupsOf(null) };
  const { stages } = run(spec, readText(`${oracle}/${HDI}`));
  return { rows: rowsOf(`${oracle}/${HDI}`), hdi: stages.aggregated.get("hdi") as Column };
});

/** Among the countries of a year, without the aggregates, by the three decimals that are published. */
function humanRanks(): Pair[] {
  const { rows, hdi } = human();
  return [...new Set(rows.map(({ year }) => year))].flatMap((year) => {
    const isRanked = (at: number) => rows[at]?.year === year && rows[at]?.is_aggregate === "False";
    const own = hdi.map((value, at) => (isRanked(at) ? Math.round(value * 1000) / 1000 : NaN));
    const ranks = ranksOf(own, "descending");
    return [...ranks.keys()]
      .filter(isRanked)
      .map((at): Pair => [ranks[at] as number, numberOf(rows[at]?.hdi_rank_min_desc)]);
  });
}

const INEQUALITIES = ["ineq_le_2022", "ineq_edu_2022", "ineq_inc_2022"];

/**
 * The geometric mean of index · (1 − inequality) is that of the indices times that of the equalities: the tree's root,
 * the geometric mean of those two, is its square root.
 */
const unequal = once(() => {
  const names = { life: "le_2022", expected: "eys_2022", mean: "mys_2022", income: "gnipc_2022" };
  const spec = {
    ...form,
    indicators: [
      ...indicatorsOf(names),
      ...INEQUALITIES.map((id) => ({ id, parent: "equality", goalposts: [0, 100], direction: -1 })),
    ],
    groups: [
      ...groupsOf("root"),
      { id: "equality", parent: "root", aggregate: "geometric", ...whole },
      { id: "root", parent: null, aggregate: "geometric", ...whole },
    ],
  };
  return run(spec, readText(`${oracle}/${IHDI}`)).stages.aggregated;
});

function meanInequality(): Pair[] {
  const spec = {
    ...form,
    normalise: { method: "none" },
    indicators: INEQUALITIES.map((id) => ({ id, parent: "coefficient" })),
    groups: [{ id: "coefficient", parent: null, aggregate: "arithmetic", ...whole }],
  };
  const { stages } = run(spec, readText(`${oracle}/${IHDI}`));
  return published("coef_ineq_2022", stages.aggregated.get("coefficient") as Column);
}

const published = (name: string, ours: Column): Pair[] =>
  rowsOf(`${oracle}/${IHDI}`).map((row, at) => [ours[at] as number, numberOf(row[name])]);

const group = (id: string) => unequal().get(id) as Column;

export const humanDevelopment: Check[] = [
  {
    oracle,
    table: HDI,
    method: "index to three decimals; none where an input is missing",
    tolerance: 0.0005,
    pairs: () => human().rows.map((row, at) => [human().hdi[at] as number, numberOf(row.hdi)]),
  },
  {
    oracle,
    table: HDI,
    method: "rank of the three decimals among the countries of a year",
    tolerance: 0,
    pairs: humanRanks,
  },
  {
    oracle,
    table: IHDI,
    method: "HDI to three decimals",
    tolerance: 0.0005,
    pairs: () => published("hdi_2022", group("hdi")),
  },
  {
    oracle,
    table: IHDI,
    method: "inequality-adjusted index to three decimals",
    tolerance: 0.0005,
    pairs: () =>
      published(
        "ihdi_2022",
        group("root").map((root) => root ** 2),
      ),
  },
  {
    oracle,
    table: IHDI,
    method: "mean of the three inequalities",
    tolerance: EXACT,
    pairs: meanInequality,
  },
];
