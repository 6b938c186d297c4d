/** methods: version 1.0 of the method beside the one in force, so that each change is told apart into data and method. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import {
  formerDefinitions,
  formerProducts,
  formerThresholds,
} from "../../indicators/reform-index/former-method.ts";
import { dataOf } from "../../indicators/reform-index/index-file.ts";
import type { IndexMethodRow } from "../../indicators/reform-index/method-tables.ts";
import { indexSpecOf } from "../../indicators/reform-index/specification.ts";
import { NODES, type IndexScoreRow } from "../../indicators/reform-index/tables.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose } from "../../indicators/composite/compose.ts";
import { ranksOf } from "../../indicators/composite/ranks.ts";
import { evidenceOf } from "./evidence.ts";
import { columnOf, type Scored } from "./index-context.ts";
import type { Values } from "./values.ts";

/** What the newest edition under version 1.0 published. */
export interface FormerScores {
  edition: string;
  scores: readonly Pick<IndexScoreRow, "product" | "iso3" | "year" | "node" | "score" | "rank">[];
}

interface Found {
  score: number | null;
  rank: number | null;
}

/** Of the last period of a product. */
export function methodRows(
  scored: Scored,
  definitions: readonly Definition[],
  values: Values,
  places: readonly Place[],
  published?: FormerScores,
): IndexMethodRow[] {
  const { evidence, periods } = scored;
  const { year, run } = periods.at(-1) as Scored["periods"][number];
  const former = formerScores(scored, definitions, values, places);
  const told = new Map(
    published?.scores
      .filter((row) => row.product === evidence.product && row.year === year)
      .map((row) => [`${row.iso3} ${row.node}`, row] as const),
  );
  const units = evidence.units.slice(...run);
  return NODES.flatMap((node) => {
    const now = foundIn(columnOf(scored, node).subarray(...run));
    return units.map((iso3, at): IndexMethodRow => {
      const before = told.get(`${iso3} ${node}`) ?? { score: null, rank: null };
      const by = former(node, iso3);
      const { score, rank } = now[at] as Found;
      return {
        product: evidence.product,
        iso3,
        node,
        year,
        edition: published?.edition ?? null,
        published: before.score,
        former: by.score,
        score,
        data: minus(by.score, before.score),
        method: minus(score, by.score),
        rank_published: before.rank,
        rank_former: by.rank,
        rank,
      };
    });
  });
}

/** Scores by version 1.0 on the same data, of the year in which the product ends now. */
function formerScores(
  { evidence: { product, year }, periods }: Scored,
  definitions: readonly Definition[],
  values: Values,
  places: readonly Place[],
): (node: string, iso3: string) => Found {
  const described = formerDefinitions(product, definitions);
  const evidence = evidenceOf(formerProducts[product], described, values, places, year);
  const spec = indexSpecOf(formerProducts[product], described, formerThresholds);
  const { aggregated } = compose(spec, dataOf({ ...evidence, spec }));
  const last = String(periods.at(-1)?.year);
  const rows = [...evidence.units.keys()].filter((row) => [null, last].includes(evidence.times[row] ?? null));
  const byNode = new Map(
    NODES.map((node) => {
      const column = aggregated.get(node) as Column;
      const found = foundIn(Float64Array.from(rows, (row) => column[row] as number));
      return [node as string, new Map(rows.map((row, at) => [evidence.units[row], found[at] as Found]))];
    }),
  );
  return (node, iso3) => byNode.get(node)?.get(iso3) ?? { score: null, rank: null };
}

function foundIn(scores: Column): Found[] {
  const ranks = ranksOf(scores, "descending");
  return Array.from(scores, (score, at) =>
    Number.isNaN(score) ? { score: null, rank: null } : { score, rank: ranks[at] as number },
  );
}

const minus = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : after - before;
