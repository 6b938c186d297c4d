/** COINr's statistics of the ASEM indicators: moments, availability, screening. */
import { availability } from "../../../../../indicators/composite/aggregate.ts";
import { momentsOf, present, rangeOf, type Column } from "../../../../../indicators/composite/column.ts";
import { quantile } from "../../../../../indicators/composite/quantile.ts";
import { shapeOf } from "../../../../../indicators/composite/shape.ts";
import { asem, numberOf, readText, rowsOf, run } from "../oracles.ts";
import { EXACT, keyed, once, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/${table}`;
const byUnit = (table: string) => keyed(at(table), "uCode");
const raw = () => readText(at("input/asem_idata.csv"));
const plain = once(() => run(asem(), raw()));

/** As a multiple of the printed number: the table keeps three digits of each, however small. */
const inDigits = (ours: number, published: number): Pair =>
  published === 0 ? [ours, 0] : [ours / published, 1];

function statistics(): Pair[] {
  const { data } = plain();
  return rowsOf(at("stats/stats_raw.csv")).flatMap((row) => {
    const column = data.columns.get(row.iCode as string) as Column;
    const { n, mean, sd } = momentsOf(column);
    const { min, max } = rangeOf(column);
    const { skew, kurtosis } = shapeOf(column);
    const median = quantile(
      present(column).sort((a, b) => a - b),
      0.5,
    );
    const isOut = Math.abs(skew) >= 2 && kurtosis >= 3.5;
    const ours = { Min: min, Max: max, Mean: mean, Median: median, Std: sd, Skew: skew, Kurt: kurtosis };
    return [
      ...Object.entries(ours).map(([name, value]) => inDigits(value, numberOf(row[name]))),
      [n, numberOf(row["N.Avail"])],
      inDigits(n / column.length, numberOf(row["Frc.Avail"])),
      [Number(isOut), Number(row["Flag.SkewKurt"] === "OUT")],
    ];
  });
}

/** Share of a group's indicators, at whatever depth, that have a value. */
function availabilityByGroup(): Pair[] {
  const { spec, data } = plain();
  const isUnder = (id: string | null, group: string): boolean =>
    id === group ||
    (id !== null && isUnder(spec.groups.find((each) => each.id === id)?.parent ?? null, group));
  const shares = spec.groups.map(({ id }) => {
    const own = spec.indicators.filter(({ parent }) => isUnder(parent, id));
    return [id, availability(own.map((each) => ({ column: data.columns.get(each.id) as Column })))] as const;
  });
  return pairsOf(new Map(shares), data.units, byUnit("stats/data_avail_bygroup_raw.csv"));
}

function availabilityInAll(): Pair[] {
  const { spec, data } = plain();
  const share = availability(spec.indicators.map(({ id }) => ({ column: data.columns.get(id) as Column })));
  const columns = new Map([
    ["Dat_Avail", share],
    ["N_missing", share.map((each) => Math.round((1 - each) * spec.indicators.length))],
  ]);
  return pairsOf(columns, data.units, byUnit("stats/data_avail_summary_raw.csv"));
}

function screened(): Pair[] {
  const { data, stages } = run(asem({ screen: { minAvailable: 0.95 } }), raw());
  const table = byUnit("stats/screen_byNA_095.csv");
  return data.units.map((unit, row) => [
    Number(stages.rows.includes(row)),
    Number(table.get(unit)?.Included === "TRUE"),
  ]);
}

export const asemStatistics: Check[] = [
  {
    oracle,
    table: "stats/stats_raw.csv",
    method: "moments; range; median; count; outlier flag; to three digits",
    tolerance: 0.005,
    pairs: statistics,
  },
  {
    oracle,
    table: "stats/data_avail_bygroup_raw.csv",
    method: "share of indicators with a value under each group",
    tolerance: EXACT,
    pairs: availabilityByGroup,
  },
  {
    oracle,
    table: "stats/data_avail_summary_raw.csv",
    method: "share and number of indicators with a value",
    tolerance: EXACT,
    pairs: availabilityInAll,
  },
  {
    oracle,
    table: "stats/screen_byNA_095.csv",
    method: "screen at 0.95 available",
    tolerance: 0,
    pairs: screened,
  },
];
