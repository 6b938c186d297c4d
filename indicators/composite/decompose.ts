/**
 * What each pillar and indicator contributed to the change of a score, in points that sum exactly.
 *
 * A group is I = f⁻¹(Σ w f(S)), so that f(I_T) − f(I₀) = Σ w (f(S_T) − f(S₀)). Taken times the mean value
 * (I_T − I₀)/(f(I_T) − f(I₀)), each term is a child's part in points of the group: w·L·ln(S_T/S₀) for a geometric mean, L
 * the logarithmic mean of I₀ and I_T. So a point of the child is worth part/(S_T − S₀) points of the group, and the
 * product of these worths from an indicator up to the root turns the indicator's own change into points of the index.
 * Source: Ang (2004, 2005), Energy Policy 32:1131–1139 and 33:867–871 (LMDI), carried up a tree of means.
 */
import { aggregateTree, groupsInOrder, type Columns } from "./compose.ts";
import type { Column } from "./column.ts";
import type { IndexSpec, SpecGroup } from "./spec.ts";
import { exponentOf, meanValue } from "./mean-value.ts";

type Tree = Pick<IndexSpec, "groups" | "indicators">;

/** A child or a group with its scores at both ends. */
export interface Ends {
  weight: number;
  start: Column;
  end: Column;
}

/**
 * Contribution of every node to the change of the root, in points: one column a node. The indicators sum to the
 * root's change, as do the children of any group to the group's. NaN where a node is missing or a group on its way up
 * has no value, and beneath a group of which a child has a value at one end only.
 *
 * @param start normalised indicators in the first year, and `end` in the last, from `matchedEnds`
 * @throws RangeError for a tree with a median, and where an indicator has a value at one end only
 */
export function contributions(spec: Tree, start: Columns, end: Columns): Columns {
  spec.groups.forEach(exponentOf);
  const nodes = nodesOf(spec, start, end);
  const worth: Columns = new Map();
  for (const group of groupsInOrder(spec).toReversed()) {
    const own = nodes.get(group.id) as Ends;
    const above = worth.get(group.id) ?? own.start.map(() => 1);
    worth.set(group.id, above);
    const inside = [...spec.indicators, ...spec.groups].filter(({ parent }) => parent === group.id);
    const children = inside.map(({ id }) => nodes.get(id) as Ends);
    for (const { id } of inside) {
      const child = nodes.get(id) as Ends;
      worth.set(
        id,
        above.map((points, row) => points * worthOf(child, children, group, own, row)),
      );
    }
  }
  return new Map(
    [...worth].map(([id, each]) => [
      id,
      each.map((points, row) => points * change(nodes.get(id) as Ends, row)),
    ]),
  );
}

/**
 * Parts of ln(I_T/I₀) of a geometric mean: w·ln(S_T/S₀) for each child, S not below the floor, weights rescaled over
 * the children with a value. They sum to ln(I_T/I₀). Not finite where a score of 0 meets no floor.
 */
export function logParts(children: readonly Ends[], floor = 0): Column[] {
  return children.map(({ weight, start, end }) =>
    start.map((from, row) => {
      const ratio = Math.max(floor, end[row] as number) / Math.max(floor, from);
      return (weight / weightAt(children, row)) * Math.log(ratio);
    }),
  );
}

function nodesOf(spec: Tree, start: Columns, end: Columns): Map<string, Ends> {
  const before = new Map([...start, ...aggregateTree(spec, start).aggregated]);
  const after = new Map([...end, ...aggregateTree(spec, end).aggregated]);
  for (const { id } of spec.indicators)
    refuseUnmatched(id, before.get(id) as Column, after.get(id) as Column);
  return new Map(
    [...spec.indicators, ...spec.groups].map(({ id, weight }) => [
      id,
      { weight, start: before.get(id) as Column, end: after.get(id) as Column },
    ]),
  );
}

function refuseUnmatched(id: string, start: Column, end: Column): void {
  const row = start.findIndex((from, at) => Number.isNaN(from) !== Number.isNaN(end[at]));
  if (row !== -1)
    throw new RangeError(`"${id}" has a value at one end only (row ${row}); match the two ends first`);
}

const change = ({ start, end }: Ends, row: number) => (end[row] as number) - (start[row] as number);

/** Weight of the children with a value; NaN where one that counts has it at one end only. */
function weightAt(children: readonly Ends[], row: number): number {
  return children.reduce((sum, { weight, start, end }) => {
    const [from, to] = [Number.isNaN(start[row]), Number.isNaN(end[row])];
    if (weight === 0 || (from && to)) return sum;
    return from || to ? NaN : sum + weight;
  }, 0);
}

/** How many points of the group a point of the child is worth. */
function worthOf(child: Ends, children: readonly Ends[], group: SpecGroup, own: Ends, row: number): number {
  if (Number.isNaN(change(child, row)) || Number.isNaN(change(own, row))) return NaN;
  if (child.weight === 0) return 0;
  const share = child.weight / weightAt(children, row);
  const p = exponentOf(group);
  if (p === 1) return share * aboveFloor(child, group, row);
  const [from, to] = counted(child, group, row);
  const [ownFrom, ownTo] = [own.start[row] as number, own.end[row] as number];
  if (from === 0 && to === 0) return 0;
  if (p <= 0 && (ownFrom === 0 || ownTo === 0)) return worthFromZero(child, children, group, own, row);
  return (share * aboveFloor(child, group, row) * meanValue(p, ownFrom, ownTo)) / meanValue(p, from, to);
}

/**
 * A geometric or harmonic mean is 0 as long as one child is. The limit, when all that are 0 rise together: whoever was
 * 0 at the end where the group was 0 made the whole change, by weight.
 * Source: Ang & Liu (2007), Energy Policy 35:238–246.
 */
function worthFromZero(
  child: Ends,
  children: readonly Ends[],
  group: SpecGroup,
  own: Ends,
  row: number,
): number {
  const side = own.start[row] === 0 ? 0 : 1;
  const isZero = (each: Ends) => counted(each, group, row)[side] === 0;
  if (!isZero(child)) return 0;
  const share = child.weight / weightAt(children.filter(isZero), row);
  return (share * change(own, row)) / change(child, row);
}

/** Scores at both ends as the group counts them: not below its floor. */
function counted({ start, end }: Ends, { floor = -Infinity }: SpecGroup, row: number): [number, number] {
  return [Math.max(floor, start[row] as number), Math.max(floor, end[row] as number)];
}

/** Share of the child's change that lies above the floor, 0–1. */
function aboveFloor(child: Ends, group: SpecGroup, row: number): number {
  const [from, to] = counted(child, group, row);
  if (change(child, row) === 0) return from === child.start[row] ? 1 : 0;
  return (to - from) / change(child, row);
}
