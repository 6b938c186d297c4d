import type { Evidence } from "../../data/evidence-of-place.ts";

export interface EvidenceGroup {
  first: Evidence;
  /** Of which nothing else is to be said but their names. */
  others: Evidence[];
}

/**
 * Empty cells that nothing stands behind, together where the same is said of them and the same sources were looked
 * through; every other cell by itself. Groups stand where their first cell stood.
 *
 * @param wordsOf what a reader is told of an empty cell
 * @param hasMore whether something else is told of it, so that it stands by itself
 */
export function groupsOfEvidence(
  evidences: readonly Evidence[],
  wordsOf: (evidence: Evidence) => string,
  hasMore: (evidence: Evidence) => boolean,
): EvidenceGroup[] {
  const keyOf = (evidence: Evidence) =>
    isBare(evidence) && !hasMore(evidence)
      ? `${wordsOf(evidence)} ${evidence.lookedIn.join(" ")}`
      : evidence.indicator.id;
  return [...Map.groupBy(evidences, keyOf).values()].map(([first, ...others]) => ({
    first: first as Evidence,
    others,
  }));
}

const isBare = ({ row, files, countedWith }: Evidence): boolean =>
  row.value === null && files.length === 0 && countedWith === null;
