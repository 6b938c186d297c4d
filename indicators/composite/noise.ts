/** What errors of measurement make of the values in one draw. */
import type { Column } from "./column.ts";
import type { Data, Stages } from "./compose.ts";
import { drawnNormal } from "./normal-quantile.ts";
import { keyOf, uniform } from "./random.ts";
import { uncertaintyOfScore } from "./slope.ts";
import type { IndexSpec } from "./spec.ts";

/**
 * What one draw adds to the leaves of a run of rows, in points of the index's own scale, before anything is cut: number
 * `(row − first) · leaves + leaf`, 0 where there is no error. Overwritten by the next draw; the same one is not drawn twice.
 */
export type Noise = (draw: number, first: number, end: number) => Float64Array;

interface Cell {
  leaf: number;
  /** Standard error of what is the value's own, and of what it has in common with others of its source. */
  own: number;
  common: number;
  key: number;
  /** Place of what is in common among the row's keys. */
  at: number;
}

interface Row {
  cells: Cell[];
  /** Keys of what is in common. */
  keys: number[];
}

/**
 * A value with a standard error is drawn from a normal distribution about it on its own scale, uncut; what lies beyond
 * an end of the scale is cut afterwards, as the index cuts what is observed. So half of the draws stand on either side
 * of what is observed, at the ends too. Cutting the distribution instead, so that all draws lie inside, would move every
 * value near an end inwards: nobody's error does that.
 *
 * Where errors go together, a share ρ of the variance comes from one number for all members of that source in the group.
 */
export function noiseOf(spec: IndexSpec, data: Data, stages: Stages): Noise {
  const errors = new Map(
    spec.indicators.map((each) => [each.id, uncertaintyOfScore(each, spec, data, stages).se]),
  );
  const seed = spec.uncertainty?.seed ?? 0;
  const rows = stages.rows.map((row, at): Row => {
    const named = (...names: string[]) =>
      keyOf(seed, "measurement", data.units[row] ?? "", data.times[row] ?? "", ...names);
    const keys: number[] = [];
    const cells = spec.indicators.flatMap(({ id, parent }, leaf): Cell[] => {
      const se = (errors.get(id) as Column)[at] as number;
      if (!(se > 0) || !Number.isFinite(se)) return [];
      const source = data.together?.sources[id];
      const share = source === undefined ? 0 : (data.together?.share ?? 0);
      const common = share === 0 ? -1 : placeOf(keys, named(parent, source as string));
      const [own, shared] = [se * Math.sqrt(1 - share), se * Math.sqrt(share)];
      return [{ leaf, own, common: shared, key: named(id), at: common }];
    });
    return { cells, keys };
  });
  const leaves = spec.indicators.length;
  let drawn = new Float64Array(0);
  let last = "";
  let run = "";
  const shared: number[] = [];
  return (draw, first, end) => {
    const asked = `${draw} ${first} ${end}`;
    if (asked === last) return drawn;
    last = asked;
    // of a value without error nothing is written: what stands there must not be another year's
    if (`${first} ${end}` !== run) drawn = new Float64Array((end - first) * leaves);
    run = `${first} ${end}`;
    for (let row = first; row < end; row++)
      drawRow(rows[row] as Row, draw, drawn, (row - first) * leaves, shared);
    return drawn;
  };
}

function drawRow({ cells, keys }: Row, draw: number, into: Float64Array, from: number, shared: number[]) {
  for (let at = 0; at < keys.length; at++) shared[at] = drawnNormal(uniform(keys[at] as number, draw));
  for (const { leaf, own, common, key, at } of cells) {
    const error = own * drawnNormal(uniform(key, draw));
    into[from + leaf] = at < 0 ? error : error + common * (shared[at] as number);
  }
}

/** Of a key among others, to which it is added where it is new. */
function placeOf(keys: number[], key: number): number {
  const at = keys.indexOf(key);
  return at < 0 ? keys.push(key) - 1 : at;
}
