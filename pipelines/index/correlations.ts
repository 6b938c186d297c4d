/** correlations: how pillars go together, and whether the index goes with what it is hoped to lead to. Misses included. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { NODES, type IndexCorrelationRow } from "../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { official } from "../../indicators/composite/choices.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { scoreOf } from "../../indicators/composite/normalise.ts";
import { intoOf, type Run } from "../../indicators/composite/simulate.ts";
import { associationOf } from "../../indicators/composite/validity.ts";
import type { Values } from "./values.ts";
import { columnOf, type Scored } from "./index-context.ts";

/** Of the last period. */
export function correlationRows(
  scored: Scored,
  definitions: readonly Definition[],
  values: Values,
): IndexCorrelationRow[] {
  const { evidence, periods } = scored;
  const { year, run } = periods.at(-1) as Scored["periods"][number];
  const own = (node: string) => columnOf(scored, node).subarray(...run);
  const units = evidence.units.slice(...run);
  const row = (kind: IndexCorrelationRow["kind"], a: string, b: string, other: Column, column = own(a)) => ({
    product: evidence.product,
    kind,
    a,
    b,
    ...together(column, other),
  });
  const sourceOf = new Map(definitions.map((each) => [each.id, sourcesOf(each)]));
  return [
    ...PILLARS.flatMap((a, at) => PILLARS.slice(at + 1).map((b) => row("pillars", a, b, own(b)))),
    ...PILLARS.map((pillar) => row("pillar-index", pillar, "index", own("index"))),
    ...outcomesOf(definitions).flatMap((outcome) => {
      const outcomes = outcomeColumn(outcome, values, units, year);
      const kin = evidence.spec.indicators.flatMap(({ id }) =>
        sourceOf.get(id)?.some((source) => sourcesOf(outcome).includes(source)) ? id : [],
      );
      return [
        ...NODES.map((node) => row("outcome", node, outcome.id, outcomes)),
        ...(kin.length === 0
          ? []
          : [row("outcome-apart", INDEX, outcome.id, outcomes, indexWithout(kin, scored, run))]),
      ];
    }),
  ];
}

const sourcesOf = ({ from }: Definition) => from.map(({ source }) => SAME_HANDS[source] ?? source);

/** Sources that hold another edition of the same publisher's judgements under an id of their own. */
const SAME_HANDS: Record<string, string> = {
  "vdem-v16-corruption-bounds": "vdem",
  "pefa-later-assessments": "pefa",
};

/** The index of the same economies, with no weight on some of its members. */
function indexWithout(members: readonly string[], { simulation }: Scored, run: Run): Column {
  const { plan } = simulation;
  const weights = plan.weights.map((weight, node) =>
    members.includes(plan.ids[node] as string) ? 0 : weight,
  );
  const into = intoOf(simulation, INDEX, run[1] - run[0]);
  simulation.run({ ...official(plan), weights }, [into], run);
  return into.scores;
}

// Outcomes: with their newest value within its shelf life ------------------------------------------------------------

export const outcomesOf = (definitions: readonly Definition[]): Definition[] =>
  definitions.filter(({ pillar }) => pillar === "outcomes");

export function outcomeIn(outcome: Definition, values: Values, iso3: string, year: number) {
  const newest = values
    .get(outcome.id)
    ?.get(iso3)
    ?.findLast((value) => value.year <= year);
  if (newest === undefined || year - newest.year > outcome.shelfLife.years) return null;
  return { year: newest.year, score: scoreOf(newest.value, outcome) as number };
}

const outcomeColumn = (outcome: Definition, values: Values, units: readonly string[], year: number): Column =>
  Float64Array.from(units, (iso3) => outcomeIn(outcome, values, iso3, year)?.score ?? NaN);

/** What the table says of two columns. */
export function together(a: Column, b: Column) {
  const ranks = associationOf(a, b, "spearman");
  return {
    n: a.filter((value, at) => !Number.isNaN(value) && !Number.isNaN(b[at])).length,
    pearson: associationOf(a, b, "pearson")?.r ?? null,
    spearman: ranks?.r ?? null,
    low: ranks?.low ?? null,
    high: ranks?.high ?? null,
  };
}
