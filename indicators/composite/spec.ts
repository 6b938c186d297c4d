/**
 * The specification of a composite index: what `npm run score` reads, and what our own index is written in.
 *
 * A tree: indicators are its leaves, groups its branches, and the one group without a parent is the index.
 */
import { z } from "zod";
import { COMPARISONS, isComparison, MEANS } from "./aggregates.ts";

const Id = z.string().min(1).meta({
  description: "Column of the data, whose standard errors may stand in <id>__se; or name of a group.",
});
const Weight = z.number().min(0).default(1).meta({
  description: "Weight among the children of its parent; rescaled over the children that have a value.",
});
const interval = (description: string) =>
  z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, { error: "the first must be below the second" })
    .meta({ description });

const Cap = z.boolean().default(false).meta({
  description:
    "What lies beyond the reference or the target counts as the end of the scale, COINr's cap_max.",
});

/** How an indicator comes onto the scale. rank, borda and zscore give their own numbers, whatever the scale. */
export const Normalise = z.discriminatedUnion("method", [
  z.strictObject({
    method: z.literal("goalposts"),
    clip: z.boolean().default(true).meta({ description: "Cut at the ends of the scale." }),
  }),
  z.strictObject({ method: z.literal("minmax") }),
  z.strictObject({
    method: z.literal("zscore"),
    mean: z.number().default(0),
    sd: z.number().positive().default(1),
  }),
  z.strictObject({ method: z.literal("rank") }),
  z.strictObject({
    method: z.literal("percentile"),
    convention: z
      .enum(["below", "average", "rank", "at-or-below", "others-at-or-below"])
      .default("below")
      .meta({
        description:
          "below: (rank − 1)/(n − 1), COINr. average: the same of the mean rank of equal values. rank: rank/n, the Handbook. at-or-below: share of all values at or below. others-at-or-below: share of all the others, WGI.",
      }),
  }),
  z.strictObject({ method: z.literal("borda") }),
  z.strictObject({ method: z.literal("distance-to-max") }),
  z.strictObject({ method: z.literal("fraction-of-max") }),
  z.strictObject({
    method: z.literal("distance-to-reference"),
    unit: z.string().min(1).meta({ description: "The unit of reference, as the data name it." }),
    cap: Cap,
  }),
  z.strictObject({ method: z.literal("distance-to-target"), cap: Cap }),
  z.strictObject({ method: z.literal("none") }),
]);

export const SpecIndicator = z.strictObject({
  id: Id,
  parent: z.string().min(1),
  direction: z.union([z.literal(1), z.literal(-1)]).default(1),
  weight: Weight,
  goalposts: interval("Values that score the lower and the upper end of the scale.").optional(),
  log: z.boolean().default(false).meta({ description: "Take the natural logarithm of values and posts." }),
  target: z.number().optional().meta({ description: "For distance-to-target, in the indicator's unit." }),
  denominator: z.string().min(1).optional().meta({ description: "Column to divide by, before all else." }),
});

export const SpecGroup = z.strictObject({
  id: Id,
  parent: z.string().min(1).nullable(),
  weight: Weight,
  aggregate: z.enum([...MEANS, ...COMPARISONS]).meta({
    description:
      "A mean of the children; or, on the scale from never to always, how a unit stands pair by pair beside all other rows: outranking by the mean share of weight on which it is above, copeland by how many it is above on more than half, less how many are above it.",
  }),
  p: z.number().optional().meta({ description: "Exponent, for aggregate power; not zero." }),
  floor: z.number().min(0).optional().meta({
    description: "Children below it count as this much. Not for the median.",
  }),
  minAvailable: z.number().min(0).max(1).default(0).meta({
    description: "Least share of children with a value; below it the group has none.",
  }),
  minCoverage: z.number().min(0).max(1).default(0).meta({
    description: "Least share of the weight below it, down to the indicators, that has a value.",
  }),
  minIndicators: z.int().min(0).default(0).meta({
    description: "Least number of indicators below it with a value.",
  }),
});

export const Treat = z.strictObject({
  skew: z.number().positive().default(2).meta({ description: "Treated where |skewness| reaches this…" }),
  kurtosis: z.number().default(3.5).meta({ description: "…and excess kurtosis this." }),
  winsorise: z.int().min(0).default(5).meta({ description: "Points moved at most." }),
  then: z.enum(["log", "log-winsorised", "box-cox", "signed-log", "nothing"]).default("log").meta({
    description:
      "Where winsorising does not help: log(x − min + 0.01 range) of the untouched values, or of the moved; Box-Cox of x − min + 1, COINr's boxcox; or sign(x)·log(1 + |x|), which keeps zero and the signs.",
  }),
  lambda: z.number().default(0).meta({
    description: "Exponent λ of Box-Cox, (xᵏ − 1)/k with k = λ; 0 is the logarithm.",
  }),
  always: z.boolean().default(false).meta({
    description: "Transform every indicator so, whatever its shape; nothing is winsorised.",
  }),
});

const By = z.string().min(1).meta({ description: "Column that names each unit's group." });

export const Impute = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("mean") }),
  z.strictObject({ method: z.literal("median") }),
  z.strictObject({ method: z.literal("group-mean"), by: By }),
  z.strictObject({ method: z.literal("group-median"), by: By }),
  z.strictObject({
    method: z.literal("row-mean"),
    within: z.enum(["index", "parent"]).default("index").meta({
      description:
        "The unit's mean over its other indicators, min-max normalised: of the whole index, or of the same parent.",
    }),
  }),
  z.strictObject({
    method: z.literal("linear"),
    extend: z.boolean().default(false).meta({
      description: "Before a unit's first value take the first, after its last the last, as COINr does.",
    }),
  }),
  z.strictObject({
    method: z.literal("carry-forward"),
    maxAge: z.number().positive().optional().meta({
      description: "A unit's last value is carried over at most this much time; without it, for ever.",
    }),
    back: z.boolean().default(false).meta({
      description: "Before a unit's first value, take the first.",
    }),
  }),
]);

/** How sure the index is, in two layers that are never blurred: errors of measurement, and choices of method. */
export const Uncertainty = z.strictObject({
  seed: z.int().min(0).max(4294967295).meta({ description: "Same seed, same bytes." }),
  draws: z.int().min(1).max(100000).default(1000),
  measurement: z.boolean().default(true).meta({
    description: "Draw values from their published standard errors (columns <id>__se), cut at the goalposts.",
  }),
  method: z
    .strictObject({
      weights: z.number().min(0).lt(1).default(0).meta({
        description: "Each weight times an even number between 1 − this and 1 + this.",
      }),
      goalposts: z.number().min(0).lt(1).default(0).meta({
        description:
          "Each indicator's span times an even number between 1 − this and 1 + this, about its middle.",
      }),
      normalise: z.array(Normalise).default([]).meta({
        description: "Other ways onto the scale; each draw takes the index's own or one of these, all alike.",
      }),
      aggregate: z
        .array(z.enum(["arithmetic", "geometric", "harmonic"]))
        .default([])
        .meta({
          description: "Other means at the root; each draw takes the index's own or one of these, all alike.",
        }),
      floors: z.array(z.number().min(0)).default([]).meta({
        description: "Other floors at the root; each draw takes the index's own or one of these, all alike.",
      }),
      missing: z.boolean().default(false).meta({
        description: "In half of the draws a missing indicator counts as the middle of those that have it.",
      }),
      leaveOut: z.number().min(0).max(1).default(0).meta({
        description: "Share of the draws in which one indicator, any, is left out.",
      }),
    })
    .nullable()
    .default(null),
});

/** Which two periods to compare, and what is thought of the errors of both. Only for data with years. */
const SpecChange = z.strictObject({
  from: z.int(),
  to: z.int(),
  rho: z.number().min(-1).max(1).default(0).meta({
    description: "Correlation of the errors of the two years.",
  }),
  delta: z.number().min(0).default(1).meta({ description: "Smallest change that counts, in points." }),
});

export const IndexSpec = z
  .strictObject({
    $schema: z.string().optional(),
    title: z.string().optional(),
    unit: z.string().min(1).meta({ description: "Column that names the unit." }),
    time: z.string().min(1).optional().meta({ description: "Column that names the period." }),
    scale: interval("Ends of the normalised scale."),
    normalise: Normalise,
    indicators: z.array(SpecIndicator).min(1),
    groups: z.array(SpecGroup).min(1),
    screen: z
      .strictObject({ minAvailable: z.number().min(0).max(1) })
      .nullable()
      .default(null)
      .meta({ description: "Drop units with a smaller share of indicators, counted before imputing." }),
    impute: Impute.nullable().default(null),
    treat: Treat.nullable().default(null),
    uncertainty: Uncertainty.nullable().default(null),
    change: SpecChange.nullable().default(null),
    correlations: z.enum(["pearson", "spearman", "kendall"]).nullable().default(null).meta({
      description: "How any two nodes go together, on the scale: kendall is tau-b, the others as named.",
    }),
  })
  .superRefine((spec, context) => {
    for (const { path, message } of mistakesOf(spec)) context.addIssue({ code: "custom", path, message });
  });

interface Mistake {
  path: (string | number)[];
  message: string;
}

interface Parts {
  time?: string | undefined;
  change: z.output<typeof SpecChange> | null;
  impute: z.output<typeof Impute> | null;
  normalise: z.output<typeof Normalise>;
  uncertainty: z.output<typeof Uncertainty> | null;
  indicators: z.output<typeof SpecIndicator>[];
  groups: z.output<typeof SpecGroup>[];
  treat: z.output<typeof Treat> | null;
}

/** What no single field can tell: whether the parts make one tree, and whether each has what its method needs. */
function mistakesOf(spec: Parts): Mistake[] {
  return [
    ...mistakesOfNames(spec),
    ...mistakesOfTree(spec),
    ...mistakesOfStages(spec),
    ...mistakesOfNeeds(spec),
    ...mistakesOfComparisons(spec),
    ...mistakesOfChange(spec),
  ];
}

const nodesOf = ({ indicators, groups }: Parts) => [
  ...indicators.map((node, at) => ({ node, path: ["indicators", at] })),
  ...groups.map((node, at) => ({ node, path: ["groups", at] })),
];

function mistakesOfNames(spec: Parts): Mistake[] {
  const nodes = nodesOf(spec);
  const first = new Map(nodes.toReversed().map((each) => [each.node.id, each]));
  return nodes
    .filter((each) => first.get(each.node.id) !== each)
    .map(({ node, path }) => ({ path: [...path, "id"], message: `"${node.id}" stands twice` }));
}

function mistakesOfTree(spec: Parts): Mistake[] {
  const groups = new Map(spec.groups.map((group) => [group.id, group]));
  const parents = new Set(nodesOf(spec).map(({ node }) => node.parent));
  const roots = spec.groups.filter(({ parent }) => parent === null);
  const found: Mistake[] = [];
  if (roots.length !== 1) {
    const names = roots.map(({ id }) => `"${id}"`).join(", ") || "none";
    found.push({ path: ["groups"], message: `exactly one group must have the parent null: found ${names}` });
  }
  for (const { node, path } of nodesOf(spec)) {
    if (node.parent !== null && !groups.has(node.parent))
      found.push({ path: [...path, "parent"], message: `there is no group "${node.parent}"` });
  }
  spec.groups.forEach(({ id }, at) => {
    if (!parents.has(id)) found.push({ path: ["groups", at], message: `group "${id}" has no children` });
    if (isInLoop(id, groups))
      found.push({ path: ["groups", at, "parent"], message: `group "${id}" is its own ancestor` });
  });
  return found;
}

function isInLoop(id: string, groups: Map<string, { parent: string | null }>): boolean {
  let at = groups.get(id)?.parent ?? null;
  for (let steps = 0; at !== null && steps <= groups.size; steps++) {
    if (at === id) return true;
    at = groups.get(at)?.parent ?? null;
  }
  return false;
}

function mistakesOfStages({ time, impute, treat, normalise: { method } }: Parts): Mistake[] {
  const found: Mistake[] = [];
  if (impute && fillsOverTime(impute) && time === undefined)
    found.push({
      path: ["impute"],
      message: `to fill in by ${impute.method}, name the column of the period in time`,
    });
  if (treat?.always && (treat.then === "nothing" || treat.then === "log-winsorised"))
    found.push({
      path: ["treat", "always"],
      message: 'always transforms untouched values: "then" must be "log", "box-cox" or "signed-log"',
    });
  if (treat && treat.lambda !== 0 && treat.then !== "box-cox")
    found.push({ path: ["treat", "lambda"], message: 'lambda belongs to "then": "box-cox"' });
  if (treat && treat.then !== "nothing" && ["goalposts", "distance-to-target", "none"].includes(method))
    found.push({
      path: ["treat", "then"],
      message: `after a transformation the values are not in the unit that ${method} needs; write "nothing"`,
    });
  return found;
}

function mistakesOfNeeds({ normalise: { method }, indicators, groups }: Parts): Mistake[] {
  const found: Mistake[] = [];
  const need = (at: number, field: string, message: string) =>
    found.push({ path: ["indicators", at, field], message });
  indicators.forEach(({ id, direction, goalposts, target, log }, at) => {
    if (method === "goalposts" && goalposts === undefined)
      need(at, "goalposts", `"${id}" needs goalposts: [low, high]`);
    if (method === "distance-to-target" && target === undefined) need(at, "target", `"${id}" needs a target`);
    if (method === "fraction-of-max" && direction === -1)
      need(at, "direction", `"${id}": a share of the largest grows with the value; take another method`);
    if (log && goalposts && goalposts[0] <= 0)
      need(at, "goalposts", `"${id}" takes logarithms: both posts must be above 0`);
    if (log && target !== undefined && target <= 0)
      need(at, "target", `"${id}" takes logarithms: the target must be above 0`);
  });
  groups.forEach(({ id, aggregate, p, floor }, at) => {
    const add = (field: string, message: string) => found.push({ path: ["groups", at, field], message });
    if (aggregate === "power" && (p === undefined || p === 0))
      add("p", `"${id}" needs an exponent p other than 0`);
    if (aggregate !== "power" && p !== undefined) add("p", `p belongs to aggregate power, not ${aggregate}`);
    if (aggregate === "median" && floor !== undefined) add("floor", "a median takes no floor");
    if (isComparison(aggregate) && floor !== undefined)
      add("floor", `${aggregate} takes no floor: only order counts`);
  });
  return found;
}

/** A comparison is of all rows at once: what draws or splits one row at a time has nothing to say of it. */
function mistakesOfComparisons({ groups, change, uncertainty }: Parts): Mistake[] {
  return groups.flatMap(({ id, aggregate }, at) => {
    if (!isComparison(aggregate) || (change === null && uncertainty === null)) return [];
    const asked = change === null ? "uncertainty" : "change";
    const message = `"${id}" compares units with each other: ${asked} needs a mean at every group`;
    return [{ path: ["groups", at, "aggregate"], message }];
  });
}

function mistakesOfChange({ change, time, groups }: Parts): Mistake[] {
  if (change === null) return [];
  const add = (field: string, message: string): Mistake => ({ path: ["change", field], message });
  return [
    ...(time === undefined ? [add("from", 'a change needs years: name their column in "time"')] : []),
    ...(change.to > change.from ? [] : [add("to", "the second year must be after the first")]),
    ...(groups.some(({ aggregate }) => aggregate === "median")
      ? [add("from", "a change cannot be split among the parts of a median; use another mean")]
      : []),
  ];
}

/** Whether holes are filled from the unit's own values of other periods. */
export const fillsOverTime = ({ method }: Pick<Impute, "method">): boolean =>
  method === "carry-forward" || method === "linear";

export type Normalise = z.output<typeof Normalise>;
export type SpecIndicator = z.output<typeof SpecIndicator>;
export type SpecGroup = z.output<typeof SpecGroup>;
export type Treat = z.output<typeof Treat>;
export type Impute = z.output<typeof Impute>;
export type Uncertainty = z.output<typeof Uncertainty>;
export type Method = NonNullable<Uncertainty["method"]>;
export type IndexSpec = z.output<typeof IndexSpec>;
