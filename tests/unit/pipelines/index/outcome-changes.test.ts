import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Move } from "../../../../indicators/composite/moves.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";
import { changeRows } from "../../../../pipelines/index/outcome-changes.ts";

const definitions = await loadIndicators();
const ECONOMIES = ["AAA", "BBB", "CCC", "DDD", "EEE"];
const CHANGES = [5, 1, -2, 3, 0];
const span = (from: number, to: number) => ({
  from,
  to,
  moves: ECONOMIES.map((unit, at) => ({ unit, change: CHANGES[at] })) as Move[],
});
const seen = (iso3: string, year: number, value: number) =>
  ({ indicator: "control-of-corruption", iso3, year, value, low: null, high: null }) as Observation;
/** Each moved by as much as its index, in hundredths. */
const alike = ECONOMIES.flatMap((iso3, at) => [
  seen(iso3, 2014, 0),
  seen(iso3, 2024, (CHANGES[at] as number) / 100),
]);
const rowOf = (observations: Observation[], spans = [span(2014, 2024)], own = definitions) =>
  changeRows(spans, own, valuesOf(observations)).find(({ b }) => b === "control-of-corruption");

describe("an outcome and Track over ten years", () => {
  it("go together wholly where each moved as much as the other", () => {
    const row = rowOf(alike);
    expect(row).toMatchObject({ product: "track", kind: "outcome-change", a: "index", n: 5 });
    expect(row?.spearman).toBeCloseTo(1, 12);
    expect(row?.pearson).toBeCloseTo(1, 12);
  });

  it("are told as a miss too: every outcome has its row, and one without two values is empty", () => {
    const rows = changeRows([span(2014, 2024)], definitions, valuesOf(alike));
    const outcomes = definitions.filter(({ pillar }) => pillar === "outcomes").map(({ id }) => id);
    expect(rows.map(({ b }) => b)).toEqual(outcomes);
    expect(rows.filter(({ n }) => n === 0).every(({ spearman }) => spearman === null)).toBe(true);
    expect(rowOf([...alike.slice(1)])?.n).toBe(4);
  });

  it("are not compared by one value that is carried on to both ends", () => {
    const living = definitions.map((each) => ({ ...each, shelfLife: { years: 15 } }));
    const one = ECONOMIES.map((iso3, at) => seen(iso3, 2012, at));
    expect(rowOf(one, [span(2014, 2024)], living)?.n).toBe(0);
    const two = [...one, ...ECONOMIES.map((iso3, at) => seen(iso3, 2020, 2 * at))];
    expect(rowOf(two, [span(2014, 2024)], living)?.n).toBe(5);
  });

  it("are not compared across a break in the outcome", () => {
    const broken = definitions.map((each) =>
      each.id === "control-of-corruption"
        ? { ...each, breaks: [{ year: 2020, because: each.title, see: "https://example.org" }] }
        : each,
    );
    expect(rowOf(alike, [span(2014, 2024)], broken)?.n).toBe(0);
  });

  it("have no row where no pair of years is ten apart", () => {
    expect(changeRows([span(2015, 2024)], definitions, valuesOf(alike))).toEqual([]);
  });
});
