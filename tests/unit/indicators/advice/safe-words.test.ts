import { describe, expect, it } from "vitest";
import { advise } from "../../../../indicators/advice/advise.ts";
import { RULES, type Rule } from "../../../../indicators/advice/rules.ts";
import { AT_RISK, safeWords } from "../../../../indicators/advice/safe-words.ts";
import { TOPICS, type Fact } from "../../../../indicators/advice/topics.ts";
import { LANGUAGES } from "../../../../indicators/schema/vocabulary.ts";

const atRisk = RULES.filter(({ role }) => AT_RISK.includes(role));

/** What would have somebody act in the open: said to them, in each language. */
const IN_THE_OPEN = {
  en: /\b(publish (the|each|what|it)|report (the|where|which)|protest|demonstrate|campaign|sue|sign (it|the|your)|in your own name)\b/i,
  fr: /\b(publiez|dénoncez|manifestez|racontez|signez(?! rien))\b/i,
  es: /\b(publique|denuncie|proteste|manifiéstese|informe en|firme(?! nada))\b/i,
};

describe("where civic space is not open", () => {
  it("every rule has words that are safe, or says that it is for people in office and stands as it is", () => {
    expect(RULES.filter((rule) => safeWords(rule) === null).map(({ id }) => id)).toEqual([]);
  });

  it("no journalist, group or firm is told the same as where it is open", () => {
    expect(atRisk.length).toBeGreaterThan(10);
    for (const rule of atRisk)
      for (const language of LANGUAGES)
        expect(safeWords(rule)?.[language], `${rule.id} ${language}`).not.toBe(rule.words[language]);
  });

  it("nobody at risk is told to act in the open, in any language", () => {
    for (const rule of atRisk)
      for (const language of LANGUAGES)
        expect(safeWords(rule)?.[language], `${rule.id} ${language}`).not.toMatch(IN_THE_OPEN[language]);
    // the pattern is no empty one: it knows the rule that asks for refusals to be published
    const unsafe = RULES.find(({ id }) => id === "ask-without-a-law") as Rule;
    for (const language of LANGUAGES) expect(unsafe.words[language]).toMatch(IN_THE_OPEN[language]);
  });

  it("speaks in at most 160 characters, and in every language with its own words", () => {
    for (const rule of RULES) {
      const words = safeWords(rule) as Rule["words"];
      for (const language of LANGUAGES)
        expect(words[language].length, `${rule.id} ${language}`).toBeLessThanOrEqual(160);
      expect(new Set(Object.values(words)).size, rule.id).toBe(3);
      expect(words.fr, rule.id).not.toMatch(/ [:;!?%»]|'/);
    }
  });

  it("advice keeps its facts and its roles, and changes its words", () => {
    const low: Fact = {
      ...{ indicator: TOPICS["right-to-information"], year: 2024, value: 0, score: 0 },
      ...{ status: "reported", source: "a-source", isOld: false },
    };
    const facts = new Map([[low.indicator, low]]);
    const [open, closed] = [advise(facts, true), advise(facts, false)];
    expect(closed.map(({ rule, facts: own }) => [rule.id, own])).toEqual(
      open.map(({ rule, facts: own }) => [rule.id, own]),
    );
    const words = (own: typeof open) => own.find(({ rule }) => rule.id === "ask-without-a-law")?.words.en;
    expect(words(open)).toMatch(/publish each refusal/);
    expect(words(closed)).toMatch(/^Ask for nothing in writing/);
  });
});

describe("open data that were once begun", () => {
  const said = (indicator: string, score: number | null): [string, Fact] => [
    indicator,
    {
      ...{ indicator, year: 2025, value: score, score, source: "a-source", isOld: false },
      status: score === null ? "not-published" : "reported",
    },
  ];
  const advised = (now: number, begun: number | null) =>
    advise(new Map([said(TOPICS["open-data"], now), said(TOPICS["open-data-begun"], begun)]), true).flatMap(
      ({ rule: { id } }) => (/^(ask-(for|where)-open-data|follow-one-buyer)/.test(id) ? [id] : []),
    );

  it("are asked after where they stopped, not offered a first file; elsewhere they are asked for", () => {
    expect(advised(0, 100)).toEqual(["ask-where-open-data-stopped"]);
    expect(advised(0, 0)).toEqual(["ask-for-open-data"]);
    expect(advised(0, null)).toEqual(["ask-for-open-data"]);
  });
});
