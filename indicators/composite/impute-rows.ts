/**
 * Values for holes from the unit's own other indicators: the mean of those it has, each min-max normalised in its good
 * direction, brought back to the indicator's unit. Source: COINr 1.1.14 `Impute` with impute_by "row" and `i_mean`.
 */
import { hasSpread, rangeOf, type Column } from "./column.ts";
import { directedOf } from "./normalise-column.ts";
import type { SpecIndicator } from "./spec.ts";

/**
 * An indicator without spread says nothing of a unit, and its own holes stay; so do those of a unit without any value.
 *
 * @param within which indicators a mean is taken over: all, or those of the same parent
 */
export function imputeRows(
  columns: ReadonlyMap<string, Column>,
  indicators: readonly SpecIndicator[],
  within: "index" | "parent",
): Map<string, Column> {
  const shares = indicators.map((indicator) => ({ indicator, ...shareOf(indicator, columns) }));
  return new Map(
    shares.map(({ indicator, column, min, max }) => {
      const others = shares.filter(
        (each) => within === "index" || each.indicator.parent === indicator.parent,
      );
      return [
        indicator.id,
        column.map((value, row) =>
          Number.isNaN(value)
            ? indicator.direction *
              (min + (max - min) * meanOf(others.map(({ share }) => share[row] as number)))
            : value,
        ),
      ];
    }),
  );
}

/** An indicator's column as a share of its range, 0–1, with the ends of that range; all NaN without spread. */
function shareOf(indicator: SpecIndicator, columns: ReadonlyMap<string, Column>) {
  const column = columns.get(indicator.id) as Column;
  const directed = directedOf(column, indicator);
  const { min, max } = hasSpread(directed) ? rangeOf(directed) : { min: NaN, max: NaN };
  return { column, min, max, share: directed.map((value) => (value - min) / (max - min)) };
}

function meanOf(values: readonly number[]): number {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
}
