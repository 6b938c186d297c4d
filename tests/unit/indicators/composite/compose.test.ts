/** What must hold of any composite, whoever publishes it: method.md 4, for every aggregation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumn, toColumn } from "../../../../indicators/composite/column.ts";
import { compose, type Data } from "../../../../indicators/composite/compose.ts";
import { MEANS } from "../../../../indicators/composite/aggregates.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

type Cells = (number | null)[][];

interface Options {
  aggregate?: string;
  weights?: number[];
  direction?: 1 | -1;
  posts?: [number, number];
  minAvailable?: number;
  floor?: number;
}

/** One group over as many indicators as the rows are wide. */
function specOf(
  width: number,
  {
    aggregate = "arithmetic",
    weights = [],
    direction = 1,
    posts = [0, 100],
    minAvailable = 0,
    floor,
  }: Options = {},
): IndexSpec {
  return IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "goalposts" },
    indicators: Array.from({ length: width }, (_, at) => ({
      id: `i${at}`,
      parent: "index",
      weight: weights[at] ?? 1,
      direction,
      goalposts: posts,
    })),
    groups: [
      {
        id: "index",
        parent: null,
        aggregate,
        minAvailable,
        ...(aggregate === "power" && { p: -2 }),
        ...(floor !== undefined && { floor }),
      },
    ],
  });
}

function dataOf(rows: Cells): Data {
  const width = rows[0]?.length ?? 0;
  return {
    units: rows.map((_, at) => `u${at}`),
    times: rows.map(() => null),
    columns: new Map(
      Array.from({ length: width }, (_, at) => [`i${at}`, toColumn(rows.map((row) => row[at] ?? null))]),
    ),
    errors: new Map(),
    words: new Map(),
  };
}

const scores = (rows: Cells, options?: Options) =>
  fromColumn(
    compose(specOf(rows[0]?.length ?? 0, options), dataOf(rows)).aggregated.get("index") ??
      new Float64Array(),
  );

const WIDTH = 4;
const value = fc.double({ min: 1, max: 99, noNaN: true });
const cell = fc.option(value, { nil: null });
const table = (each: fc.Arbitrary<number | null>) =>
  fc.array(fc.array(each, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 6 });
const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
  minLength: WIDTH,
  maxLength: WIDTH,
});
const near = (ours: (number | null)[], theirs: (number | null)[]) => {
  expect(ours.map((each) => each === null)).toEqual(theirs.map((each) => each === null));
  ours.forEach((each, at) => each !== null && expect(each).toBeCloseTo(theirs[at] as number, 8));
};

describe.each(MEANS)("an index by the %s rule", (aggregate) => {
  it("has no value, not zero, where every child is missing", () => {
    expect(scores([[null, null]], { aggregate })).toEqual([null]);
  });

  it("never counts a missing child as zero: it is as if the child were not in the tree", () => {
    fc.assert(
      fc.property(table(cell), (rows) => {
        rows.forEach((row) => {
          const there = row.filter((each) => each !== null);
          if (there.length > 0) near(scores([row], { aggregate }), scores([there], { aggregate }));
        });
      }),
    );
  });

  it("is the one observed child's value where the threshold allows, and nothing where it does not", () => {
    fc.assert(
      fc.property(value, (one) => {
        near(scores([[one, null, null, null]], { aggregate, minAvailable: 0.25 }), [one]);
        expect(scores([[one, null, null, null]], { aggregate, minAvailable: 0.26 })).toEqual([null]);
      }),
    );
  });

  it("does not change when all weights are taken times the same number", () => {
    fc.assert(
      fc.property(table(cell), weights, (rows, given) => {
        near(
          scores(rows, { aggregate, weights: given }),
          scores(rows, { aggregate, weights: given.map((each) => each * 7) }),
        );
      }),
    );
  });

  it("does not depend on the order of indicators", () => {
    fc.assert(
      fc.property(table(cell), weights, (rows, given) => {
        near(
          scores(rows, { aggregate, weights: given }),
          scores(
            rows.map((row) => row.toReversed()),
            { aggregate, weights: given.toReversed() },
          ),
        );
      }),
    );
  });

  it("gives a country the same score whoever else is in the table", () => {
    fc.assert(
      fc.property(table(cell), (rows) => {
        const all = scores(rows, { aggregate });
        expect(rows.map((row) => scores([row], { aggregate })[0])).toEqual(all);
      }),
    );
  });

  it("never falls when a child rises", () => {
    fc.assert(
      fc.property(
        table(value),
        fc.nat(WIDTH - 1),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (rows, at, rise) => {
          const risen = rows.map((row) => row.with(at, (row[at] as number) + rise));
          const [before, after] = [scores(rows, { aggregate }), scores(risen, { aggregate })];
          after.forEach((each, row) =>
            expect(each as number).toBeGreaterThanOrEqual((before[row] as number) - 1e-9),
          );
        },
      ),
    );
  });

  it("is the same in another unit with its posts, and mirrored with the other direction", () => {
    fc.assert(
      fc.property(table(cell), (rows) => {
        const into = (change: (each: number) => number): Cells =>
          rows.map((row) => row.map((each) => (each === null ? null : change(each))));
        const plain = scores(rows, { aggregate });
        near(
          scores(
            into((each) => 3 * each - 20),
            { aggregate, posts: [-20, 280] },
          ),
          plain,
        );
        near(
          scores(
            into((each) => 100 - each),
            { aggregate, direction: -1 },
          ),
          plain,
        );
      }),
    );
  });
});

it("puts the harmonic mean at or below the geometric, and that at or below the arithmetic", () => {
  fc.assert(
    fc.property(table(value), weights, (rows, given) => {
      const by = (aggregate: string) => scores(rows, { aggregate, weights: given }) as number[];
      const [low, middle, high] = [by("harmonic"), by("geometric"), by("arithmetic")];
      rows.forEach((_, at) => {
        expect(low[at]).toBeLessThanOrEqual((middle[at] as number) + 1e-9);
        expect(middle[at]).toBeLessThanOrEqual((high[at] as number) + 1e-9);
      });
    }),
  );
});

it("counts a child below the floor as the floor, so that one zero does not end everything", () => {
  expect(scores([[0, 100]], { aggregate: "geometric" })).toEqual([0]);
  near(scores([[0, 100]], { aggregate: "geometric", floor: 1 }), [10]);
});

it("gives no score, not a wrong one, where a geometric mean meets a negative child", () => {
  const spec = { ...specOf(2, { aggregate: "geometric" }), normalise: { method: "none" as const } };
  expect(fromColumn(compose(spec, dataOf([[-1, 4]])).aggregated.get("index") ?? new Float64Array())).toEqual([
    null,
  ]);
});

it("gives the same bytes twice", () => {
  fc.assert(
    fc.property(table(cell), (rows) => {
      expect(scores(rows, { aggregate: "geometric" })).toEqual(scores(rows, { aggregate: "geometric" }));
    }),
  );
});

it("has no value where it would divide by nothing", () => {
  const spec = IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "none" },
    indicators: [{ id: "i0", parent: "index", denominator: "i1" }],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
  });
  const { aggregated } = compose(
    spec,
    dataOf([
      [6, 2],
      [6, 0],
      [6, null],
    ]),
  );
  expect(fromColumn(aggregated.get("index") ?? new Float64Array())).toEqual([3, null, null]);
});
