/** npm run method: what the method was asked to be, and whether it is, counted from the published tables. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { METHOD_VERSION, products } from "../indicators/reform-index/members.ts";
import type { IndexFutureRow } from "../indicators/reform-index/method-tables.ts";
import { PRODUCTS } from "../indicators/reform-index/product.ts";
import type { IndexInputRow, IndexScoreRow } from "../indicators/reform-index/tables.ts";
import {
  figuresOf,
  observedShare,
  WANTED,
  WOULD_MEET,
  type Figure,
} from "../indicators/reform-index/wanted.ts";
import { Fault } from "./lib/faults/fault.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { pathsOf } from "./lib/files/paths.ts";
import { readParquetRows } from "./lib/tables/read-parquet.ts";

const NAMES: Record<Figure["id"], string> = {
  procurement: "share of the weights about procurement",
  influence: "share of the variance of the log index",
  "item-rest": "correlation with the rest of its pillar",
  scored: "economies scored",
  "next-year": "economies scored next year on the data held",
};

await reportFaults(async () => {
  const { latest } = pathsOf(resolve(import.meta.dirname, ".."));
  const scores = await table<IndexScoreRow>(latest, "index-scores");
  const inputs = await table<IndexInputRow>(latest, "index-inputs");
  const future = await table<IndexFutureRow>(latest, "index-future");
  const figures = figuresOf(products, scores, inputs, future);
  console.log(`Method ${METHOD_VERSION}: what was wanted of it, and what the data of today give\n`);
  for (const figure of figures) console.log(lineOf(figure));
  console.log(
    "\nShare about procurement of what really stands behind the scores, median over the scored economies:",
  );
  for (const id of PRODUCTS) console.log(`  ${id} ${percent(observedShare(products[id], scores, inputs))}`);
  console.log("\nState in the next years, if no newer data came:");
  for (const { year, scored, expired } of future)
    console.log(
      `  ${year}: ${scored} scored${expired ? `; then expired: ${expired.replaceAll("|", ", ")}` : ""}`,
    );
  const unmet = figures.filter(({ isMet }) => !isMet).map(({ id, product }) => `${id} ${product}` as const);
  if (unmet.length === 0) return console.log("\nEvery figure is met.");
  console.log("\nWhat evidence would meet what is not met:");
  for (const id of new Set(unmet))
    console.log(`  ${id}: ${WOULD_MEET[id]?.en ?? "none would: the method must change"}`);
});

async function table<Row>(latest: string, name: string): Promise<Row[]> {
  const path = join(latest, `${name}.parquet`);
  if (existsSync(path)) return readParquetRows<Row>(path);
  throw new Fault({
    where: `public/data/latest/${name}.parquet`,
    found: "no such table",
    expected: "the published tables of the index",
    do: "npm run data",
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function lineOf({ id, product, of, found, isMet }: Figure): string {
  const verdict = isMet ? "met    " : "NOT MET";
  const name = `${product}: ${NAMES[id]}${of ? `, ${of}` : ""}`;
  return `  ${verdict}  ${name}: ${foundText(id, found)} (wanted: ${wantedOf(id, product)})`;
}

function foundText(id: Figure["id"], found: number): string {
  if (id === "item-rest") return Number.isNaN(found) ? "none, all agree on it" : found.toFixed(2);
  return id === "scored" || id === "next-year" ? String(found) : percent(found);
}

function wantedOf(id: Figure["id"], product: Figure["product"]): string {
  const [low, high] = WANTED.influence;
  if (id === "procurement") return `at least ${percent(WANTED.procurement[product])}`;
  if (id === "influence") return `${percent(low)} to ${percent(high)}`;
  return id === "item-rest" ? "not below 0, or a published reason" : `at least ${WANTED.scored}`;
}
