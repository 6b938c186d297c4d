/** Why a score differs between two editions: our data were corrected, the world changed, or the method did. */

/** The same unit's score four ways; null where it has none. */
export interface FourScores {
  /** As the old edition published it. */
  oldScore: number | null;
  /** Old method, old years, data as corrected since. */
  oldCorrected: number | null;
  /** Old method, new data. */
  newOldMethod: number | null;
  /** As the new edition publishes it. */
  newScore: number | null;
}

/** In points; the three sum to the difference of the two published scores. */
export interface Split {
  correction: number;
  reality: number;
  method: number;
}

export type SplitChange =
  { split: Split } | { split: null; reason: "no-score" | "appeared" | "disappeared" | "no-score-between" };

/**
 * Splits a difference along the path correction, reality, method: each step changes one thing and leaves the others.
 * Another order would give other parts; this one judges reality by the method that readers knew. A score that stands in
 * one edition only has no split, nor has one that is lost on the way. Source: method 3.7.
 */
export function splitChange({ oldScore, oldCorrected, newOldMethod, newScore }: FourScores): SplitChange {
  if (oldScore === null) return { split: null, reason: newScore === null ? "no-score" : "appeared" };
  if (newScore === null) return { split: null, reason: "disappeared" };
  if (oldCorrected === null || newOldMethod === null) return { split: null, reason: "no-score-between" };
  return {
    split: {
      correction: oldCorrected - oldScore,
      reality: newOldMethod - oldCorrected,
      method: newScore - newOldMethod,
    },
  };
}
