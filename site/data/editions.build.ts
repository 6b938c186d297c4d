/** Build time: the frozen editions, and what changed between each and the one before. */
import { z } from "zod";
import { openPublished } from "./published-files.build.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { Edition, type ChangeRow, type ErratumRow } from "../../indicators/schema/edition.ts";
import { countReasons, entriesOf } from "./change-entries.ts";
import { readTable } from "./published.build.ts";

const published = openPublished("");
const folderOf = (id: string) => openPublished(`editions/${id}`);

/** Newest first. */
export const editions: Edition[] = published.has("editions.json")
  ? z.array(Edition).parse(published.json("editions.json"))
  : [];

/** The day each was frozen. */
export const madeOn: Readonly<Record<string, string>> = Object.fromEntries(
  editions.map(({ id, made }) => [id, made]),
);

/** The same of those that keep the file of Track. */
export const madeWithTrack: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(madeOn).filter(([id]) => folderOf(id).has("index-track.json")),
);

/** The last year of Track in each of them. */
export const lastYearsOfTrack = Object.keys(madeWithTrack).map((id) => {
  const { times } = folderOf(id).json("index-track.json") as IndexFile;
  return times.reduce((last, time) => Math.max(last, Number(time)), -Infinity);
});

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
  const folder = folderOf(id);
  return folder.has("index-state.json") ? (folder.json("index-state.json") as IndexFile).method : null;
}

/** Whether files of an edition were taken from view since; its folder then says which and why. */
export const hasWithdrawn = (id: string): boolean => folderOf(id).has("WITHDRAWN.csv");

/** Whether names were taken out of files of an edition since; its folder then says of which and why. */
export const hasRedacted = (id: string): boolean => folderOf(id).has("REDACTED.csv");

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
  const list = `changes/${before.id}-${edition.id}.csv`;
  const rows = await folderOf(edition.id).table<ChangeRow>("changes");
  return { edition, before, rows, path: `data/${list}`, bytes: published.bytes(list) };
}

const rowsByPlace = Map.groupBy(newestChanges?.rows ?? [], ({ iso3 }) => iso3);

/** What changed for one economy since the edition before. */
export function changesOfPlace(iso3: string) {
  const rows = rowsByPlace.get(iso3) ?? [];
  return { values: rows.length, reasons: countReasons(rows), entries: entriesOf(rows) };
}
