/** COINr's ASEM indicators beside each other: correlations, reliability, components, outranking; and Sobol's effects. */
import type { Column } from "../../../../../indicators/composite/column.ts";
import { cronbachAlpha, pearson, spearman } from "../../../../../indicators/composite/correlation.ts";
import { copeland, outrankingMatrix } from "../../../../../indicators/composite/outranking.ts";
import { components } from "../../../../../indicators/composite/pca.ts";
import { sobolEffects } from "../../../../../indicators/composite/sobol.ts";
import { asem, numberOf, readText, rowsOf, run } from "../oracles.ts";
import { EXACT, keyed, once, pairsOf, type Check, type Pair } from "./check.ts";

const oracle = "coinr-asem";
const at = (table: string) => `${oracle}/${table}`;
const get = (columns: ReadonlyMap<string, Column>, id: string) => columns.get(id) as Column;
const treated = () => readText(at("stages/treated.csv"));
const raw = once(() => run(asem(), readText(at("input/asem_idata.csv"))));
const normalised = once(() => run(asem(), treated()));

const childrenOf = ({ spec, stages }: ReturnType<typeof normalised>, parent: string) =>
  spec.indicators
    .filter((each) => each.parent === parent)
    .map(({ id, weight }) => ({ id, weight, column: get(stages.normalised, id) }));

const correlations = (table: string, method: string, correlate: typeof pearson): Check => ({
  oracle,
  table: `multivariate/${table}`,
  method,
  tolerance: EXACT,
  pairs: () => {
    const { columns } = raw().data;
    return rowsOf(at(`multivariate/${table}`)).flatMap(({ iCode: a = "", ...others }) =>
      Object.entries(others).map(([b, r]): Pair => [
        correlate(get(columns, a), get(columns, b)),
        numberOf(r),
      ]),
    );
  },
});

/** The correlations above 0.75 within a pillar: both those that are listed and that no other is. */
function highCorrelations(): Pair[] {
  const index = normalised();
  const published = keyed(at("multivariate/corr_flags_high_0.75_within_pillar.csv"), "Ind1", "Ind2");
  const pillars = new Set(index.spec.indicators.map(({ parent }) => parent));
  const found = [...pillars].flatMap((pillar) => {
    const children = childrenOf(index, pillar);
    return children.flatMap((a) =>
      children
        .filter((b) => a.id < b.id)
        .map((b): Pair => {
          const r = pearson(a.column, b.column);
          const row = published.get(`${a.id} ${b.id}`) ?? published.get(`${b.id} ${a.id}`);
          return [r > 0.75 ? r : NaN, numberOf(row?.Corr)];
        }),
    );
  });
  return found;
}

interface Published {
  wts_first_pc: number[];
  sdev: number[];
  rotation: number[][];
  iCodes: string[];
}

function pillarsOfComponents() {
  const published = JSON.parse(readText(at("multivariate/pca_conn_pillars_normalised.json"))) as Record<
    string,
    Published
  >;
  return Object.values(published).map((each) => {
    const columns = each.iCodes.map((id) => get(normalised().stages.normalised, id));
    return { ...each, ...components(columns.map((a) => columns.map((b) => pearson(a, b)))) };
  });
}

/** A vector beside a published one, turned to the same side: its sign is arbitrary. */
export function alignedPairs(ours: readonly number[], published: readonly number[]): Pair[] {
  const sign = Math.sign(ours.reduce((sum, part, i) => sum + part * (published[i] as number), 0));
  return ours.map((part, i) => [sign * part, published[i] as number]);
}

const component = (method: string, tolerance: number, pairs: () => Pair[]): Check => ({
  oracle,
  table: "multivariate/pca_conn_pillars_normalised.json",
  method,
  tolerance,
  pairs,
});

const onHundred = once(() => run(asem({ scale: [1, 100] }), treated()));

function outranking(): Pair[] {
  const { units } = onHundred().data;
  const matrix = outrankingMatrix(childrenOf(onHundred(), "Physical"));
  const columns = new Map(
    units.map((unit, k) => [unit, Float64Array.from(matrix, (row) => row[k] as number)]),
  );
  return pairsOf(columns, units, keyed(at("aggregate/outrank_matrix_Physical_minmax_1_100.csv"), "uCode"));
}

/** Pairs in which one unit is above the other on all of the weight. */
function dominance(): Pair[] {
  const matrix = outrankingMatrix(childrenOf(onHundred(), "Physical"));
  const published = JSON.parse(readText(at("aggregate/outrank_matrix_Physical.json"))) as {
    nDominant: number;
    fracDominant: number;
  };
  const dominant = matrix.reduce((sum, row) => sum + row.filter((share) => share === 1).length, 0);
  const all = (matrix.length * (matrix.length - 1)) / 2;
  return [
    [dominant, published.nDominant],
    [dominant / all, published.fracDominant],
  ];
}

const CONNECTIVITY = ["Physical", "ConEcFin", "Political", "Instit", "P2P"];

function copelandScores(): Pair[] {
  const scores = CONNECTIVITY.map(
    (id) => [id, copeland(outrankingMatrix(childrenOf(onHundred(), id)))] as const,
  );
  const table = keyed(at("aggregate/copeland_conn_pillars_equal_weights.csv"), "uCode");
  return pairsOf(new Map(scores), onHundred().data.units, table);
}

/** The same as the rule of the pillars, on a scale of as many as can be beaten. */
function copelandInTree(): Pair[] {
  const aggregate = (level: number) => ({ aggregate: level === 2 ? "copeland" : "arithmetic" });
  const { stages, data } = run(asem({ scale: [-50, 50], aggregate }), treated());
  const table = keyed(at("aggregate/copeland_conn_pillars_equal_weights.csv"), "uCode");
  return pairsOf(new Map(CONNECTIVITY.map((id) => [id, get(stages.aggregated, id)])), data.units, table);
}

/** A unit's mean over the published matrix, itself left out, beside the pillar's value in a tree. */
function outrankingInTree(): Pair[] {
  const aggregate = (level: number) => ({ aggregate: level === 2 ? "outranking" : "arithmetic" });
  const { stages, data } = run(asem({ scale: [0, 1], aggregate }), treated());
  const table = keyed(at("aggregate/outrank_matrix_Physical_minmax_1_100.csv"), "uCode");
  return data.units.map((unit, row) => {
    const others = data.units.filter((other) => other !== unit);
    const sum = others.reduce((total, other) => total + numberOf(table.get(unit)?.[other]), 0);
    return [get(stages.aggregated, "Physical")[row] as number, sum / others.length];
  });
}

function ishigami(): Pair[] {
  const output = rowsOf(at("sobol/ishigami_n512_sample.csv")).map(({ y }) => Number(y));
  const published = JSON.parse(readText(at("sobol/ishigami_n512_indices.json"))) as {
    SensInd: { Si: number; STi: number }[];
  };
  const effects = sobolEffects(output, published.SensInd.length);
  return published.SensInd.flatMap(({ Si, STi }, input): Pair[] => [
    [effects[input]?.first ?? NaN, Si],
    [effects[input]?.total ?? NaN, STi],
  ]);
}

export const asemTogether: Check[] = [
  correlations("corr_pearson_raw.csv", "Pearson's r", pearson),
  correlations("corr_spearman_raw.csv", "Spearman's r", spearman),
  {
    oracle,
    table: "multivariate/corr_flags_high_0.75_within_pillar.csv",
    method: "correlations above 0.75 within a pillar to three decimals",
    tolerance: 0.0005,
    pairs: highCorrelations,
  },
  {
    oracle,
    table: "multivariate/cronbach_pillars_normalised.csv",
    method: "Cronbach's alpha",
    tolerance: EXACT,
    pairs: () =>
      rowsOf(at("multivariate/cronbach_pillars_normalised.csv")).map(({ Pillar = "", alpha }) => [
        cronbachAlpha(childrenOf(normalised(), Pillar).map(({ column }) => column)),
        numberOf(alpha),
      ]),
  },
  component("standard deviations along the components", EXACT, () =>
    pillarsOfComponents().flatMap(({ sdev, eigenvalues }) =>
      sdev.map((sd, i): Pair => [Math.sqrt(eigenvalues[i] as number), sd]),
    ),
  ),
  component("directions of the components", 1e-8, () =>
    pillarsOfComponents().flatMap(({ rotation, eigenvectors }) =>
      eigenvectors.flatMap((vector, j) =>
        alignedPairs(
          vector,
          rotation.map((row) => row[j] as number),
        ),
      ),
    ),
  ),
  component("weights by the first component", 1e-8, () =>
    pillarsOfComponents().flatMap(({ wts_first_pc, eigenvectors }) =>
      alignedPairs(eigenvectors[0] ?? [], wts_first_pc),
    ),
  ),
  {
    oracle,
    table: "aggregate/outrank_matrix_Physical_minmax_1_100.csv",
    method: "outranking matrix",
    tolerance: EXACT,
    pairs: outranking,
  },
  {
    oracle,
    table: "aggregate/outrank_matrix_Physical.json",
    method: "number and share of dominant pairs",
    tolerance: EXACT,
    pairs: dominance,
  },
  {
    oracle,
    table: "aggregate/copeland_conn_pillars_equal_weights.csv",
    method: "Copeland's scores",
    tolerance: 0,
    pairs: copelandScores,
  },
  {
    oracle,
    table: "aggregate/copeland_conn_pillars_equal_weights.csv",
    method: "Copeland in the tree",
    tolerance: EXACT,
    pairs: copelandInTree,
  },
  {
    oracle,
    table: "aggregate/outrank_matrix_Physical_minmax_1_100.csv",
    method: "mean outranking in the tree",
    tolerance: EXACT,
    pairs: outrankingInTree,
  },
  {
    oracle,
    table: "sobol/ishigami_n512_indices.json",
    method: "Sobol's first-order and total effects",
    tolerance: EXACT,
    pairs: ishigami,
  },
];
