/** What an exercise is. Its answer is reckoned from the tables of an edition; none is typed. */
import type { ActorRow, WithheldActorsRow } from "../records/actors/rows.ts";
import type { IndexMoveRow, IndexScoreRow } from "../reform-index/tables.ts";
import type { Observation } from "../schema/observation.ts";
import type { Group, Place } from "../schema/place.ts";
import type { Words } from "../schema/shapes.ts";

/** The published tables that exercises ask; each has at least these columns. */
export interface TrainingTables {
  places: readonly Pick<Place, "iso3" | "iso2" | "name_en" | "name_fr" | "name_es" | "aliases" | "region">[];
  observations: readonly Pick<Observation, "indicator" | "iso3" | "year" | "value">[];
  groups: readonly Pick<Group, "indicator" | "year" | "kind" | "name" | "places" | "median">[];
  events: readonly { iso3: string; date: string; type: string }[];
  stories: readonly { actor_types: string }[];
  "data-sources": readonly { iso3: string | null }[];
  actors: readonly Pick<ActorRow, "iso3" | "actor_type" | "relevance" | "kind">[];
  "actors-withheld": readonly Pick<WithheldActorsRow, "iso3" | "actor_type">[];
  "index-scores": readonly Pick<IndexScoreRow, "product" | "iso3" | "year" | "node" | "score">[];
  "index-moves": readonly Pick<IndexMoveRow, "iso3" | "year_from" | "year_to" | "change" | "certainty">[];
}

/** What is named in a text: an economy, some economies, a number, a year, a thing with words of its own. */
export type Figure =
  | { number: number; digits: number }
  | { year: number }
  | { places: readonly string[] }
  | { kinds: readonly string[] }
  | { pillar: string }
  | { region: string };
export type Figures = Readonly<Record<string, Figure>>;

/** What the reader chooses among: ids whose words the page knows. */
export type Options =
  | { of: "places"; ids: readonly string[] }
  | { of: "pillars"; ids: readonly string[] }
  | { of: "kinds"; ids: readonly string[] }
  | { of: "regions"; ids: readonly string[] };

export interface Solution {
  /** A number; or the ids that are right, in no order. */
  answer: number | readonly string[];
  /** Figures that explain it, for the places {…} of the explanation. */
  figures: Figures;
}

/** number and year: one is typed. place: a name is typed. one and some: chosen among options. */
export type Kind = "number" | "year" | "place" | "one" | "some";

export interface Exercise {
  id: string;
  module: string;
  /** page: found by looking. query: found by a query, or in a file that is downloaded. */
  way: "page" | "query";
  kind: Kind;
  /** Decimals that are asked for, of a number. */
  digits?: number;
  options?: Options;
  /** Figures for the places {…} of question and hints. */
  asked: Figures;
  question: Words;
  hints: readonly [Words, Words];
  explanation: Words;
  /** Address of the page where it can be seen. */
  see: string;
  /** @throws RangeError where the edition gives no answer, or two */
  solve(tables: TrainingTables): Solution;
}

export const defineExercise = (exercise: Exercise): Exercise => exercise;
