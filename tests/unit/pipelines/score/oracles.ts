/** Published inputs and published results for composite indices, which stand beside the project and are never in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose, type Data, type Stages } from "../../../../indicators/composite/compose.ts";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";
import { headerOf, parseCsv } from "../../../../pipelines/lib/tables/csv.ts";
import { readData } from "../../../../pipelines/score/input.ts";

export const ORACLES = join(import.meta.dirname, "../../../../../shared/oracles");
export const areHere = existsSync(ORACLES);

/** Files read so far, by their paths in the folder of oracles: what is never read is never checked. */
export const filesRead = new Set<string>();

export function readText(path: string): string {
  filesRead.add(path);
  return readFileSync(join(ORACLES, path), "utf8");
}

export function rowsOf(path: string): Record<string, string>[] {
  const text = readText(path);
  return parseCsv(text, path, headerOf(text)).map(({ cells }) => cells);
}

/** An empty cell of an oracle is a missing value. */
export const numberOf = (cell: string | undefined): number =>
  cell === undefined || cell === "" || cell === "NA" ? NaN : Number(cell);

export function run(spec: unknown, text: string): { spec: IndexSpec; data: Data; stages: Stages } {
  const parsed = IndexSpec.parse(spec);
  const { data } = readData(text, "data.csv", parsed);
  return { spec: parsed, data, stages: compose(parsed, data) };
}

/** Largest difference relative to the size of the published number, over cells; a hole on one side only is infinite. */
export function largestDifference(pairs: readonly (readonly [ours: number, published: number])[]): number {
  return pairs.reduce((largest, [ours, published]) => {
    if (Number.isNaN(ours) && Number.isNaN(published)) return largest;
    const difference = Math.abs(ours - published) / Math.max(1, Math.abs(published));
    return Number.isNaN(difference) ? Infinity : Math.max(largest, difference);
  }, 0);
}

// The ASEM index of COINr, as its metadata describe it -----------------------------------------------------------------

const meta = () => rowsOf("coinr-asem/input/asem_imeta.csv");

export interface AsemOptions {
  [field: string]: unknown;
  aggregate?: (level: number) => Record<string, unknown>;
  indicator?: (row: Record<string, string>) => Record<string, unknown>;
  weights?: Record<string, number>;
}

/** The specification of the ASEM index: min-max to 0–100 and arithmetic means, unless told otherwise. */
export function asem({ aggregate, indicator, weights, ...fields }: AsemOptions = {}): unknown {
  const rows = meta();
  const weightOf = (row: Record<string, string>) => weights?.[row.iCode as string] ?? Number(row.Weight);
  return {
    unit: "uCode",
    scale: [0, 100],
    normalise: { method: "minmax" },
    indicators: rows
      .filter(({ Type }) => Type === "Indicator")
      .map((row) => ({
        id: row.iCode,
        parent: row.Parent,
        direction: Number(row.Direction),
        weight: weightOf(row),
        ...indicator?.(row),
      })),
    groups: rows
      .filter(({ Type }) => Type === "Aggregate")
      .map((row) => ({
        id: row.iCode,
        parent: row.Parent === "" ? null : row.Parent,
        weight: weightOf(row),
        aggregate: "arithmetic",
        ...aggregate?.(Number(row.Level)),
      })),
    ...fields,
  };
}
