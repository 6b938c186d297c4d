/** What the engine of the index costs: in Node, and in the browser's worker. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { IndexSpec } from "../../indicators/composite/spec.ts";
import { compose, type Data } from "../../indicators/composite/compose.ts";
import { keyOf, uniform } from "../../indicators/composite/random.ts";
import { simulate, simulationOf } from "../../indicators/composite/simulate.ts";
import { ranksInDraws, spreadOf } from "../../indicators/composite/spread.ts";
import { engineInBrowser } from "../engine/browser.ts";
import { answer, type Answer } from "../engine/worker.ts";

const RUNS = 5;
const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** As large as COINr's ASEM example: 51 units, 49 indicators in eight groups; made up, so that it runs anywhere. */
function madeUp(): { spec: IndexSpec; data: Data } {
  const ids = Array.from({ length: 49 }, (_, at) => `i${at}`);
  const groups = Array.from({ length: 8 }, (_, at) => `g${at}`);
  const spec = IndexSpec.parse({
    unit: "unit",
    scale: [1, 100],
    normalise: { method: "minmax" },
    indicators: ids.map((id, at) => ({ id, parent: groups[at % 8] })),
    groups: [
      ...groups.map((id) => ({ id, parent: "index", aggregate: "arithmetic" })),
      { id: "index", parent: null, aggregate: "arithmetic" },
    ],
    uncertainty: {
      seed: 1,
      draws: 1000,
      method: {
        weights: 0.25,
        normalise: [{ method: "zscore", mean: 50, sd: 15 }, { method: "percentile" }],
        aggregate: ["geometric", "harmonic"],
      },
    },
  });
  const column = (id: string) =>
    Float64Array.from({ length: 51 }, (_, row) => 100 * uniform(keyOf(1, id), row));
  return {
    spec,
    data: {
      units: Array.from({ length: 51 }, (_, row) => `u${row}`),
      times: Array.from({ length: 51 }, () => null),
      columns: new Map(ids.map((id) => [id, column(id)])),
      errors: new Map(),
      words: new Map(),
    },
  };
}

/** 1,000 draws of the made-up problem, with the ranges of its scores and ranks. */
export function measureDraws(): Record<string, number> {
  const { spec, data } = madeUp();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const stages = compose(spec, data);
    const { scores, rows } = simulate(spec, simulationOf(spec, data, stages), "method", ["index"]);
    const index = scores.get("index") as Float64Array;
    spreadOf(index, rows);
    spreadOf(ranksInDraws(index, rows), rows);
    return performance.now() - start;
  });
  return { ms: median(times), "draws/s": (1000 * 1000) / median(times) };
}

/** State whole: every economy, both layers, ranges of scores and ranks of the index and its pillars. */
export async function measureIndex(root: string): Promise<Record<"node" | "worker", Record<string, number>>> {
  const file = JSON.parse(
    readFileSync(join(root, "public/data/latest/index-state.json"), "utf8"),
  ) as IndexFile;
  const asked = { draw: [0, file.units.length] as [number, number], years: null };
  const figures = (answers: Answer[]) => {
    const draws = median(answers.map(({ milliseconds }) => milliseconds.draws));
    return {
      "scores ms": median(answers.map(({ milliseconds }) => milliseconds.compose)),
      "draws ms": draws,
      "draws/s": (1000 * 2000) / draws,
    };
  };
  const here = Array.from({ length: RUNS }, () => answer(file, asked));
  const browser = await engineInBrowser();
  const there: Answer[] = [];
  for (let run = 0; run < RUNS; run++) there.push(await browser.ask({ file: "/index-state.json", ...asked }));
  await browser.close();
  return { node: figures(here), worker: figures(there) };
}
