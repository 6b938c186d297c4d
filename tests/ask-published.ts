/** SQL over the published Parquet files in the native engine, tables by name as in the explorer. */
import { join } from "node:path";
import { TABLES } from "../indicators/tables.ts";
import { askNatively } from "../pipelines/lib/tables/parquet.ts";

const data = join(import.meta.dirname, "../public/data/latest");

export async function askPublished(sql: string): Promise<Record<string, unknown>[]> {
  const views = Object.keys(TABLES).map(
    (name) => `"${name}" AS (SELECT * FROM '${join(data, name)}.parquet')`,
  );
  const [comment, body] = /^\s*(--[^\n]*\n)?([\s\S]*)$/.exec(sql)?.slice(1) ?? [];
  const merged = /^\s*WITH\s/i.test(body ?? "")
    ? (body ?? "").replace(/^\s*WITH\s/i, `WITH ${views.join(", ")}, `)
    : `WITH ${views.join(", ")} ${body}`;
  return askNatively(`${comment ?? ""}${merged}`);
}
