/** The Handbook's examples of social choice: voters are indicators, with as much weight as there are of them. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { copeland, outrankingMatrix } from "../../../../../indicators/composite/outranking.ts";
import { ranksOf } from "../../../../../indicators/composite/ranks.ts";
import { readText, run } from "../oracles.ts";
import { EXACT, type Check, type Pair } from "./check.ts";

const oracle = "tai-handbook";
const table = "social_choice_examples.json";

interface Example {
  profiles: { n: number; order: string[] }[];
  borda: Record<string, number>;
  borda_without_d?: Record<string, number>;
  outranking_counts?: Record<string, Record<string, number>>;
  condorcet_ranking?: string[];
}

const examples = () => JSON.parse(readText(`${oracle}/${table}`)) as Record<string, Example>;
const example = (id: string) => examples()[id] as Example;

function votes({ profiles }: Example, candidates: readonly string[]) {
  const header = ["candidate", ...profiles.map((_, which) => `voters${which}`)].join(",");
  const lines = candidates.map((each) =>
    [each, ...profiles.map(({ order }) => order.indexOf(each) + 1)].join(","),
  );
  const spec = {
    unit: "candidate",
    scale: [0, 1],
    normalise: { method: "borda" },
    indicators: profiles.map(({ n }, which) => ({
      id: `voters${which}`,
      parent: "choice",
      direction: -1,
      weight: n,
    })),
    groups: [{ id: "choice", parent: null, aggregate: "arithmetic" }],
  };
  const { stages } = run(spec, `${[header, ...lines].join("\n")}\n`);
  const voters = profiles.reduce((sum, { n }) => sum + n, 0);
  const children = profiles.map(({ n }, which) => ({
    weight: n,
    column: stages.normalised.get(`voters${which}`) as Column,
  }));
  return { voters, points: stages.aggregated.get("choice") as Column, matrix: outrankingMatrix(children) };
}

function bordaPoints(choice: Example, published: Record<string, number>): Pair[] {
  const candidates = Object.keys(published);
  const { voters, points } = votes(choice, candidates);
  return candidates.map((each, at_) => [(points[at_] as number) * voters, published[each] as number]);
}

function majorities(choice: Example): Pair[] {
  const counts = choice.outranking_counts ?? {};
  const candidates = Object.keys(counts);
  const { voters, matrix } = votes(choice, candidates);
  return candidates.flatMap((j, row) =>
    Object.entries(counts[j] ?? {}).map(([k, count]): Pair => [
      (matrix[row]?.[candidates.indexOf(k)] as number) * voters,
      count,
    ]),
  );
}

function condorcetRanks(choice: Example): Pair[] {
  const ranking = choice.condorcet_ranking ?? [];
  const candidates = ranking.toSorted();
  const ranks = ranksOf(copeland(votes(choice, candidates).matrix), "descending");
  return candidates.map((each, row) => [ranks[row] as number, ranking.indexOf(each) + 1]);
}

const check = (method: string, tolerance: number, pairs: () => Pair[]): Check => ({
  oracle,
  table,
  method,
  tolerance,
  pairs,
});

export const socialChoice: Check[] = [
  check("table 25: Borda", EXACT, () =>
    bordaPoints(example("example_table25"), example("example_table25").borda),
  ),
  check("table 25: voters who prefer one to another", EXACT, () => majorities(example("example_table25"))),
  check("table 25: Condorcet's order by Copeland's scores", 0, () =>
    condorcetRanks(example("example_table25")),
  ),
  check("table 31: Borda", EXACT, () =>
    bordaPoints(example("example_table31_fishburn"), example("example_table31_fishburn").borda),
  ),
  check("table 31: Borda without d", EXACT, () => {
    const fishburn = example("example_table31_fishburn");
    return bordaPoints(fishburn, fishburn.borda_without_d ?? {});
  }),
];
