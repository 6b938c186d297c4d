/** variants: what would stand otherwise if one choice of method were another, one choice at a time. */
import { INDEX } from "../../../indicators/index-of.ts";
import { IndexSpec, type SpecGroup } from "../../../indicators/index-spec.ts";
import type { IndexVariantRow, IndexVarianceRow } from "../../../indicators/index-tables.ts";
import { PILLARS } from "../../../indicators/schema.ts";
import { varying, type Factor } from "../../../indicators/score/choices.ts";
import type { Column } from "../../../indicators/score/column.ts";
import { compose } from "../../../indicators/score/compose.ts";
import { spearman } from "../../../indicators/score/correlation.ts";
import { ranksOf } from "../../../indicators/score/ranks.ts";
import { shiftsOf } from "../../../indicators/score/shifts.ts";
import { intoOf } from "../../../indicators/score/simulate.ts";
import { sobolEffects } from "../../../indicators/score/sobol.ts";
import { indexOf, type Scored } from "./scored.ts";

type Change = (spec: IndexSpec) => unknown;

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

const CHANGES: readonly [name: string, change: Change][] = [
  ["arithmetic mean of the pillars", atRoot({ aggregate: "arithmetic" })],
  ["harmonic mean of the pillars", atRoot({ aggregate: "harmonic" })],
  ["floor of 1 point", atRoot({ floor: 1 })],
  ["floor of 10 points", atRoot({ floor: 10 })],
  ["geometric mean inside the pillars too, floor of 1", inPillars({ aggregate: "geometric", floor: 1 })],
  ["every member the same weight in the index", evenly],
  ...PILLARS.map((pillar): [string, Change] => [`${pillar} weighs double`, doubled(pillar)]),
  ["z-scores (mean 50, deviation 20) instead of goalposts", onto({ method: "zscore", mean: 50, sd: 20 })],
  ["percentile ranks instead of goalposts", onto({ method: "percentile" })],
  ["smallest and largest value instead of goalposts", onto({ method: "minmax" })],
  ["goalposts a tenth wider", withSpan(1.1)],
  ["goalposts a tenth narrower", withSpan(0.9)],
  ["pillars need half of their weight", inPillars({ minCoverage: 0.5 })],
  ["pillars need four fifths of their weight", inPillars({ minCoverage: 0.8 })],
  ["missing values filled with the mean", (spec) => ({ ...spec, impute: { method: "mean" } })],
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

/** Of the last period; economies by the alphabet where shifts are equal. */
export function variantRows(scored: Scored): IndexVariantRow[] {
  const { evidence, data, periods } = scored;
  const [first, end] = (periods.at(-1) as Scored["periods"][number]).run;
  const before = indexOf(scored).subarray(first, end);
  return CHANGES.map(([variant, change]) => {
    const spec = IndexSpec.parse(change(evidence.spec));
    const found = (compose(spec, data).aggregated.get(INDEX) as Column).subarray(first, end);
    // filled values must not bring in economies of which too little is known
    const after =
      spec.impute === null ? found : found.map((value, row) => (Number.isNaN(before[row]) ? NaN : value));
    const there = (column: Column, other: Column) =>
      column.filter((value, row) => !Number.isNaN(value) && Number.isNaN(other[row])).length;
    const common = (column: Column, other: Column) =>
      ranksOf(
        column.map((value, row) => (Number.isNaN(other[row]) ? NaN : value)),
        "descending",
      );
    const [old, now] = [common(before, after), common(after, before)];
    const { n, mean, most, at } = shiftsOf(old, now);
    return {
      product: evidence.product,
      variant,
      n,
      joined: there(after, before),
      dropped: there(before, after),
      spearman: spearman(before, after),
      mean_shift: mean,
      most_shift: most,
      most: evidence.units[first + at] as string,
      top: stay(old, now, (rank) => rank <= 10),
      bottom: stay(old, now, (rank) => rank > n - 10),
    };
  });
}

const stay = (old: Column, now: Column, isIn: (rank: number) => boolean) =>
  Math.min(10, old.filter((rank, row) => isIn(rank) && isIn(now[row] as number)).length);

// How much each choice matters --------------------------------------------------------------------------------------

/** Below it, first-order effects are too noisy to show. */
const SOBOL_RUNS = 1024;

const NAMES: Record<Factor, string> = {
  normalise: "way onto the scale",
  goalposts: "span of the goalposts",
  weights: "weights",
  aggregate: "mean of the pillars",
  floor: "floor",
  missing: "missing values",
  "leave-out": "indicator left out",
};

/** Sobol' effects on the mean shift of rank, of the last period: Saltelli's design over the choices that vary. */
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
  return sobolEffects(output, factors.length).map((effects, at) => ({
    product: evidence.product,
    choice: NAMES[factors[at] as Factor],
    ...effects,
  }));
}
