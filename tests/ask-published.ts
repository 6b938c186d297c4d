/** SQL over the published Parquet files in the native engine, tables by name as in the explorer. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { TABLES } from "../indicators/tables.ts";
import { askNatively } from "../pipelines/lib/tables/parquet.ts";

const latest = join(import.meta.dirname, "../public/data/latest");

/** @param data the folder of the Parquet files */
export async function askPublished(sql: string, data = latest): Promise<Record<string, unknown>[]> {
  const tables = Object.keys(TABLES).filter((name) => existsSync(join(data, `${name}.parquet`)));
  const views = tables.map((name) => `"${name}" AS (SELECT * FROM '${join(data, name)}.parquet')`);
  const [comment, body] = /^\s*(--[^\n]*\n)?([\s\S]*)$/.exec(sql)?.slice(1) ?? [];
  const merged = /^\s*WITH\s/i.test(body ?? "")
    ? (body ?? "").replace(/^\s*WITH\s/i, `WITH ${views.join(", ")}, `)
    : `WITH ${views.join(", ")} ${body}`;
  return askNatively(`${comment ?? ""}${merged}`);
}
