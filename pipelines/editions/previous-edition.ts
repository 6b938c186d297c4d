/** earlier: a frozen edition to compare with, and what changed since. */
import { join } from "node:path";
import type { ChangeRow } from "../../indicators/schema/edition.ts";
import { readParquetRows } from "../lib/tables/read-parquet.ts";
import { changesBetween, type Compared } from "./changes.ts";
import { listEditions } from "./editions.ts";
import type { Earlier } from "../index/editions.ts";

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
