/** How many of the seven kinds of a coalition are found: a count of documents, never a score, never in the index. */
import { COALITION_TYPES, SYSTEM, type ActorType, type CoalitionType, type Relevance } from "./kinds.ts";

interface Counted {
  actor_type: ActorType;
  relevance: Relevance;
  kind: string;
}

export interface Breadth {
  /** Kinds with an actor whose documented work is on procurement, 0 to 7. */
  procurement: CoalitionType[];
  /** Kinds with any actor, those counted without names among them. */
  all: CoalitionType[];
}

/** @param withheld kinds of which actors are counted without names: their relevance is not told, so they count among all */
export function breadthOf(actors: readonly Counted[], withheld: readonly ActorType[] = []): Breadth {
  const bodies = actors.filter(({ kind }) => kind !== SYSTEM);
  const found = (type: CoalitionType, near: (relevance: Relevance) => boolean) =>
    bodies.some(({ actor_type, relevance }) => actor_type === type && near(relevance));
  return {
    procurement: COALITION_TYPES.filter((type) => found(type, (relevance) => relevance === "procurement")),
    all: COALITION_TYPES.filter((type) => found(type, () => true) || withheld.includes(type)),
  };
}
