/** Where a suggestion leads further: the one place that knows the pages of steps, modules and coalitions. */
import type { Rule } from "../../indicators/advice/rules.ts";

export interface AdviceLink {
  kind: "step" | "module" | "ask";
  path: string;
}

/** Each returns the path of a page, or null while there is none. */
const pages: {
  step(step: string): string | null;
  module(pillar: Rule["module"]): string | null;
  ask(iso3: string): string | null;
} = {
  step: () => null,
  module: () => null,
  ask: () => null,
};

export function adviceLinks({ step, module }: Rule, iso3: string): AdviceLink[] {
  const found = [
    { kind: "step" as const, path: step === null ? null : pages.step(step) },
    { kind: "module" as const, path: pages.module(module) },
    { kind: "ask" as const, path: pages.ask(iso3) },
  ];
  return found.flatMap(({ kind, path }) => (path === null ? [] : [{ kind, path }]));
}
