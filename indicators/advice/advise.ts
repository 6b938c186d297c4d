/** Which rules apply to an economy, each with the facts that triggered it, in the words that are safe there. */
import type { Words } from "../schema/shapes.ts";
import { RULES, type Role, type Rule } from "./rules.ts";
import { safeWords } from "./safe-words.ts";
import { stageOf, TOPIC_IDS, TOPICS, type Fact, type Stage, type Topic } from "./topics.ts";

export interface Suggestion {
  rule: Rule;
  role: Role;
  /** What is advised: where civic space is not open, only what can be done unseen. */
  words: Words;
  /** The answers that triggered it; of a gap, the rows that say why there is none. */
  facts: Fact[];
}

/** What may be a gap: whether open data were begun is no question beside whether they are published. */
const GAPS = TOPIC_IDS.filter((topic) => topic !== "open-data-begun");

/**
 * @param facts newest row of each indicator, by indicator; without a row the question was not put here
 * @param isOpen whether civic space is: where it is not, or nobody has measured it, a rule without safe words is silent
 */
export function advise(facts: ReadonlyMap<string, Fact>, isOpen: boolean): Suggestion[] {
  const stages = stagesOf(facts);
  return RULES.filter((rule) => applies(rule, stages))
    .flatMap((rule) => {
      const words = isOpen ? rule.words : safeWords(rule);
      return words === null ? [] : [{ rule, words, role: rule.role, facts: factsOf(rule, stages, facts) }];
    })
    .toSorted((a, b) => Number(restsOnOld(a)) - Number(restsOnOld(b)));
}

const stagesOf = (facts: ReadonlyMap<string, Fact>): Record<Topic, Stage> =>
  Object.fromEntries(TOPIC_IDS.map((topic) => [topic, stageOf(facts.get(TOPICS[topic]))])) as Record<
    Topic,
    Stage
  >;

function applies({ when, gaps }: Rule, stages: Record<Topic, Stage>): boolean {
  const unknown = GAPS.filter((topic) => stages[topic] === "unknown").length;
  if (gaps !== undefined && unknown < gaps) return false;
  return Object.entries(when).every(([topic, wanted]) => wanted.includes(stages[topic as Topic]));
}

function factsOf(
  { when, gaps }: Rule,
  stages: Record<Topic, Stage>,
  facts: ReadonlyMap<string, Fact>,
): Fact[] {
  const topics =
    gaps === undefined ? (Object.keys(when) as Topic[]) : GAPS.filter((topic) => stages[topic] === "unknown");
  return topics.flatMap((topic) => facts.get(TOPICS[topic]) ?? []);
}

/** Advice from fresh answers comes first. */
const restsOnOld = ({ facts }: Suggestion) => facts.some(({ isOld }) => isOld);
