/** Made-up indices for property tests: any tree of two levels, any data with holes. */
import fc from "fast-check";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import type { Data } from "../../../../indicators/composite/compose.ts";

export interface Made {
  spec: IndexSpec;
  data: Data;
}

const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
const mean = fc.constantFrom("arithmetic", "geometric", "harmonic", "power", "median");
const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: NaN, freq: 4 });

const groupOf = (id: string, parent: string | null) =>
  fc
    .record({
      weight,
      aggregate: mean,
      minAvailable: fc.constantFrom(0, 0.5, 1),
      floor: fc.constantFrom(1, 10),
    })
    .map(({ aggregate, floor, ...rest }) => ({
      id,
      parent,
      aggregate,
      ...rest,
      ...(aggregate === "power" ? { p: 2 } : {}),
      ...(aggregate === "median" ? {} : { floor }),
    }));

/** @param more fields of the specification */
export function madeIndex(more: Record<string, unknown> = {}, rows = 6): fc.Arbitrary<Made> {
  return fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      seeds: fc.array(fc.array(value, { minLength: rows, maxLength: rows }), {
        minLength: 12,
        maxLength: 12,
      }),
      weights: fc.array(weight, { minLength: 12, maxLength: 12 }),
      root: groupOf("index", null),
      groups: fc.tuple(groupOf("g0", "index"), groupOf("g1", "index"), groupOf("g2", "index")),
    })
    .map(({ sizes, seeds, weights, root, groups }) => {
      const parents = sizes.flatMap((size, at) => Array.from({ length: size }, () => `g${at}`));
      const indicators = parents.map((parent, at) => ({
        id: `i${at}`,
        parent,
        weight: weights[at],
        goalposts: [0, 100],
      }));
      const spec = IndexSpec.parse({
        unit: "unit",
        scale: [0, 100],
        normalise: { method: "goalposts" },
        indicators,
        groups: [root, ...groups.slice(0, sizes.length)],
        ...more,
      });
      return {
        spec,
        data: dataOf(Object.fromEntries(indicators.map(({ id }, at) => [id, seeds[at] ?? []]))),
      };
    });
}

export function dataOf(
  columns: Record<string, readonly number[]>,
  errors: Record<string, readonly number[]> = {},
): Data {
  const rows = Object.values(columns)[0]?.length ?? 0;
  const typed = (of: Record<string, readonly number[]>) =>
    new Map(Object.entries(of).map(([id, cells]) => [id, Float64Array.from(cells)]));
  return {
    units: Array.from({ length: rows }, (_, row) => `u${row}`),
    times: Array.from({ length: rows }, () => null),
    columns: typed(columns),
    errors: typed(errors),
    words: new Map(),
  };
}
