/** default-errors: what error is assumed where none is published, and how long errors last. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { Assumption, IndexFile } from "../../indicators/reform-index/index-file.ts";
import { BOUNDS, type Bounds } from "../../indicators/reform-index/assumed-errors.ts";
import { SAME_SOURCE } from "../../indicators/reform-index/members.ts";
import type { Product } from "../../indicators/reform-index/product.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { NINE_IN_TEN } from "../../indicators/composite/interval.ts";
import { quantile } from "../../indicators/composite/quantile.ts";
import type { Value, Values } from "./values.ts";

/** A gap between two values that still tells a yearly change. */
const NEAR = 3;
const ENOUGH_CHANGES = 100;

/** The published standard error, from the likely range that an observation carries. */
export const errorOf = ({ low, high }: Value) =>
  low === null || high === null ? null : (high - low) / (2 * NINE_IN_TEN);

/** Root mean square of the change over a year; of a longer gap, spread evenly over its years. */
export function yearlyChange(places: Places | undefined): number | null {
  return rootMeanSquare(neighbours(places).map(({ change, gap }) => change ** 2 / gap));
}

type Places = ReadonlyMap<string, readonly Value[]>;

/** Differences of values that stand next to each other, within a few years. */
function neighbours(places: Places | undefined): { change: number; gap: number }[] {
  return [...(places?.values() ?? [])].flatMap((own) =>
    own.slice(1).flatMap((after, at) => {
      const before = own[at] as Value;
      const gap = after.year - before.year;
      return gap > NEAR ? [] : { change: after.value - before.value, gap };
    }),
  );
}

function rootMeanSquare(squares: readonly number[]): number | null {
  if (squares.length < ENOUGH_CHANGES) return null;
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** What an index file says of errors that nobody publishes. */
export type Errors = Required<Pick<IndexFile, "standIns" | "assumed" | "together" | "persistence">>;

/**
 * Errors of those members that are measured again and again: facts, answers in words and what was asked once have none.
 *
 * Where the publisher gives bounds for another variable on the same scale, theirs are taken (`BOUNDS`). Else the values'
 * own movement: if errors of neighbouring values were independent, √2 times the error could not exceed the root mean
 * square of their difference. Errors persist, so that is too small: where a member's error is published, it tells how
 * much, and the others are taken to be as much larger.
 */
export function defaultErrorsOf(
  product: Product,
  definitions: ReadonlyMap<string, Definition>,
  values: Values,
): Errors {
  const members = PILLARS.flatMap((pillar) =>
    product.pillars[pillar].map(({ indicator }) => ({
      indicator,
      pillar,
      source: definitions.get(indicator)?.from[0]?.source ?? "",
    })),
  );
  const naive = movementsOf(
    members.map(({ indicator }) => definitions.get(indicator) as Definition),
    values,
  );
  const published = new Map(
    [...naive.keys()].flatMap((id) => {
      const middle = middleError(values.get(id));
      return middle === null ? [] : [[id, middle] as const];
    }),
  );
  const [factor, like] = largestFactor(naive, published);
  const assumed = members.flatMap(({ indicator, source }): [string, number, Assumption][] => {
    const size = naive.get(indicator);
    if (size === undefined || published.has(indicator)) return [];
    const bounds = boundsFor(definitions.get(indicator) as Definition, source);
    return bounds
      ? [[indicator, bounds.error, { by: "bounds", like: bounds.like }]]
      : [[indicator, factor * size, { by: "movement", like }]];
  });
  return {
    standIns: Object.fromEntries(assumed.map(([id, error]) => [id, error])),
    assumed: Object.fromEntries(assumed.map(([id, , assumption]) => [id, assumption])),
    together: {
      share: SAME_SOURCE,
      sources: Object.fromEntries(
        members.flatMap(({ indicator, source }) => (naive.has(indicator) ? [[indicator, source]] : [])),
      ),
    },
    persistence: persistenceOf([...published.keys()].map((id) => values.get(id) as Places)),
  };
}

/** Root mean square of the difference of neighbouring values over √2, of each that is measured again and again. */
function movementsOf(members: readonly Definition[], values: Values): Map<string, number> {
  return new Map(
    members.flatMap(({ id, steps, unit }) => {
      if (steps !== undefined || unit.levels !== undefined) return [];
      const size = rootMeanSquare(neighbours(values.get(id)).map(({ change }) => change ** 2));
      return size === null ? [] : [[id, size / Math.SQRT2] as const];
    }),
  );
}

/** How much larger a published error is than the movement of its values tells, never below 1; and whose. */
function largestFactor(
  naive: ReadonlyMap<string, number>,
  published: ReadonlyMap<string, number>,
): [factor: number, like: string] {
  const all = [...published].map(([id, error]): [number, string] => [error / (naive.get(id) as number), id]);
  return all.reduce((most, each) => (each[0] > most[0] ? each : most), [1, ""]);
}

const boundsFor = ({ goalposts: { low, high } }: Definition, source: string): Bounds | undefined =>
  BOUNDS.find(
    (each) => each.source === source && each.scale === (low === 0 && high === 1 ? "share" : "latent"),
  );

/** Middle of the published errors; null where there are none. */
function middleError(places: Places | undefined): number | null {
  const errors = [...(places?.values() ?? [])].flatMap((own) => own.flatMap((value) => errorOf(value) ?? []));
  return errors.length === 0
    ? null
    : quantile(
        errors.toSorted((a, b) => a - b),
        0.5,
      );
}

/**
 * How much of its error a value keeps from one year to the next, at least: values whose errors were independent would
 * move by 2·SE² in the mean square, and whatever they move less is error that stayed, ρ ≥ 1 − mean(Δ²)/mean(SE₀² + SE₁²).
 * Real change counts as if it were error, so that the true correlation is larger, and a change judged by this one is
 * judged with care. The smallest over all that have published errors, and over {@link BOUNDS}.
 */
export function persistenceOf(published: readonly Places[], others: readonly Bounds[] = BOUNDS): number {
  const found = published.flatMap((places) => {
    const years = [...places.values()].flatMap(yearlyErrors);
    if (years.length < ENOUGH_CHANGES) return [];
    const sum = (of: (each: YearlyError) => number) => years.reduce((total, each) => total + of(each), 0);
    return 1 - sum(({ change }) => change ** 2) / sum(({ variance }) => variance);
  });
  const all = [...found, ...others.map(({ keeps }) => keeps)];
  return all.length === 0 ? 0 : Math.max(0, Math.min(...all));
}

interface YearlyError {
  change: number;
  /** Of both ends together. */
  variance: number;
}

function yearlyErrors(own: readonly Value[]): YearlyError[] {
  return own.slice(1).flatMap((after, at) => {
    const before = own[at] as Value;
    const [first, second] = [errorOf(before), errorOf(after)];
    if (first === null || second === null || after.year - before.year !== 1) return [];
    return { change: after.value - before.value, variance: first ** 2 + second ** 2 };
  });
}
