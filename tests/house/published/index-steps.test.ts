/** The published steps, held against an index composed anew with each answer changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dataOf, type IndexFile } from "../../../indicators/reform-index/index-file.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { compose } from "../../../indicators/composite/compose.ts";
import { nextAnswer } from "../../../indicators/composite/next-answer.ts";

const folder = join(import.meta.dirname, "../../../public/data/latest");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const file = JSON.parse(read("index-state.json")) as IndexFile;
const catalog = JSON.parse(read("catalog.json")) as Catalog;

type Row = Record<"iso3" | "pillar" | "indicator", string> &
  Record<
    "from_value" | "to_value" | "index_before" | "index_after" | "pillar_before" | "pillar_after",
    number
  >;
const steps = Papa.parse<Row>(read("index-steps.csv").trimEnd(), { header: true, dynamicTyping: true }).data;
const byPlace = Map.groupBy(steps, ({ iso3 }) => iso3);
const before = compose(file.spec, dataOf(file));
const index = before.aggregated.get("index") as Float64Array;
const ranked = file.units.filter((_, row) => !Number.isNaN(index[row]));

function composedWith(iso3: string, indicator: string, value: number) {
  const row = file.units.indexOf(iso3);
  const cells = (file.columns[indicator] as number[]).with(row, value);
  const { aggregated } = compose(
    file.spec,
    dataOf({ ...file, columns: { ...file.columns, [indicator]: cells } }),
  );
  return (node: string) => aggregated.get(node)?.[row] as number;
}

it("has a step in nearly every pillar of every economy that has an index, and of no other", () => {
  expect(new Set(byPlace.keys())).toEqual(new Set(ranked));
  expect(steps.length).toBeGreaterThan(3.5 * ranked.length);
});

describe.each(ranked.filter((_, at) => at % 24 === 0))("the steps of %s", (iso3) => {
  const own = byPlace.get(iso3) as Row[];
  const row = file.units.indexOf(iso3);

  it("give the scores of an index composed with the new answer", () => {
    for (const step of own) {
      const after = composedWith(iso3, step.indicator, step.to_value);
      expect(step.from_value).toBe(file.columns[step.indicator]?.[row]);
      expect(step.index_before).toBeCloseTo(index[row] as number, 9);
      expect(step.index_after).toBeCloseTo(after("index"), 9);
      expect(step.pillar_before).toBeCloseTo(before.aggregated.get(step.pillar)?.[row] as number, 9);
      expect(step.pillar_after).toBeCloseTo(after(step.pillar), 9);
      expect(step.index_after).toBeGreaterThan(step.index_before);
    }
  });

  it("are the best of their pillars: no other answer, one up, raises the index more", () => {
    for (const { id, parent } of file.spec.indicators) {
      const values = file.columns[id] as (number | null)[];
      const value = values[row] ?? null;
      if (value === null) continue;
      const indicator = catalog.indicators.find((each) => each.id === id);
      if (!indicator) throw new Error(id);
      const others = values.filter((each, at): each is number => each !== null && !Number.isNaN(index[at]));
      const to = nextAnswer(indicator, others)(value);
      const best = own.find(({ pillar }) => pillar === parent);
      if (best?.indicator === id) expect(best.to_value, id).toBe(to);
      if (to === null) continue;
      if (!best) throw new Error(`${iso3} has no step in ${parent}, yet ${id} can go up`);
      expect(composedWith(iso3, id, to)("index"), id).toBeLessThanOrEqual(best.index_after + 1e-9);
    }
  });
});
