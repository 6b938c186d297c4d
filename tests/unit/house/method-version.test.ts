/** No change of the method without a new version of it: whatever decides a score of the index is held by a checksum. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Definition } from "../../../indicators/define/define-indicator.ts";
import { indexSpecOf } from "../../../indicators/reform-index/specification.ts";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { METHOD_VERSIONS } from "../../../indicators/reform-index/method-versions.ts";
import {
  FORMER_VERSION,
  formerDefinitions,
  formerProducts,
  formerThresholds,
} from "../../../indicators/reform-index/former-method.ts";
import * as choices from "../../../indicators/reform-index/members.ts";
import {
  PRODUCTS,
  type Member,
  type Product,
  type ProductId,
} from "../../../indicators/reform-index/product.ts";
import { LIKELY, VERY_LIKELY } from "../../../indicators/composite/certainty.ts";
import { TRIES } from "../../../indicators/composite/moves.ts";
import { sha256 } from "../../../pipelines/lib/files/files.ts";

/** By version. A line is added with each new version, and never changed. */
const KNOWN: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, "method-version.json"), "utf8"),
) as Record<string, string>;

const indicators = await loadIndicators();

function methodOf(
  products: readonly Product[],
  definitions: readonly Definition[] | ((product: ProductId) => readonly Definition[]),
  {
    thresholds,
    otherChoices,
    SEED,
    DRAWS,
    misdated,
    SAME_SOURCE,
    COMPARABLE_FROM,
    STEADY,
  }: Pick<
    typeof choices,
    | "thresholds"
    | "otherChoices"
    | "SEED"
    | "DRAWS"
    | "misdated"
    | "SAME_SOURCE"
    | "COMPARABLE_FROM"
    | "STEADY"
  >,
) {
  return {
    products: products.map((product) => {
      const known = typeof definitions === "function" ? definitions(product.id) : definitions;
      const lifeOf = new Map(known.map(({ id, shelfLife }) => [id, shelfLife.years]));
      const { title: _words, ...parsed } = indexSpecOf(product, known, thresholds);
      const uncertainty = { ...parsed.uncertainty, seed: SEED, draws: DRAWS };
      const spec = {
        ...parsed,
        uncertainty: { ...uncertainty, method: { ...otherChoices, floors: product.otherFloors } },
      };
      const lives = spec.indicators.map(({ id }) => [id, product.carry ?? lifeOf.get(id)]);
      return { id: product.id, spec, lives };
    }),
    thresholds: [thresholds.pillarCoverage, thresholds.pillarIndicators],
    otherChoices,
    draws: [SEED, DRAWS, TRIES],
    errors: [misdated.chance, SAME_SOURCE],
    comparable: [COMPARABLE_FROM, STEADY],
    words: [LIKELY, VERY_LIKELY],
  };
}

/** Keys in order; what is null or false is left away, so that a step nobody takes does not count as a change. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined && each !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, plain(each)]),
  );
}

const checksumOf = (method: object) => sha256(new TextEncoder().encode(JSON.stringify(plain(method))));
const products = PRODUCTS.map((id) => choices.products[id]);
const now = checksumOf(methodOf(products, indicators, choices));

it("is the method of the version that it says it is", () => {
  const version = choices.METHOD_VERSION;
  expect(
    now,
    `What decides a score of the index is no longer what version ${version} of the method was: a member, a weight, a goalpost, ` +
      `a shelf life, a threshold, another choice of the method layer, an error that is assumed, what makes years comparable, the seed or the number of draws. If that is meant: raise METHOD_VERSION ` +
      `in indicators/reform-index/members.ts, say in indicators/reform-index/method-versions.ts what changed and when, and add "<version>": "${now}" ` +
      `to tests/unit/house/method-version.json. Lines of older versions stay as they are. If it is not meant: put it back.`,
  ).toBe(KNOWN[version]);
});

/** What version 1.0 took for granted beside its products. Never changed. */
const formerChoices = {
  thresholds: { ...formerThresholds, because: choices.thresholds.because },
  otherChoices: {
    weights: 0.25,
    goalposts: 0.1,
    normalise: [{ method: "zscore" as const, mean: 50, sd: 20 }],
    aggregate: ["arithmetic" as const, "harmonic" as const],
    missing: true,
    leaveOut: 0.5,
  },
  SEED: 20260101 as const,
  DRAWS: 1000 as const,
  misdated: { chance: 0.06, because: choices.misdated.because },
  SAME_SOURCE: 0.5 as const,
  COMPARABLE_FROM: 2003 as const,
  STEADY: 0.6 as const,
};

it(`keeps version ${FORMER_VERSION} as it was, to be computed beside the one in force`, () => {
  const former = methodOf(
    PRODUCTS.map((id) => formerProducts[id]),
    (product) => formerDefinitions(product, indicators),
    formerChoices,
  );
  expect(checksumOf(former)).toBe(KNOWN[FORMER_VERSION]);
});

it("lists each version with its day and what changed, newest first, and no other", () => {
  expect(METHOD_VERSIONS[0]?.version).toBe(choices.METHOD_VERSION);
  expect(METHOD_VERSIONS.map(({ version }) => version).sort()).toEqual(Object.keys(KNOWN).sort());
  const days = METHOD_VERSIONS.map(({ date }) => date);
  expect(days).toEqual([...days].sort().reverse());
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

describe("would notice", () => {
  const [state, track] = products as [Product, Product];
  const changedBy = (edit: { products?: Product[]; definitions?: Definition[]; choices?: object }) =>
    checksumOf(
      methodOf(edit.products ?? products, edit.definitions ?? indicators, { ...choices, ...edit.choices }),
    );
  const withMember = (edit: (member: Member) => Member): Product[] => {
    const [first, ...others] = state.pillars.law as [Member, ...Member[]];
    return [{ ...state, pillars: { ...state.pillars, law: [edit(first), ...others] } }, track];
  };
  const withDefinition = (edit: (definition: Definition) => Definition) =>
    indicators.map((each) => (each.id === "media-scrutiny" ? edit(each) : each));

  it.each([
    ["another weight", { products: withMember((member) => ({ ...member, weight: 2 })) }],
    ["another member", { products: withMember((member) => ({ ...member, indicator: "ogp-member" })) }],
    ["another floor", { products: [{ ...state, floor: 2 }, track] }],
    ["another carry", { products: [state, { ...track, carry: 4 }] }],
    [
      "another goalpost",
      { definitions: withDefinition((each) => ({ ...each, goalposts: { ...each.goalposts, low: -4 } })) },
    ],
    [
      "another shelf life",
      { definitions: withDefinition((each) => ({ ...each, shelfLife: { ...each.shelfLife, years: 4 } })) },
    ],
    ["another threshold", { choices: { thresholds: { ...choices.thresholds, pillarCoverage: 0.6 } } }],
    ["another choice", { choices: { otherChoices: { ...choices.otherChoices, weights: 0.2 } } }],
    ["another seed", { choices: { SEED: 1 } }],
    ["another chance of a wrong date", { choices: { misdated: { ...choices.misdated, chance: 0.1 } } }],
    ["errors of one source more alike", { choices: { SAME_SOURCE: 0.8 } }],
    ["another first year to compare", { choices: { COMPARABLE_FROM: 2005 } }],
    ["members that come and go", { choices: { STEADY: 0.4 } }],
    ["another floor tried", { products: [{ ...state, otherFloors: [20] }, track] }],
    ["fewer draws", { choices: { DRAWS: 500 } }],
  ])("%s", (_, edit) => {
    expect(changedBy(edit as Parameters<typeof changedBy>[0])).not.toBe(now);
  });

  it("and is not moved by words alone", () => {
    const because = { en: "x", fr: "x", es: "x" };
    expect(changedBy({ products: withMember((member) => ({ ...member, because })) })).toBe(now);
    expect(changedBy({})).toBe(now);
  });
});
