/** What the scores rest on, in numbers: dated steps, sources, age, and what moves everybody at once. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { NINE_IN_TEN } from "../../../indicators/composite/interval.ts";
import { latest } from "../../data/published-files.build.ts";
import { byIndicator } from "../../data/published.build.ts";
import { mean, median, share, type Figure } from "./figure.ts";
import { inputs, lastYear, scoredNow, sources, weights } from "./index-rows.build.ts";
import type { ProductId } from "../../../indicators/reform-index/product.ts";

const { facts } = latest.json("index-track.json") as Pick<IndexFile, "facts">;

export const evidenceFigures = (): Record<string, Figure> => ({
  ...ofSteps(),
  ...ofSources("state"),
  ...ofSources("track"),
  ...ofAge(),
  ...ofYardsticks(),
  ...ofFloor("suriname", "SUR"),
  ...ofFloor("lesotho", "LSO"),
  "stand-in-factor": { value: standInFactor(), digits: 1 },
});

const ofSteps = (): Record<string, Figure> => ({
  "facts-track": { value: facts.length },
  "facts-weight": share(
    weights
      .filter(({ product, node }) => product === "track" && facts.includes(node))
      .reduce((sum, { effective }) => sum + effective, 0),
  ),
});

function ofSources(product: ProductId): Record<string, Figure> {
  const now = scoredNow(product);
  const low = (row: (typeof now)[number]) => row.rank_source_low ?? row.rank;
  const high = (row: (typeof now)[number]) => row.rank_source_high ?? row.rank;
  const shift = (source: string) =>
    sources.find((row) => row.product === product && row.source === source)?.mean_shift ?? NaN;
  return {
    [`source-width-${product}`]: { value: median(now.map((row) => high(row) - low(row))) },
    [`source-leaves-${product}`]: {
      value: now.filter((row) => low(row) < row.rank_low || high(row) > row.rank_high).length,
    },
    [`without-vdem-${product}`]: { value: shift("vdem"), digits: 1 },
    [`without-govtech-${product}`]: { value: shift("worldbank-gtmi"), digits: 1 },
    ...(product === "state" && {
      "without-bready-state": { value: shift("worldbank-bready-2025"), digits: 1 },
      "complete-state": { value: now.filter(({ coverage }) => coverage > 1 - 1e-9).length },
    }),
  };
}

function ofAge(): Record<string, Figure> {
  const now = scoredNow("state");
  const oldest = Math.min(...now.map((row) => row.oldest ?? Infinity));
  const scored = new Set(now.map(({ iso3 }) => iso3));
  const own = Map.groupBy(
    inputs.filter(({ product, iso3 }) => product === "state" && scored.has(iso3)),
    ({ iso3 }) => iso3,
  );
  const weightOf = (rows: readonly { weight: number }[]) => rows.reduce((sum, { weight }) => sum + weight, 0);
  return {
    "mean-age-state": { value: lastYear("state") - mean(now.map((row) => row.mean_year ?? NaN)), digits: 1 },
    "oldest-weight": share(
      mean(
        [...own.values()].map(
          (rows) => weightOf(rows.filter((row) => row.evidence_year === oldest)) / weightOf(rows),
        ),
      ),
    ),
  };
}

/** Members whose publisher measures against the mean or the best of the same year. */
function ofYardsticks(): Record<string, Figure> {
  const relative = sources.filter(
    ({ product, source }) => product === "track" && ["un-egdi", "worldbank-wgi"].includes(source),
  );
  const participation = (at: number): Figure => ({
    value: mean(
      inputs.flatMap(({ product, indicator, year, evidence_year, score }) =>
        product === "track" && indicator === "e-participation" && year === at && evidence_year === at
          ? score
          : [],
      ),
    ),
    digits: 0,
  });
  return {
    "relative-weight": share(relative.reduce((sum, { weight }) => sum + weight, 0)),
    "participation-before": participation(2020),
    "participation-after": participation(2022),
  };
}

function ofFloor(name: string, iso3: string): Record<string, Figure> {
  const row = scoredNow("state").find((each) => each.iso3 === iso3);
  return {
    [`${name}-geometric`]: { value: row?.score ?? NaN, digits: 1 },
    [`${name}-arithmetic`]: { value: row?.arithmetic ?? NaN, digits: 1 },
  };
}

/** By how much the published error of government effectiveness exceeds what the movement of its values would let one think. */
function standInFactor(): number {
  const own = (byIndicator.get("government-effectiveness") ?? []).filter(({ value }) => value !== null);
  const errors = own.flatMap(({ low, high }) =>
    low === null || high === null ? [] : (high - low) / (2 * NINE_IN_TEN),
  );
  const squares = [...Map.groupBy(own, ({ iso3 }) => iso3).values()].flatMap((values) => {
    const inTime = values.toSorted((a, b) => a.year - b.year);
    return inTime.slice(1).flatMap((after, at) => {
      const before = inTime[at] as (typeof own)[number];
      return after.year - before.year > 3 ? [] : ((after.value ?? NaN) - (before.value ?? NaN)) ** 2;
    });
  });
  return median(errors) / Math.sqrt(mean(squares) / 2);
}
