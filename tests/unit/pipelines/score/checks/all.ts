/** Every published table that the engine is held against. */
import { asemPanel } from "./asem-panel.ts";
import { asemReplicates } from "./asem-replicates.ts";
import { asemScales } from "./asem-scales.ts";
import { asemStages } from "./asem-stages.ts";
import { asemStatistics } from "./asem-statistics.ts";
import { asemTogether } from "./asem-together.ts";
import type { Check } from "./check.ts";
import { handbook } from "./handbook.ts";
import { humanDevelopment } from "./human-development.ts";
import { intervals } from "./intervals.ts";
import { socialChoice } from "./social-choice.ts";

export const CHECKS: readonly Check[] = [
  ...asemStages,
  ...asemStatistics,
  ...asemScales,
  ...asemPanel,
  ...asemTogether,
  ...asemReplicates,
  ...handbook,
  ...socialChoice,
  ...humanDevelopment,
  ...intervals,
];
