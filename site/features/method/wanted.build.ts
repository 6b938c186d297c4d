/** Build time: what was wanted of the method, counted from the published tables as `npm run method` does. */
import type { IndexFutureRow, IndexMethodRow } from "../../../indicators/reform-index/method-tables.ts";
import { products } from "../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../indicators/reform-index/product.ts";
import { figuresOf, observedShare, procurementShare } from "../../../indicators/reform-index/wanted.ts";
import { readTable } from "../../data/published.build.ts";
import { mean, share, type Figure } from "./figure.ts";
import { inputs, scores } from "./index-rows.build.ts";

const future = await readTable<IndexFutureRow>("index-future");
export const methods = await readTable<IndexMethodRow>("index-methods");
export const wantedFigures = figuresOf(products, scores, inputs, future);

/** Numbers of the text on what the method is about, how it lasts and what it changed. */
export function wantedTexts(): Record<string, Figure> {
  const [now, next] = future;
  const end = future.find(({ scored }) => scored === 0);
  const moved = methods.filter(
    ({ product, node, method }) => product === "state" && node === "index" && method !== null,
  );
  const size = (row: IndexMethodRow, part: "data" | "method") => Math.abs(row[part] ?? 0);
  return {
    ...Object.fromEntries(
      PRODUCTS.flatMap((id) => [
        [`procurement-${id}`, share(procurementShare(products[id]))],
        [`procurement-observed-${id}`, share(observedShare(products[id], scores, inputs))],
      ]),
    ),
    "future-next": { value: next?.scored ?? 0 },
    "future-now": { value: now?.scored ?? 0 },
    "future-year": { value: next?.year ?? 0, as: "plain" },
    "future-end": { value: end?.year ?? 0, as: "plain" },
    "both-n": { value: moved.length },
    "both-edition": { value: moved[0]?.edition ?? "–" },
    "both-method": { value: mean(moved.map((row) => size(row, "method"))), digits: 1 },
    "both-data": { value: mean(moved.map((row) => size(row, "data"))), digits: 1 },
    "both-ranks": {
      value: mean(moved.map(({ rank, rank_former }) => Math.abs((rank ?? 0) - (rank_former ?? 0)))),
      digits: 1,
    },
  };
}
