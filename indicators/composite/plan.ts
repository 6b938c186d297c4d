/**
 * The tree of an index, laid out flat for speed: leaves first, then groups, children before parents, the root last.
 * Running it on a row allocates nothing.
 */
import { groupsInOrder } from "./compose.ts";
import type { IndexSpec } from "./spec.ts";
import { codeOf, meanOf } from "./means.ts";

export interface Plan {
  /** Indicators in the order of the specification, then groups. */
  ids: readonly string[];
  leaves: number;
  /** Declared weight of each node among its siblings. */
  weights: Float64Array;
  /** The children of group g (0 is the first group) are children[starts[g]] to children[starts[g + 1] − 1]. */
  starts: Int32Array;
  children: Int32Array;
  means: Uint8Array;
  exponents: Float64Array;
  /** −Infinity where none is declared. */
  floors: Float64Array;
}

export function planOf(spec: Pick<IndexSpec, "indicators" | "groups">): Plan {
  const groups = groupsInOrder(spec);
  const nodes = [...spec.indicators, ...groups];
  const childrenOf = groups.map(({ id }) => nodes.flatMap(({ parent }, at) => (parent === id ? at : [])));
  const starts = new Int32Array(groups.length + 1);
  childrenOf.forEach(({ length }, at) => (starts[at + 1] = (starts[at] as number) + length));
  return {
    ids: nodes.map(({ id }) => id),
    leaves: spec.indicators.length,
    weights: Float64Array.from(nodes, ({ weight }) => weight),
    starts,
    children: Int32Array.from(childrenOf.flat()),
    means: Uint8Array.from(groups, ({ aggregate }) => codeOf(aggregate)),
    exponents: Float64Array.from(groups, ({ p }) => p ?? 1),
    floors: Float64Array.from(groups, ({ floor }) => floor ?? -Infinity),
  };
}

/**
 * Fills in the groups of one row, by the means of `means.ts`.
 *
 * @param values one number a node: leaves given (NaN where missing), groups overwritten
 * @param weights one a node, as {@link Plan.weights} or perturbed
 * @param means one a group, as {@link Plan.means} or another; so `floors`
 * @param allowed one a group, from `at`: 0 where the group has no value in this row, whatever its children say
 */
export function runPlan(
  plan: Plan,
  values: Float64Array,
  weights: Float64Array,
  means: Uint8Array,
  floors: Float64Array,
  allowed: Uint8Array,
  at: number,
): void {
  const { leaves, starts, children, exponents } = plan;
  const members = { children, from: 0, to: 0 };
  for (let group = 0; group < means.length; group++) {
    members.from = starts[group] as number;
    members.to = starts[group + 1] as number;
    values[leaves + group] =
      allowed[at + group] === 0
        ? NaN
        : meanOf(
            members,
            values,
            weights,
            means[group] as number,
            exponents[group] as number,
            floors[group] as number,
          );
  }
}
