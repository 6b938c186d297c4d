/** Build time: the frozen editions, and what changed between each and the one before. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { IndexFile } from "../../indicators/index-file.ts";
import { Edition, type ChangeRow, type ErratumRow } from "../../indicators/schema.ts";
import { countReasons, entriesOf } from "./change-entries.ts";
import { readParquetFile, readTable } from "./published.ts";

const folder = join(process.cwd(), "public/data");
const list = join(folder, "editions.json");

/** Newest first. */
export const editions: Edition[] = existsSync(list)
  ? z.array(Edition).parse(JSON.parse(readFileSync(list, "utf8")))
  : [];

/** The newest edition with the one before it, and every cell that differs; null where there is only one. */
export const newestChanges = await changesOf(editions);

/** Version of the method of the index in an edition; null for one frozen before there was an index. */
export function methodOf(id: string): string | null {
  const file = join(folder, "editions", id, "index-state.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as IndexFile).method : null;
}

export const errata = await readTable<ErratumRow>("errata");

export interface Changes {
  edition: Edition;
  before: Edition;
  rows: ChangeRow[];
  /** The list's address under the site's root, and its size. */
  path: string;
  bytes: number;
}

async function changesOf([edition, before]: Edition[]): Promise<Changes | null> {
  if (edition === undefined || before === undefined) return null;
  const path = `data/changes/${before.id}-${edition.id}.csv`;
  const rows = await readParquetFile<ChangeRow>(join(folder, "editions", edition.id, "changes.parquet"));
  return { edition, before, rows, path, bytes: readFileSync(join(process.cwd(), "public", path)).length };
}

const rowsByPlace = Map.groupBy(newestChanges?.rows ?? [], ({ iso3 }) => iso3);

/** What changed for one economy since the edition before. */
export function changesOfPlace(iso3: string) {
  const rows = rowsByPlace.get(iso3) ?? [];
  return { values: rows.length, reasons: countReasons(rows), entries: entriesOf(rows) };
}
