import type { AgeMark } from "../../indicators/define/age.ts";
import type { CatalogIndicator, Unit } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Status } from "../../indicators/schema/vocabulary.ts";
import { bandIndexOf } from "../../indicators/composite/band.ts";
import { scoreOf, valueOf } from "../../indicators/composite/normalise.ts";

export type ScoreMark = "c1" | "c2" | "c3" | "c4" | "c5";

export type Mark = ScoreMark | AgeMark | "nc" | "nd" | "ns" | "na";

const SCORE_MARKS: readonly ScoreMark[] = ["c1", "c2", "c3", "c4", "c5"];
const ABSENCE: Partial<Record<Status, Mark>> = {
  contradicted: "nc",
  "not-collected": "ns",
  "not-published": "nd",
  "not-applicable": "na",
};

type Level = NonNullable<Unit["levels"]>[number];
type Described = Pick<CatalogIndicator, "unit" | "direction" | "goalposts">;

/**
 * The class an observation is drawn in: the nearest answer where answers are words, else the fifth of its score; or the
 * pattern of its absence.
 */
export function markOf({ value, status }: Pick<Observation, "value" | "status">, indicator: Described): Mark {
  if (value === null) return ABSENCE[status] ?? "nd";
  const { levels } = indicator.unit;
  const shown = levels ? nearest(levels, value).value : value;
  return SCORE_MARKS[bandIndexOf(scoreOf(shown, indicator) as number)] as ScoreMark;
}

const nearest = (levels: readonly Level[], value: number): Level =>
  levels.reduce((best, level) =>
    Math.abs(level.value - value) < Math.abs(best.value - value) ? level : best,
  );

export interface MapClass {
  mark: ScoreMark;
  /** The answer in words, for indicators that have answers. */
  level: Level | null;
  /** Ends of the class in the indicator's unit; null at the open ends. */
  from: number | null;
  to: number | null;
}

/** The classes of an indicator, best first: one an answer, or one a fifth of the scale. */
export function classesOf(indicator: Described): MapClass[] {
  const { levels } = indicator.unit;
  if (levels) return levels.map((level) => levelClass(level, indicator)).reverse();
  return SCORE_MARKS.map((mark, at) => ({ mark, level: null, ...endsOf(at, indicator) })).reverse();
}

function levelClass(level: Level, indicator: Described): MapClass {
  const mark = markOf({ value: level.value, status: "reported" }, indicator) as ScoreMark;
  return { mark, level, from: level.value, to: level.value };
}

function endsOf(at: number, indicator: Described): { from: number | null; to: number | null } {
  const worse = at === 0 ? null : valueOf(at * 20, indicator);
  const better = at === 4 ? null : valueOf((at + 1) * 20, indicator);
  return indicator.direction === "higher-is-better"
    ? { from: worse, to: better }
    : { from: better, to: worse };
}
