/** Build time: the frozen editions, and what changed between each and the one before. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { Edition, type ChangeRow, type ErratumRow } from "../../indicators/schema/schema.ts";
import { countReasons, entriesOf } from "./change-entries.ts";
import { readParquetFile, readTable } from "./published.build.ts";

const folder = join(process.cwd(), "public/data");
const list = join(folder, "editions.json");

/** Newest first. */
export const editions: Edition[] = existsSync(list)
  ? z.array(Edition).parse(JSON.parse(readFileSync(list, "utf8")))
  : [];

/** Each edition with the one before it, and every cell that differs; newest first. */
const pairs = await Promise.all(
  editions.slice(0, -1).map((edition, at) => changesOf(edition, editions[at + 1] as Edition)),
);

/** The newest pair with a difference; one without where there is no other, null where there is one edition only. */
export const newestChanges = pairs.find(({ rows }) => rows.length > 0) ?? pairs[0] ?? null;

/** Ids of the editions that change no value of the one before. */
export const unchanged: ReadonlySet<string> = new Set(
  pairs.filter(({ rows }) => rows.length === 0).map(({ edition }) => edition.id),
);

/** The editions since that pair, newest first: none of them changes a value. */
export const editionsSince = pairs
  .slice(0, newestChanges === null ? 0 : pairs.indexOf(newestChanges))
  .map(({ edition, before }) => ({
    edition,
    before,
    method: methodOf(edition.id),
    isFirstWithIndex: methodOf(edition.id) !== null && methodOf(before.id) === null,
  }));

/** Version of the method of the index in an edition; null for one frozen before there was an index. */
export function methodOf(id: string): string | null {
  const file = join(folder, "editions", id, "index-state.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as IndexFile).method : null;
}

/** Whether files of an edition were taken from view since; its folder then says which and why. */
export const hasWithdrawn = (id: string): boolean =>
  existsSync(join(folder, "editions", id, "WITHDRAWN.csv"));

export const errata = await readTable<ErratumRow>("errata");

export interface Changes {
  edition: Edition;
  before: Edition;
  rows: ChangeRow[];
  /** The list's address under the site's root, and its size. */
  path: string;
  bytes: number;
}

async function changesOf(edition: Edition, before: Edition): Promise<Changes> {
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
