/** In the browser: the published figures, as the rows of the page's tables hold them. */
import type { Pillar } from "../../../indicators/schema/vocabulary.ts";
import type { IndexEntry } from "../../data/index-sentences.ts";

export const publishedEntries = (scored: HTMLTableElement, unscored: HTMLTableElement): IndexEntry[] => [
  ...[...(scored.tBodies[0]?.rows ?? [])].map(scoredEntry),
  ...[...(unscored.tBodies[0]?.rows ?? [])].map(unscoredEntry),
];

function scoredEntry({ dataset }: HTMLTableRowElement): IndexEntry {
  const number = (name: string) => {
    const text = dataset[name] ?? "";
    return text === "" ? null : Number(text);
  };
  const range = (name: string): [number, number] | null => {
    const [low, high] = [number(`${name}_low`), number(`${name}_high`)];
    return low === null || high === null ? null : [low, high];
  };
  return {
    iso3: dataset["iso3"] ?? "",
    score: number("score"),
    range: range("likely"),
    measured: range("measured"),
    known: number("known"),
    coverage: number("coverage") ?? 0,
    ranks: range("rank"),
    of: number("of") ?? 0,
    lacks: [],
  };
}

function unscoredEntry({ dataset }: HTMLTableRowElement): IndexEntry {
  const lacks = (dataset["lacks"] ?? "").split(" ").map((each) => each.split(":") as [Pillar, string]);
  return {
    iso3: dataset["iso3"] ?? "",
    ...{ score: null, range: null, measured: null, known: null, ranks: null, of: 0 },
    coverage: Number(dataset["coverage"]),
    lacks: lacks.map(([pillar, coverage]) => ({ pillar, coverage: Number(coverage) })),
  };
}
