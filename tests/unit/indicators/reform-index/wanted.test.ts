import { describe, expect, it } from "vitest";
import type { Member, Product } from "../../../../indicators/reform-index/product.ts";
import {
  figuresOf,
  influenceOf,
  itemRests,
  observedShare,
  procurementShare,
} from "../../../../indicators/reform-index/wanted.ts";
import type { IndexFutureRow } from "../../../../indicators/reform-index/method-tables.ts";
import type { IndexInputRow, IndexScoreRow } from "../../../../indicators/reform-index/tables.ts";
import { PILLARS } from "../../../../indicators/schema/vocabulary.ts";

const because = { en: "x", fr: "x", es: "x" };
const member = (indicator: string, weight: number, procurement: boolean): Member => ({
  ...{ indicator, weight, procurement, because },
});
const pair = (pillar: string) => [member(`${pillar}-a`, 3, true), member(`${pillar}-b`, 1, false)];
const product = (id: "state" | "track", law: readonly Member[] = pair("law")): Product => ({
  ...{ id, title: because, floor: 10, floorBecause: because, otherFloors: [], carry: null },
  pillars: {
    ...(Object.fromEntries(PILLARS.map((pillar) => [pillar, pair(pillar)])) as unknown as Product["pillars"]),
    law,
  },
});
const state = product("state");

/** Two members a pillar, at these scores; the second is missing where null. */
const economy = (iso3: string, at: Record<string, readonly [number, number | null]>) => {
  const scores = PILLARS.map((pillar) => {
    const [a, b] = at[pillar] ?? at["else"] ?? [50, 50];
    return { pillar, a, b, score: b === null ? a : (3 * a + b) / 4 };
  });
  const index = Math.exp(scores.reduce((sum, { score }) => sum + Math.log(Math.max(10, score)) / 4, 0));
  const row = (node: string, score: number) =>
    ({ product: "state", iso3, year: 2026, node, score }) as IndexScoreRow;
  const inputs = scores.flatMap(({ pillar, a, b }) => {
    const input = (indicator: string, score: number, weight: number) =>
      ({ product: "state", iso3, year: 2026, pillar, indicator, score, weight }) as IndexInputRow;
    return b === null
      ? [input(`${pillar}-a`, a, 1)]
      : [input(`${pillar}-a`, a, 0.75), input(`${pillar}-b`, b, 0.25)];
  });
  return { scores: [row("index", index), ...scores.map((each) => row(each.pillar, each.score))], inputs };
};
const world = [
  economy("KEN", { law: [20, 40] }),
  economy("NOR", { law: [80, 20] }),
  economy("PRY", { law: [50, null] }),
];
const scores = world.flatMap((each) => each.scores);
const inputs = world.flatMap((each) => each.inputs);

describe("the share about procurement", () => {
  it("is the mean over the pillars of the weights so marked", () => {
    expect(procurementShare(state)).toBe(0.75);
    expect(procurementShare(product("state", [member("x", 1, false)]))).toBe((3 * 0.75) / 4);
  });

  it("follows what has a value where it is observed: the middle economy has all, one has more", () => {
    expect(observedShare(state, scores, inputs)).toBeCloseTo(0.75, 12);
    const onlyParaguay = scores.filter(({ iso3 }) => iso3 === "PRY");
    expect(observedShare(state, onlyParaguay, inputs)).toBeCloseTo((1 + 3 * 0.75) / 4, 12);
  });
});

it("the pillar that alone differs makes all of the variance", () => {
  const found = influenceOf(state, scores);
  expect(found.law).toBeCloseTo(1, 9);
  expect(found.capacity).toBeCloseTo(0, 9);
});

it("a member that falls where the rest of its pillar rises runs against it", () => {
  const found = itemRests(state, scores, inputs).find(({ indicator }) => indicator === "law-b");
  expect(found).toMatchObject({ pillar: "law", n: 2 });
  expect(found?.r).toBeCloseTo(-1, 9);
  expect([found?.low, found?.high]).toEqual([NaN, NaN]); // of two economies no interval can be told
});

describe("the verdicts", () => {
  const future = [{ scored: 160 }, { scored: 149 }] as IndexFutureRow[];
  const figures = (law?: readonly Member[]) =>
    figuresOf({ state: product("state", law), track: product("track") }, scores, inputs, future);
  const verdict = (id: string, of?: string, law?: readonly Member[]) =>
    figures(law).find((each) => each.product === "state" && each.id === id && each.of === of)?.isMet;

  it("hold each figure against what was wanted", () => {
    expect(verdict("procurement")).toBe(true);
    expect(verdict("influence", "law")).toBe(false);
    expect(verdict("item-rest", "law-b")).toBe(false);
    expect(verdict("item-rest", "capacity-a")).toBe(true); // all agree on it: no correlation
    expect(verdict("scored")).toBe(false);
    expect(verdict("next-year")).toBe(false);
  });

  it("excuse a member against its pillar only for a published reason", () => {
    const [first, second] = pair("law") as [Member, Member];
    expect(verdict("item-rest", "law-b", [first, { ...second, against: because }])).toBe(true);
  });
});
