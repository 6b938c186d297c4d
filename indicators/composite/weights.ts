import type { IndexSpec } from "./spec.ts";

/**
 * Effective weight of every node in the index: the product of its own and its ancestors' weights, each rescaled to
 * sum to 1 among its siblings. The root has 1; the indicators sum to 1. As if nothing were missing.
 * Source: COINr 1.1.14 `get_eff_weights`.
 */
export function effectiveWeights(spec: Pick<IndexSpec, "groups" | "indicators">): Map<string, number> {
  const nodes = [...spec.indicators, ...spec.groups];
  const found = new Map<string, number>();
  const weigh = (id: string): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const node = nodes.find((each) => each.id === id) as (typeof nodes)[number];
    const siblings = nodes.filter(({ parent }) => parent === node.parent);
    const total = siblings.reduce((sum, { weight }) => sum + weight, 0);
    const share = total === 0 ? 0 : node.weight / total;
    const weight = node.parent === null ? 1 : share * weigh(node.parent);
    found.set(id, weight);
    return weight;
  };
  for (const { id } of nodes) weigh(id);
  return found;
}
