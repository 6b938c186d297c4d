/** Build time: stories of reform, who has taken which step, and what the indicators said before and after. */
import { compare } from "../../indicators/schema/compare.ts";
import type {
  StepReliabilityRow,
  StepRow,
  StepWitnessRow,
  StoryRow,
} from "../../indicators/records/stories/rows.ts";
import {
  standOf,
  STEPS,
  type Answered,
  type Stand,
  type Step,
} from "../../indicators/records/stories/steps.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Pillar } from "../../indicators/schema/vocabulary.ts";
import { byIndicator, byPlace, indicatorOf, peers, placeOf, readTable } from "./published.build.ts";

/** The newest first; those without a year at the end. */
export const byYear = (a: StoryRow, b: StoryRow): number =>
  (b.year ?? 0) - (a.year ?? 0) || compare(a.title, b.title);

export const stories = (await readTable<StoryRow>("stories")).sort(byYear);
const rows = await readTable<StepRow>("steps");
const rowsBy = Map.groupBy(rows, ({ step }) => step);

const listed = (cell: string | null): string[] => cell?.split("|") ?? [];

export const pillarsOf = ({ pillars }: StoryRow) => listed(pillars) as Pillar[];
export const actorTypesOf = ({ actor_types }: StoryRow) => listed(actor_types);
export const stepsOf = ({ steps }: StoryRow) => STEPS.filter(({ id }) => listed(steps).includes(id));
export const regionOf = ({ iso3 }: StoryRow) => (iso3 === null ? null : (placeOf.get(iso3)?.region ?? null));

export const storiesOf = (iso3: string) => stories.filter((story) => story.iso3 === iso3);
export const storiesOn = (indicator: string) =>
  stories.filter(({ indicators }) => listed(indicators).includes(indicator));
export const storiesOfStep = (step: string) => stories.filter(({ steps }) => listed(steps).includes(step));

const witnesses = Map.groupBy(
  await readTable<StepWitnessRow>("step-witnesses"),
  ({ step, iso3 }) => `${step} ${iso3}`,
);

/** What each document says of a step of an economy: the earliest date first, then those without one. */
export const witnessesOf = (step: string, iso3: string): StepWitnessRow[] =>
  (witnesses.get(`${step} ${iso3}`) ?? []).toSorted(
    (a, b) => compare(a.date ?? "9", b.date ?? "9") || (a.asked ?? 0) - (b.asked ?? 0),
  );

/** How often documents disagree about the date of each kind of step. */
export const reliability = await readTable<StepReliabilityRow>("step-reliability");

const rowsIn = Map.groupBy(rows, ({ iso3 }) => iso3);

/** The steps that an economy has taken, as the ledger dates them. */
export const takenIn = (iso3: string): StepRow[] => rowsIn.get(iso3) ?? [];

/** Who has taken a step, the first first. */
export const takersOf = ({ id }: Step): StepRow[] => rowsBy.get(id) ?? [];

/** What an indicator said of the story's economy before its year, first after it, and last. */
export interface Moved {
  indicator: CatalogIndicator;
  before: Observation | null;
  after: Observation | null;
  newest: Observation | null;
}

/** Nothing is compared where the story has no year or is of no single economy. */
export function movedBy({ iso3, year, indicators }: StoryRow): Moved[] {
  if (iso3 === null || year === null) return [];
  return listed(indicators).flatMap((id) => {
    const indicator = indicatorOf.get(id);
    if (!indicator) return [];
    const own = (byIndicator.get(id) ?? [])
      .filter((row) => row.iso3 === iso3 && row.value !== null)
      .sort((a, b) => a.year - b.year);
    const after = own.filter((row) => row.year > year);
    return [
      {
        indicator,
        before: own.filter((row) => row.year < year).at(-1) ?? null,
        after: after[0] ?? null,
        newest: after.length > 1 ? (after.at(-1) ?? null) : null,
      },
    ];
  });
}

/** How an economy stands to every step. */
export function standsOf(iso3: string): { step: Step; stand: Stand }[] {
  return STEPS.map((step) => ({
    step,
    stand: standOf(
      step,
      takersOf(step).filter((row) => row.iso3 === iso3),
      step.answered === null ? null : newestAnswer(iso3, step.answered.indicator),
    ),
  }));
}

function newestAnswer(iso3: string, indicator: string): Answered {
  const own = (byPlace.get(iso3) ?? []).filter(
    (row) => row.indicator === indicator && (row.value !== null || row.status === "contradicted"),
  );
  const newest = own.sort((a, b) => a.year - b.year).at(-1);
  return newest?.status === "contradicted" ? "contradicted" : (newest?.value ?? null);
}

/** Economies like each one, the nearest first. */
export const nearTo: ReadonlyMap<string, string[]> = new Map(
  [...Map.groupBy(peers, ({ iso3 }) => iso3)].map(([iso3, own]) => [
    iso3,
    [...new Set(own.toSorted((a, b) => a.rank - b.rank).map(({ peer }) => peer))],
  ]),
);
