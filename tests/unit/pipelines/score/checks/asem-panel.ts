/** COINr's ASEM panel of five years: holes filled, screened, treated, normalised, aggregated. */
import { asem, readText, rowsOf, run, type AsemOptions } from "../oracles.ts";
import { EXACT, keyed, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/${table}`;

type Stages = ReturnType<typeof run>["stages"];

/** A stage of the panel: its columns and rows, matched by unit and period. */
function panelPairs(
  options: AsemOptions,
  input: string,
  table: string,
  columnsOf: (stages: Stages) => Stages["imputed"],
): Pair[] {
  const { data, stages } = run({ ...(asem(options) as object), time: "Time" }, readText(at(input)));
  const keys = stages.rows.map((row) => `${data.units[row]} ${data.times[row]}`);
  return pairsOf(columnsOf(stages), keys, keyed(at(table), "uCode", "Time"));
}

const panel = (
  table: string,
  method: string,
  input: string,
  options: AsemOptions,
  columnsOf: (stages: Stages) => Stages["imputed"],
): Check => ({
  oracle,
  table: `panel/${table}`,
  method,
  tolerance: EXACT,
  pairs: () => panelPairs(options, input, `panel/${table}`, columnsOf),
});

const carried = (fields: object) => ({ impute: { method: "carry-forward", ...fields } });

/** COINr treats the years of a panel one by one; the engine treats what it is given as one. */
function treatedByYear(): Pair[] {
  const published = rowsOf(at("panel/purse_treated.csv"));
  const [header, ...lines] = readText(at("panel/purse_screened.csv")).trimEnd().split("\n");
  return [...new Set(published.map(({ Time = "" }) => Time))].flatMap((year) => {
    const own = lines.filter((line) => line.startsWith(`${year},`));
    const { data, stages } = run(asem({ treat: {} }), `${[header, ...own].join("\n")}\n`);
    const columns = [...stages.treated].map(([id, { column }]) => [id, column] as const);
    const table = published.filter(({ Time }) => Time === year).map((row) => [row.uCode ?? "", row] as const);
    return pairsOf(new Map(columns), data.units, new Map(table));
  });
}

export const asemPanel: Check[] = [
  panel(
    "with_holes_impute_latest_max2.csv",
    "carry forward at most 2 years",
    "panel/with_holes.csv",
    carried({ maxAge: 2 }),
    ({ imputed }) => imputed,
  ),
  panel(
    "with_holes_impute_constant.csv",
    "carry forward and back",
    "panel/with_holes.csv",
    carried({ back: true }),
    ({ imputed }) => imputed,
  ),
  panel(
    "impute_latest.csv",
    "carry forward at most 5 years",
    "input/asem_idata_panel.csv",
    carried({ maxAge: 5 }),
    ({ imputed }) => imputed,
  ),
  panel(
    "purse_screened.csv",
    "screen at 0.9 available",
    "input/asem_idata_panel.csv",
    { screen: { minAvailable: 0.9 } },
    ({ denominated }) => denominated,
  ),
  {
    oracle,
    table: "panel/purse_treated.csv",
    method: "winsorise at most 5 points else log in each year by itself",
    tolerance: EXACT,
    pairs: treatedByYear,
  },
  panel(
    "purse_normalised_global.csv",
    "min-max to 0–100 over all years",
    "panel/purse_treated.csv",
    {},
    ({ normalised: each }) => each,
  ),
  panel(
    "purse_aggregated_scores.csv",
    "weighted arithmetic means",
    "panel/purse_treated.csv",
    {},
    ({ aggregated: each }) => each,
  ),
];
