import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColumn, type Column } from "../../../../indicators/composite/column.ts";
import { aggregateTree, type Columns } from "../../../../indicators/composite/compose.ts";
import { contributions, logParts } from "../../../../indicators/composite/decompose.ts";
import { matchedEnds } from "../../../../indicators/composite/matched.ts";
import { meanValue } from "../../../../indicators/composite/mean-value.ts";
import { IndexSpec, type SpecGroup, type SpecIndicator } from "../../../../indicators/composite/spec.ts";

type Scores = Record<string, number | null>;
type Group = Partial<SpecGroup> & Pick<SpecGroup, "id">;
type Tree = Pick<IndexSpec, "groups" | "indicators">;

/** Our own index in small: law and practice, arithmetic within and geometric across, floor 1. */
const SMALL = treeOf(
  [
    { id: "index", aggregate: "geometric", floor: 1 },
    { id: "law", parent: "index" },
    { id: "practice", parent: "index" },
  ],
  [
    { id: "a", parent: "law" },
    { id: "b", parent: "law", weight: 3 },
    { id: "c", parent: "practice" },
  ],
);

function treeOf(
  groups: Group[],
  indicators: (Partial<SpecIndicator> & { id: string; parent: string })[],
): Tree {
  return IndexSpec.parse({
    unit: "unit",
    scale: [0, 100],
    normalise: { method: "none" },
    groups: groups.map((group) => ({ parent: null, aggregate: "arithmetic", ...group })),
    indicators,
  });
}

const columnsOf = (scores: Scores): Columns =>
  new Map(Object.entries(scores).map(([id, score]) => [id, toColumn([score])]));
const of = (columns: Columns, id: string) => columns.get(id)?.[0] as number;

function decompose(tree: Tree, start: Scores, end: Scores) {
  const parts = contributions(tree, columnsOf(start), columnsOf(end));
  return Object.fromEntries([...parts].map(([id, [points]]) => [id, points as number]));
}

describe("contributions", () => {
  it("of a geometric mean of 25 and 64, then 50 and 49, are L·½·ln 2 and L·½·ln(49/64) of its 40 → √2450", () => {
    const tree = treeOf(
      [{ id: "index", aggregate: "geometric" }],
      [
        { id: "a", parent: "index" },
        { id: "b", parent: "index" },
      ],
    );
    const parts = decompose(tree, { a: 25, b: 64 }, { a: 50, b: 49 });
    const rise = Math.sqrt(2450) - 40;
    const scale = rise / Math.log(Math.sqrt(2450) / 40);
    expect(parts.a).toBeCloseTo((scale * Math.log(2)) / 2, 12);
    expect(parts.b).toBeCloseTo((scale * Math.log(49 / 64)) / 2, 12);
    expect(parts.index).toBeCloseTo(rise, 12);
  });

  it("of a harmonic mean of 20 and 30, then 20 and 60, are 0 and 6, all of its 24 → 30", () => {
    const tree = treeOf(
      [{ id: "index", aggregate: "harmonic" }],
      [
        { id: "a", parent: "index" },
        { id: "b", parent: "index" },
      ],
    );
    const parts = decompose(tree, { a: 20, b: 30 }, { a: 20, b: 60 });
    expect(parts.a).toBe(0);
    expect(parts.b).toBeCloseTo(6, 12);
  });

  it("within an arithmetic pillar are by weight: b has three times a's", () => {
    const parts = decompose(SMALL, { a: 40, b: 40, c: 50 }, { a: 60, b: 60, c: 50 });
    expect(parts.b).toBeCloseTo(3 * (parts.a as number), 12);
    expect(parts.c).toBe(0);
    expect(parts.law).toBeCloseTo((parts.a as number) + (parts.b as number), 12);
  });

  it("are told when the index did not move: what one gained the other lost", () => {
    const parts = decompose(SMALL, { a: 40, b: 40, c: 50 }, { a: 50, b: 50, c: 40 });
    expect(parts.law).toBeCloseTo((Math.sqrt(2000) * Math.log(1.25)) / 2, 9);
    expect(parts.c).toBeCloseTo(-(parts.law as number), 9);
    const nearly = decompose(SMALL, { a: 40, b: 40, c: 50 }, { a: 50, b: 50, c: 40 + 1e-12 });
    expect(nearly.law).toBeCloseTo(parts.law as number, 9);
    expect(nearly.c).toBeCloseTo(parts.c as number, 9);
  });

  it("are told within a pillar that did not move", () => {
    const parts = decompose(SMALL, { a: 10, b: 50, c: 50 }, { a: 40, b: 40, c: 50 });
    expect(parts.law).toBe(0);
    expect(parts.a).toBeGreaterThan(1);
    expect((parts.a as number) + (parts.b as number)).toBeCloseTo(0, 12);
  });

  it("do not credit a move beneath the floor, and credit one across it from the floor on", () => {
    const below = decompose(SMALL, { a: 50, b: 50, c: 0 }, { a: 50, b: 50, c: 0.5 });
    expect([below.index, below.c]).toEqual([0, 0]);
    const across = decompose(SMALL, { a: 50, b: 50, c: 0 }, { a: 50, b: 50, c: 4 });
    expect(across.c).toBeCloseTo(Math.sqrt(200) - Math.sqrt(50), 12);
    const within = decompose(SMALL, { a: 0.75, b: 0, c: 50 }, { a: 0, b: 0.25, c: 50 });
    expect([within.a, within.b].map((points) => Math.abs(points as number))).toEqual([0, 0]);
  });

  it("credit a rise from 0 to those that were 0, by weight", () => {
    const tree = treeOf(
      [{ id: "index", aggregate: "geometric" }],
      [
        { id: "a", parent: "index" },
        { id: "b", parent: "index", weight: 3 },
        { id: "c", parent: "index" },
      ],
    );
    const parts = decompose(tree, { a: 0, b: 0, c: 20 }, { a: 50, b: 50, c: 50 });
    expect(parts.a).toBeCloseTo(12.5, 12);
    expect(parts.b).toBeCloseTo(37.5, 12);
    expect(parts.c).toBe(0);
    const still = decompose(tree, { a: 0, b: 9, c: 9 }, { a: 9, b: 0, c: 9 });
    expect(Object.values(still).map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  it("leave out what is missing: no number, not zero", () => {
    const parts = decompose(SMALL, { a: null, b: 40, c: 50 }, { a: null, b: 60, c: 50 });
    expect(parts.a).toBeNaN();
    expect(parts.b).toBeCloseTo(parts.index as number, 12);
    const none = decompose(SMALL, { a: null, b: null, c: null }, { a: null, b: null, c: null });
    expect(Object.values(none)).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  });

  it("have no number beneath a group whose child has a value at one end only", () => {
    const tree = treeOf(
      [{ id: "index" }, { id: "g", parent: "index", aggregate: "geometric" }],
      [
        { id: "a", parent: "index" },
        { id: "b", parent: "g" },
      ],
    );
    const parts = decompose(tree, { a: 1, b: -1 }, { a: 2, b: 1 });
    expect([parts.a, parts.b, parts.g]).toEqual([NaN, NaN, NaN]);
    tree.groups.forEach((group) => (group.weight = group.id === "g" ? 0 : 1));
    expect(decompose(tree, { a: 1, b: -1 }, { a: 2, b: 1 }).a).toBe(1);
  });

  it("refuse an indicator that came or went: its arrival is no change", () => {
    expect(() => decompose(SMALL, { a: null, b: 1, c: 1 }, { a: 1, b: 1, c: 1 })).toThrow(
      '"a" has a value at one end only (row 0); match the two ends first',
    );
  });

  it("refuse a tree with a median", () => {
    const tree = treeOf([{ id: "index", aggregate: "median" }], [{ id: "a", parent: "index" }]);
    expect(() => decompose(tree, { a: 1 }, { a: 2 })).toThrow('"index" is a median');
    expect(() => contributions(tree, new Map([["a", toColumn([])]]), new Map([["a", toColumn([])]]))).toThrow(
      '"index" is a median',
    );
  });
});

// Any tree of three levels, any means, with floors, weights of zero, holes and zeros ------------------------------------

const rule = fc.record(
  {
    aggregate: fc.constantFrom(
      "arithmetic" as const,
      "geometric" as const,
      "harmonic" as const,
      "power" as const,
    ),
    weight: fc.constantFrom(0, 0.5, 1, 2, 3),
    floor: fc.constantFrom(0.5, 1, 10),
    minAvailable: fc.constantFrom(0, 0.5, 0.66),
  },
  { requiredKeys: ["aggregate", "weight", "minAvailable"] },
);
const exponent = fc.constantFrom(-2, 0.5, 2, 3);
const score = fc.oneof(fc.constantFrom(0, 100), fc.double({ min: 0.01, max: 100, noNaN: true }));
const cell = fc.option(fc.tuple(score, score), { nil: null, freq: 5 });
const leaf = fc.record({
  weight: fc.constantFrom(0, 1, 1, 2),
  cells: fc.array(cell, { minLength: 3, maxLength: 3 }),
});
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 3 });
const branch = fc.record({ rule, p: exponent, leaves: some(leaf) });
const pillar = fc.record({ rule, p: exponent, branches: some(branch), leaves: some(leaf) });
const forest = fc.record({ rule, p: exponent, pillars: some(pillar) });

type Forest = typeof forest extends fc.Arbitrary<infer T> ? T : never;

function plant({ rule: top, p, pillars }: Forest): { tree: Tree; start: Columns; end: Columns } {
  const groups: Group[] = [];
  const leaves: { id: string; parent: string; weight: number; cells: ([number, number] | null)[] }[] = [];
  const add = (id: string, parent: string | null, of: typeof top, power: number) =>
    groups.push({ id, parent, ...of, ...(of.aggregate === "power" && { p: power }) });
  add("index", null, top, p);
  pillars.forEach((each, i) => {
    add(`p${i}`, "index", each.rule, each.p);
    each.leaves.forEach((one, k) => leaves.push({ id: `p${i}i${k}`, parent: `p${i}`, ...one }));
    each.branches.forEach((twig, j) => {
      add(`p${i}b${j}`, `p${i}`, twig.rule, twig.p);
      twig.leaves.forEach((one, k) => leaves.push({ id: `p${i}b${j}i${k}`, parent: `p${i}b${j}`, ...one }));
    });
  });
  const side = (at: 0 | 1): Columns =>
    new Map(leaves.map(({ id, cells }) => [id, toColumn(cells.map((ends) => ends?.[at] ?? null))]));
  const tree = treeOf(
    groups,
    leaves.map(({ id, parent, weight }) => ({ id, parent, weight })),
  );
  return { tree, start: side(0), end: side(1) };
}

const sumOf = (parts: Columns, ids: string[], row: number) =>
  ids
    .map((id) => parts.get(id)?.[row] as number)
    .filter((points) => !Number.isNaN(points))
    .reduce((sum, points) => sum + points, 0);

describe("contributions in any tree of means", () => {
  it("sum exactly: indicators to the change of the index, children to their group's contribution", () => {
    fc.assert(
      fc.property(forest, (seed) => {
        const { tree, start, end } = plant(seed);
        const parts = contributions(tree, start, end);
        const [before, after] = [start, end].map(
          (side) => aggregateTree(tree, side).aggregated.get("index") as Column,
        );
        const all = [...tree.indicators, ...tree.groups];
        [0, 1, 2].forEach((row) => {
          const change = (after?.[row] as number) - (before?.[row] as number);
          expect(parts.get("index")?.[row]).toBe(change);
          if (Number.isNaN(change)) return;
          expect(
            sumOf(
              parts,
              tree.indicators.map(({ id }) => id),
              row,
            ),
          ).toBeCloseTo(change, 7);
          for (const { id } of tree.groups) {
            const own = parts.get(id)?.[row] as number;
            const children = all.filter(({ parent }) => parent === id).map((child) => child.id);
            expect(sumOf(parts, children, row)).toBeCloseTo(Number.isNaN(own) ? 0 : own, 7);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it("are a number wherever a node and all groups above it have a score at both ends, and nowhere else", () => {
    fc.assert(
      fc.property(forest, (seed) => {
        const { tree, start, end } = plant(seed);
        const parts = contributions(tree, start, end);
        const [before, after] = [
          new Map([...start, ...aggregateTree(tree, start).aggregated]),
          new Map([...end, ...aggregateTree(tree, end).aggregated]),
        ];
        const isScored = (id: string | null, row: number): boolean => {
          if (id === null) return true;
          const node = [...tree.indicators, ...tree.groups].find((each) => each.id === id);
          const change = (after.get(id)?.[row] as number) - (before.get(id)?.[row] as number);
          return !Number.isNaN(change) && isScored(node?.parent ?? null, row);
        };
        for (const [id, column] of parts)
          column.forEach((points, row) => expect(Number.isFinite(points)).toBe(isScored(id, row)));
      }),
    );
  });

  it("are the opposite when time runs backwards", () => {
    fc.assert(
      fc.property(forest, (seed) => {
        const { tree, start, end } = plant(seed);
        const [there, back] = [contributions(tree, start, end), contributions(tree, end, start)];
        for (const [id, column] of there)
          column.forEach((points, row) => {
            const other = back.get(id)?.[row] as number;
            expect(Number.isNaN(other)).toBe(Number.isNaN(points));
            if (!Number.isNaN(points)) expect(other).toBeCloseTo(-points, 7);
          });
      }),
    );
  });

  it("are nothing for an indicator that did not move, and never against the direction of its move", () => {
    fc.assert(
      fc.property(forest, (seed) => {
        const { tree, start, end } = plant(seed);
        const parts = contributions(tree, start, end);
        for (const { id } of tree.indicators)
          parts.get(id)?.forEach((points, row) => {
            const move = (end.get(id)?.[row] as number) - (start.get(id)?.[row] as number);
            if (!Number.isNaN(points)) expect(points * move).toBeGreaterThanOrEqual(0);
            if (move === 0 && !Number.isNaN(points)) expect(Math.abs(points)).toBe(0);
          });
      }),
    );
  });

  it("sum to the change on a matched set, not to the difference of the two plain scores", () => {
    const table: Columns = new Map([
      ["a", toColumn([40, 50])],
      ["b", toColumn([null, 90])],
      ["c", toColumn([60, 60])],
    ]);
    const { start, end } = matchedEnds(table, [[0, 1]]);
    const parts = contributions(SMALL, start, end);
    const plain = aggregateTree(SMALL, table).aggregated.get("index") as Column;
    expect(of(parts, "a")).toBeCloseTo(Math.sqrt(50 * 60) - Math.sqrt(40 * 60), 12);
    expect(of(parts, "index")).toBeCloseTo(of(parts, "a"), 12);
    expect((plain[1] as number) - (plain[0] as number)).toBeGreaterThan(of(parts, "index") + 10);
  });
});

describe("logarithmic parts", () => {
  const ends = (weight: number, start: number | null, end: number | null) => ({
    weight,
    start: toColumn([start]),
    end: toColumn([end]),
  });

  it("are w·ln of each pillar's ratio, from the floor on", () => {
    const parts = logParts([ends(1, 20, 40), ends(3, 0, 2)], 1).map(([part]) => part as number);
    expect(parts[0]).toBeCloseTo(Math.log(2) / 4, 12);
    expect(parts[1]).toBeCloseTo((3 * Math.log(2)) / 4, 12);
  });

  it("leave out a missing pillar and weigh the others anew", () => {
    const parts = logParts([ends(1, 20, 40), ends(1, null, null)]).map(([part]) => part);
    expect(parts).toEqual([Math.log(2), NaN]);
  });

  it("sum to ln(I_T/I₀), and times the logarithmic mean of I₀ and I_T are the contributions in points", () => {
    const positive = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(positive, positive, positive),
        fc.tuple(positive, positive, positive),
        (from, to) => {
          const scores = ([a, b, c]: number[]) =>
            columnsOf({ a: a as number, b: b as number, c: c as number });
          const [start, end] = [scores(from), scores(to)];
          const [before, after] = [aggregateTree(SMALL, start), aggregateTree(SMALL, end)].map(
            ({ aggregated }) => aggregated,
          );
          const pillars = ["law", "practice"].map((id) => ({
            weight: 1,
            start: before?.get(id) as Column,
            end: after?.get(id) as Column,
          }));
          const [law, practice] = logParts(pillars, 1).map(([part]) => part as number) as [number, number];
          const [first, last] = [of(before as Columns, "index"), of(after as Columns, "index")];
          expect(law + practice).toBeCloseTo(Math.log(last / first), 10);
          expect(of(contributions(SMALL, start, end), "law")).toBeCloseTo(meanValue(0, first, last) * law, 9);
        },
      ),
    );
  });
});
