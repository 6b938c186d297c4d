/** earlier: frozen editions to compare with, and what changed since. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangeRow } from "../../indicators/schema/edition.ts";
import { FORMER_VERSION } from "../../indicators/reform-index/former-method.ts";
import { readParquetRows } from "../lib/tables/read-parquet.ts";
import { changesBetween, type Compared } from "./changes.ts";
import { listEditions } from "./editions.ts";
import type { Earlier } from "../index/editions.ts";
import { indexFileName } from "../index/files.ts";
import type { FormerScores } from "../index/methods.ts";

/** What a comparison needs of an edition that is kept. */
export async function comparedOf(editions: string, id: string): Promise<Compared> {
  const table = <Row>(name: string) => readParquetRows<Row>(join(editions, id, `${name}.parquet`));
  return {
    observations: await table<Compared["observations"][number]>("observations"),
    provenance: await table<Compared["provenance"][number]>("provenance"),
    readings: await table<Compared["readings"][number]>("readings"),
    errata: await table<Compared["errata"][number]>("errata"),
  };
}

/** The newest edition of an earlier year than the data's, with all that changed since; undefined before the first. */
export async function earlierThan(
  editions: string,
  year: number,
  after: Compared,
): Promise<Earlier | undefined> {
  const found = listEditions(editions)
    .map(({ id, known, made }) => ({ id, year: Number((known ?? made).slice(0, 4)) }))
    .find((each) => each.year < year);
  if (!found) return undefined;
  const before = await comparedOf(editions, found.id);
  const changes: ChangeRow[] = changesBetween(before, after);
  return { ...found, observations: before.observations, changes };
}

/** What the newest edition under the former version of the method published; undefined where none is kept. */
export async function formerScoresIn(editions: string): Promise<FormerScores | undefined> {
  const found = listEditions(editions).find(({ id }) => methodOf(join(editions, id)) === FORMER_VERSION);
  if (!found) return undefined;
  const scores = await readParquetRows<FormerScores["scores"][number]>(
    join(editions, found.id, "index-scores.parquet"),
  );
  return { edition: found.id, scores };
}

/** Version of the method in the index of an edition; null where it has none. */
function methodOf(folder: string): string | null {
  const path = join(folder, indexFileName("state"));
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { method: string }).method : null;
}
