/** How sure it is, in numbers: what is published of errors, what is assumed, and what either makes of ranges. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { BOUNDS } from "../../../indicators/reform-index/assumed-errors.ts";
import type { IndexWeightRow } from "../../../indicators/reform-index/tables.ts";
import type { ProductId } from "../../../indicators/reform-index/product.ts";
import { latest } from "../../data/published-files.build.ts";
import { indicatorOf } from "../../data/published.build.ts";
import { mean, median, share, type Figure } from "./figure.ts";
import { scoredNow, trends, weights } from "./index-rows.build.ts";

const { persistence = 0 } = latest.json("index-track.json") as Pick<IndexFile, "persistence">;

/** Members of a product, those with an error before those that count as exact. */
export const membersWithErrors = (product: ProductId): IndexWeightRow[] =>
  weights.filter((row) => row.product === product && row.se_by !== null);

export const errorFigures = (): Record<string, Figure> => ({
  ...ofRanges("state"),
  ...ofRanges("track"),
  "exact-state": share(
    weights
      .filter(({ product, node, se_by }) => product === "state" && indicatorOf.has(node) && se_by === null)
      .reduce((sum, { effective }) => sum + effective, 0),
  ),
  persistence: share(persistence),
  ...Object.fromEntries(
    BOUNDS.map(({ scale, error }) => [`error-${scale}`, { value: error, digits: scale === "share" ? 3 : 2 }]),
  ),
  ...Object.fromEntries(
    ["index", "capacity", "oversight"].map((node) => [
      `trend-keeps-${node}`,
      { value: trends.find((row) => row.node === node)?.keeps ?? NaN, digits: 2 },
    ]),
  ),
});

function ofRanges(product: ProductId): Record<string, Figure> {
  const now = scoredNow(product);
  const width = (low: number | null, high: number | null) => (high ?? NaN) - (low ?? NaN);
  return {
    [`likely-width-${product}`]: { value: median(now.map(({ low, high }) => width(low, high))), digits: 1 },
    [`rank-method-width-${product}`]: {
      value: median(now.map((row) => width(row.rank_method_low, row.rank_method_high))),
    },
    [`rank-measured-width-${product}`]: {
      value: median(now.map((row) => width(row.rank_measured_low, row.rank_measured_high))),
    },
    [`assumed-${product}`]: share(mean(now.map(({ assumed }) => assumed ?? 0))),
  };
}
