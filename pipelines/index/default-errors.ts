/** default-errors: how far values move from year to year, and what error that lets us put where none is published. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
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

/**
 * Stand-ins for errors that nobody publishes. If errors of neighbouring values were independent, √2 times the error
 * could not exceed the root mean square of their difference. Errors persist, so that is too small: where a member's
 * error is published, it tells how much, and the others are taken to be as much larger. Members of one source within a
 * pillar are wrong together: k of them with correlation ρ are widened by √(1 + ρ(k − 1)), as their mean is.
 */
export function defaultErrorsOf(
  product: Product,
  definitions: ReadonlyMap<string, Definition>,
  values: Values,
): Record<string, number> {
  const members = PILLARS.flatMap((pillar) =>
    product.pillars[pillar].map(({ indicator }) => ({ indicator, pillar })),
  );
  const naive = new Map(
    members.flatMap(({ indicator }) => {
      const { steps, unit } = definitions.get(indicator) as Definition;
      if (steps !== undefined || unit.levels !== undefined) return [];
      const size = rootMeanSquare(neighbours(values.get(indicator)).map(({ change }) => change ** 2));
      return size === null ? [] : [[indicator, size / Math.SQRT2] as const];
    }),
  );
  const published = new Map(
    [...naive.keys()].flatMap((id) => {
      const middle = middleError(values.get(id));
      return middle === null ? [] : [[id, middle] as const];
    }),
  );
  const factor = Math.max(1, ...[...published].map(([id, error]) => error / (naive.get(id) as number)));
  const sourceOf = (id: string) => definitions.get(id)?.from[0]?.source;
  return Object.fromEntries(
    members.flatMap(({ indicator, pillar }) => {
      const size = naive.get(indicator);
      if (size === undefined || published.has(indicator)) return [];
      const together = members.filter(
        (each) =>
          each.pillar === pillar &&
          sourceOf(each.indicator) === sourceOf(indicator) &&
          naive.has(each.indicator) &&
          !published.has(each.indicator),
      ).length;
      return [[indicator, factor * size * Math.sqrt(1 + SAME_SOURCE * (together - 1))]];
    }),
  );
}

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
