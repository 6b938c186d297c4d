/** Of a run's tests, those known to be long begin first, so that none of them is left to run alone at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}

/** Longest first; all others follow in vitest's own order. */
const LONG = [
  "house/commands/data.test.ts",
  "site/pages/every-kind/",
  "house/licence-gate.test.ts",
  "house/add-an-indicator.test.ts",
  "site/pages/script-links.test.ts",
  "house/held-back.test.ts",
  "house/commands/edition.test.ts",
];

function placeOf(file: string): number {
  const at = LONG.findIndex((long) => file.includes(`/tests/${long}`));
  return at === -1 ? LONG.length : at;
}
