/** evidence: which value of each indicator enters the index, for each economy (State) and each year (Track). */
import type { Definition } from "../../../indicators/define.ts";
import type { IndexFile } from "../../../indicators/index-file.ts";
import { indexSpecOf } from "../../../indicators/index-of.ts";
import { METHOD_VERSION, type Product } from "../../../indicators/reform-index.ts";
import type { Observation, Place } from "../../../indicators/schema.ts";
import { NINE_IN_TEN } from "../../../indicators/score/interval.ts";

/** First year of Track. */
const FIRST = 2000;
/** A gap between two values that still tells a yearly change. */
const NEAR = 3;
const ENOUGH_CHANGES = 100;

type Value = Pick<Observation, "year" | "low" | "high"> & { value: number };
/** By indicator, then economy; oldest first. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;

export interface Evidence extends IndexFile {
  /** Year of each value, by indicator, as `columns`. */
  years: Record<string, (number | null)[]>;
}

export function valuesOf(observations: readonly Observation[]): Values {
  const values = new Map<string, Map<string, Value[]>>();
  for (const { indicator, iso3, year, value, low, high } of observations) {
    if (value === null) continue;
    const places = values.get(indicator) ?? new Map<string, Value[]>();
    values.set(indicator, places);
    const own = places.get(iso3) ?? [];
    places.set(iso3, own);
    own.push({ year, value, low, high });
  }
  for (const places of values.values())
    for (const own of places.values()) own.sort((a, b) => a.year - b.year);
  return values;
}

/**
 * @param places economies counted on their own: parts of others are left out
 * @param year of the data's date
 */
export function evidenceOf(
  product: Product,
  definitions: readonly Definition[],
  values: Values,
  places: readonly Place[],
  year: number,
): Evidence {
  const spec = indexSpecOf(product, definitions);
  const ids = spec.indicators.map(({ id }) => id);
  const economies = places.flatMap(({ iso3, part_of }) => (part_of === null ? iso3 : [])).sort();
  const periods = product.id === "state" ? [year] : spanOf(FIRST, lastYearOf(ids, values, year));
  const rows = periods.flatMap((period) => economies.map((iso3) => ({ iso3, period })));
  const definitionOf = new Map(definitions.map((each) => [each.id, each]));
  const lifeOf = (id: string) => product.carry ?? (definitionOf.get(id) as Definition).shelfLife.years;
  const found = new Map(
    ids.map((id) => {
      const life = lifeOf(id);
      return [id, rows.map(({ iso3, period }) => newestIn(values.get(id)?.get(iso3), period, life))];
    }),
  );
  const cellsOf = (cell: (value: Value, row: number) => number | null) =>
    Object.fromEntries(
      [...found].map(([id, own]) => [id, own.map((value, row) => value && cell(value, row))]),
    );
  const withAny = (cells: IndexFile["columns"]) =>
    Object.fromEntries(Object.entries(cells).filter(([, own]) => own.some((cell) => cell)));
  const isFact = (id: string) => {
    const { steps, unit } = definitionOf.get(id) as Definition;
    return steps !== undefined || unit.levels !== undefined;
  };
  return {
    product: product.id,
    method: METHOD_VERSION,
    year,
    spec,
    units: rows.map(({ iso3 }) => iso3),
    times: rows.map(({ period }) => (product.id === "state" ? null : String(period))),
    columns: cellsOf(({ value }) => value),
    errors: withAny(cellsOf(errorOf)),
    ages: withAny(
      cellsOf((value, row) => Math.max(0, (rows[row] as { period: number }).period - value.year)),
    ),
    yearly: Object.fromEntries(
      ids
        .filter((id) => !isFact(id))
        .map((id) => [id, yearlyChange(values.get(id))] as const)
        .filter((entry): entry is [string, number] => entry[1] !== null),
    ),
    years: cellsOf((value) => value.year),
  };
}

const spanOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Newest year in which more than half of the members have a value of that year or of the year before. */
function lastYearOf(ids: readonly string[], values: Values, year: number): number {
  const years = ids.map(
    (id) => new Set([...(values.get(id)?.values() ?? [])].flatMap((own) => own.map((value) => value.year))),
  );
  const isRecent = (at: number) =>
    years.filter((own) => own.has(at) || own.has(at - 1)).length > ids.length / 2 &&
    years.some((own) => own.has(at));
  return spanOf(FIRST, year).findLast(isRecent) ?? FIRST;
}

function newestIn(own: readonly Value[] | undefined, period: number, life: number): Value | null {
  const newest = own?.findLast((value) => value.year <= period);
  return newest && period - newest.year <= life ? newest : null;
}

const errorOf = ({ low, high }: Value) =>
  low === null || high === null ? null : (high - low) / (2 * NINE_IN_TEN);

/** Root mean square of the change over a year; of a longer gap, spread evenly over its years. */
function yearlyChange(places: ReadonlyMap<string, readonly Value[]> | undefined): number | null {
  let [sum, count] = [0, 0];
  for (const own of places?.values() ?? []) {
    for (let at = 1; at < own.length; at++) {
      const [before, after] = [own[at - 1] as Value, own[at] as Value];
      const gap = after.year - before.year;
      if (gap > NEAR) continue;
      sum += (after.value - before.value) ** 2 / gap;
      count += 1;
    }
  }
  return count < ENOUGH_CHANGES ? null : Math.sqrt(sum / count);
}
