/**
 * What advice looks at: one indicator a topic, and where its newest score stands. One answer gives one stage, so that two
 * pieces of advice on the same topic can never say the opposite.
 */
import type { Status } from "../schema/vocabulary.ts";

export const TOPICS = {
  "right-to-information": "right-to-information-law",
  portal: "e-procurement-portal",
  "open-data": "publishes-open-contracting-data",
  "open-data-begun": "ocds-published",
  ownership: "beneficial-ownership-rules",
  analysis: "procurement-data-analysed",
  information: "procurement-information-public",
  competition: "competitive-methods",
  complaints: "complaint-body",
  appeal: "right-to-appeal",
  standstill: "standstill-period",
  "debarment-law": "debarment-in-law",
  debarment: "debarment-in-practice",
  "audit-reports": "audit-reports-public",
  audit: "external-audit",
  "whistle-blowers": "whistle-blower-protection",
  ogp: "ogp-member",
  payment: "payment-deadline",
  assessment: "maps-legal-framework",
} as const;

export type Topic = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as Topic[];

/** low: the lowest quarter of the scale, the "no" of a yes-or-no question. high: the highest quarter. */
export const STAGES = ["low", "middle", "high", "unknown"] as const;
export type Stage = (typeof STAGES)[number];
const LOW = 25;
const HIGH = 75;

/** The newest answer of an economy to an indicator, as its profile shows it. */
export interface Fact {
  indicator: string;
  year: number;
  value: number | null;
  score: number | null;
  status: Status;
  source: string | null;
  isOld: boolean;
}

export function stageOf(fact: Fact | undefined): Stage {
  if (fact === undefined || fact.score === null) return "unknown";
  if (fact.score <= LOW) return "low";
  return fact.score >= HIGH ? "high" : "middle";
}
