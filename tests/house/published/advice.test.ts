import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../indicators/advice/advise.ts";
import { ROLES, RULES } from "../../../indicators/advice/rules.ts";
import { AT_RISK, safeWords } from "../../../indicators/advice/safe-words.ts";
import { stageOf, TOPIC_IDS, TOPICS, type Fact, type Stage } from "../../../indicators/advice/topics.ts";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { adviceFor } from "../../../site/features/country/advice-of-place.build.ts";
import { civicSpaceOf } from "../../../site/data/coalitions.build.ts";
import { indicatorOf, shownPlaces } from "../../../site/data/published.build.ts";

const OWED = ["journalist", "cso", "official", "donor"] as const;

interface Expected {
  role: string;
  rule: string;
  facts: { indicator: string; year?: number; value: number | null }[];
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
const byRule = (a: Expected, b: Expected) => (a.rule < b.rule ? -1 : 1);

describe("advice for an economy", () => {
  const names = readdirSync("tests/cases/advice").filter((name) => name.endsWith(".json"));
  it("is expected by hand for five", () => expect(names).toHaveLength(5));

  it.each(names)("is what a person makes of the published answers, with the same facts: %s", (name) => {
    const expected = JSON.parse(readFileSync(`tests/cases/advice/${name}`, "utf8")) as Expected[];
    const found = adviceFor(name.slice(0, 3)).map(({ role, rule, facts }) => ({
      role,
      rule: rule.id,
      facts: facts.map(({ indicator, year, value }) => ({
        indicator,
        ...(value !== null && { year }),
        value: rounded(value),
      })),
    }));
    expect(found.sort(byRule)).toEqual(expected.sort(byRule));
  });

  it("leaves no journalist, organisation, official or donor without a next step, and none without a fact", () => {
    expect(shownPlaces.length).toBeGreaterThan(190);
    for (const { iso3 } of shownPlaces) {
      const own = adviceFor(iso3);
      expect({ iso3, roles: OWED.filter((role) => !own.some((each) => each.role === role)) }).toEqual({
        iso3,
        roles: [],
      });
      for (const { rule, facts } of own) expect(facts.length, `${iso3} ${rule.id}`).toBeGreaterThan(0);
    }
  });
});

const fact = (indicator: string, score: number | null): Fact => ({
  ...{ indicator, year: 2024, value: score, score, source: "a-source", isOld: false },
  status: score === null ? "not-published" : "reported",
});
const anyFacts = fc.tuple(...TOPIC_IDS.map(() => fc.option(fc.constantFrom(0, 25, 26, 50, 74, 75, 100)))).map(
  (scores) =>
    new Map(
      scores.map((score, at) => {
        const indicator = TOPICS[TOPIC_IDS[at] as (typeof TOPIC_IDS)[number]];
        return [indicator, fact(indicator, score)];
      }),
    ),
);

describe("where civic space is not open", () => {
  const closed = shownPlaces.filter(({ iso3 }) => civicSpaceOf(iso3).space !== "open");
  it("only words that are safe there are advised, and nobody is left without any", () => {
    expect(closed.length).toBeGreaterThan(100);
    for (const { iso3 } of closed)
      for (const { rule, words, role } of adviceFor(iso3)) {
        expect(words, `${iso3} ${rule.id}`).toEqual(safeWords(rule));
        if (AT_RISK.includes(role)) expect(words, `${iso3} ${rule.id}`).not.toEqual(rule.words);
      }
  });
  it("is told apart from where it is: there the words are the rule's own", () => {
    const open = shownPlaces.filter(({ iso3 }) => civicSpaceOf(iso3).space === "open");
    expect(open.length).toBeGreaterThan(50);
    for (const { iso3 } of open)
      for (const { rule, words } of adviceFor(iso3)) expect(words).toBe(rule.words);
  });
});

describe("the rules", () => {
  it("give each of the four roles a step, whatever the answers", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (facts, isOpen) => {
        const roles = new Set(advise(facts, isOpen).map(({ role }) => role));
        expect(OWED.filter((role) => !roles.has(role))).toEqual([]);
      }),
    );
  });

  it("never say two things of one topic: whatever speaks of it rests on the one stage it has", () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (facts, isOpen) => {
        const shown = advise(facts, isOpen);
        for (const topic of TOPIC_IDS) {
          const stage = stageOf(facts.get(TOPICS[topic]));
          for (const { rule } of shown) {
            const wanted: readonly Stage[] | undefined = rule.when[topic];
            if (wanted) expect(wanted, rule.id).toContain(stage);
          }
        }
      }),
    );
  });

  it("take an unasked question for an unknown, never for a no", () => {
    expect(advise(new Map(), true).flatMap(({ rule }) => Object.values(rule.when).flat())).not.toContain(
      "low",
    );
  });

  it("name indicators that exist, roles that exist, and every fact of theirs", () => {
    for (const indicator of Object.values(TOPICS)) expect(indicatorOf.has(indicator), indicator).toBe(true);
    expect(new Set(RULES.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it("speak in at most 160 characters, and in every language with its own words", () => {
    for (const { id, words } of RULES) {
      for (const language of LANGUAGES)
        expect(words[language].length, `${id} ${language}`).toBeLessThanOrEqual(160);
      expect(new Set(Object.values(words)).size, id).toBe(3);
      expect(words.fr, id).not.toMatch(/ [:;!?%»]|'/);
    }
  });
});
