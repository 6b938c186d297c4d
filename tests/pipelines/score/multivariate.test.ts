import { describe, expect, it } from "vitest";
import { toColumn, type Column } from "../../../indicators/score/column.ts";
import { cronbachAlpha, pearson, spearman } from "../../../indicators/score/correlation.ts";
import { copeland, outrankingMatrix, supportOf } from "../../../indicators/score/outranking.ts";
import { components } from "../../../indicators/score/pca.ts";
import { quantile } from "../../../indicators/score/quantile.ts";
import { ranksOf } from "../../../indicators/score/ranks.ts";
import { sobolEffects } from "../../../indicators/score/sobol.ts";
import { areHere, asem, largestDifference, numberOf, readText, rowsOf, run } from "./oracles.ts";

const ASEM = "coinr-asem";
const TAI = "tai-handbook";
const EXACT = 1e-9;
const get = (columns: ReadonlyMap<string, Column>, id: string) => columns.get(id) as Column;
const tableOf = (path: string, key: string) => new Map(rowsOf(path).map((row) => [row[key] as string, row]));
const matrixOf = (columns: readonly Column[]) => columns.map((a) => columns.map((b) => pearson(a, b)));
const normalised = () => run(asem(), readText(`${ASEM}/stages/treated.csv`));
const childrenOf = ({ spec, stages }: ReturnType<typeof normalised>, parent: string) =>
  spec.indicators
    .filter((each) => each.parent === parent)
    .map(({ id, weight }) => ({ id, weight, column: get(stages.normalised, id) }));

describe.skipIf(!areHere)("COINr's ASEM index (skipped where the oracles are not beside the project)", () => {
  it.each([
    ["corr_pearson_raw.csv", pearson],
    ["corr_spearman_raw.csv", spearman],
  ])("has the correlations of %s", (file, correlate) => {
    const { data } = run(asem({ normalise: { method: "none" } }), readText(`${ASEM}/input/asem_idata.csv`));
    const rows = rowsOf(`${ASEM}/multivariate/${file}`);
    const pairs = rows.flatMap(({ iCode: a = "", ...others }) =>
      Object.entries(others).map(
        ([b, r]) => [correlate(get(data.columns, a), get(data.columns, b)), numberOf(r)] as const,
      ),
    );
    expect(pairs.length).toBe(49 * 49);
    expect(largestDifference(pairs)).toBeLessThan(EXACT);
  });

  it("has the alphas of cronbach_pillars_normalised.csv", () => {
    const index = normalised();
    const rows = rowsOf(`${ASEM}/multivariate/cronbach_pillars_normalised.csv`);
    const pairs = rows.map(
      ({ Pillar = "", alpha }) =>
        [cronbachAlpha(childrenOf(index, Pillar).map(({ column }) => column)), numberOf(alpha)] as const,
    );
    expect(pairs.length).toBe(8);
    expect(largestDifference(pairs)).toBeLessThan(EXACT);
  });

  it("has the components of pca_conn_pillars_normalised.json, signs aside", () => {
    const index = normalised();
    const published = JSON.parse(readText(`${ASEM}/multivariate/pca_conn_pillars_normalised.json`)) as Record<
      string,
      { sdev: number[]; rotation: number[][]; iCodes: string[] }
    >;
    for (const [pillar, { sdev, rotation, iCodes }] of Object.entries(published)) {
      const columns = iCodes.map((id) => get(index.stages.normalised, id));
      const { eigenvalues, eigenvectors } = components(matrixOf(columns));
      expect(
        largestDifference(sdev.map((sd, at) => [Math.sqrt(eigenvalues[at] as number), sd])),
        pillar,
      ).toBeLessThan(EXACT);
      const pairs = rotation.flatMap((row, i) =>
        row.map((value, j) => [Math.abs(eigenvectors[j]?.[i] as number), Math.abs(value)] as const),
      );
      expect(largestDifference(pairs), pillar).toBeLessThan(1e-8);
    }
  });

  it("has the outranking matrix of the pillar Physical, and Copeland's scores of the five pillars", () => {
    const index = run(asem({ scale: [1, 100] }), readText(`${ASEM}/stages/treated.csv`));
    const { units } = index.data;
    const published = tableOf(`${ASEM}/aggregate/outrank_matrix_Physical_minmax_1_100.csv`, "uCode");
    const matrix = outrankingMatrix(childrenOf(index, "Physical"));
    const pairs = units.flatMap((j, at) =>
      units.map((k, to) => [matrix[at]?.[to] as number, numberOf(published.get(j)?.[k])] as const),
    );
    expect(largestDifference(pairs)).toBeLessThan(EXACT);
    const scores = tableOf(`${ASEM}/aggregate/copeland_conn_pillars_equal_weights.csv`, "uCode");
    for (const pillar of ["Physical", "ConEcFin", "Political", "Instit", "P2P"]) {
      const ours = copeland(outrankingMatrix(childrenOf(index, pillar)));
      expect([...ours], pillar).toEqual(units.map((unit) => numberOf(scores.get(unit)?.[pillar])));
    }
  });

  it("has the scores and ranks that are left when a pillar is removed", () => {
    const scores = tableOf(`${ASEM}/sensitivity/remove_pillar_scores.csv`, "uCode");
    const ranks = tableOf(`${ASEM}/sensitivity/remove_pillar_ranks.csv`, "uCode");
    for (const pillar of ["Physical", "Environ", "SusEcFin"]) {
      const { data, stages } = run(
        asem({ weights: { [pillar]: 0 } }),
        readText(`${ASEM}/stages/treated.csv`),
      );
      const index = get(stages.aggregated, "Index");
      const places = ranksOf(index, "descending");
      expect(
        largestDifference(
          data.units.map((unit, at) => [index[at] as number, numberOf(scores.get(unit)?.[pillar])]),
        ),
      ).toBeLessThan(EXACT);
      expect([...places]).toEqual(data.units.map((unit) => numberOf(ranks.get(unit)?.[pillar])));
    }
  });

  it.each(["ua_n200_seed101", "sa_n48_seed303"])(
    "has every replicate of %s, run again from its parameters",
    (name) => {
      const sets = rowsOf(`${ASEM}/sensitivity/${name}_weight_sets.csv`);
      const published = tableOf(`${ASEM}/sensitivity/${name}_scores.csv`, "uCode");
      const screened = readText(`${ASEM}/stages/screened.csv`);
      const pairs = rowsOf(`${ASEM}/sensitivity/${name}_parameters.csv`).flatMap(
        ({ rep, winmax, normalisation, weight_set, aggregation }) => {
          const weights = Object.fromEntries(sets.map((row) => [row.iCode, Number(row[`w${weight_set}`])]));
          const aggregate = aggregation === "a_amean" ? "arithmetic" : "geometric";
          const { data, stages } = run(
            asem({
              weights,
              scale: [1, 100],
              normalise:
                normalisation === "n_zscore" ? { method: "zscore", mean: 10, sd: 2 } : { method: "minmax" },
              treat: { winsorise: Number(winmax) },
              aggregate: () => ({ aggregate }),
            }),
            screened,
          );
          const index = get(stages.aggregated, "Index");
          return data.units.map(
            (unit, at) => [index[at] as number, numberOf(published.get(unit)?.[`r_${rep}`])] as const,
          );
        },
      );
      expect(pairs.length).toBeGreaterThanOrEqual(51 * 200);
      expect(largestDifference(pairs)).toBeLessThan(EXACT);
    },
  );

  it("has the quantiles of rank over the replicates", () => {
    const ranks = rowsOf(`${ASEM}/sensitivity/ua_n200_seed101_ranks.csv`);
    const stats = tableOf(`${ASEM}/sensitivity/ua_n200_seed101_rankstats.csv`, "uCode");
    for (const { uCode = "", Nominal: _, ...replicates } of ranks) {
      const sorted = Object.values(replicates)
        .map(Number)
        .sort((a, b) => a - b);
      const row = stats.get(uCode);
      const ours = [0.5, 0.05, 0.95].map((p) => quantile(sorted, p));
      expect(
        largestDifference(ours.map((value, at) => [value, numberOf([row?.Median, row?.Q5, row?.Q95][at])])),
      ).toBeLessThan(EXACT);
    }
  });

  it("has the sensitivities of the Ishigami function", () => {
    const output = rowsOf(`${ASEM}/sobol/ishigami_n512_sample.csv`).map(({ y }) => Number(y));
    const published = JSON.parse(readText(`${ASEM}/sobol/ishigami_n512_indices.json`)) as {
      SensInd: { Si: number; STi: number }[];
    };
    const effects = sobolEffects(output, 3);
    const pairs = published.SensInd.flatMap(({ Si, STi }, at) => [
      [effects[at]?.first ?? NaN, Si] as const,
      [effects[at]?.total ?? NaN, STi] as const,
    ]);
    expect(largestDifference(pairs)).toBeLessThan(EXACT);
  });
});

describe.skipIf(!areHere)(
  "the Handbook's tables (skipped where the oracles are not beside the project)",
  () => {
    const names = [
      "PATENTS",
      "ROYALTIES",
      "INTERNET",
      "EXPORTS",
      "TELEPHONES",
      "ELECTRICITY",
      "SCHOOLING",
      "UNIVERSITY",
    ];
    const columns = (path = `${TAI}/data_table_a2_23countries.csv`) => {
      const rows = rowsOf(path);
      return new Map(names.map((name) => [name, toColumn(rows.map((row) => numberOf(row[name])))]));
    };

    it("has the correlations of table 6 to its two decimals", () => {
      const of = columns();
      const rows = rowsOf(`${TAI}/table06_correlation.csv`);
      for (const { a = "", b = "", r } of rows)
        expect(Math.abs(pearson(get(of, a), get(of, b)) - numberOf(r)), `${a} ${b}`).toBeLessThan(0.02);
    });

    it("has the shares of variance of table 7", () => {
      const { eigenvalues } = components(matrixOf([...columns().values()]));
      const published = rowsOf(`${TAI}/table07_eigenvalues.csv`).map(({ pct_variance }) =>
        numberOf(pct_variance),
      );
      published.forEach((share, at) =>
        expect(Math.abs(((eigenvalues[at] as number) / 8) * 100 - share)).toBeLessThan(0.15),
      );
    });

    it("has the alpha of table 11, 0.70 on standardised data", () => {
      const { stages } = run(
        {
          unit: "iso3",
          scale: [0, 1],
          normalise: { method: "zscore" },
          indicators: names.map((id) => ({ id, parent: "tai" })),
          groups: [{ id: "tai", parent: null, aggregate: "arithmetic" }],
        },
        readText(`${TAI}/data_table_a2_23countries.csv`),
      );
      expect(Math.abs(cronbachAlpha([...stages.normalised.values()]) - 0.7)).toBeLessThan(0.006);
    });

    it("has the outranking matrix of table 36 and the supports of table 37", () => {
      const path = `${TAI}/table35_impact_matrix_5countries.csv`;
      const units = rowsOf(path).map(({ iso3 = "" }) => iso3);
      const matrix = outrankingMatrix([...columns(path).values()].map((column) => ({ column, weight: 1 })));
      const published = tableOf(`${TAI}/table36_outranking_matrix.csv`, "iso3");
      units.forEach((j, at) =>
        units.forEach((k, to) => expect(matrix[at]?.[to], `${j} ${k}`).toBe(numberOf(published.get(j)?.[k]))),
      );
      for (const { support, ...order } of rowsOf(`${TAI}/table37_ckyl_rankings.csv`)) {
        const places = Object.values(order).map((unit) => units.indexOf(unit));
        expect(supportOf(places, matrix)).toBeCloseTo(numberOf(support), 9);
      }
    });
  },
);
