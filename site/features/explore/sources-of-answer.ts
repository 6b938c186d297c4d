/**
 * Whose figures an answer shows: the sources it names in a column, else those that the question names and those of the
 * indicators named in either. Where nothing is named, it may hold any source's.
 */
import type { Answer } from "./answer.ts";

interface Known {
  /** Ids of every source. */
  sources: readonly string[];
  /** The sources of each indicator. */
  sourcesOf: Record<string, readonly string[]>;
  /** Those of a table that holds the figures of some sources only, by its name. */
  sourcesOfTable: Record<string, readonly string[]>;
}

export function sourcesOfAnswer(
  {
    sql,
    columns,
    rows,
  }: Pick<Answer, "sql" | "rows"> & { columns: Pick<Answer["columns"][number], "asked">[] },
  { sources, sourcesOf, sourcesOfTable }: Known,
): string[] {
  const isSource = (id: string) => sources.includes(id);
  const cellsOf = (column: string) =>
    columns.flatMap(({ asked }, at) => (asked === column ? rows.map((row) => String(row[at])) : []));
  const shown = cellsOf("source").filter(isSource);
  if (shown.length > 0) return [...new Set(shown)];
  const literals = [...sql.matchAll(/'([^']*)'/g)].map(([, text]) => text as string);
  const named = [
    ...literals.filter(isSource),
    ...[...cellsOf("indicator"), ...literals].flatMap((id) => sourcesOf[id] ?? []),
  ];
  if (named.length > 0) return [...new Set(named)];
  if (/\b(observations|readings|groups|provenance)\b/i.test(sql)) return [...new Set(sources)];
  const tables = [...sql.matchAll(/"([^"]*)"/g)].flatMap(([, name]) => sourcesOfTable[name as string] ?? []);
  return [...new Set(tables.length > 0 ? tables : sources)];
}
