/** What holds for every indicator, by its file alone. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import type { Words } from "../../../indicators/schema/shapes.ts";
import { LANGUAGES, SECTIONS } from "../../../indicators/schema/vocabulary.ts";
import { likelyRange } from "../../../indicators/composite/interval.ts";
import { scoreOf } from "../../../indicators/composite/normalise.ts";
import { loadSources } from "../../../pipelines/lib/source/load-sources.ts";

const indicators = await loadIndicators();
const sources = new Map((await loadSources()).map((source) => [source.id, source]));

it("has indicators to test: 28 or more, five or more in each pillar, every file among them", () => {
  expect(indicators.length).toBeGreaterThanOrEqual(28);
  for (const pillar of SECTIONS) {
    const ids = indicators.filter((each) => each.pillar === pillar).map(({ id }) => `${id}.ts`);
    expect(ids.length, pillar).toBeGreaterThanOrEqual(pillar === "outcomes" ? 3 : 5);
    expect(ids).toEqual(readdirSync(join("indicators", pillar)).sort());
  }
});

it.each(["id", "title", "asks"] as const)("has no %s twice, in any language", (field) => {
  for (const language of LANGUAGES) {
    const texts = indicators.map((each) => (field === "id" ? each.id : each[field][language]));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  }
});

describe.each(indicators)("$pillar/$id", (indicator) => {
  it.each(indicator.examples.map((example, at) => ({ at: at + 1, example })))(
    "gives the value and the score of its worked example $at",
    ({ example: { given, year, expect: value, score, se } }) => {
      const derived = indicator.derive(given, year ?? 2024);
      if (value === null) expect(derived).toBeNull();
      else expect(derived).toBeCloseTo(value, 4);
      const scored = scoreOf(derived, indicator);
      if (score === null) expect(scored).toBeNull();
      else expect(scored).toBeCloseTo(score, 1);
      if (se !== undefined) {
        const [low, high] = likelyRange(value as number, se);
        expect([low < (value as number), high > (value as number)]).toEqual([true, true]);
      }
    },
  );

  it("shows by its examples that its scale has two ends: not every score is the same", () => {
    expect(new Set(indicator.examples.map(({ score }) => score)).size).toBeGreaterThan(1);
  });

  it("reads measures that its sources describe", () => {
    for (const { source, inputs } of indicator.from) {
      for (const input of Object.values(inputs)) {
        const id = input.source ?? source;
        expect(Object.keys(sources.get(id)?.measures ?? {}), id).toContain(input.measure);
      }
    }
  });

  it("asks a question, in every language", () => {
    expect(indicator.asks.en).toMatch(/\?$/);
    expect(indicator.asks.fr).toMatch(/\u00A0\?$/);
    expect(indicator.asks.es).toMatch(/¿.*\?$/);
  });

  it("says in French and Spanish what it says in English, not the English again", () => {
    for (const words of [indicator.asks, indicator.matters, indicator.method, ...indicator.caveats]) {
      expect(words.fr).not.toBe(words.en);
      expect(words.es).not.toBe(words.en);
    }
  });

  it("keeps French signs beside their word with a no-break space", () => {
    for (const { fr } of wordsOf(indicator))
      expect(fr).not.toMatch(/[^\u00A0\u202F\d]([?!;»%](?=\s|$)|:\s)|«[^\u00A0\u202F]/);
  });

  it("gives a reason for a shelf life of more than three years", () => {
    const { years, because } = indicator.shelfLife;
    expect(years <= 3 || because !== undefined).toBe(true);
  });
});

/** Every text of an indicator, wherever it stands. */
function wordsOf(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "fr" in value) return [value as Words];
  return Object.values(value).flatMap(wordsOf);
}
