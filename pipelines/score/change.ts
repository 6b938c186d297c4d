/** change.csv of `npm run score`: who moved between two years, how surely, and by what. */
import type { IndexSpec } from "../../indicators/composite/spec.ts";
import type { Data } from "../../indicators/composite/compose.ts";
import type { Rows } from "../../indicators/composite/matched.ts";
import { movesOf } from "../../indicators/composite/moves.ts";
import { writeCsv, type Cell } from "../lib/tables/csv.ts";

/** One row for each unit with a score in both years; then one column `part__<node>` for each indicator and group. */
export function changeCsv(spec: IndexSpec, data: Data): string | null {
  if (spec.change === null) return null;
  const { from, to, rho, delta } = spec.change;
  const root = spec.groups.find(({ parent }) => parent === null)?.id;
  const nodes = [...spec.indicators, ...spec.groups].map(({ id }) => id).filter((id) => id !== root);
  const moves = movesOf(spec, data, new Map(data.errors), pairsOf(data, from, to), [from, to], {
    rho,
    delta,
  });
  return writeCsv(
    [spec.unit, ...FIELDS, ...nodes.map((id) => `part__${id}`)],
    moves.map((move): Cell[] => [
      ...[move.unit, move.before, move.after, move.change, move.low, move.high],
      ...[move.improved, move.worsened, move.robustness, move.certainty, move.believed],
      ...[move.aYear, move.gapClosed, move.matched.length],
      ...nodes.map((id) => cell(move.parts[id])),
    ]),
  );
}

const FIELDS = [
  ...["before", "after", "change", "low", "high"],
  ...["improved", "worsened", "robustness", "certainty", "believed"],
  ...["a_year", "gap_closed", "matched"],
];

/** Of each unit that has a row in both years, the two rows. */
function pairsOf({ units, times }: Data, from: number, to: number): Rows[] {
  const rowsIn = (year: number) =>
    new Map(units.flatMap((unit, row) => (Number(times[row]) === year ? [[unit, row] as const] : [])));
  const [first, second] = [rowsIn(from), rowsIn(to)];
  return [...first].flatMap(([unit, row]): Rows[] => {
    const other = second.get(unit);
    return other === undefined ? [] : [[row, other]];
  });
}

const cell = (value: number | undefined): Cell => (Number.isFinite(value) ? (value as number) : null);
