/** One step up from an answer, by its own scale: what a "what if" offers first. */
import type { Indicator } from "../schema/indicator.ts";
import { scoreOf } from "./normalise.ts";

type Scaled = Pick<Indicator, "direction" | "goalposts" | "unit">;

/** One economy in so many stands at the mark that an answer without levels is held against, or above it. */
const ONE_IN = 4;

/**
 * @param others values that are there; the mark is one that some economy really has
 * @returns from a value to the next answer up: the next level, or the value that a quarter of the others reach; null
 *   where the value is already as high
 */
export function nextAnswer(scale: Scaled, others: readonly number[]): (value: number) => number | null {
  const { unit, direction } = scale;
  const marks = unit.levels?.map(({ value }) => value) ?? quarterMark(others, direction);
  const scoreAt = (value: number) => scoreOf(value, scale) as number;
  const upwards = marks.toSorted((a, b) => scoreAt(a) - scoreAt(b));
  return (value) => upwards.find((mark) => scoreAt(mark) > scoreAt(value) + 1e-9) ?? null;
}

function quarterMark(others: readonly number[], direction: Scaled["direction"]): number[] {
  const sign = direction === "higher-is-better" ? 1 : -1;
  const bestFirst = others.toSorted((a, b) => sign * (b - a));
  return bestFirst.slice(Math.ceil(bestFirst.length / ONE_IN) - 1).slice(0, 1);
}
