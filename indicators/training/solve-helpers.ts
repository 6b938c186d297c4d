/** Arithmetic that exercises share. Each stops where an edition leaves the answer open. */
import type { TrainingTables } from "./exercise.ts";

interface Valued {
  iso3: string;
  value: number;
}

/** The newest value of an indicator in an economy. */
export function newestValue({ observations }: TrainingTables, indicator: string, iso3: string) {
  let newest: { year: number; value: number } | undefined;
  for (const row of observations)
    if (row.indicator === indicator && row.iso3 === iso3 && row.value !== null)
      if (!newest || row.year > newest.year) newest = { year: row.year, value: row.value };
  if (!newest) throw new RangeError(`${indicator} has no value for ${iso3}: the exercise has no answer`);
  return newest;
}

/** Values of an indicator in its newest year, one an economy. */
export function valuesOfNewestYear({ observations }: TrainingTables, indicator: string) {
  const own = observations.filter((row) => row.indicator === indicator && row.value !== null);
  const year = own.reduce((last, row) => Math.max(last, row.year), 0);
  const values = own
    .filter((row) => row.year === year)
    .map(({ iso3, value }): Valued => ({ iso3, value: value as number }));
  if (values.length === 0) throw new RangeError(`${indicator} has no value: the exercise has no answer`);
  return { year, values };
}

export const scoreOf = (tables: TrainingTables, node: string, iso3: string): number =>
  some(
    tables["index-scores"].find(
      (row) => row.product === "state" && row.node === node && row.iso3 === iso3 && row.score !== null,
    )?.score,
    `${iso3} has no score of ${node}`,
  );

/** The one with the most; `far` is the least lead that keeps the question fair. */
export function mostOf<Row>(rows: readonly Row[], by: (row: Row) => number, far: number): Row {
  const sorted = [...rows].sort((a, b) => by(b) - by(a));
  const [first, second] = sorted;
  if (first === undefined) throw new RangeError("nothing to compare: the exercise has no answer");
  if (second !== undefined && by(first) - by(second) < far)
    throw new RangeError(`${by(first)} and ${by(second)} are too near: the exercise has two answers`);
  return first;
}

export const leastOf = <Row>(rows: readonly Row[], by: (row: Row) => number, far: number): Row =>
  mostOf(rows, (row) => -by(row), far);

/** Some of the options, neither none nor all: a set that is one or the other gives nothing to find. */
export function properPart(found: readonly string[], of: readonly string[]): readonly string[] {
  if (found.length === 0 || found.length === of.length)
    throw new RangeError(`${found.length} of ${of.length} are right: the exercise asks nothing`);
  return found;
}

export function some<T>(found: T | null | undefined, otherwise: string): T {
  if (found === undefined || found === null) throw new RangeError(`${otherwise}: the exercise has no answer`);
  return found;
}

export const positive = (count: number, otherwise: string): number => {
  if (count === 0) throw new RangeError(`${otherwise}: the exercise has no answer`);
  return count;
};
