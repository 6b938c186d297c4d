/** The rules by which a group can be made of its children. */

/** Of a unit by itself. */
export const MEANS = ["arithmetic", "geometric", "harmonic", "power", "median"] as const;

/** Of a unit beside all others, pair by pair. */
export const COMPARISONS = ["outranking", "copeland"] as const;

export type Comparison = (typeof COMPARISONS)[number];

export const isComparison = (aggregate: string): aggregate is Comparison =>
  (COMPARISONS as readonly string[]).includes(aggregate);
