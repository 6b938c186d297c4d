/** stories: the stories as they are published, each with what it was found to be about. */
import type { StoryReviewRow, StoryRow, StoryStatement } from "../../indicators/records/stories/rows.ts";
import { FaultList, quoted } from "../lib/faults/fault.ts";

const SEED = "seeds/knowledge/stories.csv";
const keyOf = ({ iso3, title }: Pick<StoryStatement, "iso3" | "title">): string => `${iso3 ?? ""}|${title}`;

/**
 * @param statements rows of data/readings/procurement-reform-stories.csv
 * @param known ids of the indicators there are
 * @throws Fault where a story was not reviewed, or the review speaks of a story, an indicator or a slug that cannot be
 */
export function storyTable(
  statements: readonly StoryStatement[],
  review: readonly StoryReviewRow[],
  known: ReadonlySet<string>,
): StoryRow[] {
  if (statements.length === 0) return [];
  checkReview(statements, review, known);
  const reviewed = new Map(review.map((row) => [keyOf(row), row]));
  return statements.map((story) => {
    const { slug, pillars, indicators, steps } = reviewed.get(keyOf(story)) as StoryReviewRow;
    return { ...story, slug, pillars, indicators, steps };
  });
}

function checkReview(
  statements: readonly StoryStatement[],
  review: readonly StoryReviewRow[],
  known: ReadonlySet<string>,
): void {
  const faults = new FaultList();
  const stories = new Set(statements.map(keyOf));
  const reviewed = new Set<string>();
  const slugs = new Set<string>();
  const add = (row: StoryReviewRow, found: string, expected: string, todo: string) =>
    faults.add({ where: `${SEED}, ${quoted(row.title)}`, found, expected, do: todo });
  for (const row of review) {
    if (!stories.has(keyOf(row)))
      add(row, "no such story", "economy and title of a story", "take the row out, or mend its spelling");
    if (reviewed.has(keyOf(row))) add(row, "the story a second time", "one row a story", "merge the rows");
    if (slugs.has(row.slug))
      add(row, `the slug ${quoted(row.slug)} again`, "a slug of its own", "choose another");
    for (const id of row.indicators?.split("|") ?? [])
      if (!known.has(id))
        add(row, `the indicator ${quoted(id)}`, "ids of indicators", "take it out, or mend its spelling");
    reviewed.add(keyOf(row));
    slugs.add(row.slug);
  }
  for (const story of statements)
    if (!reviewed.has(keyOf(story)))
      faults.add({
        where: `data/readings/procurement-reform-stories.csv, ${quoted(story.title)}`,
        found: "a story that nobody has reviewed",
        expected: `a row of ${SEED} for each story`,
        do: "read its summary, and add the row with slug, pillars, indicators and steps",
      });
  faults.throwIfAny();
}
