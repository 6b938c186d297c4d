/** evidence: which value of each indicator enters the index, for each economy (State) and each year (Track). */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { indexSpecOf } from "../../indicators/reform-index/specification.ts";
import {
  COMPARABLE_FROM,
  METHOD_VERSION,
  misdated,
  STEADY,
  type Product,
} from "../../indicators/reform-index/members.ts";
import type { WrongDates } from "../../indicators/reform-index/wrong-dates.ts";
import type { Place } from "../../indicators/schema/place.ts";
import { defaultErrorsOf, errorOf, yearlyChange } from "./default-errors.ts";
import type { Value, Values } from "./values.ts";

/** First year of Track. */
const FIRST = 2000;

export interface Evidence extends IndexFile {
  /** Year of each value, by indicator, as `columns`. */
  years: Record<string, (number | null)[]>;
  /** First source of each indicator. */
  sources: Record<string, string>;
}

/**
 * @param places economies counted on their own: parts of others are left out
 * @param year of the data's date
 * @param wrongDates the chances that dates of steps are wrong; without them, what is assumed
 */
export function evidenceOf(
  product: Product,
  definitions: readonly Definition[],
  values: Values,
  places: readonly Place[],
  year: number,
  wrongDates?: WrongDates,
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
      const own = endOfCarry(definitionOf.get(id) as Definition, life);
      const cells = rows.map(({ iso3, period }) =>
        own(newestIn(values.get(id)?.get(iso3), period, life), period),
      );
      return [id, product.id === "track" ? steadyOnly(cells, rows) : cells];
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
    standIns: defaultErrorsOf(product, definitionOf, values),
    facts: ids.filter((id) => definitionOf.get(id)?.steps !== undefined),
    misdated: misdated.chance,
    ...(wrongDates && {
      wrongDates: Object.fromEntries(Object.entries(wrongDates).filter(([id]) => ids.includes(id))),
    }),
    breaks: Object.fromEntries(
      ids.flatMap((id) => {
        const years = definitionOf.get(id)?.breaks?.map(({ year: from }) => from);
        return years ? [[id, years]] : [];
      }),
    ),
    years: cellsOf((value) => value.year),
    sources: Object.fromEntries(ids.map((id) => [id, definitionOf.get(id)?.from[0]?.source ?? ""])),
  };
}

/**
 * A list may go on to know who joined long after it last knew who had not (`complete`). A "no" that cannot be carried to
 * the list's end is not carried at all: else it would turn into "unknown" on the way, and the score would jump.
 */
function endOfCarry({ steps }: Definition, life: number) {
  const isDeadEnd = steps !== undefined && steps.last - steps.complete > life;
  return (value: Value | null, period: number): Value | null =>
    isDeadEnd && value !== null && value.value === 0 && value.year < period ? null : value;
}

/** Nothing for an economy with values in too few of the years: a member that comes or goes would move its score. */
function steadyOnly(
  cells: readonly (Value | null)[],
  rows: readonly { iso3: string; period: number }[],
): (Value | null)[] {
  const counts = new Map<string, { there: number; all: number }>();
  rows.forEach(({ iso3, period }, row) => {
    if (period < COMPARABLE_FROM) return;
    const count = counts.get(iso3) ?? { there: 0, all: 0 };
    counts.set(iso3, { there: count.there + (cells[row] ? 1 : 0), all: count.all + 1 });
  });
  const isSteady = (iso3: string) => {
    const { there, all } = counts.get(iso3) ?? { there: 1, all: 1 };
    return there / all >= STEADY;
  };
  return cells.map((value, row) => (isSteady((rows[row] as { iso3: string }).iso3) ? value : null));
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
  return newest && period - newest.year <= life && period < (newest.until ?? Infinity) ? newest : null;
}
