/** correlations: how pillars go together, and whether the index goes with what it is hoped to lead to. Misses included. */
import type { Definition } from "../../../indicators/define.ts";
import { NODES, type IndexCorrelationRow } from "../../../indicators/index-tables.ts";
import { PILLARS } from "../../../indicators/schema.ts";
import type { Column } from "../../../indicators/score/column.ts";
import { scoreOf } from "../../../indicators/score/normalise.ts";
import { associationOf } from "../../../indicators/score/validity.ts";
import type { Values } from "./evidence.ts";
import { columnOf, type Scored } from "./scored.ts";

/** Of the last period. An outcome counts with its newest value within its shelf life. */
export function correlationRows(
  scored: Scored,
  definitions: readonly Definition[],
  values: Values,
): IndexCorrelationRow[] {
  const { evidence, periods } = scored;
  const { year, run } = periods.at(-1) as Scored["periods"][number];
  const own = (node: string) => columnOf(scored, node).subarray(...run);
  const units = evidence.units.slice(...run);
  const row = (
    kind: IndexCorrelationRow["kind"],
    a: string,
    b: string,
    other: Column,
  ): IndexCorrelationRow => {
    const ranks = associationOf(own(a), other, "spearman");
    return {
      product: evidence.product,
      kind,
      a,
      b,
      n: own(a).filter((value, at) => !Number.isNaN(value) && !Number.isNaN(other[at])).length,
      pearson: associationOf(own(a), other, "pearson")?.r ?? null,
      spearman: ranks?.r ?? null,
      low: ranks?.low ?? null,
      high: ranks?.high ?? null,
    };
  };
  const outcomes = definitions.filter(({ pillar }) => pillar === "outcomes");
  return [
    ...PILLARS.flatMap((a, at) => PILLARS.slice(at + 1).map((b) => row("pillars", a, b, own(b)))),
    ...PILLARS.map((pillar) => row("pillar-index", pillar, "index", own("index"))),
    ...outcomes.flatMap((outcome) => {
      const scores = outcomeColumn(outcome, values, units, year);
      return NODES.map((node) => row("outcome", node, outcome.id, scores));
    }),
  ];
}

function outcomeColumn(outcome: Definition, values: Values, units: readonly string[], year: number): Column {
  return Float64Array.from(units, (iso3) => {
    const newest = values
      .get(outcome.id)
      ?.get(iso3)
      ?.findLast((value) => value.year <= year);
    const isFresh = newest !== undefined && year - newest.year <= outcome.shelfLife.years;
    return isFresh ? (scoreOf(newest.value, outcome) as number) : NaN;
  });
}
