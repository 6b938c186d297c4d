/** Which rows of the table of courses teach a module: reviewed in seeds/training/teaching.csv. */
import { z } from "zod";
import { modules } from "./modules.ts";

const text = z.string().min(1);
const TeachingRow = z.strictObject({ module: text, organisation: text, title: text, because: text });

interface Course {
  organisation: string;
  title: string;
}

const keyOf = ({ organisation, title }: Course) => `${organisation}: ${title}`;

/**
 * Courses by module.
 * @throws RangeError where a row names a module or a course that is not there, with every such row
 */
export function teachingOf<Row extends Course>(
  rows: readonly unknown[],
  courses: readonly Row[],
): Map<string, Row[]> {
  const byKey = new Map(courses.map((course) => [keyOf(course), course]));
  const known = new Set(modules.map(({ id }) => id));
  const parsed = rows.map((row) => TeachingRow.parse(row));
  const faults = parsed.flatMap((row, at) => [
    ...(known.has(row.module) ? [] : [`line ${at + 2}: no module "${row.module}"`]),
    ...(byKey.has(keyOf(row)) ? [] : [`line ${at + 2}: no course "${keyOf(row)}"`]),
  ]);
  if (faults.length > 0) throw new RangeError(`seeds/training/teaching.csv, ${faults.join("; ")}`);
  const groups = Map.groupBy(parsed, (row) => row.module);
  return new Map(
    [...groups].map(([module, own]) => [module, own.map((row) => byKey.get(keyOf(row)) as Row)]),
  );
}
