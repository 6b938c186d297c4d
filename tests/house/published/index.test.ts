/** The published index, held against itself: every figure again from the other tables. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keyOf as stepOf, type Dated } from "../../../pipelines/derive/wrong-dates.ts";
import { indexOf } from "../../../pipelines/index/tables.ts";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { products, weighting } from "../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../indicators/reform-index/product.ts";
import type {
  EditionMoveRow,
  IndexCorrelationRow,
  IndexDrawRow,
  IndexInputRow,
  IndexMoveRow,
  IndexScoreRow,
  IndexTrendRow,
  IndexVarianceRow,
  IndexVariantRow,
  IndexWeightRow,
  RankPairRow,
} from "../../../indicators/reform-index/tables.ts";
import type { IndexBandRow } from "../../../indicators/reform-index/method-tables.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { yearOf } from "../../../indicators/define/testimony.ts";
import type { StepReliabilityRow, StepRow } from "../../../indicators/records/stories/rows.ts";
import type { Place } from "../../../indicators/schema/place.ts";
import { PILLARS } from "../../../indicators/schema/vocabulary.ts";
import { quantile } from "../../../indicators/composite/quantile.ts";
import { readParquetRows } from "../../../pipelines/lib/tables/read-parquet.ts";
import { smallProject } from "../../small-project.ts";

const table = <Row>(name: string) =>
  readParquetRows<Row>(join(import.meta.dirname, `../../../public/data/latest/${name}.parquet`));
const [scores, inputs, moves, places, weights] = await Promise.all([
  table<IndexScoreRow>("index-scores"),
  table<IndexInputRow>("index-inputs"),
  table<IndexMoveRow>("index-moves"),
  table<Place>("places"),
  table<IndexWeightRow>("index-weights"),
]);
const keyOf = ({ product, iso3, year }: Pick<IndexScoreRow, "product" | "iso3" | "year">) =>
  `${product} ${iso3} ${year}`;
const scored = (product: string, year?: number) =>
  scores.filter(
    (row) =>
      row.product === product &&
      row.node === "index" &&
      row.score !== null &&
      (year === undefined || row.year === year),
  );

describe("who is scored", () => {
  it("State: at least 150 economies", () => expect(scored("state").length).toBeGreaterThanOrEqual(150));

  it("Track: at least 140 economies in every year from 2005 to 2024", () => {
    for (let year = 2005; year <= 2024; year++) {
      expect(scored("track", year).length, String(year)).toBeGreaterThanOrEqual(140);
    }
  });

  it("every economy is listed, with a score or with the reason why it has none", () => {
    const economies = places.filter(({ part_of }) => part_of === null).map(({ iso3 }) => iso3);
    const listed = scores.filter(({ product, node }) => product === "state" && node === "index");
    expect(listed.map(({ iso3 }) => iso3)).toEqual(economies.toSorted());
    expect(scores.filter(({ score, because }) => (score === null) !== (because !== null))).toEqual([]);
  });

  it("a pillar has a score where two thirds of its weight and two indicators are there, and only then", () => {
    const counts = Map.groupBy(inputs, (row) => `${keyOf(row)} ${row.pillar}`);
    const wrong = scores.filter((row) => {
      if (row.node === "index") return false;
      const count = counts.get(`${keyOf(row)} ${row.node}`)?.length ?? 0;
      return (row.score !== null) !== (row.coverage >= 2 / 3 - 1e-9 && count >= 2);
    });
    expect(wrong).toEqual([]);
  });

  it("every score has its range, its coverage and its share of weight with a known error", () => {
    const bare = scores.filter(
      (row) =>
        row.score !== null &&
        [
          row.low,
          row.high,
          row.method_low,
          row.method_high,
          row.rank_low,
          row.rank_high,
          row.known,
          row.carried,
          row.oldest,
        ].includes(null),
    );
    expect(bare).toEqual([]);
  });

  it("no score lies outside its own range, by method, by errors or by both; no rank outside its own", () => {
    const outside = scores.filter((row) => {
      const isIn = (value: number | null, low: number | null, high: number | null) =>
        value === null || low === null || high === null || (low <= value + 1e-9 && value <= high + 1e-9);
      return (
        !isIn(row.score, row.low, row.high) ||
        !isIn(row.score, row.method_low, row.method_high) ||
        !isIn(row.score, row.measured_low, row.measured_high) ||
        !isIn(row.rank, row.rank_low, row.rank_high) ||
        !isIn(row.rank, row.rank_method_low, row.rank_method_high) ||
        !isIn(row.rank, row.rank_measured_low, row.rank_measured_high)
      );
    });
    expect(outside).toEqual([]);
  });

  it("errors alone leave the middle draw of State close to the score", async () => {
    const draws = await table<IndexDrawRow>("index-draws");
    const byPlace = Map.groupBy(draws, ({ iso3 }) => iso3);
    const off = scored("state").map(({ iso3, score }) => {
      const own = (byPlace.get(iso3) as IndexDrawRow[]).map(({ measurement }) => measurement);
      return Math.abs(
        quantile(
          own.toSorted((a, b) => a - b),
          0.5,
        ) - (score as number),
      );
    });
    expect(Math.max(...off)).toBeLessThan(2.5);
    expect(
      quantile(
        off.toSorted((a, b) => a - b),
        0.5,
      ),
    ).toBeLessThan(0.5);
  });

  it("no outcome is inside", async () => {
    const outcomes = new Set(
      (await loadIndicators()).filter(({ pillar }) => pillar === "outcomes").map(({ id }) => id),
    );
    expect(inputs.filter(({ indicator }) => outcomes.has(indicator))).toEqual([]);
  });
});

it("what a band means is counted from its members", async () => {
  const bands = await table<IndexBandRow>("index-bands");
  const bandOfPlace = new Map(
    scored("state").map(({ iso3, score }) => [iso3, Math.min(4, Math.floor((score as number) / 20))]),
  );
  const names = ["very-low", "low", "middle", "high", "very-high"];
  const wrong = bands.filter((row) => {
    const own = [...bandOfPlace].filter(([, band]) => names[band] === row.band).map(([iso3]) => iso3);
    const values = (row.parent === "index" ? scores : inputs)
      .filter((each) => each.product === "state" && own.includes(each.iso3))
      .flatMap((each) =>
        ("node" in each ? each.node : each.indicator) === row.node ? (each.score ?? []) : [],
      )
      .sort((a, b) => a - b);
    const middle = values.length === 0 ? null : quantile(values, 0.5);
    return (
      row.economies !== own.length ||
      row.n !== values.length ||
      row.half !== values.filter((value) => value >= 50).length ||
      Math.abs((row.median ?? 0) - (middle ?? 0)) > 1e-9
    );
  });
  expect(wrong).toEqual([]);
  expect(bands.length).toBeGreaterThan(100);
});

describe("each score again", () => {
  const again = new Map<string, number>();
  for (const [key, rows] of Map.groupBy(inputs, (row) => `${keyOf(row)} ${row.pillar}`)) {
    again.set(
      key,
      rows.reduce((sum, { weight, score }) => sum + weight * score, 0),
    );
  }

  it("from the inputs, to nine digits", () => {
    const differences = scores
      .filter(({ score }) => score !== null)
      .map((row) => {
        const floor = products[row.product].floor;
        const pillar = (node: string) => again.get(`${keyOf(row)} ${node}`) as number;
        const index = () =>
          Math.exp(PILLARS.reduce((sum, node) => sum + Math.log(Math.max(floor, pillar(node))), 0) / 4);
        return Math.abs((row.node === "index" ? index() : pillar(row.node)) - (row.score as number));
      });
    expect(differences.length).toBeGreaterThan(20_000);
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });

  it("coverage and the years of the evidence are a recount of the inputs", () => {
    const byKey = Map.groupBy(inputs, keyOf);
    for (const row of scores.filter(({ product, node }) => product === "state" && node === "index")) {
      const years = (byKey.get(keyOf(row)) ?? []).map(({ evidence_year }) => evidence_year);
      expect([row.oldest, row.newest]).toEqual(
        years.length ? [Math.min(...years), Math.max(...years)] : [null, null],
      );
    }
  });

  it("ranks count who stands higher to twelve digits, among those scored in that year", () => {
    const all = scored("track", 2024);
    const digits = (row: IndexScoreRow) => Number((row.score as number).toPrecision(12));
    for (const row of all) {
      const higher = all.filter((other) => digits(other) > digits(row)).length;
      expect(row.rank).toBe(higher + 1);
      expect(row.of).toBe(all.length);
    }
  });
});

describe("the draws of State", async () => {
  const [draws, pairs] = await Promise.all([
    table<IndexDrawRow>("index-draws"),
    table<RankPairRow>("index-pairs"),
  ]);
  const byPlace = Map.groupBy(draws, ({ iso3 }) => iso3);

  it("give the published ranges again", () => {
    for (const row of scored("state")) {
      const own = byPlace.get(row.iso3) as IndexDrawRow[];
      expect(own).toHaveLength(1000);
      const sorted = own
        .filter(({ own_scale }) => own_scale)
        .map(({ method }) => method)
        .sort((a, b) => a - b);
      expect(quantile(sorted, 0.05)).toBeCloseTo(row.method_low as number, 9);
      expect(quantile(sorted, 0.5)).toBeCloseTo(row.method_median as number, 9);
      expect(quantile(sorted, 0.95)).toBeCloseTo(row.method_high as number, 9);
      const both = own
        .filter(({ own_scale }) => own_scale)
        .map((draw) => draw.both)
        .sort((a, b) => a - b);
      expect(quantile(both, 0.05)).toBeCloseTo(row.low as number, 9);
      expect(quantile(both, 0.95)).toBeCloseTo(row.high as number, 9);
    }
  });

  it("give the chance that one stands above another", () => {
    for (const { iso3, other, above } of pairs.filter((_, at) => at % 97 === 0)) {
      const [mine, theirs] = [byPlace.get(iso3), byPlace.get(other)] as [IndexDrawRow[], IndexDrawRow[]];
      const share = mine.reduce((sum, { both }, at) => {
        const their = (theirs[at] as IndexDrawRow).both;
        return sum + (both > their ? 1 : both === their ? 0.5 : 0);
      }, 0);
      expect(above).toBeCloseTo(share / 1000, 12);
    }
  });
});

describe("moves of Track", () => {
  it("are the sum of their pillars, and go from before to after", () => {
    for (const row of moves) {
      const parts = row.law + row.capacity + row.e_procurement + row.oversight;
      expect(Math.abs(parts - row.change)).toBeLessThan(1e-9);
      expect(Math.abs(row.after - row.before - row.change)).toBeLessThan(1e-9);
    }
  });

  it("have chances that exclude each other, and the word that these make", () => {
    for (const { improved, worsened, certainty } of moves) {
      expect(improved + worsened).toBeLessThanOrEqual(1 + 1e-12);
      if (improved >= 0.95) expect(certainty).toBe("very-likely-improved");
      if (improved < 0.9 && worsened < 0.9) expect(certainty).toBe("no-clear-change");
    }
  });
});

it("weights of members, and of pillars, sum to one in each product", () => {
  for (const product of ["state", "track"]) {
    const own = weights.filter((row) => row.product === product);
    for (const isPillar of [true, false]) {
      const sum = own
        .filter(({ parent }) => (parent === "index") === isPillar)
        .reduce((total, { effective }) => total + effective, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  }
});

it("members known of fewer than two thirds of the economies hold a third of a pillar at most", () => {
  const economies = places.filter(({ part_of }) => part_of === null).length;
  const covered = Map.groupBy(
    inputs.filter(({ product }) => product === "state"),
    ({ indicator }) => indicator,
  );
  const isNarrow = (indicator: string) => (covered.get(indicator)?.length ?? 0) / economies < weighting.wide;
  for (const [pillar, members] of Object.entries(products.state.pillars)) {
    const sum = (of: typeof members) => of.reduce((total, { weight }) => total + weight, 0);
    const narrow = sum(members.filter(({ indicator }) => isNarrow(indicator)));
    expect(narrow / sum(members), pillar).toBeLessThanOrEqual(weighting.narrowAtMost + 1e-9);
  }
  for (const { indicator, weight, because } of Object.values(products.state.pillars).flat())
    if (/half a weight/i.test(because.en)) expect(weight, indicator).toBe(0.5);
});

it("correction, reality and method sum to the change since the earlier edition", async () => {
  const rows = await table<EditionMoveRow>("index-editions");
  const split = rows.filter(({ reality }) => reality !== null);
  expect(split.length).toBeGreaterThan(500);
  for (const { before, after, correction, reality, method } of split) {
    const sum = (correction as number) + (reality as number) + (method as number);
    expect(Math.abs((after as number) - (before as number) - sum)).toBeLessThan(1e-9);
  }
});

describe("trends of Track", async () => {
  const trends = await table<IndexTrendRow>("index-trends");

  it("begin in 2003, and are of what does not move by steps", () => {
    expect(Math.min(...trends.map(({ year_from }) => year_from))).toBe(2003);
    expect([...new Set(trends.map(({ node }) => node))].sort()).toEqual(["capacity", "index", "oversight"]);
    for (const { slope, low, high } of trends) expect(low <= slope && slope <= high).toBe(true);
  });
});

describe("other choices", async () => {
  const [variants, variance] = await Promise.all([
    table<IndexVariantRow>("index-variants"),
    table<IndexVarianceRow>("index-variance"),
  ]);
  const named = (product: string, name: string) =>
    variants.find((row) => row.product === product && row.variant === name);

  it.each(PRODUCTS)("of %s have other floors, and not the index's own", (product) => {
    const { floor, otherFloors } = products[product];
    expect(named(product, `floor of ${floor} points`)).toBeUndefined();
    expect(otherFloors).not.toContain(floor);
    expect(named(product, "floor of 1 point")?.mean_shift).toBeGreaterThan(0);
  });

  it("tell no shift of a threshold, which changes no score, and who joins or drops out", () => {
    for (const row of variants) {
      const { spearman, mean_shift, most_shift, most, top, bottom } = row;
      const told = [spearman, mean_shift, most_shift, top, bottom].filter((each) => each !== null);
      expect(told, row.variant).toHaveLength(row.variant.startsWith("pillars need") ? 0 : 5);
      expect(most === null, row.variant).toBe((most_shift ?? 0) === 0);
    }
    expect(named("state", "pillars need four fifths of their weight")?.dropped).toBeGreaterThan(10);
  });

  it("have shares to two decimals, with errors, none below 0, and none alone above its total but by error", () => {
    for (const { choice, first, first_se, total, total_se } of variance) {
      for (const share of [first, first_se, total, total_se]) {
        expect(share, choice).toBeGreaterThanOrEqual(0);
        expect(Math.round(100 * share) / 100, choice).toBe(share);
      }
      expect(first - total, choice).toBeLessThanOrEqual(2 * (first_se + total_se));
    }
  });
});

it("an outcome stands again without the members of its own source, and with its change over ten years", async () => {
  const rows = await table<IndexCorrelationRow>("index-correlations");
  const of = (kind: string, product: string) =>
    rows.filter((row) => row.kind === kind && row.product === product).map(({ b }) => b);
  for (const product of ["state", "track"])
    expect(of("outcome-apart", product)).toEqual([
      "control-of-corruption",
      "executive-corruption",
      "political-corruption",
      "public-sector-corruption",
    ]);
  expect(of("outcome-change", "state")).toEqual([]);
  expect(of("outcome-change", "track")).toHaveLength(9);
  for (const { product, b, spearman } of rows.filter(({ kind }) => kind === "outcome-apart")) {
    const whole = rows.find(
      (row) => row.kind === "outcome" && row.a === "index" && row.b === b && row.product === product,
    );
    expect(spearman).toBeLessThan(whole?.spearman as number);
  }
});

it("the same observations and seed give the same bytes, in a small project", async () => {
  const latest = join(await smallProject(), "public/data/latest");
  const small = <Row>(name: string) => readParquetRows<Row>(join(latest, `${name}.parquet`));
  const [observations, places, scores, moves, definitions] = await Promise.all([
    small<Observation>("observations"),
    small<Place>("places"),
    small<IndexScoreRow>("index-scores"),
    small<IndexMoveRow>("index-moves"),
    loadIndicators(),
  ]);
  const year = scores.find(({ product }) => product === "state")?.year as number;
  const dated = await datedIn(small);
  const { tables } = indexOf({ definitions, observations, places, dated, year, id: "again" });
  const text = (rows: readonly object[], like: object) =>
    JSON.stringify(rows.map((row) => Object.keys(like).map((name) => row[name as keyof typeof row])));
  for (const [name, rows] of [
    ["index-scores", scores],
    ["index-moves", moves],
  ] as const) {
    expect(rows.length).toBeGreaterThan(100);
    expect(text(tables[name], rows[0] as object)).toBe(text(rows, rows[0] as object));
  }
});

/** What the index takes from the ledger of steps, read again from the published tables. */
async function datedIn(table: <Row>(name: string) => Promise<Row[]>): Promise<Dated> {
  const [steps, kinds] = await Promise.all([
    table<StepRow>("steps"),
    table<StepReliabilityRow>("step-reliability"),
  ]);
  const indicatorOf = new Map(kinds.map(({ step, indicator }) => [step, indicator]));
  const own = steps.flatMap((row) => {
    const indicator = indicatorOf.get(row.step);
    return indicator === undefined ? [] : [{ ...row, indicator }];
  });
  return {
    years: new Map(own.map((row) => [stepOf(row), yearOf(row.date)])),
    wrongDates: Object.fromEntries(
      kinds.map(({ indicator, chance }) => [
        indicator,
        {
          kind: chance,
          steps: Object.fromEntries(
            own
              .filter((row) => row.indicator === indicator)
              .map(({ iso3, chance_wrong }) => [iso3, chance_wrong as number]),
          ),
        },
      ]),
    ),
  };
}
