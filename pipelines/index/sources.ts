/** sources: the index without one of its sources, which no other method can show. */
import { INDEX } from "../../indicators/reform-index/specification.ts";
import type { IndexScoreRow, IndexSourceRow } from "../../indicators/reform-index/tables.ts";
import { official } from "../../indicators/composite/choices.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { shiftsOf } from "../../indicators/composite/shifts.ts";
import { intoOf } from "../../indicators/composite/simulate.ts";
import { effectiveWeights } from "../../indicators/composite/weights.ts";
import { indexOf, type Scored } from "./index-context.ts";

/** Indicators by their first source. */
function membersBySource({ evidence }: Scored): Map<string, string[]> {
  const ids = evidence.spec.indicators.map(({ id }) => id);
  return Map.groupBy(ids, (id) => evidence.sources[id] as string);
}

/** Ranks of the last period without each source, for the same economies. */
function ranksWithout(scored: Scored): Map<string, Column> {
  const { simulation, periods } = scored;
  const { plan } = simulation;
  const run = (periods.at(-1) as Scored["periods"][number]).run;
  return new Map(
    [...membersBySource(scored)].map(([source, members]) => {
      const weights = plan.weights.map((weight, node) =>
        members.includes(plan.ids[node] as string) ? 0 : weight,
      );
      const into = intoOf(simulation, INDEX, run[1] - run[0]);
      simulation.run({ ...official(plan), weights }, [into], run);
      return [source, ranksOf(into.scores, "descending")];
    }),
  );
}

/** Best and worst rank of each row if any one source were left out; null where it has none. */
export function sourceRanks(scored: Scored) {
  const ranks = [...ranksWithout(scored).values()];
  const end = (pick: (...ranks: number[]) => number) => (row: number) => {
    const own = ranks.flatMap((column) => (Number.isNaN(column[row]) ? [] : (column[row] as number)));
    return own.length === 0 ? null : pick(...own);
  };
  return { low: end(Math.min), high: end(Math.max) };
}

/** @param scores the published ones, for the ranges that other methods give */
export function sourceRows(scored: Scored, scores: readonly IndexScoreRow[]): IndexSourceRow[] {
  const { evidence, periods } = scored;
  const { run, year } = periods.at(-1) as Scored["periods"][number];
  const weights = effectiveWeights(evidence.spec);
  const official = ranksOf(indexOf(scored).subarray(...run), "descending");
  const rangeOf = new Map(
    scores
      .filter((row) => row.product === evidence.product && row.node === "index" && row.year === year)
      .map((row) => [row.iso3, row]),
  );
  return [...ranksWithout(scored)].map(([source, ranks]): IndexSourceRow => {
    const members = membersBySource(scored).get(source) as string[];
    const { n, mean, most, at } = shiftsOf(official, ranks);
    const isOutside = (rank: number, row: number) => {
      const { rank_low, rank_high } = rangeOf.get(evidence.units[run[0] + row] as string) as IndexScoreRow;
      return rank < (rank_low ?? -Infinity) || rank > (rank_high ?? Infinity);
    };
    return {
      product: evidence.product,
      source,
      members: members.length,
      weight: members.reduce((sum, id) => sum + (weights.get(id) as number), 0),
      n,
      mean_shift: mean,
      most_shift: most,
      most: most > 0 ? (evidence.units[run[0] + at] as string) : null,
      outside: ranks.filter((rank, row) => !Number.isNaN(rank) && isOutside(rank, row)).length,
    };
  });
}
