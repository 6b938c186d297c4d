/** Where a suggestion leads further: the one place that knows the pages of steps, modules and coalitions. */
import type { Rule } from "../../../indicators/advice/rules.ts";
import { modules } from "../../../indicators/training/modules.ts";

export interface AdviceLink {
  kind: "step" | "module" | "ask";
  path: string;
}

const moduleOf = (pillar: Rule["module"]) =>
  modules.find(({ pillars }) => pillars.length === 1 && pillars[0] === pillar);

export function adviceLinks({ step, module }: Rule, iso3: string): AdviceLink[] {
  const taught = moduleOf(module);
  const found = [
    { kind: "step" as const, path: step === null ? null : `/knowledge/steps/${step}/?near=${iso3}` },
    { kind: "module" as const, path: taught ? `/training/${taught.id}/` : null },
    { kind: "ask" as const, path: `/coalitions/${iso3}/` },
  ];
  return found.flatMap(({ kind, path }) => (path === null ? [] : [{ kind, path }]));
}
