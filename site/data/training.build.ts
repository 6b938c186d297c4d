/** Build time: the curriculum, its courses, and its exercises with the answers of this edition. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { parseRows } from "../lib/csv.ts";
import { seal } from "../../indicators/training/check.ts";
import type { Exercise, TrainingTables } from "../../indicators/training/exercise.ts";
import { exercises } from "../../indicators/training/exercises.ts";
import { teachingOf } from "../../indicators/training/teaching.ts";
import type { TABLES } from "../../indicators/tables.ts";
import { catalog, groups, observations, places, readTable } from "./published.build.ts";

export type CourseRow = z.infer<(typeof TABLES)["courses"]["row"]>;

export const courses = await readTable<CourseRow>("courses");
const seed = readFileSync(join(process.cwd(), "seeds/training/teaching.csv"), "utf8");
const teaching = teachingOf(parseRows(seed), courses);

export const coursesOf = (module: string): CourseRow[] => teaching.get(module) ?? [];

const read = async <Name extends keyof TrainingTables>(name: Name) =>
  (await readTable<TrainingTables[Name][number]>(name)) as unknown as TrainingTables[Name];

/** Of which edition the answers are; between editions, the day of the data. */
export const edition = catalog.edition?.id ?? catalog.date;

export const tables: TrainingTables = {
  places,
  observations,
  groups,
  events: await read("events"),
  stories: await read("stories"),
  "data-sources": await read("data-sources"),
  actors: await read("actors"),
  "actors-withheld": await read("actors-withheld"),
  "index-scores": await read("index-scores"),
  "index-moves": await read("index-moves"),
};

/** An exercise with its answer; an edition that leaves one open stops the build. */
export interface Solved {
  exercise: Exercise;
  solution: ReturnType<Exercise["solve"]>;
  sealed: ReturnType<typeof seal>;
}

const solved = exercises.map((exercise): Solved => {
  const solution = exercise.solve(tables);
  return { exercise, solution, sealed: seal(exercise, solution, places, edition) };
});

export const exercisesOf = (module: string): Solved[] =>
  solved.filter(({ exercise }) => exercise.module === module);
