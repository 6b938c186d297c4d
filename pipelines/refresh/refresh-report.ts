/** tell: what a refresh found, as Markdown that reads as well in a terminal as in a pull request. */
import type { GroupDifference } from "./compare.ts";

/** A file that only a person can place, and what its address did when we knocked. */
export interface ByHand {
  file: string;
  url: string;
  why: string;
  seen: string;
}

/** What became of one source. waiting: it cannot be read before a person has placed its files. */
export type Outcome = { id: string; byHand: ByHand[] } & (
  | { kind: "up-to-date" }
  | {
      kind: "changed";
      files: string[];
      differences: GroupDifference[];
      economies: { lost: string[]; gained: string[] };
    }
  | {
      kind: "waiting";
      /** Files that do have an address, and new bytes there. */
      news: string[];
    }
);

const MOST_GROUPS = 60;

/** @param overdue sources whose next edition was to be expected before today, with the day */
export function tell(outcomes: readonly Outcome[], overdue: readonly { id: string; due: string }[]): string {
  const current = outcomes.filter(({ kind }) => kind === "up-to-date").map(({ id }) => id);
  const parts = [
    ...outcomes.filter((each) => each.kind === "changed").map(tellChanged),
    ...(current.length > 0 ? [`Up to date: ${current.join(", ")}.`] : []),
    ...(overdue.length > 0
      ? [
          `A newer edition is to be expected: ${overdue.map(({ id, due }) => `${id} since ${due}`).join(", ")}.`,
        ]
      : []),
    ...outcomes.filter(({ byHand }) => byHand.length > 0).map(tellByHand),
  ];
  return `${parts.join("\n\n")}\n`;
}

function tellChanged({ id, files, differences, economies }: Extract<Outcome, { kind: "changed" }>): string {
  const total = (kind: "added" | "changed" | "gone") =>
    differences.reduce((sum, each) => sum + each[kind], 0);
  const title = `## ${id}: ${total("added")} added, ${total("changed")} changed, ${total("gone")} gone`;
  const bytes = `New bytes: ${files.join(", ")}.`;
  if (differences.length === 0) return `${title}\n\n${bytes} The facts in them are the same.`;
  const rows = differences
    .slice(0, MOST_GROUPS)
    .map(({ group, added, changed, gone, examples }) =>
      [cell(group), added, changed, gone, cell(examples.map(tellExample).join("; "))].join(" | "),
    );
  const more = differences.length - rows.length;
  return [
    title,
    "",
    bytes,
    ...(economies.lost.length > 0 ? [`Economies gone: ${economies.lost.join(", ")}.`] : []),
    ...(economies.gained.length > 0 ? [`Economies new: ${economies.gained.join(", ")}.`] : []),
    "",
    "| measure | added | changed | gone | for example |",
    "| --- | ---: | ---: | ---: | --- |",
    ...rows.map((row) => `| ${row} |`),
    ...(more > 0 ? ["", `And ${more} more measures.`] : []),
  ].join("\n");
}

function tellExample({ label, before, after }: GroupDifference["examples"][number]): string {
  if (before === null) return `${label}: new, ${brief(after)}`;
  if (after === null) return `${label}: gone, was ${brief(before)}`;
  return `${label}: ${brief(before)} → ${brief(after)}`;
}

const brief = (text: string | null) => (text && text.length > 60 ? `${text.slice(0, 59)}…` : String(text));

/** A publisher's words within a table of ours: no bar ends a cell, no mark becomes a link or an element. */
const cell = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\|<>`*_[\]@#]/g, (mark) => `\\${mark}`);

function tellByHand(outcome: Outcome): string {
  const { id, byHand } = outcome;
  const alike = Map.groupBy(byHand, ({ url, why }) => `${why} ${url}`).values();
  const news = outcome.kind === "waiting" ? outcome.news : [];
  return [
    `## ${id}: to be placed by hand`,
    "",
    ...[...alike].map((files) => {
      const { url, why, seen } = files[0] as ByHand;
      return `- ${files.map(({ file }) => file).join(", ")}: ${why}. ${url} ${seen}.`;
    }),
    ...news.map((file) => `- ${file}: new bytes at the publisher, to be read once the others are placed.`),
    "",
    `Place them in FOLDER/${id}/, then: npm run refresh -- ${id} --from FOLDER`,
  ].join("\n");
}
