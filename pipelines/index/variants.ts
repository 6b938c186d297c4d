/** variants: what would stand otherwise if one choice of method were another, one choice at a time. */
import { isDeepStrictEqual } from "node:util";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { IndexSpec, type SpecGroup } from "../../indicators/composite/spec.ts";
import type { IndexVariantRow, IndexVarianceRow } from "../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { varying, type Factor } from "../../indicators/composite/choices.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose } from "../../indicators/composite/compose.ts";
import { spearman } from "../../indicators/composite/correlation.ts";
import { jansenEffects } from "../../indicators/composite/jansen.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { shiftsOf } from "../../indicators/composite/shifts.ts";
import { intoOf } from "../../indicators/composite/simulate.ts";
import { indexOf, type Scored } from "./index-context.ts";

type Change = (spec: IndexSpec) => unknown;

interface Variant {
  name: string;
  change: Change;
  /** Decides who is scored, never how high: no score can differ. */
  isThreshold?: boolean;
}

const atRoot =
  (change: Partial<SpecGroup>): Change =>
  (spec) => ({
    ...spec,
    groups: spec.groups.map((each) => (each.id === INDEX ? { ...each, ...change } : each)),
  });
const inPillars =
  (change: Partial<SpecGroup>): Change =>
  (spec) => ({
    ...spec,
    groups: spec.groups.map((each) => (each.id === INDEX ? each : { ...each, ...change })),
  });
const onto =
  (normalise: unknown): Change =>
  (spec) => ({ ...spec, normalise });
const withSpan =
  (factor: number): Change =>
  (spec) => ({
    ...spec,
    indicators: spec.indicators.map((each) => {
      const [low, high] = each.goalposts as [number, number];
      const [middle, half] = [(low + high) / 2, (factor * (high - low)) / 2];
      return { ...each, goalposts: [middle - half, middle + half] };
    }),
  });

const VARIANTS: readonly Variant[] = [
  { name: "arithmetic mean of the pillars", change: atRoot({ aggregate: "arithmetic" }) },
  { name: "harmonic mean of the pillars", change: atRoot({ aggregate: "harmonic" }) },
  { name: "floor of 1 point", change: atRoot({ floor: 1 }) },
  { name: "floor of 20 points", change: atRoot({ floor: 20 }) },
  {
    name: "geometric mean inside the pillars too, floor of 1",
    change: inPillars({ aggregate: "geometric", floor: 1 }),
  },
  { name: "every member the same weight in the index", change: evenly },
  ...PILLARS.map((pillar) => ({ name: `${pillar} weighs double`, change: doubled(pillar) })),
  {
    name: "z-scores (mean 50, deviation 20) instead of goalposts",
    change: onto({ method: "zscore", mean: 50, sd: 20 }),
  },
  { name: "percentile ranks instead of goalposts", change: onto({ method: "percentile" }) },
  { name: "smallest and largest value instead of goalposts", change: onto({ method: "minmax" }) },
  { name: "goalposts a tenth wider", change: withSpan(1.1) },
  { name: "goalposts a tenth narrower", change: withSpan(0.9) },
  { name: "pillars need half of their weight", change: inPillars({ minCoverage: 0.5 }), isThreshold: true },
  {
    name: "pillars need four fifths of their weight",
    change: inPillars({ minCoverage: 0.8 }),
    isThreshold: true,
  },
  {
    name: "missing values filled with the mean",
    change: (spec) => ({ ...spec, impute: { method: "mean" } }),
  },
];

function evenly(spec: IndexSpec) {
  const sizeOf = (id: string) =>
    spec.indicators.filter(({ parent }) => parent === id).reduce((sum, { weight }) => sum + weight, 0);
  return { ...spec, groups: spec.groups.map((each) => ({ ...each, weight: sizeOf(each.id) || 1 })) };
}

function doubled(pillar: string): Change {
  return (spec) => ({
    ...spec,
    groups: spec.groups.map((each) => (each.id === pillar ? { ...each, weight: 2 * each.weight } : each)),
  });
}

/** Of the last period. What changes nothing in the product is no variant of it. */
export function variantRows(scored: Scored): IndexVariantRow[] {
  const { spec } = scored.evidence;
  return VARIANTS.map((variant) => ({ variant, spec: IndexSpec.parse(variant.change(spec)) }))
    .filter((each) => !isDeepStrictEqual(each.spec, spec))
    .map((each) => variantRow(scored, each.variant, each.spec));
}

function variantRow(scored: Scored, { name, isThreshold }: Variant, spec: IndexSpec): IndexVariantRow {
  const { evidence, data, periods } = scored;
  const [first, end] = (periods.at(-1) as Scored["periods"][number]).run;
  const before = indexOf(scored).subarray(first, end);
  const found = (compose(spec, data).aggregated.get(INDEX) as Column).subarray(first, end);
  // filled values must not bring in economies of which too little is known
  const after =
    spec.impute === null ? found : found.map((value, row) => (Number.isNaN(before[row]) ? NaN : value));
  const there = (column: Column, other: Column) =>
    column.filter((value, row) => !Number.isNaN(value) && Number.isNaN(other[row])).length;
  return {
    product: evidence.product,
    variant: name,
    n: before.filter((value, row) => !Number.isNaN(value + (after[row] as number))).length,
    joined: there(after, before),
    dropped: there(before, after),
    ...(isThreshold ? NO_SHIFTS : shiftsIn(before, after, evidence.units.slice(first, end))),
  };
}

type Shift = Pick<IndexVariantRow, "spearman" | "mean_shift" | "most_shift" | "most" | "top" | "bottom">;

const NO_SHIFTS: Shift = {
  spearman: null,
  mean_shift: null,
  most_shift: null,
  most: null,
  top: null,
  bottom: null,
};

/** Among those scored both ways; economies by the alphabet where shifts are equal. */
function shiftsIn(before: Column, after: Column, units: readonly string[]): Shift {
  const common = (column: Column, other: Column) =>
    ranksOf(
      column.map((value, row) => (Number.isNaN(other[row]) ? NaN : value)),
      "descending",
    );
  const [old, now] = [common(before, after), common(after, before)];
  const { n, mean, most, at } = shiftsOf(old, now);
  return {
    spearman: spearman(before, after),
    mean_shift: mean,
    most_shift: most,
    most: most > 0 ? (units[at] as string) : null,
    top: stay(old, now, (rank) => rank <= 10),
    bottom: stay(old, now, (rank) => rank > n - 10),
  };
}

const stay = (old: Column, now: Column, isIn: (rank: number) => boolean) =>
  Math.min(10, old.filter((rank, row) => isIn(rank) && isIn(now[row] as number)).length);

// How much each choice matters --------------------------------------------------------------------------------------

/** Below it, first-order effects are too noisy to show. */
const SOBOL_RUNS = 1024;
const BATCHES = 16;

const NAMES: Record<Factor, string> = {
  normalise: "way onto the scale",
  goalposts: "span of the goalposts",
  weights: "weights",
  aggregate: "mean of the pillars",
  floor: "floor",
  missing: "missing values",
  "leave-out": "indicator left out",
};

/** Sobol' effects on the mean shift of rank, of the last period, to the two decimals that so many runs can tell. */
export function varianceRows(scored: Scored): IndexVarianceRow[] {
  const { evidence, simulation, periods } = scored;
  const [first, end] = (periods.at(-1) as Scored["periods"][number]).run;
  const official = ranksOf(indexOf(scored).subarray(first, end), "descending");
  const into = intoOf(simulation, INDEX, end - first);
  const factors = varying(evidence.spec.uncertainty?.method ?? null);
  const shiftIn = (draw: number, set: (factor: Factor) => string) => {
    simulation.run(simulation.choose(draw, set), [into], [first, end]);
    return shiftsOf(official, ranksOf(into.scores, "descending")).mean;
  };
  const block = (set: (factor: Factor) => string) =>
    Array.from({ length: SOBOL_RUNS }, (_, draw) => shiftIn(draw, set));
  const output = [
    ...block(() => "A"),
    ...block(() => "B"),
    ...factors.flatMap((from) => block((factor) => (factor === from ? "B" : "A"))),
  ];
  return jansenEffects(output, factors.length, BATCHES).map((effects, at) => ({
    product: evidence.product,
    choice: NAMES[factors[at] as Factor],
    first: Math.round(100 * effects.first) / 100,
    first_se: Math.ceil(100 * effects.firstError) / 100,
    total: Math.round(100 * effects.total) / 100,
    total_se: Math.ceil(100 * effects.totalError) / 100,
  }));
}
