/**
 * The tree of an index, laid out flat for speed: leaves first, then groups, children before parents, the root last.
 * Running it on a row allocates nothing.
 */
import { groupsInOrder } from "./compose.ts";
import type { IndexSpec, SpecGroup } from "./spec.ts";

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

const MEANS = ["arithmetic", "geometric", "harmonic", "power", "median"] as const;
export const codeOf = (mean: SpecGroup["aggregate"]): number => MEANS.indexOf(mean);
const [ARITHMETIC, GEOMETRIC, HARMONIC, , MEDIAN] = [0, 1, 2, 3, 4] as const;

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
 * Fills in the groups of one row, by the rules of `aggregate.ts`.
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
  for (let group = 0; group < means.length; group++) {
    let value = NaN;
    if (allowed[at + group] !== 0) {
      const from = starts[group] as number;
      const to = starts[group + 1] as number;
      const mean = means[group] as number;
      value =
        mean === MEDIAN
          ? medianOf(children, from, to, values)
          : meanOf(
              children,
              from,
              to,
              values,
              weights,
              mean,
              exponents[group] as number,
              floors[group] as number,
            );
    }
    values[leaves + group] = value;
  }
}

function meanOf(
  children: Int32Array,
  from: number,
  to: number,
  values: Float64Array,
  weights: Float64Array,
  mean: number,
  exponent: number,
  floor: number,
): number {
  let sum = 0;
  let total = 0;
  for (let at = from; at < to; at++) {
    const child = children[at] as number;
    let value = values[child] as number;
    const weight = weights[child] as number;
    if (value !== value || weight === 0) continue;
    if (value < floor) value = floor;
    if (mean === ARITHMETIC) sum += weight * value;
    else if (value < 0) return NaN;
    else if (mean === GEOMETRIC) sum += weight * Math.log(value);
    else if (mean === HARMONIC) sum += weight / value;
    else sum += weight * value ** exponent;
    total += weight;
  }
  if (total === 0) return NaN;
  if (mean === ARITHMETIC) return sum / total;
  if (mean === GEOMETRIC) return Math.exp(sum / total);
  if (mean === HARMONIC) return total / sum;
  return (sum / total) ** (1 / exponent);
}

function medianOf(children: Int32Array, from: number, to: number, values: Float64Array): number {
  const there: number[] = [];
  for (let at = from; at < to; at++) {
    const value = values[children[at] as number] as number;
    if (value === value) there.push(value);
  }
  if (there.length === 0) return NaN;
  there.sort((a, b) => a - b);
  const middle = (there.length - 1) / 2;
  const [low, high] = [there[Math.floor(middle)] as number, there[Math.ceil(middle)] as number];
  return (low + high) / 2;
}
