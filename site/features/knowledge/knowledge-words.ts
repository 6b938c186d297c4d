/** Words of the source of stories, as keys of ours; a word not listed stops the build. */
const EVIDENCE = {
  "excerpt read": "knowledge.evidence.read",
  "title and link only": "knowledge.evidence.title",
} as const;

export function evidenceKey(evidence: string): (typeof EVIDENCE)[keyof typeof EVIDENCE] {
  const key = EVIDENCE[evidence as keyof typeof EVIDENCE];
  if (!key)
    throw new RangeError(`stories.csv has the evidence "${evidence}"; add its words to knowledge-words.ts`);
  return key;
}
