import { expect, it } from "vitest";
import type { CatalogIndicator } from "../../../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../../../indicators/schema/observation.ts";
import { indicatorsWithTrend } from "../../../../../site/features/country/series-of-place.ts";

const indicator = (id: string, pillar: string) => ({ id, pillar }) as CatalogIndicator;
const years = (id: string, count: number, low: number | null = null) =>
  Array.from(
    { length: count },
    (_, at) => ({ indicator: id, year: 2000 + at, value: 1, low }) as Observation,
  );
const ids = (list: CatalogIndicator[]) => list.map(({ id }) => id);

it("draws no line of fewer than five years", () => {
  expect(indicatorsWithTrend(years("a", 4), [indicator("a", "law")])).toEqual([]);
});

it("takes one indicator of each pillar before a second of any", () => {
  const all = [indicator("a", "law"), indicator("b", "law"), indicator("c", "oversight")];
  expect(ids(indicatorsWithTrend([...years("a", 9), ...years("b", 8), ...years("c", 6)], all))).toEqual([
    "a",
    "c",
    "b",
  ]);
});

it("prefers a series whose range is published over a longer one", () => {
  const all = [indicator("long", "capacity"), indicator("ranged", "capacity")];
  expect(ids(indicatorsWithTrend([...years("long", 30), ...years("ranged", 10, 0.1)], all))).toEqual([
    "ranged",
    "long",
  ]);
});
