import { describe, expect, it } from "vitest";
import type { StoryReviewRow, StoryStatement } from "../../../../indicators/records/stories/rows.ts";
import { storyTable } from "../../../../pipelines/records/stories.ts";

const story = (title: string, iso3: string | null = "RWA"): StoryStatement => ({
  ...{ iso3, year: 2017, title, summary: "What happened.", actor_types: "government", lesson: null },
  ...{
    evidence: "excerpt read",
    source: "procurement-reform-stories",
    document: "A page",
    document_url: null,
  },
});
const review = (title: string, more: Partial<StoryReviewRow> = {}): StoryReviewRow => ({
  ...{ iso3: "RWA", title, slug: title.toLowerCase(), pillars: "law", indicators: null, steps: null },
  because: "read",
  ...more,
});
const known = new Set(["portal-live"]);
const faultOf = (...args: Parameters<typeof storyTable>): string => {
  try {
    storyTable(...args);
  } catch (fault) {
    return String(fault);
  }
  return "no fault";
};

describe("the table of stories", () => {
  it("gives each story what its review says, and nothing of the reason", () => {
    const [row] = storyTable(
      [story("A")],
      [review("A", { indicators: "portal-live", steps: "uncac" })],
      known,
    );
    expect(row).toEqual({
      ...story("A"),
      slug: "a",
      pillars: "law",
      indicators: "portal-live",
      steps: "uncac",
    });
  });

  it("is empty where no stories are held, whatever the review says", () => {
    expect(storyTable([], [review("A")], known)).toEqual([]);
  });

  it.each([
    ["a story nobody reviewed", [story("A"), story("B")], [review("A")], /"B"[^]*nobody has reviewed/],
    ["a review of a story that is gone", [story("A")], [review("A"), review("B")], /"B"[^]*no such story/],
    ["a title of another economy", [story("A", "KEN")], [review("A")], /no such story/],
    ["a story reviewed twice", [story("A")], [review("A"), review("A", { slug: "b" })], /second time/],
    ["a slug twice", [story("A"), story("B")], [review("A"), review("B", { slug: "a" })], /slug "a" again/],
    [
      "an unknown indicator",
      [story("A")],
      [review("A", { indicators: "portal-live|nothing" })],
      /indicator "nothing"/,
    ],
  ])("refuses %s, and names it", (_, stories, rows, words) => {
    expect(faultOf(stories, rows, known)).toMatch(words);
  });
});
