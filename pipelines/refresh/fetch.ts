/** fetch: brings a source's files from their addresses. Nothing is written here. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FaultList } from "../lib/faults/fault.ts";
import { sha256 } from "../lib/files/files.ts";
import type { Network, Validators } from "../lib/http/http.ts";
import type { FiledDefinition, SourceFile } from "../lib/source/source.ts";

export interface Places {
  /** Where files were kept when they were last accepted: data/snapshots. */
  snapshots: string;
  /** A mirror that holds every file as <base>/<source>/<file>; null: the publishers' own addresses. */
  base: string | null;
  /** A folder in which a person has placed files as <folder>/<source>/<file>. */
  from: string | null;
}

export interface FetchedSource {
  /** The files at hand, by the keys of `source.files`. */
  bytes: Record<string, Uint8Array>;
  /** What to keep of each download: the file itself, and what its server said of it. */
  kept: Map<string, string | Uint8Array>;
  /** Files that no address gives and that were not placed for this run; of some, the copy placed before is held. */
  byHand: { file: SourceFile; isHeld: boolean }[];
}

/** What is kept beside a file that was downloaded, so that its server can be asked whether it has changed. */
const Memory = z.strictObject({
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  sha256: z.string(),
});

/** @throws Fault with everything that kept a file from arriving */
export async function fetchSource(
  source: FiledDefinition,
  places: Places,
  { download }: Pick<Network, "download">,
): Promise<FetchedSource> {
  const fetched: FetchedSource = { bytes: {}, kept: new Map(), byHand: [] };
  const faults = new FaultList();
  for (const [key, file] of Object.entries(source.files)) {
    const folder = file.folder ?? source.id;
    const snapshot = join(places.snapshots, folder, file.name);
    const given = places.from === null ? null : join(places.from, folder, file.name);
    if (given !== null && existsSync(given)) {
      fetched.bytes[key] = readFileSync(given);
      fetched.kept.set(snapshot, fetched.bytes[key]);
    } else if (file.byHand !== undefined && places.base === null) {
      const isHeld = existsSync(snapshot);
      fetched.byHand.push({ file, isHeld });
      if (isHeld) fetched.bytes[key] = readFileSync(snapshot);
    } else {
      try {
        fetched.bytes[key] = await bring(addressOf(source, file, places), snapshot, download, fetched);
      } catch (thrown) {
        faults.addThrown(thrown);
      }
    }
  }
  faults.throwIfAny();
  return fetched;
}

function addressOf({ id }: FiledDefinition, file: SourceFile, { base }: Places): string {
  return base === null
    ? file.url
    : new URL(`${file.folder ?? id}/${encodeURIComponent(file.name)}`, base).href;
}

async function bring(
  url: string,
  snapshot: string,
  download: Network["download"],
  { kept }: FetchedSource,
): Promise<Uint8Array> {
  const held = existsSync(snapshot) ? readFileSync(snapshot) : null;
  const got = await download(url, held === null ? null : remembered(url, snapshot, held));
  if (!got.isNew) return held as Uint8Array;
  const memory = { url, ...got.validators, sha256: sha256(got.bytes) };
  kept.set(snapshot, got.bytes);
  kept.set(memoryPath(snapshot), `${JSON.stringify(memory, null, 2)}\n`);
  return got.bytes;
}

const memoryPath = (snapshot: string) => `${snapshot}.http.json`;

/** Only what was said of these very bytes, at this very address, may be sent back. */
function remembered(url: string, snapshot: string, held: Uint8Array): Validators | null {
  const path = memoryPath(snapshot);
  if (!existsSync(path)) return null;
  const { success, data } = Memory.safeParse(parseJson(readFileSync(path, "utf8")));
  if (!success || data.url !== url || data.sha256 !== sha256(held)) return null;
  if (data.etag === null && data.lastModified === null) return null;
  return { etag: data.etag, lastModified: data.lastModified };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a memory that was cut short is no memory
  }
}
