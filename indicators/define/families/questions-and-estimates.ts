/** Indicators that differ only in what they ask: what a family shares, to be spread into each member's file. */
import {
  againstItsKin,
  expertJudgement,
  expertsWithBounds,
  lawAsWritten,
  notHighIncome,
  notOnlyProcurement,
  palestineIsWestBank,
  platformInUse,
} from "../caveats.ts";
import { pooledPercentiles, zeroToHundred, zeroToOne } from "../goalposts.ts";
import {
  asPublished,
  percentOf,
  plainShareOfPoints,
  shareOfPoints,
  shareOfPointsInQuarters,
  withBoundsWidened,
} from "../methods.ts";
import { lawsLiveLonger, threeYears } from "../shelf-life.ts";
import { percentOfPoints, scale, yesInPartNo, yesNoInQuarters } from "../units.ts";

/** A question that B-READY answers with yes, in part or no, told in points; `most` is what all yes earns. */
const businessReadyItem = (measure: string, most: number) => ({
  method: shareOfPoints,
  basis: "questionnaire" as const,
  unit: yesInPartNo,
  direction: "higher-is-better" as const,
  goalposts: zeroToHundred,
  from: [{ source: "worldbank-bready-2025", inputs: { points: { measure } } }],
  derive: ({ points }: { points: number }) => percentOf(points, most),
});

export const businessReadyLaw = (measure: string, most: number) => ({
  ...businessReadyItem(measure, most),
  checklist: "law" as const,
  aspect: "in-law" as const,
  shelfLife: lawsLiveLonger(5),
  caveats: [lawAsWritten, notHighIncome],
});

/** A function of the e-procurement platform, or something that can be read there. */
export const businessReadyFunction = (measure: string, most: number) => ({
  ...businessReadyItem(measure, most),
  checklist: "e-procurement" as const,
  aspect: "in-practice" as const,
  shelfLife: threeYears,
  caveats: [notHighIncome, platformInUse],
});

/** A question of several parts, whose points come in quarters. To be spread after the question. */
export const inQuarters = { method: shareOfPointsInQuarters, unit: yesNoInQuarters };

/** A question answered by degree, without words for the steps. To be spread after the question. */
export const inShares = { method: plainShareOfPoints, unit: percentOfPoints };

/** Something measured in practice, told in points: no question to tick off. */
export const businessReadyPractice = (measure: string, most: number) => ({
  ...businessReadyItem(measure, most),
  ...inShares,
  aspect: "in-practice" as const,
  shelfLife: threeYears,
  caveats: [notHighIncome],
});

/** An index of V-Dem from 0 (clean) to 1 (corrupt), with bounds: one version alone, never joined to another. */
export const vdemCorruption = (measure: string) => ({
  pillar: "outcomes" as const,
  method: withBoundsWidened,
  aspect: "in-practice" as const,
  basis: "experts" as const,
  unit: scale(2),
  direction: "lower-is-better" as const,
  goalposts: zeroToOne,
  shelfLife: threeYears,
  bounds: { errors: 1, ends: [0, 1] as [number, number] },
  from: [{ source: "vdem-v16-corruption-bounds", inputs: { index: { measure } } }],
  derive: ({ index }: { index: number }) => index,
  caveats: [againstItsKin, expertsWithBounds, palestineIsWestBank, notOnlyProcurement],
});

/** A point estimate of V-Dem's measurement model; goalposts at percentiles of all economies and years, as given. */
export const vdemEstimate = (measure: string, low: number, high: number) => ({
  method: asPublished,
  aspect: "in-practice" as const,
  basis: "experts" as const,
  unit: scale(2),
  direction: "higher-is-better" as const,
  goalposts: pooledPercentiles(low, high),
  shelfLife: threeYears,
  from: [{ source: "vdem", inputs: { estimate: { measure } } }],
  derive: ({ estimate }: { estimate: number }) => estimate,
  caveats: [expertJudgement, notOnlyProcurement, palestineIsWestBank],
});
