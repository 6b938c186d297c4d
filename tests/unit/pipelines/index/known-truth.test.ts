/** Worlds whose truth is known, seen with errors and judged by the functions that judge ours: do the ranges hold it? */
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import { dataOf, judgedBy, standInErrors } from "../../../../indicators/reform-index/index-file.ts";
import { compose } from "../../../../indicators/composite/compose.ts";
import { NINE_IN_TEN } from "../../../../indicators/composite/interval.ts";
import { movesOf } from "../../../../indicators/composite/moves.ts";
import { normalQuantile } from "../../../../indicators/composite/normal-quantile.ts";
import { keyOf, uniform } from "../../../../indicators/composite/random.ts";
import { simulate, simulationOf } from "../../../../indicators/composite/simulate.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { spreadOf } from "../../../../indicators/composite/spread.ts";
import { persistenceOf } from "../../../../pipelines/index/default-errors.ts";

const PILLARS = ["law", "capacity", "e-procurement", "oversight"];
const MEMBERS = PILLARS.flatMap((pillar) =>
  ["a", "b", "c"].map((name) => ({ id: `${pillar}-${name}`, pillar })),
);
const SE = 6;
const SHARE = 0.5;
const YEARS = Array.from({ length: 12 }, (_, at) => 2010 + at);

const spec = IndexSpec.parse({
  unit: "iso3",
  time: "year",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: MEMBERS.map(({ id, pillar }) => ({ id, parent: pillar, goalposts: [0, 100] })),
  groups: [
    ...PILLARS.map((id) => ({ id, parent: "index", aggregate: "arithmetic" })),
    { id: "index", parent: null, aggregate: "geometric", floor: 1, minAvailable: 1 },
  ],
  uncertainty: { seed: 11, draws: 300, measurement: true, method: null },
});

const normal = (...names: (string | number)[]) => normalQuantile(uniform(keyOf(5, ...names), 0));

interface World {
  economies: number;
  /** Share of its error that a value keeps from one year to the next. */
  keeps: number;
  /** Standard deviation of true change in a year, in points. */
  moves: number;
  /** True scores of members lie within. */
  from: number;
  to: number;
}

/** Truth and what is seen of it. Errors of the members of "oversight" go together by one half. */
function worldOf({ economies, keeps, moves, from, to }: World) {
  const units = Array.from({ length: economies }, (_, at) => `E${at}`);
  const rows = YEARS.flatMap((year) => units.map((unit) => ({ unit, year })));
  const path = (step: (at: number) => number, first: number, kept: number) => {
    let value = first;
    return YEARS.map((_, at) => (value = at === 0 ? first : kept * value + step(at)));
  };
  const errorOf = (unit: string, name: string) =>
    path(
      (at) => Math.sqrt(1 - keeps ** 2) * normal("error", unit, name, at),
      normal("error", unit, name, 0),
      keeps,
    );
  const cells = new Map(
    MEMBERS.map(({ id, pillar }) => {
      const own = new Map(
        units.map((unit) => {
          const start = from + (to - from) * uniform(keyOf(5, "truth", unit, id), 0);
          const truth = path((at) => moves * normal("move", unit, id, at), start, 1);
          const [alone, common] = [errorOf(unit, id), errorOf(unit, pillar)];
          const share = pillar === "oversight" ? SHARE : 0;
          const seen = truth.map(
            (value, at) =>
              value +
              SE * (Math.sqrt(1 - share) * (alone[at] as number) + Math.sqrt(share) * (common[at] as number)),
          );
          return [unit, { truth, seen }] as const;
        }),
      );
      return [id, own] as const;
    }),
  );
  const column = (which: "truth" | "seen") =>
    Object.fromEntries(
      [...cells].map(([id, own]) => [
        id,
        rows.map(({ unit, year }) => own.get(unit)?.[which][YEARS.indexOf(year)] as number),
      ]),
    );
  const file: IndexFile = {
    product: "track",
    method: "test",
    year: 2021,
    spec,
    units: rows.map(({ unit }) => unit),
    times: rows.map(({ year }) => String(year)),
    columns: column("seen"),
    errors: Object.fromEntries(MEMBERS.map(({ id }) => [id, rows.map(() => SE)])),
    ages: {},
    yearly: {},
    standIns: {},
    together: {
      share: SHARE,
      sources: Object.fromEntries(
        MEMBERS.flatMap(({ id, pillar }) => (pillar === "oversight" ? [[id, "experts"]] : [])),
      ),
    },
    persistence: persistenceOf(
      [...cells.values()].map(
        (own) =>
          new Map(
            [...own].map(([unit, { seen }]) => [
              unit,
              seen.map((value, at) => ({
                year: YEARS[at] as number,
                value,
                low: value - NINE_IN_TEN * SE,
                high: value + NINE_IN_TEN * SE,
              })),
            ]),
          ),
      ),
      [],
    ),
    facts: [],
    misdated: 0,
    breaks: {},
  };
  const truth = compose(spec, dataOf({ ...file, columns: column("truth") })).aggregated;
  return { file, truth };
}

const shareOf = (held: readonly boolean[]) => held.filter(Boolean).length / held.length;
const expectNineInTen = (share: number) => {
  expect(share).toBeGreaterThanOrEqual(0.88);
  expect(share).toBeLessThanOrEqual(0.92);
};

describe("ranges of levels", () => {
  it.each([0, 0.9])("hold the truth nine times in ten with errors that keep %d", (keeps) => {
    const { file, truth } = worldOf({ economies: 250, keeps, moves: 0, from: 15, to: 85 });
    const data = dataOf(file);
    const stages = compose(spec, data);
    const simulation = simulationOf(spec, { ...data, errors: standInErrors(file) }, stages);
    const nodes = ["index", ...PILLARS];
    const drawn = simulate(spec, simulation, "measurement", nodes);
    for (const node of ["index", "oversight"]) {
      const { low, high } = spreadOf(drawn.scores.get(node) as Float64Array, drawn.rows);
      const held = [...(truth.get(node) as Float64Array)].map(
        (value, row) => value >= (low[row] as number) && value <= (high[row] as number),
      );
      expectNineInTen(shareOf(held));
    }
  });
});

describe("ranges of changes", () => {
  const economies = 500;
  const heldIn = (world: ReturnType<typeof worldOf>, from: number, to: number) => {
    const { file, truth } = world;
    const index = truth.get("index") as Float64Array;
    const rowOf = (unit: number, year: number) => YEARS.indexOf(year) * economies + unit;
    const pairs = Array.from(
      { length: economies },
      (_, unit) => [rowOf(unit, from), rowOf(unit, to)] as const,
    );
    const moves = movesOf(spec, dataOf(file), standInErrors(file), pairs, [from, to], judgedBy(file));
    return shareOf(
      moves.map(({ low, high }, unit) => {
        const change = (index[rowOf(unit, to)] as number) - (index[rowOf(unit, from)] as number);
        return low <= change && change <= high;
      }),
    );
  };

  it.each([0, 0.5, 0.9])("hold the truth nine times in ten with errors that keep %d", (keeps) => {
    const world = worldOf({ economies, keeps, moves: 0, from: 25, to: 75 });
    expect(Math.abs((world.file.persistence as number) - keeps)).toBeLessThan(0.03);
    const shares = [
      [2010, 2011],
      [2014, 2017],
      [2011, 2021],
    ].map(([from, to]) => heldIn(world, from as number, to as number));
    expectNineInTen(shares.reduce((sum, share) => sum + share, 0) / shares.length);
    for (const share of shares) expect(Math.abs(share - 0.9)).toBeLessThan(0.04);
  });

  it("hold it more often, never less, where true change hides how long errors last", () => {
    const world = worldOf({ economies, keeps: 0.9, moves: 2, from: 35, to: 65 });
    expect(world.file.persistence).toBeLessThan(0.86);
    for (const to of [2011, 2020]) expect(heldIn(world, 2010, to)).toBeGreaterThanOrEqual(0.89);
  });

  it("taken as independent, hold it far too often where errors last: a change of one year could never be seen", () => {
    const world = worldOf({ economies, keeps: 0.9, moves: 0, from: 25, to: 75 });
    world.file.persistence = 0;
    expect(heldIn(world, 2010, 2011)).toBeGreaterThan(0.99);
  });
});
