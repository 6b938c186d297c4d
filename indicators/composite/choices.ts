/**
 * The choices of method that a draw makes: the triggers of Saisana, Saltelli & Tarantola (2005), JRSS A 168:307–323, and
 * of the OECD/JRC Handbook (2008), step 7.
 */
import type { IndexSpec, Method } from "./spec.ts";
import { codeOf } from "./means.ts";
import type { Plan } from "./plan.ts";
import { keyOf, uniform } from "./random.ts";

/** What can vary. Each has chances of its own, so that one can be held while the others move. */
export const FACTORS = [
  "normalise",
  "goalposts",
  "weights",
  "aggregate",
  "floor",
  "missing",
  "leave-out",
] as const;
export type Factor = (typeof FACTORS)[number];

/** One draw's choices; the arrays are overwritten by the next. */
export interface Choices {
  /** 0: the index's own way onto the scale; 1, 2, …: the others, in their order. */
  normalise: number;
  /** Spans of all goalposts times this. */
  span: number;
  /** One a node. */
  weights: Float64Array;
  /** One a group: see `plan.ts`. */
  means: Uint8Array;
  /** One a group: see `plan.ts`. */
  floors: Float64Array;
  fillsMissing: boolean;
  /** The indicator left out, or −1. */
  leftOut: number;
}

/** Factors that the specification lets vary, in the order of {@link FACTORS}. */
export function varying(method: Method | null): Factor[] {
  if (method === null) return [];
  const isFree: Record<Factor, boolean> = {
    normalise: method.normalise.length > 0,
    goalposts: method.goalposts > 0,
    weights: method.weights > 0,
    aggregate: method.aggregate.length > 0,
    floor: method.floors.length > 0,
    missing: method.missing,
    "leave-out": method.leaveOut > 0,
  };
  return FACTORS.filter((factor) => isFree[factor]);
}

/** The index as it is: nothing varied. */
export const official = (plan: Plan): Choices => ({
  normalise: 0,
  span: 1,
  weights: plan.weights.slice(),
  means: plan.means.slice(),
  floors: plan.floors.slice(),
  fillsMissing: false,
  leftOut: -1,
});

export type Chooser = (draw: number, set: (factor: Factor) => string) => Choices;

/**
 * @returns the choices of a draw. `set` names the set of chances that each factor takes from: one name for all in plain
 *   Monte Carlo; two, mixed, in Saltelli's design.
 */
export function chooser({ uncertainty }: Pick<IndexSpec, "uncertainty">, plan: Plan): Chooser {
  const [method, seed] = [uncertainty?.method ?? null, uncertainty?.seed ?? 0];
  const free = new Set(varying(method));
  const choices = official(plan);
  const keys = new Map<string, { one: number; nodes: Uint32Array }>();
  const keysOf = (factor: Factor, set: string) => {
    const name = `${factor} ${set}`;
    const known = keys.get(name);
    if (known) return known;
    const made = {
      one: keyOf(seed, set, factor),
      nodes: Uint32Array.from(plan.ids, (id) => keyOf(seed, set, factor, id)),
    };
    keys.set(name, made);
    return made;
  };
  return (draw, set) => {
    if (method === null) return choices;
    const chance = (factor: Factor) => uniform(keysOf(factor, set(factor)).one, draw);
    const pick = (factor: Factor, others: number) => (free.has(factor) ? ownOr(chance(factor), others) : 0);
    choices.normalise = pick("normalise", method.normalise.length);
    const mean = pick("aggregate", method.aggregate.length);
    const root = choices.means.length - 1;
    choices.means[root] =
      mean === 0
        ? (plan.means[root] as number)
        : codeOf(method.aggregate[mean - 1] as Method["aggregate"][number]);
    const floor = pick("floor", method.floors.length);
    choices.floors[root] = floor === 0 ? (plan.floors[root] as number) : (method.floors[floor - 1] as number);
    choices.fillsMissing = free.has("missing") && chance("missing") < 0.5;
    choices.leftOut = free.has("leave-out")
      ? leftOutBy(chance("leave-out"), method.leaveOut, plan.leaves)
      : -1;
    if (free.has("weights"))
      scatter(choices.weights, plan.weights, method.weights, keysOf("weights", set("weights")).nodes, draw);
    if (free.has("goalposts")) choices.span = factorOf(method.goalposts, chance("goalposts"));
    return choices;
  };
}

/**
 * The index's own choice, 0, in half of the draws, and the others evenly in the rest: so the index as it is stands among
 * its draws, not at their end, where its own choice is the lowest or the highest of those tried.
 */
const ownOr = (chance: number, others: number): number =>
  chance < 0.5 ? 0 : 1 + Math.min(others - 1, Math.floor((2 * chance - 1) * others));

/** The chance that none was left out is spent first; the rest is shared evenly. */
const leftOutBy = (chance: number, share: number, leaves: number): number =>
  chance >= share ? -1 : Math.min(leaves - 1, Math.floor((chance / share) * leaves));

/** An even number between 1 − width and 1 + width. */
const factorOf = (width: number, chance: number): number => 1 - width + 2 * width * chance;

/** Each number times an even one between 1 − width and 1 + width. */
function scatter(
  into: Float64Array,
  around: Float64Array,
  width: number,
  keys: Uint32Array,
  draw: number,
): void {
  for (let at = 0; at < into.length; at++)
    into[at] = (around[at] as number) * factorOf(width, uniform(keys[at] as number, draw));
}
