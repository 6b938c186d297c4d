/** Who can carry reform: the kinds of actors, and how near their work is to procurement. */

/** The seven kinds of which a domestic coalition is made, in the order of the matrix. */
export const COALITION_TYPES = [
  "government",
  "parliament",
  "audit",
  "anticorruption",
  "cso",
  "media",
  "contractors",
] as const;
export type CoalitionType = (typeof COALITION_TYPES)[number];

/** Those beside them that help from outside: never counted in the breadth of a coalition. */
export const ACTOR_TYPES = [...COALITION_TYPES, "training", "international"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/**
 * procurement: documented work is on buying. public-accountability: its task is to hold public money or power to account.
 * general: neither is documented. The nearest first.
 */
export const RELEVANCES = ["procurement", "public-accountability", "general"] as const;
export type Relevance = (typeof RELEVANCES)[number];

/** An electronic system is listed under who runs it, but is nobody who could carry anything. */
export const SYSTEM = "system";
